"""Buttons of every weight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from annotator.gui.icons import IconTone, icon
from annotator.gui.widgets.basic import set_kind
from annotator.services.marks import marked

_TONES = {"primary": IconTone.ON_ACCENT, "danger": IconTone.ON_ACCENT, "link": IconTone.ACCENT}
_SIDE = QSize(16, 16)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BEFORE_TEXT = QSize(20, 16)
"""An icon is drawn at the start of its room, so the rest parts it from the text."""


def button(text: str, kind: str = "", icon_name: str = "") -> QPushButton:
    """Return a button of a kind: "", primary, danger, quiet or link."""
    made = QPushButton(marked(text))
    made.setAutoDefault(False)
    made.setIconSize(_BEFORE_TEXT if text else _SIDE)
    if icon_name:
        made.setIcon(icon(icon_name, _TONES.get(kind, IconTone.PLAIN)))
    if kind:
        set_kind(made, kind)
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def icon_button(icon_name: str, name: str) -> QToolButton:
    """Return a flat button that shows an icon only; `name` is its tooltip and spoken name."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(_SIDE)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setAutoRaise(True)
    return made


def action_button(action: QAction, *, with_text: bool = False) -> QToolButton:
    """Return a flat button that does an action and follows its state."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setIconSize(_BEFORE_TEXT if with_text else _SIDE)
    made.setAutoRaise(True)
    if with_text:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAccessibleName(action.text())
    return made


def pressed_by_enter(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard where Enter was pressed; returns whether it was.

    Qt leaves that to Space alone on some desktops, and in a dialog Enter on Cancel would do
    what the default button does.
    """
    focused = QApplication.focusWidget()
    if (
        event.key() not in _ENTER
        or event.isAutoRepeat()
        or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        or not isinstance(focused, QPushButton | QToolButton)
    ):
        return False
    focused.click()
    return True
