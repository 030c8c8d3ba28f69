"""The rows of a damaged project, in a sound file without its constraints."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice
from pathlib import Path

from annotator.domain.edit import type_of_kind
from annotator.domain.errors import UserError
from annotator.domain.ids import article_id
from annotator.store.database import Database
from annotator.store.opening import create
from annotator.store.records.table import chunks, marks
from annotator.store.salvage.adding import ONLY_ADDED, add_loose_rows
from annotator.store.salvage.gathering import note_last_words, told_ids
from annotator.store.salvage.loose import as_text
from annotator.store.salvage.mending import copy_aside, mend_header, transplant_schema
from annotator.store.salvage.reading import FAILURES, Key, Row, Shape, TableReader
from annotator.store.salvage.telling import COPY, DIFFERENCES, Telling
from annotator.store.salvage.tree import separators
from annotator.store.salvage.wholeness import Mender
from annotator.store.schema import STEPS
from annotator.store.schema_check import schema_by

QUICKLY = (
    "foreign_keys = OFF",
    "journal_mode = MEMORY",
    "synchronous = OFF",
    "cache_size = -32768",
)
"""A file that is not finished is of no use to anybody, whatever became of it: nothing waits for
the disk, and there is no second copy of what is written."""

_AT_ONCE = 500
_FIRST = ("journal", "change", "text")
"""Read before the others: they tell which records to ask for."""
_BY_RECORD = {"alias": "speaker", "role": "speaker"}
"""Tables whose key begins with the id of a record of another kind."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A table of which something could not be read."""

    table: str
    reason: str
    refused: int
    """How many rows could be read, and were not what can lie there."""


@dataclass(slots=True)
class Salvaged:
    """What was read of a damaged project."""

    database: Database
    copy: Path
    """The damaged file, with a header that can be read."""
    losses: dict[str, Loss] = field(default_factory=dict[str, Loss])
    """By table."""
    mended_texts: list[str] = field(default_factory=list[str])
    """Ids of texts in which one bit was flipped, which are whole again."""

    def is_harmed(self, *tables: str) -> bool:
        """Return whether something is missing of one of some tables."""
        return any(table in self.losses for table in tables)


def salvage(path: Path, folder: Path, telling: Telling) -> Salvaged:
    """Read what can be read of a damaged file into a new one in `folder`.

    The file itself is not touched. Raises `UserError` where the file cannot be copied or
    nothing of a project is in it, and whatever who is told raises.
    """
    scratch = create(folder / "scratch.annotator")
    salvaged = Salvaged(scratch, folder / "copy")
    shapes = _shapes_of(scratch.connection)
    building = ("journal", "change", "text", *type_of_kind, DIFFERENCES)
    telling.expect([COPY, *(shape.name for shape in shapes), *building])
    try:
        sound = folder / "sound.annotator"
        create(sound).close()
        _copy(path, salvaged.copy, telling)
        mend_header(salvaged.copy, sound)
        with closing(sqlite3.connect(sound, isolation_level=None)) as model:
            _Reading(salvaged, sound, model, telling).go(shapes)
    except BaseException:
        scratch.close()
        raise
    return salvaged


def _copy(path: Path, copy: Path, telling: Telling) -> None:
    telling.begin(COPY)
    try:
        copy_aside(path, copy, telling.share)
    except OSError as error:
        raise UserError(f"{path} could not be copied: {error.strerror or error}.") from error


