"""Where graphemes, words and sentences of a text begin and end, in code points."""

from collections.abc import Set
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

from annotator.domain.segments import trimmed
from annotator.domain.utf16 import Utf16Map
from annotator.gui.widgets.reader.text.text_model import TextModel

_kinds = QTextBoundaryFinder.BoundaryType
_REACH = 400
"""Code points looked at on either side; a grapheme or a word is never longer."""
_SENTENCE_REACH = 4_000


class Boundaries:
    """Snaps positions of one text; looks only at the neighbourhood of what it is asked about."""

    def __init__(self, model: TextModel, abbreviations: Set[str] = frozenset()) -> None:
        self._text = model.text
        self._abbreviations = abbreviations

    def grapheme_at(self, position: int) -> tuple[int, int]:
        """Return the grapheme that holds a code point; empty at the end of the text."""
        return self._piece_at(_kinds.Grapheme, position)

    def word_at(self, position: int) -> tuple[int, int]:
        """Return the word at a position; the one before it where a blank follows."""
        start, end = self._piece_at(_kinds.Word, position)
        if position > 0 and (start == end or self._text[start:end].isspace()):
            before = self._piece_at(_kinds.Word, position - 1)
            if self._text[slice(*before)].strip():
                return before
        return start, end

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Return the sentence at a position, without the blanks around it.

        Between two sentences it is the one before, in an empty paragraph it is empty.
        """
        low, high = self._neighbourhood(position, _SENTENCE_REACH)
        text = self._text[low:high]
        edges = [edge + low for edge in boundaries(_kinds.Sentence, text)]
        kept = [
            edge for edge in edges[1:-1] if not self._ends_in_abbreviation(self._text[low:edge])
        ]
        for start, end in pairwise([low, *kept, high]):
            if start <= position < end or end == high:
                return trimmed(self._text, start, end)
        return position, position

    def word_boundary_after(self, position: int, *, starting: bool = False) -> int:
        """Return the next place where a word ends (or begins); the text's end if none does.

        A mark of punctuation counts as a word.
        """
        text, last = self._text, len(self._text)
        at = position
        while at < last:
            start, end = self._piece_at(_kinds.Word, at)
            if not text[start:end].isspace():
                edge = start if starting else end
                if edge > position:
                    return edge
            at = max(end, at + 1)
        return last

    def word_boundary_before(self, position: int, *, starting: bool = True) -> int:
        """Return the last place before where a word begins (or ends); 0 if none does."""
        text = self._text
        at = position - 1
        while at >= 0:
            start, end = self._piece_at(_kinds.Word, at)
            if not text[start:end].isspace():
                edge = start if starting else end
                if edge < position:
                    return edge
            at = min(start, at) - 1
        return 0

    def snapped(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the range in whole graphemes, without blanks at its ends, or none."""
        start, end = max(0, start), min(end, len(self._text))
        if start >= end:
            return None
        start = self.grapheme_at(start)[0]
        if end < len(self._text):
            last = self.grapheme_at(end)
            end = last[1] if last[0] < end else end
        start, end = trimmed(self._text, start, end)
        while start < end and self.grapheme_at(start)[0] < start:  # a mark on a blank goes with it
            start, end = trimmed(self._text, self.grapheme_at(start)[1], end)
        return (start, end) if start < end else None

    def snapped_to_words(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the range in whole words, without blanks at its ends; none if that is empty."""
        snapped = self.snapped(start, end)
        if snapped is None:
            return None
        start, end = snapped
        first = self._piece_at(_kinds.Word, start)
        last = self._piece_at(_kinds.Word, end - 1)
        return self.snapped(first[0], last[1])

    def _piece_at(self, kind: QTextBoundaryFinder.BoundaryType, position: int) -> tuple[int, int]:
        if position >= len(self._text):
            return len(self._text), len(self._text)
        if self._text[position] == "\n":
            return position, position + 1
        low, high = self._neighbourhood(position, _REACH)
        for start, end in pairwise(boundaries(kind, self._text[low:high])):
            if position < low + end:
                return low + start, low + end
        return position, position + 1

    def _neighbourhood(self, position: int, reach: int) -> tuple[int, int]:
        """Return a stretch around a place inside its paragraph, cut at blanks."""
        text = self._text
        low = text.rfind("\n", max(0, position - reach), position) + 1
        if low == 0 and position > reach:
            low = text.find(" ", position - reach, position)
            low = low if low >= 0 else position - reach
        high = text.find("\n", position, position + reach)
        if high < 0:
            high = min(len(text), position + reach)
            blank = text.rfind(" ", position + 1, high) if high < len(text) else -1
            high = blank if blank >= 0 else high
        return low, high

    def _ends_in_abbreviation(self, text: str) -> bool:
        """Whether the sentence before a boundary only seems to end, after "Mr." or "J."."""
        words = text[-40:].rstrip().split()
        if not words:
            return False
        last = words[-1].lstrip("\"'“‘«([{”’„‹")
        is_initial = len(last) == 2 and last[0].isupper() and last[1] == "."
        return last in self._abbreviations or is_initial


def boundaries(kind: QTextBoundaryFinder.BoundaryType, text: str) -> list[int]:
    """Return all boundaries of a text, its start and end among them, in code points."""
    finder = QTextBoundaryFinder(kind, text)
    found = [0]
    place = finder.toNextBoundary()
    while place > 0:
        found.append(place)
        place = finder.toNextBoundary()
    if found[-1] == len(text) or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return found
    to_code_point = Utf16Map(text).code_point
    return [to_code_point(place) for place in found]
