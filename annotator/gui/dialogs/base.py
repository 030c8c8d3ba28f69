"""The frame that all dialogs share."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMoveEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.widgets.basic import GAP, MARGIN, label, set_kind
from annotator.gui.widgets.buttons import pressed_by_enter

Role = QDialogButtonBox.ButtonRole

_open: set[QDialog] = set()
"""Dialogs that are on the screen."""


class BaseDialog(QDialog):
    """A title, a body and a line of buttons; deleted once it is closed.

    Open it with `open()` and connect to `accepted`: nothing here blocks.
    """

    def __init__(self, parent: QWidget | None, title: str, sentence: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        """Where the parts of the dialog go."""
        self.body.setSpacing(GAP)
        self.footer = QDialogButtonBox()
        self.footer.accepted.connect(self.accept)
        self.footer.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.setSpacing(MARGIN)
        if sentence:
            outer.addWidget(label(sentence, "muted", wraps=True))
        outer.addLayout(self.body, 1)
        outer.addWidget(self.footer)

    def add_button(self, text: str, role: Role, kind: str = "") -> QPushButton:
        """Put a button in the footer, where the system wants one of its role.

        The first one that accepts is the default unless it is of kind "danger".
        """
        made = self.footer.addButton(text, role)
        made.setAutoDefault(False)
        if kind:
            set_kind(made, kind)
        elif role is Role.AcceptRole:
            # Bold words need their room, which a style sheet grants to a kind but to no state.
            set_kind(made, "primary")
            made.setDefault(True)
        return made

    def open(self) -> None:
        """Show it over its window; without one, nothing else would keep it alive."""
        _open.add(self)
        below = self.parentWidget()
        if below is not None and not _is_placed(below.window()):
            below.window().installEventFilter(_Following(self))
        super().open()

    def done(self, result: int) -> None:
        """Close it, and give the keyboard back to the window below."""
        _open.discard(self)
        below, held = self.parentWidget(), QApplication.activeWindow() in (self, None)
        super().done(result)
        if held and below is not None and _is_next(below.window()):
            below.activateWindow()  # without a window manager nobody else does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, and else the default one.

        An Enter that is held since before the dialog came answers nothing.
        """
        if not event.isAutoRepeat() and not pressed_by_enter(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go through the body before the buttons, and begin where it begins."""
        if not event.spontaneous():
            self._put_buttons_last()
        super().showEvent(event)

    def _put_buttons_last(self) -> None:
        parts = [part for part in self._focus_chain() if not self.footer.isAncestorOf(part)]
        buttons = self.footer.buttons()
        for before, button in pairwise([*parts[-1:], *buttons]):
            QWidget.setTabOrder(before, button)
        first = next((part for part in parts if _takes_tab(part)), None)
        if first is not None and not self.focusWidget():
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_chain(self) -> list[QWidget]:
        chain: list[QWidget] = []
        part = self.nextInFocusChain()
        while part is not None and part is not self:
            chain.append(part)
            part = part.nextInFocusChain()
        return chain


class _Following(QObject):
    """Takes a dialog along when the system places the window below it, which comes first."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the window goes, once."""
        if isinstance(event, QMoveEvent):
            watched.removeEventFilter(self)
            self._dialog.move(self._dialog.pos() + event.pos() - event.oldPos())
        return False


def _is_placed(window: QWidget) -> bool:
    """Whether a window is where the system wants it, as far as can be known."""
    return window.isVisible() and window.windowHandle().isExposed()


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.isEnabled() and not widget.isHidden() and widget.focusPolicy() & tab == tab


def _is_next(window: QWidget) -> bool:
    """Whether the keyboard belongs to a window now, for no dialog was opened over it."""
    return QApplication.activeModalWidget() in (None, window)
