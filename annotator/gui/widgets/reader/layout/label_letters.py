"""How the words of a margin label share its width."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from annotator.gui.widgets.reader.text.span import Span

_elide = Qt.TextElideMode.ElideRight
_BETWEEN = 6
_NARROWEST_DETAIL = 24
_KEPT = 4_000
_LEFT_TO_RIGHT = "\u200e"


class Part(Enum):
    """What a word of a label says."""

    MARK = auto()
    NAME = auto()
    DETAIL = auto()


Words = list[tuple[Part, int, str]]
"""What is drawn on a line, from which left, in which words, elided."""

LONGEST = 3
"""The most lines of a label."""


class LabelLetters:
    """The fonts of all labels, and what of each label fits; measured once for each label."""

    def __init__(self, font: QFont, size: int) -> None:
        self.size = size
        self.family = font.family()
        self.plain = QFont(font)
        self.plain.setPixelSize(size)
        self.bold = QFont(self.plain)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._plain_metrics = QFontMetrics(self.plain)
        self._bold_metrics = QFontMetrics(self.bold)
        self.height = self._plain_metrics.height()
        self.ascent = self._plain_metrics.ascent()
        self._known: dict[tuple[str, str, str, int, int, int, bool], list[Words]] = {}

    def wished_lines(self, span: Span, width: int) -> int:
        """Return how many lines a label fills if as little as can be is cut off."""
        return len(self.lines(span, width, 0, LONGEST, mirrored=False))

    def lines(
        self, span: Span, width: int, hidden: int, most: int, *, mirrored: bool
    ) -> list[Words]:
        """Return what of a label fits into `most` lines of `width` pixels.

        `hidden` labels are folded into it.
        """
        key = (span.mark, span.label, span.detail, width, hidden, most, mirrored)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            lines = self._broken(span, width, hidden, most)
            found = self._known[key] = (
                [[self._mirrored(word, width) for word in line] for line in lines]
                if mirrored
                else lines
            )
        return found

    def _broken(self, span: Span, width: int, hidden: int, most: int) -> list[Words]:
        """Who speaks stands on the first line, the rest beside it or below."""
        lengths = (
            self._bold_metrics.horizontalAdvance(span.mark),
            self._bold_metrics.horizontalAdvance(span.label),
            self._plain_metrics.horizontalAdvance(span.detail),
        )
        needed = sum(length + _BETWEEN for length in lengths if length) - _BETWEEN
        if most == 1 or hidden or not span.detail or needed <= width:
            return [self._fitted(span, width, hidden)]
        lines = [self._fitted(replace(span, detail=""), width, hidden)]
        rest = span.detail
        while rest and len(lines) < most:
            last = len(lines) == most - 1
            shown, rest = (rest, "") if last else self._first_line(rest, width)
            lines.append([(Part.DETAIL, 0, self._plain_metrics.elidedText(shown, _elide, width))])
        return lines

    def _first_line(self, text: str, width: int) -> tuple[str, str]:
        """Return as many words as fit, and what is left."""
        words = text.split(" ")
        count = next(
            (
                count
                for count in range(len(words), 1, -1)
                if self._plain_metrics.horizontalAdvance(" ".join(words[:count])) <= width
            ),
            1,
        )
        return " ".join(words[:count]), " ".join(words[count:])

    def _fitted(self, span: Span, width: int, hidden: int) -> Words:
        words: Words = []
        left, right = 0, width
        if hidden:
            shown = f"{_LEFT_TO_RIGHT}+{hidden}"
            right -= self._plain_metrics.horizontalAdvance(shown)
            words.append((Part.DETAIL, right, shown))
            right -= _BETWEEN
        for part, text in (
            (Part.MARK, span.mark),
            (Part.NAME, span.label),
            (Part.DETAIL, span.detail),
        ):
            if not text or (part is Part.DETAIL and right - left < _NARROWEST_DETAIL):
                continue
            metrics = self._plain_metrics if part is Part.DETAIL else self._bold_metrics
            shown = metrics.elidedText(text, _elide, max(0, right - left))
            words.append((part, left, shown))
            left += metrics.horizontalAdvance(shown) + _BETWEEN
        return words

    def _mirrored(self, word: tuple[Part, int, str], width: int) -> tuple[Part, int, str]:
        part, left, shown = word
        metrics = self._plain_metrics if part is Part.DETAIL else self._bold_metrics
        return part, width - left - metrics.horizontalAdvance(shown), shown
