"""The list of the lines of a concordance: selected and marked by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.models.concordance import ConcordanceModel
from annotator.gui.views.concordance.line_delegate import LineDelegate
from annotator.gui.widgets.lists.row_list import RowList


class LineList(RowList):
    """The lines; Space marks those that are selected, Enter shows one in its article."""

    def __init__(self, model: ConcordanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        set_key_context(self, Context.TABLE)

    @property
    def rows(self) -> list[int]:
        """The selected rows, in their order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark with Space and go on; leave letters to the window."""
        if event.key() == Qt.Key.Key_Space:
            rows = self.rows
            self._lines.toggle(rows)
            if len(rows) == 1 and rows[0] + 1 < self._lines.rowCount():
                self.setCurrentIndex(self._lines.index(rows[0] + 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.text().isprintable() and event.text().strip() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
