"""A label that ends in … where its text is too long, and tells the rest in a tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator.gui.widgets.basic import set_kind
from annotator.gui.wording.direction import is_right_to_left
from annotator.services.marks import marked


class ElidedLabel(QLabel):
    """One line of text that never asks for more room than there is."""

    def __init__(self, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if kind:
            set_kind(self, kind)

    def set_text(self, text: str) -> None:
        """Show a text, whole or as much of it as fits."""
        text = marked(text)
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a line and no width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, elided at the end it is read toward."""
        del event
        painter = QPainter(self)
        inside = self.contentsRect()
        text = self.text()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.setLayoutDirection(_direction(self.text()))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inside, int(flags), shown)


def _direction(text: str) -> Qt.LayoutDirection:
    """Return the direction a text runs in, whatever the window's is."""
    if is_right_to_left(text):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight
