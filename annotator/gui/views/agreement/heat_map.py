"""A map of annotator by annotator: how well each two agree."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.gui.theme import blend, current_theme, ink_on
from annotator.gui.views.agreement.words import number_words
from annotator.gui.wording.isolating import isolated

_CELL_LEAST, _CELL_MOST, _ROW = 52, 120, 34
_NAMES = 120
"""Pixels for the names at the side, at least."""
_MOST_FOR_NAMES = 0.35
"""The share of the width that they may have."""
_GAP = 8

Pair = tuple[str, str]


class HeatMap(QWidget):
    """Darker is better agreement, with the figure in each cell; arrows and clicks choose two."""

    pair_chosen = Signal(object)
    """The ids (two str) of two annotators."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[tuple[str, str]] = ()
        self._values: Mapping[Pair, float | None] = {}
        self._current = (0, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(
        self,
        names: Sequence[tuple[str, str]],
        values: Mapping[Pair, float | None],
        current: Pair | None,
    ) -> None:
        """Show other figures; `names` are ids with names, in order."""
        self._names, self._values = names, values
        ids = [id for id, _ in names]
        if current is not None and current[0] in ids and current[1] in ids:
            self._current = (ids.index(current[0]), ids.index(current[1]))
        elif len(names) > 1:
            self._current = (0, 1)
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each annotator and one for the names."""
        width = _NAMES + len(self._names) * _CELL_LEAST
        return QSize(width, round(self._head() + len(self._names) * _ROW + 4))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names and cells."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        for place, (_, name) in enumerate(self._names):
            painter.setPen(QColor(theme.text_muted))
            beside = QRectF(0, self._head() + place * _ROW, self._beside() - _GAP, _ROW)
            self._words_in(painter, beside, [name])
            above = QRectF(self._beside() + place * self._cell(), 0, self._cell(), self._head())
            lines = _lines(self.fontMetrics(), name, self._cell() - _GAP)
            self._words_in(painter, above.adjusted(_GAP / 2, 0, -_GAP / 2, 0), lines, centred=True)
        for row in range(len(self._names)):
            for column in range(len(self._names)):
                self._paint_cell(painter, row, column)

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        theme = current_theme()
        box = self._mirrored(self._box(row, column)).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if row == column:
            painter.setBrush(QColor(theme.sunken))
            painter.drawRoundedRect(box, 4, 4)
            return
        value = self._value(row, column)
        share = min(max(value or 0.0, 0.0), 1.0)
        ground = blend(theme.accent, theme.surface, 0.06 + 0.8 * share)
        painter.setBrush(QColor(ground if value is not None else theme.sunken))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(ink_on(ground) if value is not None else theme.text_muted))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number_words(value))
        painter.setFont(self.font())
        if self._current in ((row, column), (column, row)):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width = 2.5 if self.hasFocus() else 1.5
            painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.text), width))
            painter.drawRoundedRect(box, 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for more height where names above the columns take two lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Tell the whole names of the row and the column under the mouse."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().event(event)
        asked = cast("QHelpEvent", event)
        QToolTip.showText(asked.globalPos(), self.words_at(QPointF(asked.pos())), self)
        return True

    def words_at(self, point: QPointF) -> str:
        """Return the names that a point stands for, with the figure of a cell; or nothing."""
        for place, (_, name) in enumerate(self._names):
            beside = QRectF(0, self._head() + place * _ROW, self._beside(), _ROW)
            above = QRectF(self._beside() + place * self._cell(), 0, self._cell(), self._head())
            if any(self._mirrored(box).contains(point) for box in (beside, above)):
                return isolated(name)
        cell = self._cell_at(point)
        if cell is None or cell[0] == cell[1]:
            return ""
        one, other = (isolated(self._names[place][1]) for place in cell)
        return f"{one} – {other}: {number_words(self._value(*cell))}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another cell with the arrows."""
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, 1 if self.isRightToLeft() else -1),
            Qt.Key.Key_Right: (0, -1 if self.isRightToLeft() else 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row, column = self._current[0] + step[0], self._current[1] + step[1]
        if row == column:
            row, column = row + step[0], column + step[1]
        self._choose(row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the two annotators of a cell."""
        cell = self._cell_at(event.position())
        if cell is not None:
            self._choose(*cell)

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        places = range(len(self._names))
        cells = ((row, column) for row in places for column in places)
        return next((c for c in cells if self._mirrored(self._box(*c)).contains(point)), None)

    def _choose(self, row: int, column: int) -> None:
        size = len(self._names)
        if row != column and 0 <= row < size and 0 <= column < size:
            self._current = (row, column)
            self.update()
            self.pair_chosen.emit((self._names[row][0], self._names[column][0]))

    def _value(self, row: int, column: int) -> float | None:
        one, other = self._names[row][0], self._names[column][0]
        return self._values.get((one, other), self._values.get((other, one)))

    def _beside(self) -> float:
        """Return the width of the names at the side."""
        widths = (self.fontMetrics().horizontalAdvance(name) + 2 * _GAP for _, name in self._names)
        return max(_NAMES, min(max(widths, default=0), _MOST_FOR_NAMES * self.width()))

    def _head(self) -> float:
        """Return the height of the names above the columns."""
        metrics, width = self.fontMetrics(), self._cell() - _GAP
        lines = max((len(_lines(metrics, name, width)) for _, name in self._names), default=1)
        return max(_ROW, lines * metrics.lineSpacing() + _GAP)

    def _cell(self) -> float:
        room = (self.width() - self._beside()) / max(1, len(self._names))
        return min(max(room, _CELL_LEAST), _CELL_MOST)

    def _box(self, row: int, column: int) -> QRectF:
        left, top = self._beside() + column * self._cell(), self._head() + row * _ROW
        return QRectF(left, top, self._cell(), _ROW)

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
        return box

    def _words_in(
        self, painter: QPainter, box: QRectF, lines: Sequence[str], *, centred: bool = False
    ) -> None:
        metrics, width = self.fontMetrics(), int(box.width())
        shown = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)
        side = Qt.AlignmentFlag.AlignHCenter if centred else self._trailing()
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(box), int(flags), "\n".join(map(isolated, shown)))

    def _trailing(self) -> Qt.AlignmentFlag:
        flags = Qt.AlignmentFlag
        side = flags.AlignLeft if self.isRightToLeft() else flags.AlignRight
        return side | flags.AlignAbsolute

    def _words(self) -> str:
        """Return the map for screen readers."""
        names = dict(self._names)
        return "; ".join(
            f"{names.get(one, '')} – {names.get(other, '')}: {number_words(value)}"
            for (one, other), value in self._values.items()
        )


def _lines(metrics: QFontMetrics, name: str, width: float) -> list[str]:
    """Return a name in one line where it fits, or else in two, parted at a blank."""
    words = name.split()
    if len(words) < 2 or metrics.horizontalAdvance(name) <= width:
        return [name]
    first = 1
    while (
        first + 1 < len(words) and metrics.horizontalAdvance(" ".join(words[: first + 1])) <= width
    ):
        first += 1
    return [" ".join(words[:first]), " ".join(words[first:])]
