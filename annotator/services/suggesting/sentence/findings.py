"""What has been read of one sentence so far, and where."""

from typing import NamedTuple

from annotator.services.suggesting.sentence.extents import Extents
from annotator.services.suggesting.sentence.openings import ADJUNCT
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.cues import Cue, cues_of, is_adverb
from annotator.services.suggesting.text.source import Source, is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_FEW = 5
"""So few words of the report's own around a quoted fragment are not offered as well."""
_THINK = frozenset({"think"})


class Report(NamedTuple):
    """One passage of speech in a sentence, in indices of the sentence's tokens."""

    kind: Kind
    pieces: tuple[tuple[int, int], ...]
    """Index ranges; a quotation is a range of its one token."""
    code: str
    cue: tuple[int, int]
    source: Source | None = None
    """None where the speaker is that of the report before, or is not named."""
    sure: float = 0.9
    unnamed: bool = False
    """Whether the report leaves out who it was: "was accused of …"."""


class Findings:
    """The reports of a sentence, collected from left to right."""

    def __init__(self, tokens: list[Token], lists: WordList, *, heading: bool) -> None:
        self.tokens, self.lists, self.heading = tokens, lists, heading
        self.cues = cues_of(tokens, lists, heading=heading)
        self.extents = Extents(tokens, self.cues, lists)
        self.reports: list[Report] = []
        self.claimed: set[int] = set()
        """Quotations that already belong to a report."""
        self.low = 0
        """Index up to which everything has been read."""

    def without_opening(self, index: int) -> int:
        """Step over punctuation and a conjunction at the beginning of a clause."""
        while index < len(self.tokens) and (
            self.tokens[index].word != QUOTE
            and not self.tokens[index].is_word
            and self.tokens[index].word not in "$€£#@"
        ):
            index += 1
        return index

    def can_open_adjunct(self, token: Token, cue: Cue) -> bool:
        """Tell whether a token can open "on Monday", "in a statement" or name a hearer."""
        lists = self.lists
        if "tell" in cue.frames or "according_to" in cue.frames:
            return True
        return (
            lists.has("prepositions", token.word)
            or is_time(token, lists)
            or is_adverb(token.word, lists)
            or lists.has("cuts", token.word)
        )

    def introduced(self, cue: Cue, after: int) -> int | None:
        """Return the index of the quotation or colon that the cue introduces, or none."""
        for index in range(after, min(len(self.tokens), after + ADJUNCT + 8)):
            token = self.tokens[index]
            if token.word == ":":
                following = index + 1
                quoted = following < len(self.tokens) and self.tokens[following].word == QUOTE
                return following if quoted else index
            if token.word == QUOTE:
                if self._introduces(cue, index, after):
                    return index
                if self.lists.capitals or index == after:
                    return None
                continue
            if token.word in (";", ".") or any(
                other.first == index and not other.frames & {"according_to"} for other in self.cues
            ):
                return None
        return None

    def _introduces(self, cue: Cue, index: int, after: int) -> bool:
        if cue.frames <= _THINK:
            return False
        if index == after:
            return cue.speaks
        word = self.tokens[index - 1].word
        if word == "," or self.lists.has("that", word):
            return cue.speaks and self._only_adjunct(cue, after, index - 1)
        return "tell" in cue.frames and index - after <= 3

    def _only_adjunct(self, cue: Cue, start: int, end: int) -> bool:
        """Whether only "on Monday", "in Paris", "reporters" stand between verb and marks."""
        if end <= start:
            return True
        opener = self.tokens[start]
        return opener.word == "," or self.can_open_adjunct(opener, cue) or end - start <= 3

    def add_with_fragments(self, report: Report) -> None:
        """Add a report and the quoted fragments in it; of a mostly quoted one only those."""
        quotes = [
            index
            for first, last in report.pieces
            for index in range(first, last)
            if self.tokens[index].word == QUOTE and index not in self.claimed
        ]
        if not quotes or not self._mostly_quoted(report, quotes):
            self.add(report)
        code = "quoted_in_act" if report.kind is Kind.SPEECH_ACT else "quoted_in_report"
        alone = report.kind is Kind.DIRECT
        for index in quotes:
            self.add(
                report._replace(
                    kind=report.kind if alone else Kind.PARTIAL,
                    pieces=((index, index + 1),),
                    code=report.code if alone else code,
                    sure=report.sure if alone else min(report.sure, 0.9),
                )
            )

    def _mostly_quoted(self, report: Report, quotes: list[int]) -> bool:
        whole = sum(
            self.tokens[last - 1].end - self.tokens[first].start for first, last in report.pieces
        )
        marked = sum(self.tokens[index].end - self.tokens[index].start for index in quotes)
        if report.kind is Kind.SPEECH_ACT and quotes[0] > 0:
            words = sum(
                self.tokens[index].is_word
                for first, last in report.pieces
                for index in range(first, last)
            )
            if words <= _FEW:
                return True
        return 2 * marked >= whole

    def add(self, report: Report) -> None:
        """Add a report and claim the quotation it consists of."""
        self.reports.append(report)
        for first, last in report.pieces:
            if last - first == 1 and self.tokens[first].word == QUOTE:
                self.claimed.add(first)
