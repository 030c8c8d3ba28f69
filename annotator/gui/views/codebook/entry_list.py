"""Lists of entries that leave letters to the window and open with Enter."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.gui.widgets.lists.row_list import RowList

Index = QModelIndex | QPersistentModelIndex


class EntryList(RowList):
    """Rows of one height; the current row is the entry that is shown beside."""

    current_changed = Signal()
    editing_requested = Signal()
    """Enter or F2: the keyboard wants to go to the fields of the entry."""
    removal_requested = Signal()
    """Delete: the entry is to leave the pickers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another current row."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def go_to(self, row: int) -> None:
        """Make a row the current and only selected one, and show it; none for -1."""
        index = self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def selected_rows(self) -> list[int]:
        """Return the selected rows, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 go to the fields, Delete archives."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.editing_requested.emit()
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)
