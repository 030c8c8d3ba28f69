"""One line of an entry, such as its name."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.views.codebook.entry.field import claims_escape, is_undo_or_redo
from annotator.gui.widgets.basic import set_kind


class LineField(QLineEdit):
    """In the file as soon as Enter is pressed or the keyboard goes elsewhere.

    Escape brings back what was there. What is refused stays in the field, marked, until it
    is mended.
    """

    returned = Signal()
    """Escape: the keyboard wants to go back to the list."""

    def __init__(
        self, editing: Editing, attribute: str, name: str, parent: QWidget | None = None
    ) -> None:
        """Show the text `attribute` of the entry; `name` is what the field is called."""
        super().__init__(parent)
        self.editing = editing
        self._attribute = attribute
        self._stored = ""
        self.setAccessibleName(name)
        self.textEdited.connect(self._unmark)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not in the file."""
        return " ".join(self.text().split()) != self._stored

    def show_entry(self) -> None:
        """Show the entry as it is, unless something is being typed."""
        changed = self.is_changed
        self._stored = str(getattr(self.editing.entry, self._attribute, ""))
        self.setReadOnly(not self.editing.is_editable)
        if not changed:
            self._show_stored()

    def save(self) -> None:
        """Write what was typed; where that is refused the field says so."""
        if not self.is_changed or self.isReadOnly():
            return
        before, self._stored = self._stored, " ".join(self.text().split())
        if self.editing.revise(**{self._attribute: self._stored}):
            self._show_stored()
        else:
            self._stored = before
            set_kind(self, "danger")

    def forget(self) -> None:
        """Show what is in the file."""
        self._show_stored()

    def event(self, event: QEvent) -> bool:
        """Save before something is undone; undo and redo are the project's."""
        if is_undo_or_redo(event):
            self.save()
            event.ignore()
            return True
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; Escape brings back what was there and leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.forget()
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save."""
        super().focusOutEvent(event)
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save."""
        super().hideEvent(event)
        self.save()

    def _show_stored(self) -> None:
        self._unmark()
        if self.text() != self._stored:
            at = self.cursorPosition()
            self.setText(self._stored)
            self.setCursorPosition(at if self.hasFocus() else 0)

    def _unmark(self) -> None:
        if self.property("kind"):
            set_kind(self, "")
