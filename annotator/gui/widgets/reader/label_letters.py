"""How the words of a margin label share its width."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from annotator.gui.widgets.reader.span import Span

_elide = Qt.TextElideMode.ElideRight
_BETWEEN = 6
_NARROWEST_DETAIL = 24
_KEPT = 4_000


class Part(Enum):
    """What a word of a label says."""

    MARK = auto()
    NAME = auto()
    DETAIL = auto()


Words = list[tuple[Part, int, str]]
"""What is drawn, from which left, in which words, elided."""


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
        self._known: dict[tuple[str, str, str, int, int, bool], Words] = {}

    def words(self, span: Span, width: int, hidden: int, *, mirrored: bool) -> Words:
        """Return what of a label fits into `width` pixels; `hidden` labels are folded in."""
        key = (span.mark, span.label, span.detail, width, hidden, mirrored)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[key] = self._fitted(span, width, hidden, mirrored=mirrored)
        return found

    def _fitted(self, span: Span, width: int, hidden: int, *, mirrored: bool) -> Words:
        words: Words = []
        left, right = 0, width
        if hidden:
            shown = f"+{hidden}"
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
        return [self._mirrored(word, width) for word in words] if mirrored else words

    def _mirrored(self, word: tuple[Part, int, str], width: int) -> tuple[Part, int, str]:
        part, left, shown = word
        metrics = self._plain_metrics if part is Part.DETAIL else self._bold_metrics
        return part, width - left - metrics.horizontalAdvance(shown), shown
