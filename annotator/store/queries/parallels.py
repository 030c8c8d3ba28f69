"""Which articles share words: the full-text index, asked one word or two neighbours at a time."""

from collections.abc import Sequence
from typing import NamedTuple

from annotator.store.database import Database
from annotator.store.records.table import chunks, marks

_HOLDING = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid LIMIT ?"


class Report(NamedTuple):
    """An article as one of several reports."""

    number: int
    id: str
    title: str
    outlet: str
    published: str
    """ISO 8601, as far as known, or empty."""
    event_id: str | None


class ParallelQueries:
    """Questions about the words that articles have in common."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def holding(self, words: Sequence[str], most: int) -> list[int]:
        """Return the first `most` numbers of articles in which folded words follow each other."""
        expression = f'body : "{" ".join(words)}"'
        return [row[0] for row in self._database.rows(_HOLDING, (expression, most))]

    def bound(self) -> int:
        """Return the highest number of an article, 0 where there is none."""
        return self._database.value("SELECT coalesce(max(number), 0) FROM article")

    def days(self) -> dict[int, int | None]:
        """Return the numbers of all articles with their days, counted from any; none if unknown."""
        sql = "SELECT number, julianday(substr(published, 1, 10)) FROM article ORDER BY number"
        rows = self._database.rows(sql)
        return {number: None if day is None else round(day) for number, day in rows}

    def reports(self, numbers: Sequence[int]) -> dict[int, Report]:
        """Return what is known of some articles, by their numbers."""
        found: dict[int, Report] = {}
        for chunk in chunks(numbers):
            sql = f"""
                SELECT number, id, title, outlet, published, event_id FROM article
                WHERE number IN ({marks(len(chunk))})"""
            found |= {row[0]: Report._make(row) for row in self._database.rows(sql, chunk)}
        return found

    def of_event(self, event_id: str, most: int) -> list[int]:
        """Return the numbers of the first `most` articles on an event."""
        sql = "SELECT number FROM article WHERE event_id = ? ORDER BY number LIMIT ?"
        return [row[0] for row in self._database.rows(sql, (event_id, most))]
