"""Runs of words that articles have in common, counted in a file that is gone afterwards."""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from annotator.store.database import Database
from annotator.store.queries.stopping import stopping_when

_MOST_ARTICLES = 40
"""Runs that more articles have tell nothing: they are phrases of the language."""

_TABLE = """
CREATE TABLE shingle (
    hash INTEGER NOT NULL, article INTEGER NOT NULL, sentence INTEGER NOT NULL, day INTEGER
) STRICT
"""
_INDEX = "CREATE INDEX shingle_hash ON shingle (hash, article, sentence, day)"
_PAIRS = """
WITH telling AS (
    SELECT hash FROM shingle GROUP BY hash
    HAVING min(article) < max(article) AND count(*) <= ?
)
SELECT a.article, b.article, count(DISTINCT a.sentence), count(*) FROM telling AS t
JOIN shingle AS a ON a.hash = t.hash JOIN shingle AS b ON b.hash = t.hash
WHERE a.article < b.article AND (a.day IS NULL OR b.day IS NULL OR abs(a.day - b.day) <= ?)
GROUP BY 1, 2 HAVING count(*) >= ?
"""


class Shared(NamedTuple):
    """What two articles have in common."""

    article: int
    other: int
    sentences: int
    """How many sentences of the first one share a run of words with the other one."""
    runs: int
    """How many runs of words they share."""


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

    def add(self, article: int, runs: Iterable[tuple[int, int]], day: int | None) -> None:
        """Note the runs of an article, each once, with the number of the sentence it is in.

        `day` counts from any day; none where the date is not known.
        """
        rows = ((hash, article, sentence, day) for hash, sentence in runs)
        self._database.run_many("INSERT INTO shingle VALUES (?, ?, ?, ?)", rows)

    def pairs(self, least: int, days: int, should_stop: Callable[[], bool]) -> list[Shared]:
        """Return the pairs with at least so many telling runs in common.

        Those that lie further apart than `days` are none. Raises `Cancelled` once
        `should_stop` is true.
        """
        self._database.run("COMMIT")
        with stopping_when(self._database, should_stop):
            self._database.run(_INDEX)
            return list(
                map(Shared._make, self._database.rows(_PAIRS, (_MOST_ARTICLES, days, least)))
            )
