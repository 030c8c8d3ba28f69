"""The rows of a picker as a Qt model."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.widgets.picker.row import Row

_Role = Qt.ItemDataRole
ROW_ROLE = int(_Role.UserRole)
NUMBER_ROLE = ROW_ROLE + 1
"""The digit (str) that takes a row, empty where none does; none while no row has one."""
_DISPLAY = int(_Role.DisplayRole)
_ROOT = QModelIndex()


class RowModel(QAbstractListModel):
    """The rows that are offered; only a few dozen at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._digits: dict[int, str] = {}

    @property
    def rows(self) -> list[Row]:
        """What is offered."""
        return self._rows

    def show_rows(self, rows: list[Row], digits: dict[int, str]) -> None:
        """Offer other rows, some of them taken by a digit, by their places."""
        self.beginResetModel()
        self._rows = rows
        self._digits = digits
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> object:
        """Return a row, or its words for a screen reader."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == NUMBER_ROLE:
            return self._digits.get(index.row(), "") if self._digits else None
        if role == _DISPLAY:
            parts = (self._digits.get(index.row(), ""), row.text, row.also, row.detail)
            return " ".join(part for part in parts if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Captions cannot be chosen."""
        if self._rows[index.row()].takeable:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
