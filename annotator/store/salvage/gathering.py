"""Ids from several places, each once and in order, of which few are in memory at a time."""

import sqlite3
from collections.abc import Iterable, Iterator

from annotator.store.database import Database
from annotator.store.records.table import CHUNK, chunks, marks

Key = tuple[object, ...]

_TOLD = (
    "DROP TABLE IF EXISTS told",
    'CREATE TABLE told (kind TEXT, record_id TEXT, sequence INTEGER, "position" INTEGER,'
    " PRIMARY KEY (kind, record_id)) WITHOUT ROWID",
    "INSERT INTO told SELECT kind, record_id, max(sequence), position FROM change"
    " GROUP BY kind, record_id",
)


def note_last_words(database: Database) -> None:
    """Note where a journal speaks last of each record: `told_ids` and `last_texts` ask for it.

    To be called anew once more was added to the journal.
    """
    for sql in _TOLD:
        database.run(sql)


def told_ids(database: Database, kind: str) -> Iterator[str]:
    """Hand out the ids of all records of a kind of which a journal tells, in their order."""
    sql = "SELECT record_id FROM told WHERE kind = ? AND record_id > ? ORDER BY record_id LIMIT ?"
    last = ""
    while page := [id for (id,) in database.rows(sql, (kind, last, CHUNK))]:
        yield from page
        last = page[-1]


def last_texts(database: Database, kind: str, ids: list[str]) -> dict[str, str | None]:
    """Return what a journal says last of some records, as it is written there.

    Records of which it does not tell are left out; none stands for one that is gone.
    """
    sql = (
        "SELECT t.record_id, c.after FROM told AS t JOIN change AS c"
        " ON c.sequence = t.sequence AND c.position = t.position"
        f" WHERE t.kind = ? AND t.record_id IN ({marks(len(ids))})"
    )
    return dict(database.rows(sql, (kind, *ids)))


class Gathering:
    """Ids that are gathered in a temporary table beside a database; one at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.run("DROP TABLE IF EXISTS temp.gathered")
        database.run("CREATE TEMP TABLE gathered (id TEXT PRIMARY KEY) WITHOUT ROWID")

    def add(self, ids: Iterable[str]) -> None:
        """Take in ids; what reading them raises leaves those before it gathered."""
        for chunk in chunks(ids):
            self._database.run_many(
                "INSERT OR IGNORE INTO gathered VALUES (?)", ((id,) for id in chunk)
            )

    def add_told(self, kind: str) -> None:
        """Take in the ids of all records of a kind of which a journal tells."""
        sql = "INSERT OR IGNORE INTO gathered SELECT record_id FROM told WHERE kind = ?"
        self._database.run(f"{sql} ORDER BY record_id", (kind,))

    def add_texts(self) -> None:
        """Take in the ids of all texts."""
        self._database.run("INSERT OR IGNORE INTO gathered SELECT id FROM text")

    def pages(self) -> Iterator[list[str]]:
        """Hand out the ids in their order, some thousand at a time."""
        sql, last = "SELECT id FROM gathered WHERE id > ? ORDER BY id LIMIT ?", ""
        while page := [id for (id,) in self._database.rows(sql, (last, CHUNK))]:
            yield page
            last = page[-1]

    def pages_by_text(self) -> Iterator[list[str]]:
        """Hand out the ids in the order in which the texts of the same ids lie in the file."""
        sql = (
            "SELECT g.id FROM gathered AS g LEFT JOIN text ON text.id = g.id ORDER BY number, g.id"
        )
        for page in self._database.batches(sql):
            yield [id for (id,) in page]

    def count(self) -> int:
        """Return how many ids there are."""
        return self._database.value("SELECT count(*) FROM gathered")


class Differing:
    """Records, by kind and id, of which a new project may not say what its journal says."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.run(
            "CREATE TEMP TABLE differing (kind TEXT, id TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID"
        )

    def add(self, kind: str, ids: Iterable[str]) -> None:
        """Take in records of a kind."""
        self._database.run_many(
            "INSERT OR IGNORE INTO differing VALUES (?, ?)", ((kind, id) for id in ids)
        )

    def count(self) -> int:
        """Return how many there are."""
        return self._database.value("SELECT count(*) FROM differing")

    def pages(self, kind: str) -> Iterator[list[str]]:
        """Hand out the ids of a kind in their order, some thousand at a time."""
        sql, last = "SELECT id FROM differing WHERE kind = ? AND id > ? ORDER BY id LIMIT ?", ""
        while page := [id for (id,) in self._database.rows(sql, (kind, last, CHUNK))]:
            yield page
            last = page[-1]


class InOrder:
    """Keys of some columns, each once, in the order in which SQLite has them in a table."""

    def __init__(self, connection: sqlite3.Connection, keys: Iterable[Key], parts: int) -> None:
        self._connection = connection
        self._columns = ", ".join(f"k{number}" for number in range(parts))
        self._marks = marks(parts)
        connection.execute("DROP TABLE IF EXISTS in_order")
        connection.execute(
            f"CREATE TABLE in_order ({self._columns}, PRIMARY KEY ({self._columns})) WITHOUT ROWID"
        )
        connection.executemany(f"INSERT OR IGNORE INTO in_order VALUES ({self._marks})", keys)

    def __len__(self) -> int:
        """Return how many keys there are."""
        return self._connection.execute("SELECT count(*) FROM in_order").fetchone()[0]

    def __iter__(self) -> Iterator[Key]:
        """Hand out the keys; some thousand are in memory at a time."""
        order = f"ORDER BY {self._columns} LIMIT {CHUNK}"
        page = self._connection.execute(f"SELECT * FROM in_order {order}").fetchall()
        sql = f"SELECT * FROM in_order WHERE ({self._columns}) > ({self._marks}) {order}"
        while page:
            yield from page
            page = self._connection.execute(sql, page[-1]).fetchall()
