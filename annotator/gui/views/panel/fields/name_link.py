"""A name in running small print that can be pressed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.gui.theme import current_theme

_WIDEST = 200


class NameLink(QAbstractButton):
    """As high as the words around it; underlined under the mouse."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Room for the name."""
        metrics = QFontMetrics(self._font())
        width = min(_WIDEST, metrics.horizontalAdvance(self.text()) + 3)
        return QSize(width, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """A long name can be cut short."""
        return QSize(min(48, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name."""
        del event
        theme, painter = current_theme(), QPainter(self)
        font = self._font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
        painter.setPen(QColor(theme.accent_text))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _font(self) -> QFont:
        """The style sheet sets the font of every widget, so the small one is made to measure."""
        font = QFont(self.font())
        font.setPixelSize(max(11, round(font.pixelSize() * 0.88)))
        return font
