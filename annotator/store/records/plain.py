"""Records whose columns are their fields."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from annotator.store.database import Database
from annotator.store.records.columns import Reader, as_json, readers_of
from annotator.store.records.table import chunks, marks

RecordT = TypeVar("RecordT")


class PlainTable(Generic[RecordT]):
    """Rows of one table; the fields of the record are its columns, lists are JSON."""

    def __init__(self, database: Database, table: str, record_type: type[RecordT]) -> None:
        self._database = database
        self._table = table
        self._type = record_type
        self._columns = [field.name for field in fields(cast("Any", record_type))]
        self._lists = {
            field.name
            for field in fields(cast("Any", record_type))
            if str(field.type).startswith("tuple")
        }

    def read(self, ids: Sequence[str]) -> dict[str, RecordT]:
        """Return the records that exist, by id."""
        found: dict[str, RecordT] = {}
        for chunk in chunks(ids):
            where = f"WHERE id IN ({marks(len(chunk))})"
            found |= {row[0]: self._record(row) for row in self._select(where, chunk)}
        return found

    def all(self) -> list[RecordT]:
        """Return every record."""
        return [self._record(row) for row in self._select("", [])]

    def count(self) -> int:
        """Return how many there are."""
        return self._database.value(f"SELECT count(*) FROM {self._table}")

    def where(self, column: str, values: Sequence[str]) -> list[RecordT]:
        """Return the records that have one of `values` in a column, in the order of their ids."""
        found: list[RecordT] = []
        for chunk in chunks(values):
            where = f'WHERE "{column}" IN ({marks(len(chunk))}) ORDER BY id'
            found += [self._record(row) for row in self._select(where, chunk)]
        return found

    def put(self, records: Sequence[RecordT]) -> None:
        """Write records, new or not."""
        columns = _quoted(self._columns)
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in self._columns[1:])
        self._database.run_many(
            f"INSERT INTO {self._table} ({columns}) VALUES ({marks(len(self._columns))})"
            f" ON CONFLICT (id) DO UPDATE SET {updates}",
            (self._values(record) for record in records),
        )

    def delete(self, records: Sequence[RecordT]) -> None:
        """Remove records."""
        self._database.run_many(
            f"DELETE FROM {self._table} WHERE id = ?",
            ((cast("Any", record).id,) for record in records),
        )

    def all_ids(self) -> Iterator[str]:
        """Hand out the id of every record."""
        return (row[0] for row in self._database.rows(f"SELECT id FROM {self._table}"))

    def _select(self, where: str, parameters: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        columns = _quoted(self._columns)
        return self._database.rows(f"SELECT {columns} FROM {self._table} {where}", parameters)

    def _values(self, record: RecordT) -> list[Any]:
        values = [getattr(record, name) for name in self._columns]
        return [
            as_json(value) if name in self._lists else value
            for name, value in zip(self._columns, values, strict=True)
        ]

    def _record(self, row: tuple[Any, ...]) -> RecordT:
        values = dict(zip(self._columns, row, strict=True))
        for name, reader in self._readers.items():
            values[name] = reader(values[name])
        return self._type(**values)

    @cached_property
    def _readers(self) -> dict[str, Reader]:
        return readers_of(self._type)


def _quoted(columns: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
