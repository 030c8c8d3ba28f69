"""The texts of articles, kept by ids that follow from their content."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from annotator.store.database import Database
from annotator.store.records.table import chunks, marks


class Texts:
    """All texts that were ever imported; one is never changed and never removed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._latest: dict[str, str] = {}
        """What was added last, by id: its articles follow, and need not read it again."""

    def add(self, texts: Sequence[tuple[str, str]]) -> None:
        """Keep texts by their ids; those that are there already stay as they are."""
        self._latest = dict(texts)
        self._database.run_many(
            "INSERT INTO text (id, body) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", texts
        )

    def numbers(self, ids: Sequence[str]) -> dict[str, int]:
        """Return the numbers of the texts that are there."""
        found: dict[str, int] = {}
        for chunk in chunks(ids):
            sql = f"SELECT id, number FROM text WHERE id IN ({marks(len(chunk))})"
            found |= self._database.rows(sql, chunk)
        return found

    def of(self, ids: Sequence[str]) -> Iterator[tuple[int, str, str]]:
        """Hand out number, id and body of texts in the order of their numbers."""
        for id, number in sorted(self.numbers(ids).items(), key=itemgetter(1)):
            body = self._latest.pop(id, None)
            if body is None:
                sql = "SELECT body FROM text WHERE number = ?"
                body = str(self._database.value(sql, (number,)))
            yield number, id, body
