"""How many records there are of what, kept with every edit."""

from collections import Counter
from collections.abc import Iterable, Iterator

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article, Progress
from annotator.domain.edit import Change, Record
from annotator.store.database import Database, Row

Key = tuple[str, str, str]
"""Kind, annotator and sort, as in the table."""

_COUNTED = """
SELECT 'article', '', '', count(*) FROM article HAVING count(*) > 0
UNION ALL SELECT 'annotation', annotator_id, layer, count(*) FROM annotation GROUP BY 2, 3
UNION ALL SELECT 'progress', annotator_id, state, count(*) FROM progress GROUP BY 2, 3
"""


class Tallies:
    """The number of articles, and of each annotator's annotations and progress by sort."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def follow(self, changes: Iterable[Change]) -> None:
        """Count what changes add and take away; called in the transaction that applies them."""
        steps: Counter[Key] = Counter()
        for change in changes:
            if (key := _key(change.before)) is not None:
                steps[key] -= 1
            if (key := _key(change.after)) is not None:
                steps[key] += 1
        for key, step in steps.items():
            if step:
                self._add(key, step)

    def count_anew(self) -> None:
        """Count all records again."""
        self._database.run("DELETE FROM tally")
        self._database.run(f"INSERT INTO tally {_COUNTED}")

    def wrong(self) -> Iterator[Row]:
        """Hand out kind, annotator and sort of what there is more or less of than was kept."""
        yield from self._database.rows(
            "SELECT DISTINCT kind, annotator_id, sort"
            f" FROM (SELECT * FROM tally UNION ALL {_COUNTED})"
            " GROUP BY kind, annotator_id, sort, number HAVING count(*) = 1 ORDER BY 1, 2, 3"
        )

    def of(self, kind: str, annotator_id: str | None = None) -> dict[tuple[str, str], int]:
        """Return the numbers of a kind, of one annotator or all, by annotator and sort."""
        rows = self._database.rows(
            "SELECT annotator_id, sort, number FROM tally"
            " WHERE kind = ?1 AND annotator_id = coalesce(?2, annotator_id)",
            (kind, annotator_id),
        )
        return {(annotator, sort): number for annotator, sort, number in rows}

    def total(self, kind: str) -> int:
        """Return how many there are of a kind."""
        return sum(self.of(kind).values())

    def _add(self, key: Key, step: int) -> None:
        """Add to a number.

        Not by an insert that may become an update: that would write out what waits in memory
        for the search index.
        """
        where = "WHERE kind = ? AND annotator_id = ? AND sort = ?"
        number = self._database.value(f"SELECT number FROM tally {where}", key)
        if number is None:
            self._database.run("INSERT INTO tally VALUES (?, ?, ?, ?)", (*key, step))
        elif number + step:
            self._database.run(f"UPDATE tally SET number = number + ? {where}", (step, *key))
        else:
            self._database.run(f"DELETE FROM tally {where}", key)


def _key(record: Record | None) -> Key | None:
    """Return what a record counts for, or none where nobody counts."""
    match record:
        case Article():
            return "article", "", ""
        case Annotation():
            return "annotation", record.annotator_id, record.layer.value
        case Progress():
            return "progress", record.annotator_id, record.state.value
        case _:
            return None
