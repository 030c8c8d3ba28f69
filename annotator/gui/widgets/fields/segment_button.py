"""One of a few values to press."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from annotator.gui.theme import Theme, current_theme
from annotator.gui.widgets.fields.roving import RovingButton

_PAD = 7


class SegmentButton(RovingButton):
    """A word in a box; pressed in, the box is filled and edged."""

    def __init__(self, word: str, tip: str) -> None:
        super().__init__()
        self.setText(word)
        self.setToolTip(tip or word)
        self.setAccessibleName(tip or word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD
        return QSize(max(26, width), metrics.height() + 9)

    def minimumSizeHint(self) -> QSize:
        """A long word can be cut short; its tooltip tells it whole."""
        return QSize(26, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, theme)
        pressed = self.isChecked()
        painter.setPen(QColor(theme.accent_text if pressed else theme.text))
        room = self.rect().adjusted(3, 0, -3, 0)
        word = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), word)

    def _paint_box(self, painter: QPainter, theme: Theme) -> None:
        pressed = self.isChecked()
        edge = QPen(QColor(theme.accent if pressed else theme.border), 1)
        if self.hasFocus():
            edge = QPen(QColor(theme.focus), 2)
        fill = theme.accent_soft if pressed else theme.surface
        if self.underMouse() and not pressed:
            fill = theme.hover
        inset = edge.widthF() / 2
        painter.setPen(edge)
        painter.setBrush(QColor(fill))
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 5, 5)
