"""What the long lists have in common: numbers in order, rows read a page at a time."""

from array import array
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Signal

from annotator.domain.edit import Edit
from annotator.domain.value import value
from annotator.gui.desk import Desk
from annotator.gui.models.asking import AT_ONCE, Asker
from annotator.gui.models.differences import Inserted, Moved, Removed, Step, steps_between
from annotator.gui.models.pages import Numbered, PagedRows
from annotator.store.project import Project

RowT = TypeVar("RowT", bound=Numbered)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
"""The parent of every row."""


@value
class Listed:
    """The answer to what a list asks."""

    numbers: "array[int]"
    total: int
    """How many rows there are without any filter."""


class NumberModel(QAbstractTableModel, Generic[RowT]):
    """A list as long as the project that keeps 8 bytes a row and the pages last seen.

    An edit changes only the rows it is about, so that selection and scroll stay.
    """

    listed = Signal()
    """A new answer is shown; how many rows there are may have changed."""
    busy = Signal(object)
    """Whether (bool) an answer is being waited for."""

    def __init__(
        self, desk: Desk, fetch: Callable[[Sequence[int]], list[RowT]], parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._rows = PagedRows[RowT](fetch)
        self._total = 0
        self._shown = False
        self._stale = True
        self._last_place = 0
        self._asker = Asker(desk, self)
        self._asker.busy.connect(self.busy)
        desk.edited.connect(self._follow)

    def _question(self) -> Callable[[Project], Listed]:
        """Return what to ask, holding on to values only."""
        raise NotImplementedError

    def _bound(self) -> int:
        """Return how many rows the question goes through at most."""
        raise NotImplementedError

    def _beginning(self) -> "array[int]":
        """Return the first rows where they are found at once, to be shown while one waits."""
        return array("q")

    def _follow(self, edit: Edit) -> None:
        """Show what an edit changed."""
        raise NotImplementedError

    @property
    def numbers(self) -> "array[int]":
        """The numbers of the rows, in order; not to be changed."""
        return self._rows.numbers

    @property
    def total(self) -> int:
        """How many rows there would be without any filter."""
        return self._total

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being waited for."""
        return self._asker.is_busy

    def row(self, place: int) -> RowT | None:
        """Return the row at a place; none where there is none."""
        return self._rows.row(place) if 0 <= place < len(self._rows) else None

    def place_of(self, number: int) -> int | None:
        """Return the place of a row; none where the list does not show it.

        Where it stands beside the one that was asked for last, the list is not gone through.
        """
        numbers, last = self._rows.numbers, self._last_place
        for place in (last, last + 1, last - 1):
            if 0 <= place < len(numbers) and numbers[place] == number:
                self._last_place = place
                return place
        try:
            self._last_place = numbers.index(number)
        except ValueError:
            return None
        return self._last_place

    def set_shown(self, shown: bool) -> None:
        """Say whether anybody sees the list; while nobody does, it does not follow edits."""
        self._shown = shown
        if shown and self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Ask again; the rows that were there already stay where they are."""
        self._stale = not self._shown
        if not self._shown:
            return
        if self.asks_behind and not self._rows.numbers:
            self._take(Listed(self._beginning(), self._bound()))
        self._asker.ask(self._question(), self._take, rows=self._bound())

    @property
    def asks_behind(self) -> bool:
        """Whether the project is so large that answers take a while."""
        return self._bound() > AT_ONCE

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def _take(self, found: Listed) -> None:
        self._total = found.total
        self._show_numbers(found.numbers)
        self.listed.emit()

    def _show_numbers(self, numbers: "array[int]") -> None:
        steps = steps_between(self._rows.numbers, numbers)
        if steps is None:
            self.beginResetModel()
            self._rows.numbers = numbers
            self.endResetModel()
            return
        for step in steps:
            self._take_step(step, numbers)

    def _take_step(self, step: Step, target: "array[int]") -> None:
        numbers = self._rows.numbers
        start, end = step.start, step.end
        match step:
            case Removed():
                self.beginRemoveRows(NOWHERE, start, end - 1)
                self._rows.numbers = numbers[:start] + numbers[end:]
                self.endRemoveRows()
            case Inserted():
                self.beginInsertRows(NOWHERE, start, end - 1)
                self._rows.numbers = numbers[:start] + target[start:end] + numbers[start:]
                self.endInsertRows()
            case Moved():
                before = end + 1 if end > start else end
                self.beginMoveRows(NOWHERE, start, start, NOWHERE, before)
                self._rows.numbers = target
                self.endMoveRows()

    def _show_again(self, concerned: Callable[[RowT], bool]) -> None:
        """Read the rows in memory again that something is known to have changed."""
        changed = [(place, row.number) for place, row in self._rows.cached() if concerned(row)]
        self._rows.forget_rows({number for _, number in changed})
        last = self.columnCount() - 1
        for place, _ in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def _show_all_again(self) -> None:
        self._rows.forget()
        if self._rows.numbers:
            corner = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), corner)
