"""One of a few values to press."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from annotator.gui.theme import current_theme
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
        self.draw_box(painter, theme.accent, theme.accent_soft, 1, 5)
        pressed = self.isChecked()
        painter.setPen(QColor(theme.accent_text if pressed else theme.text))
        room = self.rect().adjusted(3, 0, -3, 0)
        word = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), word)
