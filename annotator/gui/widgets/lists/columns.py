"""Headers of the wide tables: sorting, and the choice of columns."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QTableView, QToolButton

from annotator.gui.widgets.buttons import icon_button

_Column = TypeVar("_Column", bound=int)


def set_up_columns(view: QTableView, widths: Mapping[_Column, int]) -> None:
    """Give a table that has a model movable, sortable columns of some widths, in pixels."""
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsMovable(True)
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(True)
    header.setSortIndicatorClearable(True)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    for column, width in widths.items():
        header.resizeSection(column, width)


class ColumnButton:
    """The button that chooses columns, also behind a right click on the header."""

    def __init__(self, view: QTableView, name: str) -> None:
        self._header = view.horizontalHeader()
        self.button = icon_button("columns-3", name)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)
        self._header.customContextMenuRequested.connect(self._open)

    def _open(self, point: QPoint) -> None:
        self._menu.popup(self._header.mapToGlobal(point))

    def _fill(self) -> None:
        self._menu.clear()
        model, header = self._header.model(), self._header
        shown = header.count() - header.hiddenSectionCount()
        for column in range(header.count()):
            name = str(model.headerData(column, Qt.Orientation.Horizontal))
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))
            action.setEnabled(not action.isChecked() or shown > 1)
            action.setData(column)
            action.toggled.connect(self._toggle)

    def _toggle(self, on: bool) -> None:
        for action in self._menu.actions():
            self._header.setSectionHidden(action.data(), not action.isChecked())
        del on
