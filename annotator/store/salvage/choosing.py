"""Which of two accounts of a record is kept: that of the tables, or that of the journal."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import fields
from enum import StrEnum
from itertools import chain
from typing import Any, NamedTuple, cast

import msgspec

from annotator.domain.edit import Record, type_of_kind
from annotator.domain.errors import UserError
from annotator.store.codec import decode, encode
from annotator.store.database import Database
from annotator.store.records import Tables
from annotator.store.records.table import RecordTable, chunks
from annotator.store.salvage.gathering import Gathering, last_texts
from annotator.store.salvage.scratch import Salvaged, connect

_AT_ONCE = 500
_FAILURES = (UserError, sqlite3.Error, ValueError, LookupError, TypeError, OverflowError)
_PARTS: Mapping[str, tuple[str, ...]] = {
    "annotation": ("segment", "stance", "annotation_topic"),
    "article": ("furniture",),
    "speaker": ("alias", "role"),
}
"""Kinds of records that lie in several tables: those besides the one that is named after it."""


class Source(StrEnum):
    """Where a record was taken from."""

    TABLES = "tables"
    JOURNAL = "journal"
    DOUBT = "doubt"
    """From the tables; the journal says otherwise, and nothing tells which is right."""


class Chosen(NamedTuple):
    """A record that is kept, and where it was found."""

    record: Record
    source: Source
    is_told: bool
    """Whether tables and journal say the same of it."""


class Choice:
    """Chooses, record by record, what is kept of one kind."""

    def __init__(self, salvaged: Salvaged, kind: str) -> None:
        self._database: Database = salvaged.database
        self._table = Tables(self._database).of_kind(kind)
        self._kind = kind
        parts = _PARTS.get(kind, ())
        self._copy = salvaged.copy
        self._harmed = salvaged.is_harmed(kind, *parts)
        self._parts_harmed = salvaged.is_harmed(*parts)
        self.count = 0
        """How many records there may be, once `records` was begun."""

    def records(self) -> Iterator[Chosen]:
        """Yield every record of the kind that is kept."""
        with closing(connect(self._copy)) as damaged:
            direct = Tables(Database(damaged, self._copy)).of_kind(self._kind)
            ids = self._ids(damaged)
            self.count = ids.count()
            # The search index is written fastest in the order of the texts.
            pages = ids.pages_by_text() if self._kind == "article" else ids.pages()
            for chunk in chain.from_iterable(chunks(page, _AT_ONCE) for page in pages):
                yield from self._of(chunk, direct)

    def _of(self, ids: list[str], direct: RecordTable[Any]) -> Iterator[Chosen]:
        tables = _read_halves(self._table, ids)
        told = last_texts(self._database, self._kind, ids)
        agreed = {id for id, record in tables.items() if encode(record) == told.get(id)}
        open_ids = [id for id in ids if id not in agreed]
        if self._harmed and open_ids:
            # What the damaged file itself says, where it can still be asked.
            tables |= _sane(self._kind, _read_halves(direct, open_ids))
        for id in ids:
            if id in agreed:
                yield Chosen(tables[id], Source.TABLES, is_told=True)
            elif (chosen := self._choose(tables.get(id), said(self._kind, id, told))) is not None:
                yield chosen

    def _choose(self, table: Record | None, journal: Record | None) -> Chosen | None:
        if table is None:
            # It may have been deleted by an edit that is lost; rather that than a lost label.
            return None if journal is None else Chosen(journal, Source.JOURNAL, is_told=False)
        if journal is None or journal == table:
            return Chosen(table, Source.TABLES, is_told=False)
        if self._parts_harmed and _has_fewer(table, journal):
            return Chosen(journal, Source.JOURNAL, is_told=False)
        return Chosen(table, Source.DOUBT, is_told=False)

    def _ids(self, damaged: sqlite3.Connection) -> Gathering:
        """Return the id of every record that the tables, their indexes or the journal know."""
        known = Gathering(self._database)
        known.add(self._table.all_ids())
        known.add_told(self._kind)
        if self._kind == "article":
            known.add_texts()
        for way in ("ASC", "DESC") if self._harmed else ():
            sql = f'SELECT id FROM "{self._kind}" ORDER BY id {way}'
            known.add(_readable(damaged, sql))
        return known


def _readable(damaged: sqlite3.Connection, sql: str) -> Iterator[str]:
    """Hand out the ids that can be read of a damaged file, up to the first that cannot."""
    with suppress(*_FAILURES):
        for (id,) in damaged.execute(sql):
            if isinstance(id, str):
                yield id


def _read_halves(table: RecordTable[Any], ids: Sequence[str]) -> dict[str, Record]:
    """Return those of some records that can be read; where not all can be, half by half."""
    try:
        return table.read(ids)
    except _FAILURES:
        if len(ids) < 2:
            return {}
    half = len(ids) // 2
    return _read_halves(table, ids[:half]) | _read_halves(table, ids[half:])


def _sane(kind: str, records: dict[str, Record]) -> dict[str, Record]:
    """Return the records whose values are of the kinds that they should be of."""
    sane: dict[str, Record] = {}
    for id, record in records.items():
        with suppress(msgspec.MsgspecError, *_FAILURES):
            if decode(kind, encode(record)) == record:
                sane[id] = record
    return sane


def _has_fewer(one: Record, other: Record) -> bool:
    """Return whether a record lacks pieces that another account of it has."""
    names = [field.name for field in fields(one)]
    pieces = [(getattr(one, name), getattr(other, name)) for name in names]
    return any(isinstance(a, tuple) and len(a) < len(b) for a, b in pieces)  # pyright: ignore[reportUnknownArgumentType]


def last_words(database: Database, kind: str, ids: Sequence[str]) -> dict[str, Record]:
    """Return what a new project's journal says last of some records.

    Those it says are gone are left out.
    """
    marks = ",".join("?" * len(ids))
    rows = database.rows(
        f"SELECT record_id, after, max(sequence) FROM change WHERE kind = ?"
        f" AND record_id IN ({marks}) GROUP BY record_id",
        (kind, *ids),
    )
    texts = {id: after for id, after, _ in rows}
    found = {id: said(kind, id, texts) for id in texts}
    return {id: record for id, record in found.items() if record is not None}


def said(kind: str, id: str, texts: Mapping[str, str | None]) -> Record | None:
    """Return the record of an id among what a journal says, or none where that is none."""
    with suppress(msgspec.DecodeError):
        record = as_written(kind, texts.get(id))
        if record is not None and record.id == id:
            return record
    return None


def as_written(kind: str, text: str | None) -> Record | None:
    """Return the record that the journal holds as JSON, or none for none.

    Raises `msgspec.DecodeError` where that is not what was written: also where a field has
    another name by now, which would give its value up without a word.
    """
    if text is None or kind not in type_of_kind:
        return None
    record = decode(kind, text)
    if text != encode(record) and not _has_all(
        msgspec.json.decode(text), msgspec.to_builtins(record)
    ):
        raise msgspec.DecodeError("unknown names")
    return record


def _has_all(written: object, known: object) -> bool:
    """Return whether all names in one value are in another."""
    if isinstance(written, dict) and isinstance(known, dict):
        names = cast("dict[str, object]", known)
        pairs = cast("dict[str, object]", written).items()
        return all(name in names and _has_all(value, names[name]) for name, value in pairs)
    if isinstance(written, list) and isinstance(known, list | tuple):
        parts = cast("list[object]", written), cast("list[object]", known)
        return all(_has_all(one, other) for one, other in zip(*parts, strict=False))
    return True
