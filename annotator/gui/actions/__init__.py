"""What the analyst can do: actions, their keys and their menus."""

from annotator.gui.actions.dispatch import KeyDispatch, set_key_context
from annotator.gui.actions.keymap import Clash, Keymap
from annotator.gui.actions.menus import ActionMenu, fill_menu_bar, menu_title
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import ActionSpec, Context, Menu

__all__ = [
    "ActionMenu",
    "ActionSpec",
    "Actions",
    "Clash",
    "Context",
    "KeyDispatch",
    "Keymap",
    "Menu",
    "fill_menu_bar",
    "menu_title",
    "set_key_context",
]
