"""Runs of words that articles have in common, counted in a file that is gone afterwards."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from annotator.store.database import Database

_MOST_ARTICLES = 40
"""Runs that more articles have tell nothing: they are phrases of the language."""

_TABLE = "CREATE TABLE shingle (hash INTEGER NOT NULL, article INTEGER NOT NULL) STRICT"
_INDEX = "CREATE INDEX shingle_hash ON shingle (hash, article)"
_PAIRS = """
WITH telling AS (
    SELECT hash FROM shingle GROUP BY hash HAVING count(*) BETWEEN 2 AND ?
)
SELECT a.article, b.article FROM telling AS t
JOIN shingle AS a ON a.hash = t.hash JOIN shingle AS b ON b.hash = t.hash
WHERE a.article < b.article GROUP BY 1, 2 HAVING count(*) >= ? ORDER BY count(*) DESC, 1, 2
"""


class Shingles:
    """Which articles share which runs of words; a table of its own, on the disk if it is large."""

    def __init__(self) -> None:
        # An empty name is a temporary file (sqlite.org/inmemorydb.html §3).
        self._database = Database(sqlite3.connect("", isolation_level=None), Path())
        self._database.run(_TABLE)
        self._database.run("BEGIN")

    def __enter__(self) -> "Shingles":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._database.connection.close()

    def add(self, article: int, hashes: Iterable[int]) -> None:
        """Note the runs of an article, each once."""
        self._database.run_many("INSERT INTO shingle VALUES (?, ?)", ((h, article) for h in hashes))

    def pairs(self, least: int) -> list[tuple[int, int]]:
        """Return the pairs of articles with at least so many telling runs in common."""
        self._database.run("COMMIT")
        self._database.run(_INDEX)
        return [(a, b) for a, b in self._database.rows(_PAIRS, (_MOST_ARTICLES, least))]
