"""Draws the rows of a picker."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.icons import icon_pixmap
from annotator.gui.theme import Theme, current_theme
from annotator.gui.widgets.picker.row import Row
from annotator.gui.widgets.picker.row_model import NUMBER_ROLE, ROW_ROLE
from annotator.services.marks import marked

_PAD = 8
_SIGN = 16
_STEP = 14
_GAP = 6
_NUMBER = 14


class RowDelegate(QStyledItemDelegate):
    """A tick or icon, the text with the name it was found by, and quiet words at the end."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line, with some air."""
        del index
        return QSize(80, option.fontMetrics.height() + 9)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setFont(option.font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        drawing = _Drawing(painter, option.rect, option.direction, current_theme())
        drawing.ground(
            lit=bool(option.state & QStyle.StateFlag.State_Selected),
            under_mouse=bool(option.state & QStyle.StateFlag.State_MouseOver) and row.takeable,
        )
        number = index.data(NUMBER_ROLE)
        if number is not None:
            drawing.number(number)
        drawing.row(row)
        painter.restore()


class _Drawing:
    """One row on its way to the screen, drawn from both ends inward."""

    def __init__(
        self, painter: QPainter, box: QRect, direction: Qt.LayoutDirection, theme: Theme
    ) -> None:
        self._painter = painter
        self._box = box
        self._direction = direction
        self._theme = theme
        self._left = box.left() + _PAD
        self._right = box.right() - _PAD

    def ground(self, *, lit: bool, under_mouse: bool) -> None:
        theme = self._theme
        if not lit and not under_mouse:
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(theme.accent_soft if lit else theme.hover))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.drawRoundedRect(self._box.adjusted(1, 0, -1, 0), 4, 4)

    def number(self, digit: str) -> None:
        """Draw the digit that takes the row, in a column of its own."""
        if digit:
            font = self._painter.font()
            self._shrink()
            shown = QLocale().toString(int(digit))
            self._words(shown, self._theme.text_muted, _NUMBER)
            self._painter.setFont(font)
        self._left += _NUMBER

    def row(self, row: Row) -> None:
        theme = self._theme
        if not row.takeable:
            self._shrink()
            self._words(row.text, theme.text_muted, self._right - self._left)
            return
        self._sign("check" if row.chosen else row.icon)
        self._left += row.depth * _STEP
        self._detail(row)
        room = self._right - self._left
        own = min(room, self._width(row.text))
        if row.also:
            own = min(own, max(room * 3 // 5, room - self._width(row.also) - _GAP))
        self._words(row.text, theme.accent_text if row.adds else theme.text, own)
        if row.also:
            self._left += own + _GAP
            self._words(row.also, theme.text_muted, self._right - self._left)

    def _sign(self, name: str) -> None:
        if name:
            top = self._box.center().y() - _SIGN // 2 + 1
            place = self._mirrored(QRect(self._left, top, _SIGN, _SIGN))
            scale = self._painter.device().devicePixelRatioF()
            colour = (
                self._theme.accent_text if name in ("check", "plus") else self._theme.text_muted
            )
            self._painter.drawPixmap(place.topLeft(), icon_pixmap(name, colour, _SIGN, scale))
        self._left += _SIGN + _GAP

    def _detail(self, row: Row) -> None:
        if not row.detail:
            return
        font = self._painter.font()
        self._shrink()
        needed = self._width(row.text) + (_GAP + self._width(row.also) if row.also else 0)
        room = self._right - self._left
        width = min(self._width(row.detail), max(room // 3, room - needed - 2 * _GAP))
        left, self._left = self._left, self._right - width
        self._words(row.detail, self._theme.text_muted, width)
        self._left, self._right = left, self._right - width - 2 * _GAP
        self._painter.setFont(font)

    def _words(self, text: str, colour: str, width: int) -> None:
        text = marked(text)
        metrics = QFontMetrics(self._painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        place = QRect(self._left, self._box.top(), width, self._box.height())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        side = QStyle.visualAlignment(self._direction, start) | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setPen(QColor(colour))
        self._painter.drawText(self._mirrored(place), int(side), shown)

    def _shrink(self) -> None:
        font = self._painter.font()
        font.setPixelSize(max(11, round(QFontMetrics(font).height() * 0.64)))
        self._painter.setFont(font)

    def _width(self, text: str) -> int:
        return QFontMetrics(self._painter.font()).horizontalAdvance(text) + 2

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._box, place)
