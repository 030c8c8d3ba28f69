"""The stance scale as a Qt model."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from annotator.domain.codebook import ScaleValue
from annotator.gui.icons import icon
from annotator.gui.theme import current_theme
from annotator.gui.views.codebook.dropping import DRAG_TYPES, dragged, dropped_id
from annotator.gui.wording.filling import filled
from annotator.services.marks import marked

VALUE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
_LEFT_TO_RIGHT = "\u200e"
Index = QModelIndex | QPersistentModelIndex


class ScaleColumn(IntEnum):
    """What is shown of a value."""

    LOOK = 0
    NAME = 1
    POLARITY = 2
    KEY = 3
    USES = 4


class ScaleModel(QAbstractTableModel):
    """A row for each value, in the order of the scale; archived ones stand there dimmed."""

    move_requested = Signal(object, object)
    """The id (str) of a dragged value, and the place (int) before which it is to stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: Sequence[ScaleValue] = ()
        self.uses: Mapping[str, int] = {}

    def show_scale(self, values: Sequence[ScaleValue]) -> None:
        """Show these values."""
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    def count(self, uses: Mapping[str, int]) -> None:
        """Show other counts."""
        self.uses = uses
        if self.values:
            last = len(self.values) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, len(ScaleColumn) - 1))

    def value(self, row: int) -> ScaleValue | None:
        """Return the value of a row; none beyond the end."""
        return self.values[row] if 0 <= row < len(self.values) else None

    def row_of(self, value_id: str | None) -> int:
        """Return where a value stands, -1 where it is not there."""
        return next((row for row, value in enumerate(self.values) if value.id == value_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many values there are."""
        return 0 if parent.isValid() else len(self.values)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ScaleColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return {
                ScaleColumn.LOOK: self.tr("Mark"),
                ScaleColumn.NAME: self.tr("Stance"),
                ScaleColumn.POLARITY: self.tr("Polarity"),
                ScaleColumn.KEY: self.tr("Key"),
                ScaleColumn.USES: self.tr("Uses"),
            }[ScaleColumn(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        value = self.value(index.row())
        if value is None:
            return None
        if role == VALUE_ROLE:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(value, ScaleColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            archived = filled(self.tr("%1 (archived)"), value.name)
            return marked(archived if value.archived else value.definition or value.name)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == ScaleColumn.NAME:
            return icon("archive") if value.archived else None
        if role == Qt.ItemDataRole.ForegroundRole and value.archived:
            return QColor(current_theme().text_muted)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Values are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped."""
        return DRAG_TYPES

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged value."""
        value = self.value(indexes[0].row())
        return dragged(value.id if value else "")

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; the rows themselves follow the edit."""
        del action, column
        id = dropped_id(data)
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self.values)
        if id is not None:
            self.move_requested.emit(id, place)
        return False

    def _words(self, value: ScaleValue, column: ScaleColumn) -> str:
        match column:
            case ScaleColumn.LOOK:
                return value.mark
            case ScaleColumn.NAME:
                return value.name
            case ScaleColumn.POLARITY:
                return polarity_words(value.polarity)
            case ScaleColumn.KEY:
                return value.key
            case ScaleColumn.USES:
                count = self.uses.get(value.id, 0)
                return QLocale().toString(count) if count else "–"


def polarity_words(polarity: int | None) -> str:
    """Return a polarity with its sign, which stays before it also in a mirrored window."""
    if polarity is None:
        return "–"
    return _LEFT_TO_RIGHT + f"{polarity:+d}".replace("-", "−") if polarity else "0"
