"""Menus, as the action specs order them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Menu
from annotator.gui.wording.translations import action_text


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


class ActionMenu(QMenu):
    """The actions of one menu, which are made when it first opens, or by `fill`."""

    def __init__(self, menu: Menu, actions: Actions, parent: QWidget) -> None:
        super().__init__(menu_title(menu), parent)
        self._menu = menu
        self._actions = actions
        self._is_filled = False
        self.setObjectName(f"menu.{menu}")
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Put every action of the menu into it."""
        if self._is_filled:
            return
        self._is_filled = True
        section: str | None = None
        submenus: dict[str, QMenu] = {}
        for spec in (spec for spec in self._actions if spec.menu is self._menu):
            if section is not None and spec.section != section:
                self.addSeparator()
            section = spec.section
            place: QMenu = self
            if spec.submenu:
                if spec.submenu not in submenus:
                    submenus[spec.submenu] = self.addMenu(action_text(spec.submenu))
                place = submenus[spec.submenu]
            place.addAction(self._actions[spec.id])


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[Menu, ActionMenu]:
    """Give every menu its title in a bar; returns the menus, to be filled while nobody waits."""
    menus = {menu: ActionMenu(menu, actions, bar) for menu in Menu}
    for menu in menus.values():
        bar.addMenu(menu)
    return menus