class _Reading:
    """Reads the tables of the copy one after the other."""

    def __init__(
        self, salvaged: Salvaged, sound: Path, model: sqlite3.Connection, telling: Telling
    ) -> None:
        self._telling = telling
        self._mender = Mender()
        self._unsound: set[str] = set()
        """Ids of texts that were read and are not what was imported."""
        self._copy = salvaged.copy
        self._sound = sound
        self._salvaged = salvaged
        self._model = model
        self._target = salvaged.database.connection

    def go(self, shapes: Sequence[Shape]) -> None:
        """Read some tables."""
        for pragma in QUICKLY:
            self._target.execute(f"PRAGMA {pragma}")
        self._telling.while_asking(self._target)
        _drop_indexes(self._target)
        note_last_words(self._salvaged.database)
        made = _made_by(self._copy)
        missing = [shape for shape in self._read(shapes) if not made or shape.name in made]
        if missing:
            transplant_schema(self._copy, self._sound)
            missing = self._read(missing)
        for shape in missing:
            self._add_loose_rows(shape)
            self._note(shape)
            self._salvaged.losses[shape.name] = Loss(shape.name, "it could not be found", 0)
        self._target.execute("CREATE INDEX labels_of ON annotation (article_id)")

    def _read(self, shapes: Sequence[Shape]) -> list[Shape]:
        """Read some tables; return those that are not there."""
        missing: list[Shape] = []
        with closing(connect(self._copy)) as source:
            self._telling.while_asking(source)
            for shape in shapes:
                self._telling.begin(shape.name)
                found = _as_it_is(source, shape)
                if found is None:
                    missing.append(shape)
                else:
                    self._read_table(source, found)
        return missing

    def _read_table(self, source: sqlite3.Connection, shape: Shape) -> None:
        source.text_factory = bytes if shape.name == "text" else _strict
        reader = TableReader(source, shape, self._target)
        refused = 0
        rows = reader.rows(partial(self._starts, source, shape), self._candidates(shape))
        if shape.name == "text":
            rows = map(self._mended, rows)
        if shape.numbered:
            rows = self._telling.over_keys(rows, self._last_of(source, shape))
        self._target.execute("BEGIN")
        while chunk := list(islice(rows, _AT_ONCE)):
            refused += self._put(shape, chunk)
        if shape.numbered and "id" in shape.columns:
            self._put_by_index(source, shape)
        harmed = reader.harmed or refused or not self._all_there(source, shape)
        if harmed:
            self._add_loose_rows(shape)
        self._target.execute("COMMIT")
        if harmed:
            reason = reader.reason or "some rows hold what cannot lie there"
            self._salvaged.losses[shape.name] = Loss(shape.name, reason, refused)
        self._note(shape)

    def _add_loose_rows(self, shape: Shape) -> None:
        add_loose_rows(self._target, self._copy, shape, self._unsound, self._telling.again)

    def _note(self, shape: Shape) -> None:
        if shape.name == "change":
            note_last_words(self._salvaged.database)

    def _all_there(self, source: sqlite3.Connection, shape: Shape) -> bool:
        """Return whether as many rows were read as an index of the table knows."""
        if shape.name not in ONLY_ADDED:
            return True
        (read,) = self._target.execute(f'SELECT count(*) FROM "{shape.name}"').fetchone()
        column = "record_id" if "record_id" in shape.columns else "id"
        sql = f'SELECT count("{column}") FROM (SELECT "{column}" FROM "{shape.name}" ORDER BY 1)'
        with suppress(*FAILURES):
            return source.execute(sql).fetchone()[0] <= read
        return False

    def _put(self, shape: Shape, rows: list[Row]) -> int:
        """Write rows; return how many are not what can lie there."""
        names = ", ".join(f'"{name}"' for name in shape.columns)
        marks = ", ".join("?" * len(shape.columns))
        sql = f'INSERT INTO "{shape.name}" ({names}) VALUES ({marks})'
        self._target.execute("SAVEPOINT rows")
        try:
            self._target.executemany(sql, rows)
        except (*FAILURES, ValueError, TypeError):
            self._target.execute("ROLLBACK TO rows")
            return sum(not self._put_one(sql, row) for row in rows)
        finally:
            self._target.execute("RELEASE rows")
        return 0

    def _put_by_index(self, source: sqlite3.Connection, shape: Shape) -> None:
        """Write rows that the index of the ids still leads to, and whose own id is bent."""
        names = ", ".join(f'"{name}"' for name in shape.columns)
        places = marks(len(shape.columns))
        find = f'SELECT {names} FROM "{shape.name}" WHERE id = ?'
        insert = f'INSERT OR REPLACE INTO "{shape.name}" ({names}) VALUES ({places})'
        for id in chain(
            self._missing(told_ids(self._salvaged.database, shape.name), shape),
            self._missing(_ids_in(source, shape.name), shape),
        ):
            with suppress(*FAILURES, ValueError, TypeError):
                row = source.execute(find, (id,)).fetchone()
                row = row and (self._mended(row) if shape.name == "text" else row)
                if row is not None and id in row:
                    self._target.execute(insert, row)

    def _missing(self, ids: Iterable[str], shape: Shape) -> Iterator[str]:
        """Hand out those of some ids that were not read by now."""
        for chunk in chunks(ids):
            sql = f'SELECT id FROM "{shape.name}" WHERE id IN ({marks(len(chunk))})'
            there = {id for (id,) in self._target.execute(sql, chunk)}
            yield from (id for id in chunk if id not in there)

    def _mended(self, row: Row) -> Row:
        """Return the row of a text as a text, whole again where that can be."""
        number, raw_id, raw = row
        if not isinstance(raw_id, bytes) or not isinstance(raw, bytes):
            return row
        id, body = as_text(raw_id), as_text(raw)
        if article_id(body) == id:
            return number, id, body
        whole = self._mender.flipped_back(id, raw)
        if whole is None:
            self._unsound.add(id)
            return number, id, body
        self._salvaged.mended_texts.append(id)
        return number, id, whole

    def _last_of(self, source: sqlite3.Connection, shape: Shape) -> int:
        """Return the last number of a table, or 0 where that cannot be told."""
        with suppress(*FAILURES):
            sql = f'SELECT max("{shape.key[0]}") FROM "{shape.name}"'
            last = source.execute(sql).fetchone()[0]
            return last if isinstance(last, int) else 0
        return 0

    def _put_one(self, sql: str, row: Row) -> bool:
        """Write a row; a row that is there already counts as written."""
        try:
            self._target.execute(sql, row)
        except sqlite3.IntegrityError as error:
            return "UNIQUE" in str(error)
        except (*FAILURES, ValueError, TypeError):
            return False
        return True

    def _starts(self, source: sqlite3.Connection, shape: Shape) -> Iterator[Key]:
        """Yield the keys at which the pages of a table begin, as far as that can be told."""
        with suppress(OSError):
            for connection in (source, self._model):
                root = _root_of(connection, shape.name)
                if root:
                    yield from separators(self._copy, root, len(shape.key))
                    return

    def _candidates(self, shape: Shape) -> Iterator[Key]:
        """Yield the beginnings of keys that the journal knows of."""
        if shape.numbered or shape.name in _FIRST:
            return
        kind = _BY_RECORD.get(shape.name, shape.name)
        for id in told_ids(self._salvaged.database, kind):
            yield tuple(reversed(str(id).split("/"))) if kind == "progress" else (id,)


