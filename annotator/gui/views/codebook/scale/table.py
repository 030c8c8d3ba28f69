"""The table of the stance scale."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.codebook import ScaleValue
from annotator.gui.theme import current_theme
from annotator.gui.views.codebook.scale.model import VALUE_ROLE, ScaleColumn
from annotator.gui.views.codebook.scale.stance_sample import paint_sample
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.row_ground import draw_ground
from annotator.gui.widgets.lists.tables import plain_table

_ROW = 34
_SAMPLE = 44
_WIDTHS = {
    ScaleColumn.LOOK: 64,
    ScaleColumn.POLARITY: 78,
    ScaleColumn.KEY: 52,
    ScaleColumn.USES: 56,
}

Index = QModelIndex | QPersistentModelIndex


class ScaleTable(QTableView):
    """Alt+Up and Alt+Down, or dragging, move a value; Enter goes to its fields."""

    current_changed = Signal()
    editing_requested = Signal()
    removal_requested = Signal()
    step_requested = Signal(object)
    """By how many places (int) the current value is to move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain_table(self)
        self.setAccessibleName(self.tr("Stance scale"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Cells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.verticalHeader().setDefaultSectionSize(_ROW)

    def arrange_columns(self) -> None:
        """Give the columns of the model their widths."""
        columns = self.horizontalHeader()
        columns.setStretchLastSection(False)
        columns.setSectionsMovable(False)
        for column, width in _WIDTHS.items():
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(ScaleColumn.NAME, QHeaderView.ResizeMode.Stretch)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another current row."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.current_changed.emit()

    def go_to(self, row: int) -> None:
        """Make a row current and show it."""
        index = self.model().index(row, ScaleColumn.NAME)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, go to the fields, or archive."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.editing_requested.emit()
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)


class _Cells(ReadingDelegate):
    """Draws the mark of a value as it looks in the text."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell."""
        value = index.data(VALUE_ROLE)
        if index.column() != ScaleColumn.LOOK or not isinstance(value, ScaleValue):
            super().paint(painter, option, index)
            return
        draw_ground(painter, option)
        sample = QRect(0, 0, _SAMPLE, _ROW - 8)
        sample.moveCenter(option.rect.center())
        paint_sample(painter, sample, value, current_theme())
