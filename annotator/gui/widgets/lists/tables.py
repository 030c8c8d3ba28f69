"""Tables, trees and lists that look alike."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView

_ROW_PAD = 12
_MEASURED = 50
"""So many rows are asked how wide their cells are; each costs, whenever fonts or words change."""


def plain_table(view: QTableView) -> None:
    """Give a table whole-row selection, rows of one height, no grid and quiet headers."""
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    _choose_rows(view)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(view.fontMetrics().height() + _ROW_PAD)
    columns = view.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    columns.setStretchLastSection(True)
    columns.setSectionsMovable(True)
    columns.setResizeContentsPrecision(_MEASURED)


def go_to_row(view: QTableView, row: int) -> None:
    """Make a row the current and chosen one; `selectRow` may miss it in a mirrored window."""
    view.setCurrentIndex(view.model().index(row, 0))


def plain_tree(view: QTreeView) -> None:
    """Give a tree whole-row selection and rows of one height."""
    view.setUniformRowHeights(True)
    view.setIndentation(18)
    _choose_rows(view)
    view.header().setHighlightSections(False)


def _choose_rows(view: QAbstractItemView) -> None:
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
