"""Rows of a long list, of which only the pages that were looked at last are in memory."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

PAGE = 200
"""How many rows are read at once."""
KEPT = 12
"""How many pages are kept."""


class Numbered(Protocol):
    """A row that knows its number in the project."""

    @property
    def number(self) -> int:
        """Its number."""
        ...


RowT = TypeVar("RowT", bound=Numbered)


class PagedRows(Generic[RowT]):
    """The rows behind an array of numbers: 8 bytes for each row, and some pages of rows.

    `fetch` returns the rows of some numbers in that order, without those that are gone.
    """

    def __init__(self, fetch: Callable[[Sequence[int]], list[RowT]]) -> None:
        self._fetch = fetch
        self._pages: OrderedDict[int, dict[int, RowT]] = OrderedDict()
        self._numbers = array("q")

    @property
    def numbers(self) -> "array[int]":
        """The numbers of all rows, in order."""
        return self._numbers

    @numbers.setter
    def numbers(self, numbers: "array[int]") -> None:
        """Take another list; what was read of the old one is read again."""
        self._numbers = numbers
        self._pages.clear()

    def __len__(self) -> int:
        return len(self._numbers)

    def row(self, place: int) -> RowT | None:
        """Return the row at a place; none where it is gone from the project."""
        return self._page(place // PAGE).get(self._numbers[place])

    def cached(self) -> Iterator[tuple[int, RowT]]:
        """Hand out the rows that are in memory, with their places."""
        for page, rows in list(self._pages.items()):
            start = page * PAGE
            for offset, number in enumerate(self._numbers[start : start + PAGE]):
                if number in rows:
                    yield start + offset, rows[number]

    def forget(self) -> None:
        """Read every row again when it is asked for next."""
        self._pages.clear()

    def forget_rows(self, numbers: set[int]) -> None:
        """Read the pages of some rows again when they are asked for next."""
        for page in [page for page, rows in self._pages.items() if not numbers.isdisjoint(rows)]:
            del self._pages[page]

    def _page(self, page: int) -> dict[int, RowT]:
        rows = self._pages.get(page)
        if rows is None:
            wanted = self._numbers[page * PAGE : (page + 1) * PAGE]
            rows = self._pages[page] = {row.number: row for row in self._fetch(wanted)}
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows
