"""What labelling took, and how much was labelled of what."""

from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.annotation import Layer
from annotator.store.database import Database
from annotator.store.records.tallies import Tallies


class Effort(NamedTuple):
    """What one annotation took so far."""

    annotation_id: str
    keys: int
    clicks: int
    seconds: float
    suggesting: bool
    """Whether suggestions were switched on."""


class DayOfWork(NamedTuple):
    """What an annotator's submitted labels of one day took."""

    day: str
    """ISO 8601 date, in UTC."""
    suggesting: bool
    annotations: int
    keys: int
    clicks: int
    seconds: float


_USED_AS = {"speaker": "speaker", "topic": "topic", "stance": "scale_value"}
_OUTLETS = """
SELECT t.outlet, sum((SELECT count(*) FROM annotation WHERE article_id = t.id{own}))
FROM article AS t GROUP BY 1
"""


class EffortQueries:
    """Keys and clicks, kept in this file only; no part of the record."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tallies = Tallies(database)

    def add(self, efforts: Iterable[Effort]) -> None:
        """Add to what annotations took, all at once."""
        with self._database.transaction():
            self._database.run_many(
                "INSERT INTO effort (annotation_id, keys, clicks, seconds, suggesting)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (annotation_id) DO UPDATE SET"
                " keys = keys + excluded.keys, clicks = clicks + excluded.clicks,"
                " seconds = seconds + excluded.seconds",
                [(*effort[:4], int(effort.suggesting)) for effort in efforts],
            )

    def days(self, annotator_id: str) -> list[DayOfWork]:
        """Return what an annotator's submitted labels took, by the day they were made."""
        sql = """
            SELECT substr(n.created_at, 1, 10), e.suggesting, count(*), sum(e.keys),
                sum(e.clicks), sum(e.seconds)
            FROM effort AS e CROSS JOIN annotation AS n ON n.id = e.annotation_id
            WHERE n.annotator_id = ? AND n.layer = 'own' AND n.status = 'submitted'
            GROUP BY 1, 2 ORDER BY 1, 2"""
        return [
            DayOfWork(day, bool(suggesting), *rest)
            for day, suggesting, *rest in self._database.rows(sql, (annotator_id,))
        ]

    def counted_by(self, field: str) -> list[tuple[str, int]]:
        """Return how many labels there are by annotator, outlet, speaker, topic or stance.

        By ids, but outlets by their names; the most first.
        """
        counts = self._counts(field)
        return sorted(counts.items(), key=lambda counted: (-counted[1], counted[0]))

    def _counts(self, field: str) -> dict[str, int]:
        if field in _USED_AS:
            return self._tallies.uses(_USED_AS[field], Layer.OWN)
        of_all = self._tallies.of("annotation")
        if field == "annotator":
            return {annotator: n for (annotator, layer), n in of_all.items() if layer == Layer.OWN}
        # Without a gold layer an index has everything.
        has_gold = any(layer != Layer.OWN for _, layer in of_all)
        own = " AND layer = 'own'" if has_gold else ""
        counts = dict(self._database.rows(_OUTLETS.format(own=own)))
        return {outlet: number for outlet, number in counts.items() if number}
