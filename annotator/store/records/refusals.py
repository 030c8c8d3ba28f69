"""Suggestions that annotators put away."""

from collections.abc import Iterator, Sequence

from annotator.domain.refusal import Refusal
from annotator.store.database import Database
from annotator.store.records.table import chunks, marks

_COLUMNS = 'id, article_id, annotator_id, "start", "end", made_at'
_PUT = f"""
INSERT INTO refusal ({_COLUMNS}) VALUES ({marks(6)})
ON CONFLICT (id) DO UPDATE SET made_at = excluded.made_at
"""


class RefusalTable:
    """Rows of the refusals."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, ids: Sequence[str]) -> dict[str, Refusal]:
        """Return the refusals that exist, by id."""
        found: dict[str, Refusal] = {}
        for chunk in chunks(ids):
            found |= {each.id: each for each in self._where(f"id IN ({marks(len(chunk))})", chunk)}
        return found

    def of_article(self, article_id: str, annotator_id: str) -> list[Refusal]:
        """Return what one annotator refused in an article, in the order of its text."""
        where = 'article_id = ? AND annotator_id = ? ORDER BY "start", "end"'
        return self._where(where, [article_id, annotator_id])

    def put(self, records: Sequence[Refusal]) -> None:
        """Write refusals, new or not."""
        self._database.run_many(
            _PUT,
            ((r.id, r.article_id, r.annotator_id, r.start, r.end, r.made_at) for r in records),
        )

    def delete(self, records: Sequence[Refusal]) -> None:
        """Remove refusals: the passages may be suggested again."""
        self._database.run_many(
            "DELETE FROM refusal WHERE id = ?", ((refusal.id,) for refusal in records)
        )

    def all_ids(self) -> Iterator[str]:
        """Hand out the id of every refusal."""
        return (row[0] for row in self._database.rows("SELECT id FROM refusal"))

    def _where(self, condition: str, parameters: Sequence[str]) -> list[Refusal]:
        return [
            Refusal(
                id=row[0],
                article_id=row[1],
                annotator_id=row[2],
                start=row[3],
                end=row[4],
                made_at=row[5],
            )
            for row in self._database.rows(
                f"SELECT {_COLUMNS} FROM refusal WHERE {condition}", parameters
            )
        ]
