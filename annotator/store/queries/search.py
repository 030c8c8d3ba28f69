"""Full-text search over the articles."""

from collections.abc import Sequence

from annotator.store.database import Database
from annotator.store.queries.matching import match_expression
from annotator.store.records.table import chunks, marks

_FOUND = "FROM article_search WHERE article_search MATCH ?"


class SearchQueries:
    """Which articles hold the words of a query, in the order of import."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def numbers(self, query: str, limit: int, offset: int = 0) -> list[int]:
        """Return the numbers of articles in which all terms of a query occur."""
        expression = match_expression(query)
        if not expression:
            return []
        sql = f"SELECT rowid {_FOUND} ORDER BY rowid LIMIT ? OFFSET ?"
        return [row[0] for row in self._database.rows(sql, (expression, limit, offset))]

    def numbers_of_titles(self, query: str, limit: int) -> list[int]:
        """Return the numbers of articles with all terms in the title, the last begun."""
        expression = match_expression(query, still_typing=True)
        return self.numbers_after(expression and f"title : ({expression})", 0, limit)

    def count(self, query: str) -> int:
        """Return in how many articles all terms of a query occur."""
        expression = match_expression(query)
        if not expression:
            return 0
        return self._database.value(f"SELECT count(*) {_FOUND}", (expression,))

    def numbers_after(self, expression: str | None, after: int, limit: int) -> list[int]:
        """Return the numbers of articles behind one, in order, for which an expression holds.

        The expression is FTS5's (sqlite.org/fts5.html §3); without one every article counts.
        """
        if expression is None:
            sql = "SELECT number FROM article WHERE number > ? ORDER BY number LIMIT ?"
            rows = self._database.rows(sql, (after, limit))
        elif not expression:
            return []
        else:
            sql = f"SELECT rowid {_FOUND} AND rowid > ? ORDER BY rowid LIMIT ?"
            rows = self._database.rows(sql, (expression, after, limit))
        return [row[0] for row in rows]

    def count_of(self, expression: str | None) -> int:
        """Return for how many articles an expression holds; without one, how many there are."""
        if expression is None:
            return self._database.value("SELECT count(*) FROM article")
        return self._database.value(f"SELECT count(*) {_FOUND}", (expression,)) if expression else 0

    def bodies(self, numbers: Sequence[int]) -> dict[int, str]:
        """Return the texts of some articles by their numbers."""
        found: dict[int, str] = {}
        for chunk in chunks(numbers):
            sql = f"SELECT number, body FROM text WHERE number IN ({marks(len(chunk))})"
            found |= dict(self._database.rows(sql, chunk))
        return found

    def furniture(self, numbers: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
        """Return the furniture of some articles, each in the order of its text."""
        found: dict[int, list[tuple[int, int]]] = {}
        for chunk in chunks(numbers):
            sql = f"""
                SELECT article, "start", "end" FROM furniture
                WHERE article IN ({marks(len(chunk))}) ORDER BY article, "start" """
            for number, start, end in self._database.rows(sql, chunk):
                found.setdefault(number, []).append((start, end))
        return found
