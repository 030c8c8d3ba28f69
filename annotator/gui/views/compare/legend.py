"""Whose labels are drawn how: letter, kind of line, name."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.isolating import isolated
from annotator.gui.theme import current_theme
from annotator.gui.views.compare.sides import GOLD_COLOUR, GOLD_STYLE, Side
from annotator.gui.views.compare.spans import GOLD_MARK
from annotator.gui.widgets.reader import LineStyle
from annotator.gui.widgets.reader.colours import visible_on
from annotator.gui.widgets.reader.strokes import StrokePainter

_LINE, _GAP, _BETWEEN = 26, 6, 18
_LETTER, _NARROWEST = 12, 30
_elide = Qt.TextElideMode.ElideRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Legend(QWidget):
    """One sample for each annotator, and one for gold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[str, str, str, LineStyle]] = []
        self._strokes = StrokePainter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sides(self, sides: Sequence[Side]) -> None:
        """Explain the lanes of these annotators."""
        self._entries = [(s.letter, s.name, s.colour, s.line_style) for s in sides]
        if sides:
            self._entries.append((GOLD_MARK, self.tr("Gold"), GOLD_COLOUR, GOLD_STYLE))
        words = ", ".join(f"{letter} {name}".strip() for letter, name, _, _ in self._entries)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of words."""
        return QSize(200, self.fontMetrics().height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the samples one behind the other, as many as fit."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        left, widest = 0.0, self._widest()
        for letter, name, colour, style in self._entries:
            ink = visible_on(colour, theme.surface, 4.5)
            width = QFontMetrics(bold).horizontalAdvance(letter) + 2.0
            painter.setFont(bold)
            painter.setPen(ink)
            self._draw(painter, letter, left, width)
            left += width + _GAP
            middle = self.height() / 2 + 1
            start = self._mirrored(left, _LINE)
            self._strokes.underline(painter, (start, start + _LINE, middle), ink, style, 2.4)
            left += _LINE + _GAP
            painter.setFont(self.font())
            painter.setPen(QColor(theme.text_muted))
            shown = self.fontMetrics().elidedText(name, _elide, widest)
            width = self.fontMetrics().horizontalAdvance(shown) + 2.0
            self._draw(painter, isolated(shown), left, width)
            left += width + _BETWEEN

    def _widest(self) -> int:
        """Return how wide a name may be, so that all samples fit and short names stay whole."""
        others = len(self._entries) * (_LINE + 2 * _GAP + _BETWEEN + _LETTER)
        names = [self.fontMetrics().horizontalAdvance(name) + 2 for _, name, _, _ in self._entries]
        return max(_NARROWEST, widest_share(names, self.width() - others))

    def _draw(self, painter: QPainter, words: str, left: float, width: float) -> None:
        box = QRectF(self._mirrored(left, width), 0, width, self.height())
        painter.drawText(box, int(_MIDDLE), words)

    def _mirrored(self, left: float, width: float) -> float:
        return self.width() - left - width if self.isRightToLeft() else left


def widest_share(widths: Sequence[int], room: int) -> int:
    """Return what the widest of some parts may take, so that all fit into a room of pixels."""
    left = sorted(widths)
    while left and left[0] * len(left) <= room:
        room -= left.pop(0)
    return room // len(left) if left else max(widths, default=0)
