"""The table of an event on the screen."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.models.event_table import CELL_ROLE, EventCell, EventTableModel
from annotator.gui.views.events.event_cells import EventCells, row_height
from annotator.gui.widgets.lists.tables import plain_table

_NARROWEST = 240
"""Pixels of a column, before it is widened to fill the window."""
_AT_ONCE_S = 0.02
"""How long rows are fitted before the window gets its turn."""


class EventGrid(QTableView):
    """Cells of several lines; one is current at a time, and columns share the room."""

    def __init__(self, model: EventTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = EventCells(self)
        self._unfitted: Iterator[int] = iter(())
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_rows)
        self.setModel(model)
        plain_table(self)
        self.setItemDelegate(self.cells)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Utterances by outlet"))
        self.horizontalHeader().setMinimumSectionSize(120)
        set_key_context(self, Context.TABLE)

    def fit(self) -> None:
        """Let the columns share the width, and make a cell current."""
        self._share_width()
        count = self.model().columnCount()
        if self.model().rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, min(1, count - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the width that is there now."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        count = max(1, self.model().columnCount())
        width = max(_NARROWEST, self.viewport().width() // count)
        for column in range(count):
            self.setColumnWidth(column, width)
        self._unfitted = iter(range(self.model().rowCount()))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give each row the lines that its longest wording takes, about, in a column's width.

        Many rows are fitted some at a time.
        """
        metrics, width = self.fontMetrics(), self.columnWidth(0)
        letter = max(1, metrics.averageCharWidth())
        ending = time.monotonic() + _AT_ONCE_S
        for row in self._unfitted:
            longest = max(self._length(row, column) for column in range(self.model().columnCount()))
            lines = 1 + longest * letter // max(1, width - 2 * letter)
            self.setRowHeight(row, row_height(metrics, lines))
            if time.monotonic() > ending:
                self._fitting.start()
                break

    def _length(self, row: int, column: int) -> int:
        cell = self.model().index(row, column).data(CELL_ROLE)
        return cell.length if isinstance(cell, EventCell) else 0
