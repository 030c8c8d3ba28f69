"""What every field of an entry does."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class EntryField(Protocol):
    """Shows one thing of the entry that is edited, and changes it."""

    def show_entry(self) -> None:
        """Show the entry as it is; what is being typed into it stays."""
        ...

    def save(self) -> None:
        """Write what was typed."""
        ...

    def forget(self) -> None:
        """Let go of what was typed: another entry comes."""
        ...


def is_undo_or_redo(event: QEvent) -> bool:
    """Return whether a shortcut override asks for undo or redo, which are the project's."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


def claims_escape(event: QEvent) -> bool:
    """Keep Escape for the field before the window does something by it; return whether it was."""
    if (
        event.type() is not QEvent.Type.ShortcutOverride
        or not isinstance(event, QKeyEvent)
        or event.key() != Qt.Key.Key_Escape
    ):
        return False
    event.accept()
    return True
