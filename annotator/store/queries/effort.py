"""What labelling took, and how much was labelled of what."""

from collections.abc import Iterable
from typing import NamedTuple

from annotator.store.database import Database


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


_COUNTED = {
    "annotator": "SELECT annotator_id, count(*) FROM annotation WHERE layer = 'own' GROUP BY 1",
    "outlet": """SELECT t.outlet, count(*) FROM annotation AS n
        JOIN article AS t ON t.id = n.article_id WHERE n.layer = 'own' GROUP BY 1""",
    "speaker": """SELECT coalesce(speaker_id, unnamed_speaker, ''), count(*) FROM annotation
        WHERE layer = 'own' GROUP BY 1""",
    "topic": """SELECT p.topic_id, count(*) FROM annotation_topic AS p
        JOIN annotation AS n ON n.number = p.annotation WHERE n.layer = 'own' GROUP BY 1""",
    "stance": """SELECT s.value_id, count(*) FROM stance AS s
        JOIN annotation AS n ON n.number = s.annotation WHERE n.layer = 'own' GROUP BY 1""",
}


class EffortQueries:
    """Keys and clicks, kept in this file only; no part of the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
            FROM effort AS e JOIN annotation AS n ON n.id = e.annotation_id
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
        rows = self._database.rows(f"{_COUNTED[field]} ORDER BY 2 DESC, 1")
        return [(value, count) for value, count in rows]
