"""A few lines of text that grow with what is typed, and leave undo to the project."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_FEWEST_LINES = 2
_MOST_LINES = 6


class LinesEdit(QPlainTextEdit):
    """As high as its text. Undo is the project's: what was typed is saved, then undone."""

    left = Signal()
    """The keyboard goes elsewhere, or something is to be undone: save."""
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays where it was as far as it can."""
        if text == self.toPlainText().strip():
            return
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def begin(self) -> None:
        """Take the keyboard, with the cursor at the end."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        """As high as the text, within reason."""
        lines = max(_FEWEST_LINES, min(_MOST_LINES, self._line_count()))
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 22)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the project, with everything saved that could be undone."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            ):
                self.left.emit()
                event.ignore()
                return True
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; what was typed is saved."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            self.returned.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save."""
        super().focusOutEvent(event)
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save."""
        super().hideEvent(event)
        self.left.emit()

    def _line_count(self) -> int:
        block, count = self.document().begin(), 0
        while block.isValid() and count < _MOST_LINES:
            count += max(1, block.layout().lineCount())
            block = block.next()
        return count
