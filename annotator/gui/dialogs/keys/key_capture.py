"""A field that takes the next key press as it is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.keys import key_names, shown_key
from annotator.gui.actions.spec import Context

_ONLY_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
    }
)


class KeyCapture(QLineEdit):
    """Shows the key that was pressed last; Tab and Escape are keys like any other."""

    captured = Signal(str)
    """The name of a key, in the words of the settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key"))
        self.setAccessibleName(self.tr("Press a key"))
        set_key_context(self, Context.NOWHERE)

    @property
    def key(self) -> str:
        """The key that was pressed, or nothing."""
        return self._key

    def reset(self) -> None:
        """Forget the key."""
        self._key = ""
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Take keys before Qt moves the focus or runs a shortcut with them."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if kind is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _ONLY_MODIFIERS:
            return
        names = key_names(event)
        if names:
            self._key = names[0]
            self.setText(shown_key(self._key))
            self.captured.emit(self._key)
