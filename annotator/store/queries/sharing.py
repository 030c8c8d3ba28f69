"""How much of one annotator's work stands, for the report on a packet."""

from collections import Counter
from collections.abc import Sequence

from annotator.store.database import Database
from annotator.store.records.table import chunks, marks
from annotator.store.records.tallies import Tallies


class SharingQueries:
    """Counts the records of one annotator, but for those about some articles."""

    def __init__(self, database: Database, tallies: Tallies) -> None:
        self._database = database
        self._tallies = tallies

    def labels(self, annotator_id: str, kept_back: Sequence[str]) -> Counter[str]:
        """Return how many annotations there are, by layer."""
        found = Counter[str]()
        for (_, layer), number in self._tallies.of("annotation", annotator_id).items():
            found[layer] = number
        for chunk in chunks(kept_back):
            sql = f"""
                SELECT layer, count(*) FROM annotation
                WHERE annotator_id = ? AND article_id IN ({marks(len(chunk))}) GROUP BY layer"""
            found -= Counter(dict(self._database.rows(sql, (annotator_id, *chunk))))
        return found

    def reviews(self, annotator_id: str, kept_back: Sequence[str]) -> int:
        """Return how many verdicts there are, and remarks in reviews."""
        remarks = "SELECT count(*) FROM remark WHERE annotator_id = ?"
        return self._count("review", annotator_id, kept_back) + int(
            self._database.value(remarks, (annotator_id,))
        )

    def decisions(self, annotator_id: str, kept_back: Sequence[str]) -> int:
        """Return how many decisions there are."""
        return self._count("decision", annotator_id, kept_back)

    def _count(self, table: str, annotator_id: str, kept_back: Sequence[str]) -> int:
        sql = f'SELECT count(*) FROM "{table}" WHERE annotator_id = ?'
        found = int(self._database.value(sql, (annotator_id,)))
        for chunk in chunks(kept_back):
            those = f"{sql} AND article_id IN ({marks(len(chunk))})"
            found -= int(self._database.value(those, (annotator_id, *chunk)))
        return found
