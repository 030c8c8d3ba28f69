"""Which labels two annotators take for one another; each cell leads to its passages."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.lookup import Codebook
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.gui.theme import blend, current_theme, ink_on
from annotator.gui.views.agreement.words import label_word
from annotator.gui.wording.filling import filled
from annotator.services.measuring import Confusion, Subject

MOST_LABELS = 30
"""Labels beyond these are left out of the matrix; the line below says so."""
_LONGEST = 22


class ConfusionModel(QAbstractTableModel):
    """Counts of pairs: rows are the first annotator's labels, columns the second's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: Confusion | None = None
        self._names: Sequence[str] = ()
        self.most = 0
        """The greatest count of a cell; each cell that is painted asks for it."""

    def show(self, table: Confusion | None, subject: Subject, book: Codebook) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self.table = table
        self.most = max(table.cells.values(), default=0) if table is not None else 0
        labels = table.labels[:MOST_LABELS] if table is not None else ()
        self._names = [label_word(subject, label, book) for label in labels]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many labels are shown."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many labels are shown."""
        return 0 if parent.isValid() else len(self._names)

    def labels(self, index: Index) -> tuple[Hashable, Hashable] | None:
        """Return what the two annotators said whose pairs a cell counts; none where none are."""
        if self.table is None or not index.isValid():
            return None
        labels = self.table.labels[index.row()], self.table.labels[index.column()]
        return labels if self.table.count(*labels) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a count, and in words what it counts."""
        labels = self.labels(index)
        count = self.table.count(*labels) if self.table is not None and labels is not None else 0
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().toString(count) if count else ""
        if role == Qt.ItemDataRole.UserRole:
            return count
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            first, second = self._names[index.row()], self._names[index.column()]
            words = self.tr("One said “%1”, the other “%2”: %3 pairs. Enter shows them.")
            return filled(words, first, second, count)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a label, shortened; the tooltip has all of it."""
        del orientation
        name = self._names[section] if section < len(self._names) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
        return name if role == Qt.ItemDataRole.ToolTipRole else None


class ConfusionTable(QTableView):
    """The matrix; Enter or a double click on a cell asks for the passages behind it."""

    cell_requested = Signal(object)
    """What the first annotator said and what the second did, where there are pairs of these."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = ConfusionModel(self)
        self.setModel(self.matrix)
        self.setItemDelegate(_CellDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Confusion matrix"))
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setMinimumSectionSize(44)
        columns.setResizeContentsPrecision(0)
        columns.setHighlightSections(True)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        rows.setHighlightSections(True)
        self.doubleClicked.connect(self._request)
        set_key_context(self, Context.TABLE)

    def show_matrix(self, table: Confusion | None, subject: Subject, book: Codebook) -> None:
        """Show another matrix."""
        self.matrix.show(table, subject, book)
        if self.matrix.rowCount():
            self.setCurrentIndex(self.matrix.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the passages with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the window."""

    def _request(self, index: QModelIndex) -> None:
        labels = self.matrix.labels(index)
        if labels is not None:
            self.cell_requested.emit(labels)


class _CellDelegate(QStyledItemDelegate):
    """Paints counts: agreement in one colour, confusion in another, stronger the more."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        theme = current_theme()
        count = index.data(Qt.ItemDataRole.UserRole)
        model, view = index.model(), self.parent()
        most = model.most if isinstance(model, ConfusionModel) else 0
        agreed = index.row() == index.column()
        box = option.rect.adjusted(1, 1, -1, -1)
        ground = theme.sunken if agreed else theme.surface
        if count and most:
            hue = theme.accent if agreed else theme.danger
            ground = blend(hue, theme.surface, 0.15 + 0.6 * (count / most) ** 0.5)
        painter.save()
        painter.fillRect(box, QColor(ground))
        painter.setPen(QColor(ink_on(ground)))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(index.data() or ""))
        if isinstance(view, QTableView) and view.currentIndex() == index and view.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()
