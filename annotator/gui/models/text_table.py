"""A small table of texts that is held in memory."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from annotator.gui.models.numbers import NOWHERE, Index
from annotator.services.marks import marked

_SHOWN = 200
"""Characters of a text that a cell shows; the rest is in its tooltip."""
_TOLD = 2_000


class TextTable(QAbstractTableModel):
    """Named columns over rows of texts; long ones are shown in part, on one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    @property
    def rows(self) -> Sequence[Sequence[str]]:
        """The rows as they were given."""
        return self._rows

    def show(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other columns and rows."""
        self.beginResetModel()
        self._header, self._rows = header, rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a text on one line, or all of it for the tooltip."""
        if not index.isValid() or index.column() >= len(self._rows[index.row()]):
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text[:_SHOWN].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return marked(text[:_TOLD])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._header[section]
        return None
