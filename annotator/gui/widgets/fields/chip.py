"""A tag: a speaker, a stance or a topic that was given."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from annotator.gui.icons import icon_pixmap
from annotator.gui.theme import Theme, Tone, current_theme
from annotator.gui.widgets.lists.marked_text import paint_marked
from annotator.services.marks import marked

ToneOf = Callable[[Theme], Tone]
"""Finds the tone in whichever theme is shown."""

_PAD = 8
_CROSS = 12
_WIDEST = 260


def plain_tone(theme: Theme) -> Tone:
    """Return the tone of a tag without a colour."""
    return Tone(theme.hover, theme.border_strong, theme.text)


class Chip(QAbstractButton):
    """A tag that can be pressed and, where `removable`, taken off with its cross or Delete.

    `mark` is the sign beside the colour, such as `++`: colour is never the only one.
    """

    removal_requested = Signal()

    def __init__(
        self,
        text: str,
        tone_of: ToneOf = plain_tone,
        *,
        mark: str = "",
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone_of = tone_of
        self._mark = mark
        self._removable = removable
        self._on_cross = False
        self.setText(text)
        self.setToolTip(marked(text))
        self.setAccessibleName(marked(f"{mark} {text}".strip()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(removable)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for mark, text and cross."""
        metrics = self.fontMetrics()
        width = 2 * _PAD + min(metrics.horizontalAdvance(self.text()), _WIDEST)
        if self._mark:
            width += metrics.horizontalAdvance(self._mark) + _PAD // 2
        if self._removable:
            width += _CROSS + _PAD // 2
        return QSize(width + 1, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        """A long text can be cut short."""
        return QSize(min(self.sizeHint().width(), 64), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tag."""
        del event
        theme, painter = current_theme(), QPainter(self)
        tone = self._tone_of(theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme, tone)
        painter.setPen(QColor(tone.text if self.isEnabled() else theme.text_faint))
        room = QRect(_PAD, 0, self.width() - 2 * _PAD, self.height())
        if self._removable:
            room.setWidth(room.width() - _CROSS - _PAD // 2)
        if self._mark:
            self._paint_mark(painter, room)
        self._paint_text(painter, room, marked(self.text()))
        if self._removable:
            colour = theme.text if self._on_cross else tone.text
            box = self._cross()
            cross = icon_pixmap("x", colour, _CROSS, self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft(), cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the tag off with Delete or Backspace; Enter presses it."""
        key = event.key()
        if self._removable and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the cross."""
        self._hover_cross(self._is_on_cross(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the tag off where its cross was pressed."""
        if self._is_on_cross(event.position().toPoint()):
            self.setDown(False)
            self.removal_requested.emit()
        else:
            super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Put the cross out."""
        self._hover_cross(False)
        super().leaveEvent(event)

    def _hover_cross(self, on_cross: bool) -> None:
        if on_cross != self._on_cross:
            self._on_cross = on_cross
            self.update()

    def _is_on_cross(self, point: QPoint) -> bool:
        return self._removable and self._cross().adjusted(-4, -6, 4, 6).contains(point)

    def _cross(self) -> QRect:
        top = (self.height() - _CROSS) // 2
        box = QRect(self.width() - _PAD - _CROSS + 2, top, _CROSS, _CROSS)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _paint_ground(self, painter: QPainter, theme: Theme, tone: Tone) -> None:
        edge = tone.line if self.underMouse() or self.isDown() else tone.fill
        pen = QPen(QColor(edge), 1)
        if self.hasFocus():
            pen = QPen(QColor(theme.focus), 2)
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(QColor(tone.fill if self.isEnabled() else theme.hover))
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 5, 5)

    def _paint_mark(self, painter: QPainter, room: QRect) -> None:
        font = painter.font()
        plain = painter.font()
        font.setBold(True)
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance(self._mark)
        self._paint_text(painter, QRect(room.left(), 0, width, room.height()), self._mark)
        painter.setFont(plain)
        room.setLeft(room.left() + width + _PAD // 2)

    def _paint_text(self, painter: QPainter, room: QRect, text: str) -> None:
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour = painter.pen().color().name()
        paint_marked(painter, box, text, (colour, colour), at_right=mirrored)
