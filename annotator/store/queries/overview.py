"""How much there is in a project, who did it, and what was done last."""

from dataclasses import dataclass
from typing import NamedTuple

from annotator.store.database import Database
from annotator.store.records import Tallies


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is."""

    articles: int
    annotations: int
    speakers: int
    """Not counting those that were merged into others."""
    topics: int
    events: int
    edits: int


class Work(NamedTuple):
    """What one annotator has done."""

    name: str
    annotations: int
    gold: int
    """Annotations in the gold layer."""
    in_progress: int
    """Articles begun and not handed in."""
    submitted: int
    """Articles handed in."""


class Step(NamedTuple):
    """One edit, without what it changed."""

    made_at: str
    annotator: str
    name: str
    undoes: bool
    redoes: bool
    changes: int


class OverviewQueries:
    """Questions about a project as a whole."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tallies = Tallies(database)

    def counts(self) -> Counts:
        """Return how much there is."""

        def count(rows: str) -> int:
            return self._database.value(f"SELECT count(*) FROM {rows}")

        return Counts(
            articles=self._tallies.total("article"),
            annotations=self._tallies.total("annotation"),
            speakers=count("speaker WHERE merged_into IS NULL"),
            topics=count("topic WHERE merged_into IS NULL"),
            events=count("event"),
            edits=count("journal"),
        )

    def work(self) -> list[Work]:
        """Return what each annotator has done, by name."""
        sql = """
            SELECT r.name, coalesce(a.own, 0), coalesce(a.gold, 0), coalesce(p.begun, 0),
                coalesce(p.submitted, 0)
            FROM annotator AS r
            LEFT JOIN (SELECT annotator_id, sum(number * (sort = 'own')) AS own,
                sum(number * (sort = 'gold')) AS gold
                FROM tally WHERE kind = 'annotation' GROUP BY 1) AS a ON a.annotator_id = r.id
            LEFT JOIN (SELECT annotator_id, sum(number * (sort = 'in_progress')) AS begun,
                sum(number * (sort = 'submitted')) AS submitted
                FROM tally WHERE kind = 'progress' GROUP BY 1) AS p ON p.annotator_id = r.id
            ORDER BY r.name COLLATE NOCASE, r.id"""
        return list(map(Work._make, self._database.rows(sql)))

    def latest(self, count: int) -> list[Step]:
        """Return the last edits, the newest first."""
        sql = """
            SELECT j.made_at, coalesce(r.name, ''), j.name, j.undoes IS NOT NULL,
                j.redoes IS NOT NULL,
                (SELECT coalesce(max(position) + 1, 0) FROM change WHERE sequence = j.sequence)
            FROM journal AS j LEFT JOIN annotator AS r ON r.id = j.annotator_id
            ORDER BY j.sequence DESC LIMIT ?"""
        rows = self._database.rows(sql, (count,))
        return [
            Step(made_at, annotator, name, bool(undoes), bool(redoes), changes)
            for made_at, annotator, name, undoes, redoes, changes in rows
        ]
