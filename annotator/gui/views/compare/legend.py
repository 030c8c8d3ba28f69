"""Whose labels are drawn how: letter, kind of line, name."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.theme import current_theme
from annotator.gui.views.compare.sides import GOLD_COLOUR, GOLD_STYLE, Side
from annotator.gui.views.compare.spans import GOLD_MARK
from annotator.gui.widgets.reader import LineStyle
from annotator.gui.widgets.reader.painting.colours import visible_on
from annotator.gui.widgets.reader.painting.strokes import StrokePainter
from annotator.gui.wording.isolating import isolated

_LINE, _GAP, _BETWEEN = 26, 6, 18
_LETTER, _NARROWEST = 12, 30
_MOST_ROWS = 2
_SPARE = 60
"""What the end of a line may leave empty, because the next name does not fit."""
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
        """One line of words, or two where the names need them."""
        return QSize(200, self._rows() * self._row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the names need in the room there is."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the samples one behind the other, in as many lines as there are."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        left, row, widest = 0.0, 0, self._widest()
        for letter, name, colour, style in self._entries:
            shown = self.fontMetrics().elidedText(name, _elide, widest)
            if left and left + self._width_of(shown) > self.width() and row < _MOST_ROWS - 1:
                left, row = 0.0, row + 1
            ink = visible_on(colour, theme.surface, 4.5)
            width = QFontMetrics(bold).horizontalAdvance(letter) + 2.0
            painter.setFont(bold)
            painter.setPen(ink)
            self._draw(painter, letter, (left, row), width)
            left += width + _GAP
            middle = (row + 0.5) * self._row_height() + 1
            start = self._mirrored(left, _LINE)
            self._strokes.underline(painter, (start, start + _LINE, middle), ink, style, 2.4)
            left += _LINE + _GAP
            painter.setFont(self.font())
            painter.setPen(QColor(theme.text_muted))
            width = self.fontMetrics().horizontalAdvance(shown) + 2.0
            self._draw(painter, isolated(shown), (left, row), width)
            left += width + _BETWEEN

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 6

    def _width_of(self, name: str) -> int:
        return _LETTER + _GAP + _LINE + _GAP + self.fontMetrics().horizontalAdvance(name) + 2

    def _rows(self) -> int:
        """Return how many lines the names need as they are."""
        widths = [self._width_of(name) + _BETWEEN for _, name, _, _ in self._entries]
        return 1 if sum(widths) <= self.width() + _BETWEEN else _MOST_ROWS

    def _widest(self) -> int:
        """Return how wide a name may be, so that all samples fit and short names stay whole."""
        others = len(self._entries) * (_LINE + 2 * _GAP + _BETWEEN + _LETTER)
        names = [self.fontMetrics().horizontalAdvance(name) + 2 for _, name, _, _ in self._entries]
        rows = self._rows()
        spare = _SPARE if rows > 1 else -_BETWEEN
        room = rows * (self.width() - spare) - others
        return max(_NARROWEST, widest_share(names, room))

    def _draw(self, painter: QPainter, words: str, place: tuple[float, int], width: float) -> None:
        left, row = place
        height = self._row_height()
        box = QRectF(self._mirrored(left, width), row * height, width, height)
        painter.drawText(box, int(_MIDDLE), words)

    def _mirrored(self, left: float, width: float) -> float:
        return self.width() - left - width if self.isRightToLeft() else left


def widest_share(widths: Sequence[int], room: int) -> int:
    """Return what the widest of some parts may take, so that all fit into a room of pixels."""
    left = sorted(widths)
    while left and left[0] * len(left) <= room:
        room -= left.pop(0)
    return room // len(left) if left else max(widths, default=0)
