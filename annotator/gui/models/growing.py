"""A list that reads further rows as it is scrolled, beside the window where they are many."""

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QObject, Signal

from annotator.gui.desk import Desk
from annotator.gui.models.asking import Asker
from annotator.gui.models.numbers import NOWHERE, Index

RowT = TypeVar("RowT")


class GrowingList(QAbstractListModel, Generic[RowT]):
    """The rows read so far; another question takes the place of the one before."""

    busy = Signal(object)
    """Whether (bool) an answer is being waited for."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asker = Asker(desk, self)
        self._asker.busy.connect(self.busy)
        self._rows: list[RowT] = []
        self._next: int | None = None
        """Where reading goes on; none behind the last row."""

    def _read_from(self, place: int) -> None:
        """Ask for the rows from a place on, which `_grow` takes in."""
        raise NotImplementedError

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being waited for."""
        return self._asker.is_busy

    @property
    def is_complete(self) -> bool:
        """Whether all rows were read."""
        return self._next is None and not self.is_busy

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are further rows."""
        return not parent.isValid() and self._next is not None and not self.is_busy

    def fetchMore(self, parent: Index) -> None:
        """Read further rows."""
        if not parent.isValid() and self._next is not None:
            self._read_from(self._next)

    def _begin(self, rows: list[RowT], going_on: int | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._next = rows, going_on
        self.endResetModel()

    def _grow(self, rows: list[RowT], going_on: int | None) -> None:
        """Show further rows below."""
        self._next = going_on
        if rows:
            self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
