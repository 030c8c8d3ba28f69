"""The people of one article: who is named in full, who bears which title, who spoke last."""

from dataclasses import dataclass, field

from annotator.domain.folding import fold
from annotator.services.suggesting.speakers.fronted import phrase_from
from annotator.services.suggesting.speakers.mentions import Mention, MentionKind, is_style, plain
from annotator.services.suggesting.speakers.register import Register, akin, words_of
from annotator.services.suggesting.text.cues import without_prefix
from annotator.services.suggesting.text.tokens import Token
from annotator.services.suggesting.wordlists import WordList

_LONGEST_NAME = 6


@dataclass(slots=True)
class Figure:
    """Somebody in the article."""

    key: str
    """Id of the register, or the folded last name."""
    name: str
    id: str | None = None
    titles: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """The words met with each title noun: "president" with "syrian"."""
    gender: str = ""
    person: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Who a mention means."""

    figure: Figure | None
    code: str
    """How it was found: a key of `suggestion.NAMED`."""
    mention: str = ""
    sure: float = 1.0
    alternatives: tuple[Figure, ...] = ()


class Cast:
    """Follows who is who while an article is read from its beginning."""

    def __init__(self, text: str, register: Register, lists: WordList) -> None:
        self.text, self.register, self.lists = text, register, lists
        self.figures: dict[str, Figure] = {}
        self.recent: list[Figure] = []
        """Speakers and subjects, the last one first."""
        self.full: dict[str, tuple[str, ...]] = {}
        """The longest name met that ends with a word."""
        self.first: dict[str, tuple[str, ...]] = {}
        """The first full name met that begins with a word."""
        self.written: dict[tuple[str, ...], str] = {}
        self.speaking: set[str] = set()
        """Words that stand beside a verb of saying somewhere in the article."""

    def learn_names(self, tokens: list[Token]) -> None:
        """Take in the names of a sentence: runs of words with capital letters."""
        self._learn_speaking(tokens)
        if not self.lists.capitals:
            return
        run: list[Token] = []
        for token in [*tokens, None]:
            inner = token and run and self.lists.has("particles", token.word)
            if token and token.is_word and (self._is_name_part(token) or inner):
                run.append(token)
                if not token.word.endswith("'s"):
                    continue
            self._keep(run)
            run = []

    def _learn_speaking(self, tokens: list[Token]) -> None:
        for index in range(len(tokens)):
            length = self._length_of_verb(tokens, index)
            if length:
                behind = index + length
                front = [] if self.lists.verb_first else tokens[max(0, index - 1) : index]
                beside = front + tokens[behind : behind + 2]
                if self.lists.verb_first and any(
                    self.lists.has("that", token.word) for token in tokens[behind : behind + 1]
                ):
                    continue
                if self.lists.verb_last:
                    source = phrase_from(tokens, 0, index, self.lists)
                    beside = tokens[source.first : source.last] if source else beside
                self.speaking.update(
                    plain(each.word) for each in beside if each.capital or not self.lists.capitals
                )

    def _length_of_verb(self, tokens: list[Token], index: int) -> int:
        """Return of how many words the verb of saying at `index` consists, or 0."""
        first = tokens[index].word
        forms = self.lists.phrases.get(first, ())
        if not forms and self.lists.prefixes:
            first = without_prefix(first, self.lists)
            forms = self.lists.phrases.get(first, ())
        for form, name in forms:
            words = (first, *(token.word for token in tokens[index + 1 : index + len(form)]))
            if name in ("say", "announce", "tell") and words == form:
                return len(form)
        return 0

    def _is_name_part(self, token: Token) -> bool:
        capital = token.capital or plain(token.word) != token.word
        return capital and not self._is_common(token.word)

    def _is_common(self, word: str) -> bool:
        entries = ("titles", "honorifics", "determiners", "times", "conjunctions", "prepositions")
        entries += ("offices",)
        return any(self.lists.has(entry, word) for entry in entries) or word in self.lists.pronouns

    def _keep(self, run: list[Token]) -> None:
        while run and not run[-1].capital and plain(run[-1].word) == run[-1].word:
            run.pop()
        if not 2 <= len(run) <= _LONGEST_NAME:
            return
        words = tuple(fold(token.word).removesuffix("'s") for token in run)
        last = plain(words[-1])
        if len(words) > len(self.full.get(last, ())):
            self.full[last] = words
            written = self.text[run[0].start : run[-1].end]
            self.first.setdefault(words[0], words)
            self.written[words] = written.removesuffix("'s").removesuffix("’s")

    def _keep_words(self, mention: Mention) -> None:
        """Take in a full name that no capital letters tell, at its first appearance."""
        last = plain(mention.name[-1])
        if last not in self.full:
            self.full[last] = mention.name
            written = self.text[mention.name_start : mention.name_end]
            self.written[mention.name] = " ".join(written.split())

    def meet(self, mention: Mention) -> Figure | None:
        """Return the figure a name means, made at its first appearance."""
        found = self.register.find(mention)
        if found:
            figure = self._figure(found[0], self.register.names[found[0]], found[0])
        elif mention.kind is MentionKind.NAME:
            figure = self._named(mention)
        else:
            return None
        self._note(figure, mention)
        return figure

    def names_another(self, tokens: list[Token], figure: Figure) -> bool:
        """Tell whether a sentence holds the full name of somebody else."""
        own = {plain(word) for word in words_of(figure.name)}
        last_words = {plain(fold(token.word)) for token in tokens if token.capital} - own
        return not last_words.isdisjoint(self.full)

    def known(self, mention: Mention) -> Figure | None:
        """Return the figure a name means, if it was met before."""
        words = self.full.get(plain(mention.name[-1]), mention.name)
        return self.figures.get(" ".join(words))

    def _figure(self, key: str, name: str, id: str | None) -> Figure:
        if key not in self.figures:
            person = id in self.register.people if id else False
            self.figures[key] = Figure(key, name, id, person=person)
        return self.figures[key]

    def _named(self, mention: Mention) -> Figure:
        last = plain(mention.name[-1])
        if not self.lists.capitals and 2 <= len(mention.name) <= _LONGEST_NAME:
            self._keep_words(mention)
        words = self.full.get(last) or self.first.get(mention.name[0], mention.name)
        shared = {plain(word) for word in words} >= {plain(word) for word in mention.name}
        if len(words) > len(mention.name) and shared:
            found = self.register.aliases.get(words)
            if found:
                return self._figure(found, self.register.names[found], found)
            return self._figure(" ".join(words), self.written[words], None)
        written = self.text[mention.name_start : mention.name_end]
        name = " ".join(written.removesuffix("'s").removesuffix("’s").split())
        return self._figure(" ".join(mention.name), name, None)

    def _note(self, figure: Figure, mention: Mention) -> None:
        if mention.title:
            beside = {word for word in mention.words if word not in mention.name}
            offices = {mention.title}
            if not self.lists.capitals:
                # "Minister Prince Omar Haddad" is called "the minister" as well.
                offices |= {plain(word) for word in beside if self.lists.has("titles", word)}
            for office in offices:
                figure.titles.setdefault(office, set()).update(
                    word for word in beside if plain(word) not in offices
                )
        figure.gender = figure.gender or mention.gender
        organised = any(self.lists.has("organisations", word) for word in mention.name)
        named = mention.kind is MentionKind.NAME and " " in figure.name
        if (mention.title or mention.gender or named) and not organised:
            figure.person = figure.person or figure.id is None or figure.id in self.register.people

    def focus(self, figure: Figure) -> None:
        """Make somebody the one who spoke or acted last."""
        if figure in self.recent[:1]:
            return
        if figure in self.recent:
            self.recent.remove(figure)
        self.recent.insert(0, figure)
        del self.recent[12:]

    def resolve(self, mention: Mention, *, label: bool = False) -> Found:
        """Return who a mention means, with those who could be meant as well.

        A `label` such as "The Chair:" does not take its meaning from who spoke last.
        """
        words = self.text[mention.start : mention.end]
        found = self.register.find(mention)
        if mention.kind is MentionKind.PRONOUN:
            return self._by_pronoun(mention, words)
        if found or mention.kind is MentionKind.NAME:
            figure = self.meet(mention)
            code = found[1] if found else "name"
            sure = {"name": 1.0, "alias": 1.0, "part": 0.95, "learned": 0.95}[code]
            return self._with_others(figure, code, words, sure)
        named = None if self.lists.capitals else self._known_by_last_word(mention)
        if named is not None:
            return self._with_others(named, "part" if named.id else "name", words, 0.9)
        return self._by_title(mention, words, label=label)

    def _known_by_last_word(self, mention: Mention) -> Figure | None:
        """Return whose name a phrase ends with that looked like nothing but a title."""
        last = plain(mention.words[-1])
        if mention.kind is not MentionKind.TITLE or len(mention.words) < 2:
            return None
        ids = self.register.last_words.get(last, [])
        if last not in self.full and len(ids) != 1:
            return None
        name = mention._replace(kind=MentionKind.NAME, name=mention.words[-1:])
        figure = self.meet(name)
        if figure is not None and plain(words_of(figure.name)[-1]) == last:
            return figure
        return None

    def _by_pronoun(self, mention: Mention, words: str) -> Found:
        if mention.pronoun in ("i", "you", "we"):
            return Found(None, "nobody", words, 0.5)
        wants_person = mention.pronoun in ("he", "she")
        for figure in self.recent:
            fits = figure.gender in ("", mention.pronoun) or not wants_person
            if fits and (figure.person or not wants_person):
                if wants_person:
                    figure.gender = mention.pronoun
                return self._with_others(figure, "pronoun", words, 0.9)
        if self.recent:
            return self._with_others(self.recent[0], "pronoun", words, 0.5)
        return Found(None, "nobody", words, 0.4)

    def _by_title(self, mention: Mention, words: str, *, label: bool) -> Found:
        figure = self._titled(mention) if mention.title and mention.definite else None
        if figure is not None:
            return self._with_others(figure, "title", words, 0.9)
        roles = self.register.by_role(mention) if mention.definite else []
        if roles:
            figures = [self._figure(id, self.register.names[id], id) for id in roles]
            return Found(figures[0], "role", words, 0.8, tuple(figures[1:4]))
        points = self.lists.has("pointing", fold(words.split()[0])) and not self.lists.capitals
        if points and self.recent:
            # "this official": whoever was spoken of before.
            return self._with_others(self.recent[0], "title", words, 0.7)
        paper = self.lists.has("papers", mention.words[-1]) and mention.definite
        if paper and self.recent:
            return self._with_others(self.recent[0], "carried", words, 0.7)
        known = next((figure for figure in self.recent if figure.person), None)
        if known is not None and not label and self._may_be(known, mention):
            return self._with_others(known, "title", words, 0.6)
        text = self.text[mention.name_start : mention.name_end]
        described = self._figure(" ".join(mention.words), " ".join(text.split()), None)
        described.person = described.person or bool(mention.title)
        return self._with_others(described, "described", words, 0.7)

    def _may_be(self, known: Figure, mention: Mention) -> bool:
        """Whether "the minister" may well be the one who spoke last."""
        if not (mention.title and mention.definite):
            return False
        if is_style(mention.title, self.lists):
            return True
        if self._is_of_another({word for word in mention.words if word != mention.title}):
            beside = {word for words in known.titles.values() for word in words}
            return any(akin(w, o) for w in mention.words[1:] for o in beside if self._tells(w))
        if any(akin(word, other) for word in mention.words for other in _beside(known)):
            return True
        return len(mention.words) == 1 and not known.titles

    def _titled(self, mention: Mention) -> Figure | None:
        """Return whom the text calls by this title, the last one who was met first."""
        wanted = {
            word
            for word in mention.words
            if mention.title not in (word, plain(word)) and len(word) > 2
        }
        owned = "'s " in self.text[mention.start : mention.end].replace("’", "'")
        wanted -= {word for word in wanted if self.lists.has("of", word)}
        ordered = self.recent + [each for each in self.figures.values() if each not in self.recent]
        best: tuple[int, Figure] | None = None
        for figure in ordered:
            office = self._office(figure, mention.title)
            if not office:
                continue
            beside = {word for word in figure.titles[office] if not self.lists.has("offices", word)}
            agreeing = sum(any(akin(word, other) for other in beside) for word in wanted)
            if wanted and not agreeing and (beside or owned):
                continue
            if not agreeing and self._is_of_another(wanted):
                continue
            if best is None or agreeing > best[0]:
                best = (agreeing, figure)
        return best[1] if best else None

    def _tells(self, word: str) -> bool:
        """Whether a word tells one minister from another: no word of an office."""
        return not self.lists.has("offices", word)

    def _is_of_another(self, wanted: set[str]) -> bool:
        """Whether a title without capitals names a country that nobody so far belongs to."""
        own = {word for word in wanted if self._tells(word)}
        return not self.lists.capitals and any(
            self.lists.has("places", word) or self.lists.fits("offices", word) for word in own
        )

    def _office(self, figure: Figure, title: str) -> str:
        """Return the title of somebody that another one means: "Außenminister" by "Minister"."""
        if title in figure.titles or not self.lists.nouns_capital:
            return title if title in figure.titles else ""
        return next((office for office in figure.titles if office.endswith(title)), "")

    def _with_others(self, figure: Figure | None, code: str, words: str, sure: float) -> Found:
        others = tuple(other for other in self.recent if other is not figure)[:3]
        return Found(figure, code, words, sure, others)


def _beside(figure: Figure) -> set[str]:
    """Return the words met beside the titles of somebody, such as "syrian"."""
    return {word for words in figure.titles.values() for word in words if len(word) > 3}
