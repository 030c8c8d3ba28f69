"""Which records a new project holds already."""

from collections.abc import Sequence

from annotator.store.database import Database
from annotator.store.records import Tables
from annotator.store.records.table import marks

_MOST = 20_000
_BY_PARTS = ("progress",)
"""Kinds whose tables have no column of ids."""


class Standing:
    """Asks a new project for its records, and remembers what was asked last."""

    def __init__(self, tables: Tables, database: Database) -> None:
        self._tables = tables
        self._database = database
        self._seen: set[tuple[str, str]] = set()

    def has(self, kind: str, id: str) -> bool:
        """Tell whether there is a record."""
        if (kind, id) not in self._seen:
            if not self.of(kind, [id]):
                return False
            if len(self._seen) >= _MOST:
                self._seen.clear()
            self._seen.add((kind, id))
        return True

    def of(self, kind: str, ids: Sequence[str]) -> set[str]:
        """Return which of some records are there."""
        if kind in _BY_PARTS:
            return set(self._tables.of_kind(kind).read(ids))
        sql = f'SELECT id FROM "{kind}" WHERE id IN ({marks(len(ids))})'
        return {id for (id,) in self._database.rows(sql, ids)} if ids else set()
