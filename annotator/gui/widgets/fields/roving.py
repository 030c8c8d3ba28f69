"""Rows of buttons with one stop for Tab: arrow keys go from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.gui.theme import current_theme

_Key = Qt.Key


class RovingButton(QToolButton):
    """Space presses and stays, Enter presses and returns to the text."""

    stepped = Signal(object)
    """How many buttons (int) the keyboard wants to go on."""
    entered = Signal()
    """Enter pressed the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a neighbour, or press."""
        key = event.key()
        onward = -1 if self.isRightToLeft() else 1
        if key == _Key.Key_Right:
            self.stepped.emit(onward)
        elif key == _Key.Key_Left:
            self.stepped.emit(-onward)
        elif key in (_Key.Key_Return, _Key.Key_Enter) and not event.modifiers() & _CHORD:
            self.click()
            self.entered.emit()
        elif key in (_Key.Key_Up, _Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Leave it to the field what is pressed in: it follows the file, not the click."""

    def draw_box(
        self, painter: QPainter, line: str, fill: str, width_px: float, radius_px: int
    ) -> None:
        """Draw the box of the button; `line`, of `width_px`, and `fill` are of a pressed-in one."""
        theme, pressed = current_theme(), self.isChecked()
        edge = QPen(QColor(line if pressed else theme.border), width_px if pressed else 1)
        if self.hasFocus():
            edge = QPen(QColor(theme.focus), 2)
        ground = fill if pressed else theme.hover if self.underMouse() else theme.surface
        inset = edge.widthF() / 2
        painter.setPen(edge)
        painter.setBrush(QColor(ground))
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius_px, radius_px)


class RovingRow(QWidget):
    """Lets Tab stop once at several buttons: at the pressed-in one, or the first."""

    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[RovingButton] = []

    def rove(self, buttons: Sequence[RovingButton]) -> None:
        """Take the buttons in their order."""
        self.buttons = list(buttons)
        for button in self.buttons:
            button.stepped.connect(self._step)
            button.entered.connect(self.returned)
        self.set_stop()

    def focus_first(self) -> None:
        """Give the keyboard to the button where Tab stops."""
        for button in self.buttons:
            if button.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def set_stop(self) -> None:
        """Let Tab stop at the pressed-in button, or else at the first."""
        stop = next((b for b in self.buttons if b.isChecked()), None)
        stop = stop or next(iter(self.buttons), None)
        for button in self.buttons:
            reached = button is stop and button.isEnabled()
            policy = Qt.FocusPolicy.TabFocus if reached else Qt.FocusPolicy.NoFocus
            if not button.hasFocus():
                button.setFocusPolicy(policy)

    def set_editable(self, editable: bool) -> None:
        """Let the buttons be pressed, or only be read."""
        for button in self.buttons:
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not editable)
            if not editable:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if editable:
            self.set_stop()

    def _step(self, count: int) -> None:
        sender = self.focusWidget()
        if isinstance(sender, RovingButton) and sender in self.buttons:
            place = self.buttons.index(sender) + count
            target = self.buttons[place % len(self.buttons)]
            target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            sender.setFocusPolicy(Qt.FocusPolicy.NoFocus)


_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
