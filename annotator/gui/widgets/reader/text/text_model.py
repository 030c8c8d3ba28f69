"""The article's text as the reader knows it: paragraphs, and where the widget counts otherwise."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.domain.utf16 import Utf16Map
from annotator.gui.widgets.reader.text.shown_text import LONGEST_PARAGRAPH, shown_text
from annotator.gui.wording.direction import is_right_to_left

if TYPE_CHECKING:
    from annotator.gui.widgets.reader.text.soft_split import Break

_mixes_directions = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_DIRECTION_SEARCH = 1_000


class TextModel:
    """A text, its paragraphs as shown, and the map between code points and UTF-16 units.

    Positions are code points of `text` unless they are named `…_utf16`. A paragraph here is
    one that the widget shows: a very long one of the article is several (`soft_split`).
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._utf16 = Utf16Map(text)
        breaks = _breaks_of_long_paragraphs(stood_in := shown_text(text))
        self.shown = _broken(stood_in, breaks)
        """What the widget is given."""
        self.lengths = list(map(len, self.shown.split("\n")))
        """Code points of each paragraph, without its separator."""
        self._put_in = [found.position for found in breaks if not found.is_blank]
        self._starts = _starts(self.lengths, frozenset(self._put_in))
        self._continued = frozenset(
            self.paragraph_at(found.position + found.is_blank) for found in breaks
        )

    def __len__(self) -> int:
        return len(self.text)

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs are shown; at least one."""
        return len(self._starts)

    def to_utf16(self, position: int) -> int:
        """Return the widget's position of a code point."""
        units = self._utf16.utf16(position)
        return units + bisect_right(self._put_in, position) if self._put_in else units

    def to_code_point(self, position_utf16: int) -> int:
        """Return the code point at a position of the widget, rounded down inside a pair."""
        if not self._put_in:
            return self._utf16.code_point(position_utf16)
        before = bisect_left(self._put_in, position_utf16, key=self.to_utf16)
        position = self._utf16.code_point(position_utf16 - before)
        # The far side of a line feed that was put in is the same place in the article.
        return min(position, self._put_in[before]) if before < len(self._put_in) else position

    def units_between(self, start: int, end: int) -> int:
        """Return how many UTF-16 units lie between two places of one shown paragraph."""
        return self._utf16.utf16(end) - self._utf16.utf16(start)

    def paragraph_at(self, position: int) -> int:
        """Return the number of the shown paragraph that `position` lies in."""
        return max(0, bisect_right(self._starts, position) - 1)

    def bounds(self, paragraph: int) -> tuple[int, int]:
        """Return where a shown paragraph starts and ends, without its separator."""
        start = self._starts[paragraph]
        return start, start + self.lengths[paragraph]

    def is_continued(self, paragraph: int) -> bool:
        """Whether a shown paragraph goes on with the article's paragraph before it."""
        return paragraph in self._continued

    def whole_paragraph(self, position: int) -> tuple[int, int]:
        """Return start and end of the article's own paragraph around `position`."""
        start = self.text.rfind("\n", 0, position) + 1
        end = self.text.find("\n", position)
        return start, len(self.text) if end < 0 else end

    def is_right_to_left(self, paragraph: int) -> bool:
        """Whether the article's paragraph begins, by its first strong letter, right to left."""
        while self.is_continued(paragraph):
            paragraph -= 1
        start, end = self.bounds(paragraph)
        return is_right_to_left(self.text[start : min(end, start + _DIRECTION_SEARCH)])

    def is_one_way(self, paragraph: int) -> bool:
        """Whether every character of the paragraph runs from left to right."""
        start, end = self.bounds(paragraph)
        return _mixes_directions.search(self.text, start, end) is None


def _breaks_of_long_paragraphs(shown: str) -> list[Break]:
    paragraphs = shown.split("\n")
    if max(map(len, paragraphs)) <= LONGEST_PARAGRAPH:
        return []
    from annotator.gui.widgets.reader.text.soft_split import soft_breaks

    breaks: list[Break] = []
    start = 0
    for paragraph in paragraphs:
        end = start + len(paragraph)
        breaks.extend(soft_breaks(shown, start, end))
        start = end + 1
    return breaks


def _broken(shown: str, breaks: Sequence[Break]) -> str:
    if not breaks:
        return shown
    ends = [*(found.position for found in breaks), len(shown)]
    starts = [0, *(found.position + found.is_blank for found in breaks)]
    return "\n".join(shown[start:end] for start, end in zip(starts, ends, strict=True))


def _starts(lengths: Sequence[int], put_in: Set[int]) -> list[int]:
    """Return where each shown paragraph starts; a line feed that was put in has no code point."""
    if not put_in:
        return [0, *accumulate(length + 1 for length in lengths)][:-1]
    starts = [0]
    for length in lengths[:-1]:
        end = starts[-1] + length
        starts.append(end if end in put_in else end + 1)
    return starts
