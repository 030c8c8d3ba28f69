"""A line in which something new is named."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.icons import icon
from annotator.gui.views.codebook.entry.field import claims_escape


class AddLine(QLineEdit):
    """Enter adds what was typed; Escape empties the line and leaves it."""

    wanted = Signal(object)
    """The name (str) that was typed."""
    wanted_below = Signal(object)
    """The name (str) that was typed, for Shift+Enter."""
    returned = Signal()
    """Escape: the keyboard wants to go back to the list."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._adding = QAction(icon("plus"), placeholder, self)
        self._adding.triggered.connect(self._ask)
        self.addAction(self._adding, QLineEdit.ActionPosition.LeadingPosition)

    def begin(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Claim Escape before the window does."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            below = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._ask_below() if below else self._ask()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        if self.text().strip():
            self.wanted.emit(self.text())

    def _ask_below(self) -> None:
        if self.text().strip():
            self.wanted_below.emit(self.text())
