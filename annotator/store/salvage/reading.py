"""Every row of a damaged table that SQLite can still reach, from whichever side.

A tree is read from its start until a page fails, then from its end. What lies between is
entered wherever one of its pages begins, and read in both directions again. Keys only rise
within a table, so a step back is damage too, and no loop of pages is followed for long.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from annotator.store.salvage.gathering import InOrder, Key

Row = tuple[object, ...]

FAILURES = (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError)
_MOST_SINGLE = 600
"""So many keys of one page are asked for one by one: the rows between two that cannot be read."""
_MOST_STRAYS = 100
_MOST_ASKED = 300_000
"""So many questions are asked about one table at most, and two for each of its pages."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as it is read: its columns, and which of them are the key."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    numbered: bool
    """Whether all parts of the key are whole numbers."""


class TableReader:
    """Reads one table; `harmed` tells afterwards whether something could not be reached."""

    def __init__(
        self, connection: sqlite3.Connection, shape: Shape, scratch: sqlite3.Connection
    ) -> None:
        """Read over one connection; what would not fit into memory waits in `scratch`."""
        self._connection = connection
        self._scratch = scratch
        self._shape = shape
        self._places = [shape.columns.index(name) for name in shape.key]
        self._failed = False
        self._asked = 0
        self._strays = 0
        self._reached: Key | None = None
        self.harmed = False
        self.reason = ""

    def rows(
        self, starts: Callable[[], Iterable[Key]], candidates: Iterable[Key] = ()
    ) -> Iterator[Row]:
        """Yield the rows; some may come twice.

        `starts` finds the keys at which pages begin, where that is needed; `candidates` are
        beginnings of keys to ask for.
        """
        yield from self._scan("", (), "ASC")
        if not self.harmed:
            return
        last = self._reached
        yield from self._scan(*self._bounds(last, None), "DESC")
        first = self._reached
        if self._strays:  # where the two ended is not to be relied on
            last = first = None
        yield from self._between(last, first, starts())
        for candidate in candidates:
            yield from self._of(candidate)

    def _between(self, last: Key | None, first: Key | None, starts: Iterable[Key]) -> Iterator[Row]:
        """Yield what can be reached between two keys, page by page."""
        inside = (start for start in starts if _is_inside(start, last, first))
        inner = InOrder(self._scratch, inside, len(self._shape.key))
        most = _MOST_ASKED + 4 * len(inner)
        for start, end in pairwise(chain([last], inner, [first])):
            if self._asked > most:
                return
            yield from self._page(start, end)

    def _page(self, start: Key | None, end: Key | None) -> Iterator[Row]:
        """Yield what lies behind one key, and what lies before the next."""
        if start is not None:
            yield from self._scan(self._compared("="), start, "ASC")
        yield from self._scan(*self._bounds(start, end), "ASC")
        if self._failed:
            low = self._reached or start
            yield from self._scan(*self._bounds(low, end), "DESC")
            yield from self._one_by_one(low, self._reached or end)

    def _one_by_one(self, low: Key | None, high: Key | None) -> Iterator[Row]:
        """Yield what lies between two numbers that are close to each other."""
        if low is None or high is None or not self._shape.numbered or low[:-1] != high[:-1]:
            return
        start, end = _whole(low[-1]), _whole(high[-1])
        for number in range(start + 1, min(end, start + _MOST_SINGLE)):
            yield from self._scan(self._compared("="), (*low[:-1], number), "ASC")

    def _scan(self, condition: str, parameters: Sequence[object], way: str) -> Iterator[Row]:
        """Yield rows in the order of the key until a page fails.

        A key out of order is passed over, a few times; more of them are a loop of pages.
        `_reached` is then the last key in order, or none.
        """
        names = ", ".join(f'"{name}"' for name in self._shape.columns)
        order = ", ".join(f'"{name}" {way}' for name in self._shape.key)
        where = f"WHERE {condition}" if condition else ""
        sql = f'SELECT {names} FROM "{self._shape.name}" NOT INDEXED {where} ORDER BY {order}'
        self._failed = False
        self._asked += 1
        self._reached = None
        course = _Course(way)
        try:
            for row in self._connection.execute(sql, parameters):
                key = self._key(row)
                if not self._is_key(key) or not course.goes_on(key):
                    self.harmed = True
                    self.reason = self.reason or "its keys are not in order"
                if course.strays > _MOST_STRAYS:
                    self._failed = True
                    break
                yield row
        except FAILURES as error:
            self._failed = self.harmed = True
            self.reason = self.reason or str(error)
        self._reached = course.last
        self._strays += course.strays

    def _key(self, row: Row) -> Key:
        return tuple(row[place] for place in self._places)

    def _is_key(self, key: Key) -> bool:
        kind = int if self._shape.numbered else (int, str)
        return all(isinstance(part, kind) for part in key)

    def _bounds(self, low: Key | None, high: Key | None) -> tuple[str, Key]:
        """Return the condition that a key lies between two others, and its parameters.

        Of a single number the next one is asked for: the way to one that is greater leads
        over the page of the number itself.
        """
        if self._shape.numbered and low is not None and len(low) == 1:
            low, sign = (_whole(low[0]) + 1,), ">="
        else:
            sign = ">"
        parts = [(sign, low), ("<", high)]
        given = [(sign, key) for sign, key in parts if key is not None]
        condition = " AND ".join(self._compared(sign) for sign, _ in given)
        return condition, tuple(part for _, key in given for part in key)

    def _compared(self, sign: str) -> str:
        names = ", ".join(f'"{name}"' for name in self._shape.key)
        marks = ", ".join("?" * len(self._shape.key))
        return f"({names}) {sign} ({marks})"

    def _of(self, candidate: Key) -> Iterator[Row]:
        names = self._shape.key[: len(candidate)]
        condition = " AND ".join(f'"{name}" = ?' for name in names)
        yield from self._scan(condition, candidate, "ASC")
        if self._failed and len(candidate) < len(self._shape.key):
            yield from self._scan(condition, candidate, "DESC")


class _Course:
    """Whether keys come one after the other, with some that stray."""

    def __init__(self, way: str) -> None:
        self._way = way
        self._before: Key | None = None
        self.last: Key | None = None
        """The last key that is in order, as far as can be told."""
        self.strays = 0

    def goes_on(self, key: Key) -> bool:
        """Take the next key; false where it, or the one before it, is out of order."""
        if self.last is None or self._rises(self.last, key):
            self._before, self.last = self.last, key
            return True
        self.strays += 1
        if self._before is None or self._rises(self._before, key):
            self.last = key  # the one before it was far too high
        return False

    def _rises(self, one: Key, other: Key) -> bool:
        try:  # as `_order` has it, where the parts are of the same kinds
            return one < other if self._way == "ASC" else other < one  # pyright: ignore[reportOperatorIssue]
        except TypeError:
            pass
        return _is_less(one, other) if self._way == "ASC" else _is_less(other, one)


def _is_inside(key: Key, low: Key | None, high: Key | None) -> bool:
    return (low is None or _is_less(low, key)) and (high is None or _is_less(key, high))


def _is_less(one: Key | None, other: Key | None) -> bool:
    """Return whether a key comes before another; none comes before all."""
    return _order(one or ()) < _order(other or ())


def _order(key: Key) -> tuple[tuple[int, int, bytes], ...]:
    """Return what sorts as SQLite does: numbers before texts, texts by their bytes."""
    return tuple(
        (0, part, b"") if isinstance(part, int) else (1, 0, str(part).encode("utf-8", "replace"))
        for part in key
    )


def _whole(part: object) -> int:
    return part if isinstance(part, int) else 0
