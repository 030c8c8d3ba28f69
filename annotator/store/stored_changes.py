"""The changes of a large edit, left in the journal and read some hundred at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import overload

from annotator.domain.edit import Change, StoredChanges
from annotator.store.codec import decode
from annotator.store.database import Database, Row, as_made

_AT_ONCE = 500


class JournalChanges(StoredChanges):
    """The changes of the edit at a place in the journal, or those that take them back.

    They are read whenever they are gone through, over the connection that is given.
    """

    def __init__(
        self, database: Database, sequence: int, count: int, *, inverted: bool = False
    ) -> None:
        self._database = database
        self._sequence = sequence
        self._count = count
        self._inverted = inverted

    def over(self, reader: Database) -> JournalChanges:
        """Return the same changes, read over another connection to the same project."""
        return self._alike(reader, self._inverted)

    def inverse(self) -> JournalChanges:
        """Return the changes that take these back, in reverse order."""
        return self._alike(self._database, not self._inverted)

    def of(self, record_id: str) -> Change | None:
        """Return the change of a record, or none where it is not among those changed."""
        sql = "SELECT kind, before, after FROM change WHERE record_id = ? AND sequence = ?"
        row = self._database.row(sql, (record_id, self._sequence))
        with as_made():
            return None if row is None else self._change(row)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of the records that changed."""
        sql = "SELECT DISTINCT kind FROM change WHERE sequence = ?"
        return frozenset(kind for (kind,) in self._database.rows(sql, (self._sequence,)))

    def __len__(self) -> int:
        """How many there are."""
        return self._count

    def __iter__(self) -> Iterator[Change]:
        """Hand them out, some hundred in memory at a time."""
        for first in range(0, self._count, _AT_ONCE):
            yield from self._some(range(first, min(first + _AT_ONCE, self._count)))

    @overload
    def __getitem__(self, place: int) -> Change: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Change, ...]: ...
    def __getitem__(self, place: int | slice) -> Change | tuple[Change, ...]:
        """Return the change at a place, or some of them."""
        places = range(self._count)[place]
        if isinstance(places, int):
            return self._some(range(places, places + 1))[0]
        if places.step == 1:
            return tuple(self._some(places))
        return tuple(self[place] for place in places)

    def _some(self, places: range) -> list[Change]:
        """Return the changes at successive places."""
        if self._inverted:
            places = range(self._count - places.stop, self._count - places.start)
        sql = f"""
            SELECT kind, before, after FROM change
            WHERE sequence = ? AND position >= ? AND position < ?
            ORDER BY position {"DESC" if self._inverted else "ASC"}"""
        rows = list(self._database.rows(sql, (self._sequence, places.start, places.stop)))
        with as_made():
            return [self._change(row) for row in rows]

    def _change(self, row: Row) -> Change:
        kind, before, after = row
        if self._inverted:
            before, after = after, before
        return Change(decode(kind, before), decode(kind, after))

    def _alike(self, database: Database, inverted: bool) -> JournalChanges:
        made = JournalChanges(database, self._sequence, self._count, inverted=inverted)
        if "kinds" in self.__dict__:
            made.kinds = self.kinds
        return made
