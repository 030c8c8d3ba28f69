"""Where a reported clause begins behind its verb."""

from annotator.services.suggesting.text.cues import Cue, is_adverb
from annotator.services.suggesting.text.source import is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

ADJUNCT = 16
"""How many words may stand between a verb and what it introduces: "said in … on … that"."""
_MARKS = frozenset({"marks"})


class Openings:
    """Finds the beginnings of clauses in one sentence."""

    def __init__(self, tokens: list[Token], cue_at: dict[int, Cue], lists: WordList) -> None:
        self.tokens, self.cue_at, self.lists = tokens, cue_at, lists

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
            if self._is_inserted(cue, start) or self._is_verb_behind(start):
                return None
            needs_verb = not self.lists.verb_last
            return start if self._is_bare_clause(start, needs_verb=needs_verb) else None
        return None

    def _is_verb_behind(self, start: int) -> bool:
        """Whether "and added" follows a verb that ends its clause, and nothing that is said."""
        if not self.lists.verb_last or start >= len(self.tokens):
            return False
        return start in self.cue_at or self.lists.has("and", self.tokens[start].word)

    def _is_inserted(self, cue: Cue, start: int) -> bool:
        """Whether "he said" only stands inside a relative clause: "which he said was late"."""
        if start >= len(self.tokens) or not self.lists.has("auxiliaries", self.tokens[start].word):
            return False
        before = self.tokens[max(0, cue.first - 8) : cue.first]
        person = before[-1:] and self.lists.has("subjects", before[-1].word)
        if person and len(before) > 1 and before[-2].is_word:
            # "a man he said was late"
            return not self.lists.has("conjunctions", before[-2].word)
        return any(self.lists.has("relatives", token.word) for token in before)

    def _after_opener(self, after: int, *, asks: bool, told: bool) -> int | None:
        """Return the index behind "that" (at a question word) if it stands near."""
        commas = 0
        far = 2 * ADJUNCT if self.lists.verb_first else ADJUNCT
        for index in range(after, min(len(self.tokens), after + far)):
            word = self.tokens[index].word
            other = self.cue_at.get(index) if index > after else None
            if other is not None and not (other.participle and self.lists.participles):
                return None
            if told and index > after and self._is_relative(index):
                return None
            if self.lists.has("that", word) and not asks:
                near = index == after or told or self._opens_clause(index, after)
                return index + 1 if near else None
            if self.lists.has("questions", word) and index - after <= (4 if asks else 1):
                return index
            commas += word == ","
            if word == QUOTE and self.lists.verb_first and self._is_work(index):
                continue
            if word in (";", ".", ":", QUOTE) or commas > 2:
                return None
        return None

    def _is_work(self, index: int) -> bool:
        """Whether the marks hold a name: "in the programme "Harbour" that …"."""
        words = [token.word for token in self.tokens[max(0, index - 2) : index]]
        return any(
            self.lists.phrase_at("works", words, first) == len(words) - first
            for first in range(len(words))
        )

    def _is_relative(self, index: int) -> bool:
        """Whether "that" goes with the hearer: "warned towns that could be hit to …"."""
        word = self.tokens[index].word
        behind = self.tokens[index + 1].word if index + 1 < len(self.tokens) else ""
        return self.lists.has("relatives", word) and self.lists.has("auxiliaries", behind)

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
        while index < min(len(self.tokens), first + 12) and self.tokens[index].is_word:
            token = self.tokens[index]
            before = self.tokens[index - 1]
            starts = self.lists.has("determiners", token.word) or token.word in self.lists.pronouns
            held = self.lists.has("of", before.word)
            loose = self.lists.has("prepositions", token.word)
            loose = loose and not self.lists.has("of", token.word)
            if (starts and not held) or loose or is_time(token, self.lists):
                break
            behind = self.tokens[index + 1].word if index + 1 < len(self.tokens) else ""
            if self.lists.has("auxiliaries", behind) and self.lists.participles:
                break
            if self.lists.has("infinitive", token.word) or self._names_another(token, before):
                break
            index += 1
        return self._behind_aside(index)

    def _names_another(self, token: Token, before: Token) -> bool:
        """Whether a capital letter begins a new phrase: "told reporters Moss was late"."""
        joins = ("determiners", "titles", "honorifics", "of", "and")
        return (
            token.capital
            and not before.capital
            and not any(self.lists.has(entry, before.word) for entry in joins)
        )

    def _behind_aside(self, index: int) -> int:
        """Step over an apposition between commas: ", 44,"."""
        if index < len(self.tokens) and self.tokens[index].word == ",":
            for end in range(index + 1, min(len(self.tokens), index + 9)):
                if self.tokens[end].word == ",":
                    return end + 1
        return index

    def _is_bare_clause(self, start: int, *, needs_verb: bool) -> bool:
        """Whether a clause without "that" begins at `start`."""
        if start >= len(self.tokens) or self.is_empty(start):
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

    def is_empty(self, index: int) -> bool:
        """Whether a word such as "more" stands alone, and not in "more cooperation"."""
        word = self.tokens[index].word
        if not self.lists.has("empty", word):
            return False
        listed = ("prepositions", "conjunctions", "infinitive", "questions")
        bound = any(self.lists.has(entry, word) for entry in listed)
        behind = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if bound or behind is None or not behind.is_word:
            return True
        return any(self.lists.has(entry, behind.word) for entry in listed)
