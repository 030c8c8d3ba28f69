"""A map of annotator by annotator: how well each two agree."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.isolating import isolated
from annotator.gui.theme import blend, current_theme, ink_on
from annotator.gui.views.agreement.words import number_words

_CELL_LEAST, _CELL_MOST, _ROW = 52, 120, 34
_NAMES = 120

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
        rows = len(self._names) + 1
        return QSize(_NAMES + len(self._names) * _CELL_LEAST, rows * _ROW + 4)

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
            self._words_in(painter, QRectF(0, (place + 1) * _ROW, _NAMES - 8, _ROW), name)
            head = QRectF(_NAMES + place * self._cell(), 0, self._cell() - 4, _ROW)
            self._words_in(painter, head, name, centred=True)
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
        point = event.position()
        for row in range(len(self._names)):
            for column in range(len(self._names)):
                if self._mirrored(self._box(row, column)).contains(QPointF(point)):
                    self._choose(row, column)

    def _choose(self, row: int, column: int) -> None:
        size = len(self._names)
        if row != column and 0 <= row < size and 0 <= column < size:
            self._current = (row, column)
            self.update()
            self.pair_chosen.emit((self._names[row][0], self._names[column][0]))

    def _value(self, row: int, column: int) -> float | None:
        one, other = self._names[row][0], self._names[column][0]
        return self._values.get((one, other), self._values.get((other, one)))

    def _cell(self) -> float:
        room = (self.width() - _NAMES) / max(1, len(self._names))
        return min(max(room, _CELL_LEAST), _CELL_MOST)

    def _box(self, row: int, column: int) -> QRectF:
        return QRectF(_NAMES + column * self._cell(), (row + 1) * _ROW, self._cell(), _ROW)

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
        return box

    def _words_in(
        self, painter: QPainter, box: QRectF, text: str, *, centred: bool = False
    ) -> None:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        side = Qt.AlignmentFlag.AlignHCenter if centred else self._trailing()
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(box), int(flags), isolated(shown))

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
