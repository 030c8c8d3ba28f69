"""Where a reported clause and the object of a verb begin and end in a sentence."""

from annotator.services.suggesting.cues import VERB_FRAMES, Cue, is_adverb
from annotator.services.suggesting.objects import names_something, offers_feelings
from annotator.services.suggesting.sources import is_time, source_before
from annotator.services.suggesting.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

ADJUNCT = 16
"""How many words may stand between a verb and what it introduces: "said in … on … that"."""
_MARKS = frozenset({"marks"})
_CALL = frozenset({"call"})
_OFFER = frozenset({"offer"})


class Extents:
    """Measures clauses and objects in one sentence."""

    def __init__(self, tokens: list[Token], cues: list[Cue], lists: WordList) -> None:
        self.tokens, self.lists = tokens, lists
        self.cue_at = {cue.first: cue for cue in cues}

    def clause_start(self, cue: Cue, after: int) -> int | None:
        """Return where the clause begins that a verb of saying introduces, or none."""
        if not cue.speaks or after >= len(self.tokens):
            return None
        if cue.frames <= _MARKS:
            return after + 1 if self.lists.has("that", self.tokens[after].word) else None
        asks = cue.frames <= {"ask", "marks"}
        opened = self._after_opener(after, asks=asks, told="tell" in cue.frames)
        if opened is not None:
            return opened
        if self.lists.clause_comma and self.tokens[after].word == ",":
            return after + 1 if cue.frames & {"say", "announce", "tell"} else None
        if "tell" in cue.frames:
            return self._after_hearer(after)
        if "say" in cue.frames:
            start = self._after_adjunct(after)
            if self._is_inserted(cue, start):
                return None
            return start if self._is_bare_clause(start, needs_verb=False) else None
        if cue.frames & {"announce", "think"}:
            start = self._after_adjunct(after)
            return start if self._is_bare_clause(start, needs_verb=True) else None
        return None

    def _is_inserted(self, cue: Cue, start: int) -> bool:
        """Whether "he said" only stands inside a relative clause: "which he said was late"."""
        if start >= len(self.tokens) or not self.lists.has("auxiliaries", self.tokens[start].word):
            return False
        before = self.tokens[max(0, cue.first - 8) : cue.first]
        return any(self.lists.has("relatives", token.word) for token in before)

    def _after_opener(self, after: int, *, asks: bool, told: bool) -> int | None:
        """Return the index behind "that" (at a question word) if it stands near."""
        commas = 0
        for index in range(after, min(len(self.tokens), after + ADJUNCT)):
            word = self.tokens[index].word
            if index in self.cue_at and index > after and not self.cue_at[index].participle:
                return None
            if self.lists.has("that", word) and not asks:
                near = index == after or told or self._opens_clause(index, after)
                return index + 1 if near else None
            if self.lists.has("questions", word) and index - after <= (4 if asks else 1):
                return index
            commas += word == ","
            if word in (";", ".", ":", QUOTE) or commas > 2:
                return None
        return None

    def _opens_clause(self, index: int, after: int) -> bool:
        """Whether "that" after some words opens what is said, not a relative clause."""
        opener = self.tokens[after].word
        loose = (
            opener == ","
            or (self.lists.has("prepositions", opener) and not self._is_infinitive(after))
            or is_time(self.tokens[after], self.lists)
            or is_adverb(opener, self.lists)
        )
        dated = any(is_time(token, self.lists) for token in self.tokens[after:index])
        owned = opener.endswith(("'s", "s'"))
        noun = bool(self.lists.participles) and (self.lists.has("articles", opener) or owned)
        return loose or (index - after <= 4 and (dated or not noun)) or not self.lists.capitals

    def _after_adjunct(self, index: int) -> int:
        """Step over "on Monday", "in a statement" to the clause behind."""
        for _ in range(3):
            behind = self._after_one_adjunct(index)
            if behind == index:
                break
            index = behind
        return index

    def _after_one_adjunct(self, index: int) -> int:
        start = index
        while index < len(self.tokens) and (
            is_time(self.tokens[index], self.lists)
            or is_adverb(self.tokens[index].word, self.lists)
        ):
            index += 1
        if index < len(self.tokens) and self.lists.has("prepositions", self.tokens[index].word):
            behind = None if self._is_infinitive(index) else self._behind_preposition(index)
            if behind is None:
                return start
            return behind
        return index

    def _is_infinitive(self, index: int) -> bool:
        """Whether "to" goes with a verb, and not with a hearer: "to stay", "to the BBC"."""
        if not self.lists.has("infinitive", self.tokens[index].word):
            return False
        if index + 1 >= len(self.tokens):
            return True
        token = self.tokens[index + 1]
        noun = ("determiners", "articles", "groups", "titles", "whose")
        return not (token.capital or any(self.lists.has(entry, token.word) for entry in noun))

    def _behind_preposition(self, index: int) -> int | None:
        """Return where a new noun phrase begins behind a preposition and its own one."""
        nouns = 0
        dated = index + 1
        while dated < len(self.tokens) and is_time(self.tokens[dated], self.lists):
            dated += 1
        if dated > index + 1:
            return dated
        for at in range(index + 1, min(len(self.tokens), index + 9)):
            token = self.tokens[at]
            if not token.is_word:
                return None
            starts = self.lists.has("determiners", token.word) or token.word in self.lists.pronouns
            if nouns and (starts or self.lists.has("prepositions", token.word)):
                return at
            if not starts:
                nouns += 1
        return None

    def _after_hearer(self, index: int) -> int | None:
        """Step over the one who is told: "reporters", "the BBC", "her"."""
        if index >= len(self.tokens) or not self.tokens[index].is_word:
            return None
        first = index
        if self.tokens[index].word in self.lists.pronouns:
            index += 1
        else:
            index = self._behind_hearer(index)
        if index >= len(self.tokens) or self.tokens[index].word in (",", ".", ";"):
            return None
        if self.lists.has("infinitive", self.tokens[index].word):
            return first
        index = self._after_adjunct(index)
        return index if self._is_bare_clause(index, needs_verb=True) else None

    def _behind_hearer(self, first: int) -> int:
        index = first + 1
        while index < min(len(self.tokens), first + 8) and self.tokens[index].is_word:
            token = self.tokens[index]
            before = self.tokens[index - 1]
            starts = self.lists.has("determiners", token.word) or token.word in self.lists.pronouns
            if starts or self.lists.has("prepositions", token.word) or is_time(token, self.lists):
                break
            behind = self.tokens[index + 1].word if index + 1 < len(self.tokens) else ""
            if self.lists.has("auxiliaries", behind) and self.lists.participles:
                break
            if self.lists.has("infinitive", token.word) or (token.capital and not before.capital):
                break
            index += 1
        return self._behind_aside(index)

    def _behind_aside(self, index: int) -> int:
        """Step over an apposition between commas: ", 44,"."""
        if index < len(self.tokens) and self.tokens[index].word == ",":
            for end in range(index + 1, min(len(self.tokens), index + 9)):
                if self.tokens[end].word == ",":
                    return end + 1
        return index

    def holds_verb(self, start: int, end: int) -> bool:
        """Whether one of the plainest verbs stands in a stretch."""
        return any(self.lists.has("auxiliaries", token.word) for token in self.tokens[start:end])

    def _is_bare_clause(self, start: int, *, needs_verb: bool) -> bool:
        """Whether a clause without "that" begins at `start`."""
        if start >= len(self.tokens) or self._is_empty(start):
            return False
        token = self.tokens[start]
        if not token.is_word and token.word != QUOTE and token.word not in "$€£#":
            return False
        end = min(len(self.tokens), start + 18)
        words = self.tokens[start:end]
        if not needs_verb:
            return len(self.tokens) - start >= 3
        if not self.lists.has("auxiliaries", "is") and not self.lists.words.get("auxiliaries"):
            return False
        if self._begins_with_person(start):
            return True
        for rank, each in enumerate(words):
            if each.word in (",", ";", ":") or self.lists.has("relatives", each.word):
                return False
            if rank and self.lists.has("auxiliaries", each.word):
                return True
            if rank == 0 and each.word.endswith(("'s", "'re", "'ll", "'d", "'ve", "'m")):
                return each.word.split("'")[0] in self.lists.pronouns
        return False

    def _begins_with_person(self, start: int) -> bool:
        """Whether a clause begins with "he", "they" and a word that can be its verb."""
        opener = self.tokens[start].word
        if not self.lists.has("subjects", opener) or start + 1 >= len(self.tokens):
            return False
        following = self.tokens[start + 1]
        listed = ("prepositions", "conjunctions", "infinitive", "relatives")
        return following.is_word and not any(
            self.lists.has(entry, following.word) for entry in listed
        )

    def of_clause(self, start: int) -> int:
        """Return the index behind the reported clause that begins at `start`."""
        end = len(self.tokens)
        for index in range(start + 1, len(self.tokens)):
            if self._ends_clause(start, index):
                end = index + (self.tokens[index].word == QUOTE)
                break
        return self._without_closing(start, end)

    def _ends_clause(self, start: int, index: int) -> bool:
        token = self.tokens[index]
        if token.word == ";":
            return False
        cue = self.cue_at.get(index)
        if cue and (not cue.frames & VERB_FRAMES or self._introduces_marks(cue)):
            return True
        if self._parts(token) and index + 1 < len(self.tokens):
            return self._comma_ends_clause(start, index)
        if self.lists.has("and", token.word) or self.lists.has("conjunctions", token.word):
            return self._resumes_speaker(index + 1) is not None or self.resumes_quoted(index) > 0
        return False

    def _introduces_marks(self, cue: Cue) -> bool:
        """Whether a participle stands right before a colon or quotation: "plea adding: …"."""
        following = self.tokens[cue.last].word if cue.last < len(self.tokens) else ""
        return cue.participle and cue.speaks and following in (":", QUOTE)

    def _parts(self, token: Token) -> bool:
        """Whether a comma or dash stands here, or inside the closing mark that does."""
        return token.word in (",", "—") or token.comma

    def resumes_quoted(self, index: int) -> int:
        """Return the index of the quotation in ", but that "…"" from `index` on, or 0."""
        while index < len(self.tokens) and (
            self.tokens[index].word == ","
            or self.lists.has("conjunctions", self.tokens[index].word)
        ):
            index += 1
        quoted = index + 1 < len(self.tokens) and self.tokens[index + 1].word == QUOTE
        return index + 1 if quoted and self.lists.has("that", self.tokens[index].word) else 0

    def _closes_aside(self, index: int) -> bool:
        """Whether a comma closes ", including the union," inside a clause."""
        for comma in range(index - 1, max(0, index - 9), -1):
            if self.tokens[comma].word == ",":
                words = [token.word for token in self.tokens[comma + 1 : comma + 4]]
                return self.lists.phrase_at("adds", words, 0) > 0
        return False

    def _comma_ends_clause(self, start: int, index: int) -> bool:
        following = index + 1
        if self._closes_aside(index):
            return False
        if self.lists.has("and", self.tokens[following].word):
            following += 1
        cue = self._resumes_speaker(following)
        if cue is not None:
            return True
        if self.resumes_quoted(index):
            return True
        if self.lists.has("conjunctions", self.tokens[index + 1].word):
            return self._closing_attribution(index + 2, at_front=True)
        closes = self._closing_attribution(index + 1, at_front=self._is_at_front(start))
        return closes or self.lists.has("asides", self.tokens[index + 1].word)

    def _resumes_speaker(self, index: int) -> Cue | None:
        """Return the cue right at `index` whose speaker is the one before: "and called for"."""
        while index < len(self.tokens) and is_adverb(self.tokens[index].word, self.lists):
            index += 1
        cue = self.cue_at.get(index)
        if cue is None:
            return None
        if cue.frames <= _CALL and not cue.participle:
            return cue if names_something(self.tokens, cue, self.lists) else None
        return cue if self._introduces_something(cue) else None

    def _introduces_something(self, cue: Cue) -> bool:
        """Whether what follows a verb can be what is said: not so in "and held its people dear"."""
        if cue.participle or cue.frames & {"say", "act", "according_to", "according_after"}:
            return True
        nearby = self.tokens[cue.last : cue.last + 3]
        signs = (":", QUOTE)
        if any(token.word in signs or self.lists.has("that", token.word) for token in nearby):
            return True
        return not cue.frames <= _MARKS and self.clause_start(cue, cue.last) is not None

    def _is_at_front(self, start: int) -> bool:
        """Whether the clause hangs on a participle that opens the sentence: "Noting that …"."""
        first = next((index for index, token in enumerate(self.tokens) if token.is_word), 0)
        if self.lists.has("conjunctions", self.tokens[first].word):
            first += 1
        return first in self.cue_at and self.cue_at[first].participle and start - first < 4

    def _closing_attribution(self, index: int, *, at_front: bool) -> bool:
        """Whether ", X said" closes the sentence from `index` on, or begins what follows."""
        for at in range(index, min(len(self.tokens), index + 8)):
            cue = self.cue_at.get(at)
            if cue is not None and not cue.participle and cue.speaks:
                rest = len(self.tokens) - cue.last
                source = source_before(self.tokens, cue, index, self.lists)
                closes = rest <= 1 or at_front
                return closes and source is not None and source.first == index
            if not self.tokens[at].is_word:
                return False
        return False

    def opens_side_clause(self, index: int) -> bool:
        """Whether what follows a comma is the report's own remark: "adding …", "as …"."""
        if index >= len(self.tokens):
            return True
        while index < len(self.tokens) and not self.tokens[index].is_word:
            if self.tokens[index].word == QUOTE:
                return False
            index += 1
        if index >= len(self.tokens):
            return True
        word = self.tokens[index].word
        if self.lists.participles and word.endswith(self.lists.participles):
            return True
        listed = ("cuts", "asides", "conjunctions", "relatives", "prepositions", "and")
        return index in self.cue_at or any(self.lists.has(entry, word) for entry in listed)

    def has_object(self, cue: Cue) -> bool:
        """Whether a noun phrase follows that can be praised, called for, announced and so on."""
        if cue.last >= len(self.tokens):
            return False
        if "ask" in cue.frames and "act" in cue.frames and not self._asks_to(cue):
            return False
        if cue.frames <= _OFFER:
            return offers_feelings(self.tokens, cue, self.lists)
        if is_time(self.tokens[cue.last], self.lists) and cue.last + 1 < len(self.tokens):
            return self.has_object(cue._replace(last=cue.last + 1))
        token = self.tokens[cue.last]
        if cue.frames <= _CALL or ("call" in cue.frames and "act" not in cue.frames):
            return names_something(self.tokens, cue, self.lists)
        if token.word == QUOTE:
            return True
        if not token.is_word or self._is_empty(cue.last):
            return False
        blocked = self.lists.has("prepositions", token.word) or is_time(token, self.lists)
        return not blocked and cue.last + 1 < len(self.tokens)

    def _asks_to(self, cue: Cue) -> bool:
        """Whether somebody is asked to do something: "asked the committee to approve it"."""
        nearby = self.tokens[cue.last : cue.last + 9]
        return any(self.lists.has("infinitive", token.word) for token in nearby[1:])

    def _is_empty(self, index: int) -> bool:
        """Whether a word such as "more" stands alone, and not in "more cooperation"."""
        word = self.tokens[index].word
        if not self.lists.has("empty", word):
            return False
        listed = ("prepositions", "conjunctions", "infinitive", "questions")
        bound = any(self.lists.has(entry, word) for entry in listed)
        behind = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        noun = behind is not None and behind.is_word
        return bound or not noun or any(self.lists.has(entry, behind.word) for entry in listed)

    def of_object(self, cue: Cue) -> int:
        """Return the index behind the object of a verb such as "praised"."""
        end = len(self.tokens)
        for index in range(cue.last + 1, len(self.tokens)):
            if self._ends_object(cue.last, index):
                end = index + (self.tokens[index].word == QUOTE)
                break
        return self._without_closing(cue.last, end)

    def _ends_object(self, start: int, index: int) -> bool:
        token = self.tokens[index]
        if token.word == "(":
            return not self._goes_on_behind(index)
        if token.word in (";", ":") or self._ends_clause(start, index):
            return True
        if self._parts(token):
            return self._comma_ends_object(index)
        loose = index - start >= 3 and len(self.tokens) - index > 3
        return loose and self.lists.has("loose_cuts", token.word)

    def _goes_on_behind(self, opening: int) -> bool:
        """Whether a short parenthesis stands inside a phrase: "the Alliance (Nasa) to stop"."""
        for index in range(opening + 1, min(len(self.tokens) - 1, opening + 9)):
            if self.tokens[index].word == ")":
                return self.tokens[index + 1].is_word
        return False

    def _comma_ends_object(self, index: int) -> bool:
        following = index + 1
        if following >= len(self.tokens):
            return True
        word = self.tokens[following].word
        words = [token.word for token in self.tokens[following : following + 4]]
        if self.lists.phrase_at("adds", words, 0):
            return False
        if self.lists.has("cuts", word) or word in self.lists.pronouns:
            return True
        if self.tokens[index - 1].word == QUOTE and self.lists.has("articles", word):
            return True
        return bool(self.lists.participles) and word.endswith(self.lists.participles)

    def _without_closing(self, start: int, end: int) -> int:
        while end > start and not (
            self.tokens[end - 1].is_word
            or self.tokens[end - 1].word in (QUOTE, "%", ")", "€", "$", "£")
        ):
            end -= 1
        return end
