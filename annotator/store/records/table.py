"""What the store can do with the records of any kind."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Protocol, TypeVar

RecordT = TypeVar("RecordT")
ItemT = TypeVar("ItemT")

CHUNK = 2_000
"""How many records are written or asked for at once; SQLite takes 32,766 (since 3.32)."""


class RecordTable(Protocol[RecordT]):
    """The rows of one kind of record, with those of the pieces it is made of."""

    def read(self, ids: Sequence[str]) -> dict[str, RecordT]:
        """Return the records that exist, by id."""
        ...

    def put(self, records: Sequence[RecordT]) -> None:
        """Write records, new or not, with all their pieces."""
        ...

    def delete(self, records: Sequence[RecordT]) -> None:
        """Remove records as they stand, with all their pieces."""
        ...

    def all_ids(self) -> Iterator[str]:
        """Hand out the id of every record, in no order."""
        ...


def chunks(items: Iterable[ItemT], size: int = CHUNK) -> Iterator[list[ItemT]]:
    """Hand out items in lists of `size`, the last one shorter."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


def marks(count: int) -> str:
    """Return as many parameter marks as an SQL list needs: `?,?,?`."""
    return ",".join("?" * count)
