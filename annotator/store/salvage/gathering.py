"""Ids from several places, each once and in order, of which few are in memory at a time."""

from collections.abc import Iterable, Iterator

from annotator.store.database import Database
from annotator.store.records.table import CHUNK, chunks


def told_ids(database: Database, kind: str) -> Iterator[str]:
    """Hand out the ids of all records of a kind of which a journal tells, in their order."""
    sql = (
        "SELECT DISTINCT record_id FROM change WHERE record_id > ? AND kind = ?"
        " ORDER BY record_id LIMIT ?"
    )
    last = ""
    while page := [id for (id,) in database.rows(sql, (last, kind, CHUNK))]:
        yield from page
        last = page[-1]


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

    def pages(self) -> Iterator[list[str]]:
        """Hand out the ids in their order, some thousand at a time."""
        sql, last = "SELECT id FROM gathered WHERE id > ? ORDER BY id LIMIT ?", ""
        while page := [id for (id,) in self._database.rows(sql, (last, CHUNK))]:
            yield page
            last = page[-1]

    def count(self) -> int:
        """Return how many ids there are."""
        return self._database.value("SELECT count(*) FROM gathered")