def _drop_indexes(scratch: sqlite3.Connection) -> None:
    """Take away the indexes by which nothing is asked here: they cost more than the rows."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'"
    for (name,) in scratch.execute(sql).fetchall():
        scratch.execute(f'DROP INDEX "{name}"')


def _shapes_of(connection: sqlite3.Connection) -> list[Shape]:
    """Return how the tables look that a project is made of, but for the search index."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
    names = [name for (name,) in connection.execute(sql)]
    kept = [n for n in names if not n.startswith(("sqlite_", "_sqlite_")) and "_search" not in n]
    kept.sort(key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
    return [_shape(connection, name) for name in kept]


def _shape(connection: sqlite3.Connection, table: str) -> Shape:
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    key = sorted((c[5], c[1], c[2]) for c in columns if c[5])
    return Shape(
        name=table,
        columns=tuple(c[1] for c in columns),
        key=tuple(name for _, name, _ in key),
        numbered=all(kind == "INTEGER" for _, _, kind in key),
    )


def _as_it_is(source: sqlite3.Connection, shape: Shape) -> Shape | None:
    """Return a table as an older file has it, with fewer columns; none where it has no such."""
    with suppress(*FAILURES):
        there = {row[1] for row in source.execute(f'PRAGMA table_info("{shape.name}")')}
        columns = tuple(name for name in shape.columns if name in there)
        if set(shape.key) <= there:
            return Shape(shape.name, columns, shape.key, shape.numbered)
    return None


def _made_by(copy: Path) -> set[str]:
    """Return the tables that the steps have made which a file knows; none where it knows none.

    Raises `UserError` where a newer version of the program has made it.
    """
    sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'annotator'"
    applied: set[str] = set()
    with suppress(*FAILURES), closing(connect(copy)) as connection:
        applied = {str(name) for (name,) in connection.execute(sql)}
    strange = applied - STEPS.keys()
    if applied >= STEPS.keys() and any(re.fullmatch(r"\d{4}_[a-z_]+", name) for name in strange):
        raise UserError("A newer version of Annotator made this file; update the program first.")
    if strange:
        return set()
    steps = list(STEPS)  # each stands on all before it, so one that is not named is only lost
    known = steps[: 1 + max(map(steps.index, applied), default=-1)]
    scripts = tuple(script for name in known for script in STEPS[name])
    return {name for kind, name in schema_by(scripts) if kind == "table"} if scripts else set()


def _ids_in(source: sqlite3.Connection, table: str) -> Iterator[str]:
    """Hand out the ids that the index of a table knows, until it cannot be read."""
    with suppress(*FAILURES):
        for (id,) in source.execute(f'SELECT id FROM "{table}" ORDER BY id'):
            if isinstance(id, str | bytes):
                yield id if isinstance(id, str) else as_text(id)


def _root_of(connection: sqlite3.Connection, table: str) -> int:
    """Return the first page of a table, or 0 where that cannot be told."""
    sql = "SELECT rootpage FROM sqlite_master WHERE name = ? AND rootpage > 0"
    with suppress(*FAILURES):
        row = connection.execute(sql, (table,)).fetchone()
        return row[0] if row and isinstance(row[0], int) else 0
    return 0


def connect(copy: Path) -> sqlite3.Connection:
    """Connect to a file of which nothing is believed."""
    connection = sqlite3.connect(copy, isolation_level=None)
    for pragma in ("writable_schema = ON", "cell_size_check = ON", "trusted_schema = OFF"):
        with suppress(*FAILURES):
            connection.execute(f"PRAGMA {pragma}")
    with suppress(*FAILURES):  # the pages are also read past SQLite
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return connection


def _strict(raw: bytes) -> str | bytes:
    """Return a text, or what is none as it is: it is refused where it should lie."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw
