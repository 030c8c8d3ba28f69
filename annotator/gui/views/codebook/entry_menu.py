"""What a right click, or the menu key, on an entry of a list offers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu

from annotator.gui.icons import icon

Offer = tuple[str, str, Callable[[], object]]
"""An icon's name, the words, and what is done."""


class EntryMenu:
    """Opens at the entry that is current; asks anew what to offer whenever it opens."""

    def __init__(self, view: QAbstractItemView, offers: Callable[[], Sequence[Offer]]) -> None:
        self._view = view
        self._offers = offers
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self.open)

    def open(self, point: QPoint) -> QMenu | None:
        """Open the menu at a point of the list; none where there is nothing to do."""
        offers = self._offers()
        if not offers:
            return None
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        for icon_name, words, deed in offers:
            menu.addAction(icon(icon_name), words, deed)
        menu.popup(self._view.viewport().mapToGlobal(point))
        return menu
