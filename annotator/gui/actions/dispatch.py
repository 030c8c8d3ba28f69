"""From a key press to an action."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from annotator.gui.actions.keys import is_plain, key_names
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.actions.switching import SwitchingKeys

_PROPERTY = "annotatorKeyContext"
_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
"""Keys that are held while others are pressed."""
_OURS = ("Ctrl+E", "Ctrl+K", "Ctrl+U")
"""What X11 lets every field do on these, such as delete to the end, is less than our actions."""
_NO_KEY = (-1, -1)


def set_key_context(widget: QWidget, context: Context) -> None:
    """Let the keys of `context` act while the keyboard is in `widget` or a part of it."""
    widget.setProperty(_PROPERTY, context.value)


class KeyDispatch(QObject):
    """Hears the keys of one window before its widgets do, and runs the actions they stand for.

    Qt's own shortcuts know neither foreign layouts nor where the keyboard is; the filter
    sits on the focused widget alone, because one on the application would run Python
    for every event of the program.
    """

    pressed = Signal()
    """A key was pressed somewhere in the window; held keys and Shift alone count for nothing."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        self._heard: QWidget | None = None
        self._switching = SwitchingKeys()
        self._done_with = _NO_KEY
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self._follow_focus(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key press that stands for an action."""
        kind = event.type()
        if kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._switching.hear(event)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._switching.hear(event)
            heard = self._heard or self._window
            if watched is heard and not event.isAutoRepeat() and event.key() not in _HELD:
                self.pressed.emit()
            return self._is_done_with(event) or self._run(event)
        return super().eventFilter(watched, event)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        inside = new is not None and new is not self._window and self._window.isAncestorOf(new)
        self._heard = new if inside else None
        if self._heard is not None:
            self._heard.installEventFilter(self)

    def _run(self, event: QKeyEvent) -> bool:
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        focus = QApplication.focusWidget() or self._window
        in_text = is_text_field(focus)
        contexts = _contexts(focus, in_text=in_text)
        for key in key_names(event, self._switching.modifiers):
            if in_text and (is_plain(key) or (key not in _OURS and _claims(focus, event))):
                continue
            for context in contexts:
                id = self._actions.keymap.action(key, context)
                if id is not None and self._trigger(id, event):
                    return True
        return False

    def _is_done_with(self, event: QKeyEvent) -> bool:
        """Tell whether a key is still held that has run its action.

        The action may have moved the keyboard: Enter that is held after it labelled must
        not answer who speaks, nor S that asks for it be typed.
        """
        if not event.isAutoRepeat():
            self._done_with = _NO_KEY
        return self._done_with == _key(event)

    def _trigger(self, id: str, event: QKeyEvent) -> bool:
        """Run an action; held keys are swallowed by actions that do not repeat."""
        action = self._actions[id]
        if not action.isEnabled():
            return False
        event.accept()
        if action.autoRepeat():
            action.trigger()
        elif not event.isAutoRepeat():
            self._done_with = _key(event)
            action.trigger()
        return True


def _key(event: QKeyEvent) -> tuple[int, int]:
    return event.nativeScanCode(), int(event.key())


def is_text_field(widget: QWidget) -> bool:
    """Return whether typing into a widget writes text."""
    if isinstance(widget, QLineEdit | QTextEdit):
        return not widget.isReadOnly()
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QKeySequenceEdit, QPlainTextEdit

    if isinstance(widget, QPlainTextEdit | QAbstractSpinBox):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QKeySequenceEdit)


def _contexts(focus: QWidget, *, in_text: bool) -> tuple[Context, ...]:
    """Return where the keyboard is, the nearest place first."""
    widget: QWidget | None = focus
    while widget is not None:
        name = widget.property(_PROPERTY)
        if name:
            nearest = Context(name)
            if nearest is Context.NOWHERE:
                return ()
            if in_text and nearest is not Context.PANEL:
                return (Context.ANYWHERE,)
            return (nearest, Context.ANYWHERE)
        if widget.isWindow():
            break
        widget = widget.parentWidget()
    return (Context.ANYWHERE,)


def _claims(field: QWidget, event: QKeyEvent) -> bool:
    """Return whether a text field has a use of its own for a key, such as Ctrl+Z."""
    probe = QKeyEvent(
        QEvent.Type.ShortcutOverride,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    probe.ignore()
    QCoreApplication.sendEvent(field, probe)
    return probe.isAccepted()
