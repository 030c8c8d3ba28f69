"""Where a reported clause and the object of a verb end in a sentence."""

from annotator.services.suggesting.sentence.objects import (
    behind_quoted_name,
    names_something,
    offers_feelings,
)
from annotator.services.suggesting.sentence.openings import Openings
from annotator.services.suggesting.speakers.sources import source_before
from annotator.services.suggesting.text.cues import VERB_FRAMES, Cue, is_adverb
from annotator.services.suggesting.text.source import is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_MARKS = frozenset({"marks"})
_CALL = frozenset({"call"})
_OFFER = frozenset({"offer"})


class Extents:
    """Measures clauses and objects in one sentence."""

    def __init__(self, tokens: list[Token], cues: list[Cue], lists: WordList) -> None:
        self.tokens, self.lists = tokens, lists
        self._cues = cues
        self.cue_at = {cue.first: cue for cue in cues}
        self.openings = Openings(tokens, self.cue_at, lists)

    def holds_verb(self, start: int, end: int) -> bool:
        """Whether one of the plainest verbs stands in a stretch."""
        return any(self.lists.has("auxiliaries", token.word) for token in self.tokens[start:end])

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
        if self._goes_on_saying(cue) or self._closes_sentence(start, cue):
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

    def _goes_on_saying(self, cue: Cue | None) -> bool:
        """Whether the speaker goes on with a verb form of its own: قال … مؤكدا أن."""
        if cue is None or not self.lists.prefixes or cue.last >= len(self.tokens):
            return False
        form = self.lists.has("participle_forms", self.tokens[cue.first].word)
        return form and self.lists.has("that", self.tokens[cue.last].word)

    def _closes_sentence(self, start: int, cue: Cue | None) -> bool:
        """Whether the verb of the sentence comes at last: "saying that it was over, added: …"."""
        if cue is None or not self.lists.verb_last or cue.participle:
            return False
        following = self.tokens[cue.last].word if cue.last < len(self.tokens) else ""
        inner = any(other.participle and 0 <= start - other.last <= 1 for other in self._cues)
        return following in (":", QUOTE) or (inner and self.lists.has("that", following))

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
        return not cue.frames <= _MARKS and self.openings.clause_start(cue, cue.last) is not None

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
        asks = "bid" in cue.frames or cue.frames >= {"ask", "act"}
        if asks and not self._asks_to(cue):
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
        if not token.is_word or self.openings.is_empty(cue.last):
            return False
        blocked = self.lists.has("prepositions", token.word) or is_time(token, self.lists)
        return not blocked and cue.last + 1 < len(self.tokens)

    def _asks_to(self, cue: Cue) -> bool:
        """Whether somebody is asked to do something: "asked the committee to approve it"."""
        nearby = self.tokens[cue.last : cue.last + 9]
        if nearby and self.lists.has("that", nearby[0].word):
            return False
        return any(self.lists.has("infinitive", token.word) for token in nearby[1:])

    def of_object(self, cue: Cue) -> int:
        """Return the index behind the object of a verb such as "praised"."""
        end = len(self.tokens)
        named = behind_quoted_name(self.tokens, cue, self.lists)
        if named:
            return named
        for index in range(cue.last + 1, len(self.tokens)):
            if self._ends_object(cue.last, index):
                end = index + (self.tokens[index].word == QUOTE)
                break
        return self._without_closing(cue.last, end)

    def _ends_object(self, start: int, index: int) -> bool:
        token = self.tokens[index]
        if token.word == "(":
            return not self._goes_on_behind(index)
        cue = self.cue_at.get(index)
        if self.lists.verb_last and (token.word == "," or (cue and not cue.participle)):
            return True
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
        subject = word in self.lists.pronouns and not self.lists.has("whose", word)
        if subject or self.lists.has("cuts", word):
            return True
        if self.lists.verb_first and self.lists.has("prepositions", word):
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
