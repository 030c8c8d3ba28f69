"""Menus, as the action specs order them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Menu
from annotator.gui.translations import action_text


def menu_title(menu: Menu) -> str:
    """Return the title of a menu, with the letter that opens it together with Alt."""
    titles = {
        Menu.FILE: QCoreApplication.translate("menus", "&File"),
        Menu.EDIT: QCoreApplication.translate("menus", "&Edit"),
        Menu.LABEL: QCoreApplication.translate("menus", "&Label"),
        Menu.ARTICLE: QCoreApplication.translate("menus", "&Article"),
        Menu.VIEW: QCoreApplication.translate("menus", "&View"),
        Menu.CODEBOOK: QCoreApplication.translate("menus", "&Codebook"),
        Menu.REVIEW: QCoreApplication.translate("menus", "&Review"),
        Menu.TOOLS: QCoreApplication.translate("menus", "&Tools"),
        Menu.HELP: QCoreApplication.translate("menus", "&Help"),
    }
    return titles[menu]


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[Menu, QMenu]:
    """Put every action into its menu; returns the menus, for further entries."""
    return {menu: _filled(bar.addMenu(menu_title(menu)), menu, actions) for menu in Menu}


def _filled(shown: QMenu, menu: Menu, actions: Actions) -> QMenu:
    shown.setObjectName(f"menu.{menu}")
    shown.setToolTipsVisible(True)
    section: str | None = None
    submenus: dict[str, QMenu] = {}
    for spec in (spec for spec in actions if spec.menu is menu):
        if section is not None and spec.section != section:
            shown.addSeparator()
        section = spec.section
        place = shown
        if spec.submenu:
            if spec.submenu not in submenus:
                submenus[spec.submenu] = shown.addMenu(action_text(spec.submenu))
            place = submenus[spec.submenu]
        place.addAction(actions[spec.id])
    return shown
