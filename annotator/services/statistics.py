"""What labelling takes, with suggestions and without, and how much was labelled of what."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.domain.lookup import Codebook
from annotator.store.project import Project
from annotator.store.queries.effort import DayOfWork, Effort, EffortQueries


class By(StrEnum):
    """What labels are counted by."""

    ANNOTATOR = "annotator"
    OUTLET = "outlet"
    SPEAKER = "speaker"
    TOPIC = "topic"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Pace:
    """What some labels took together."""

    annotations: int = 0
    keys: int = 0
    clicks: int = 0
    seconds: float = 0.0

    @property
    def keys_each(self) -> float | None:
        """Keys per label; none without any."""
        return self.keys / self.annotations if self.annotations else None

    @property
    def clicks_each(self) -> float | None:
        """Clicks per label; none without any."""
        return self.clicks / self.annotations if self.annotations else None

    @property
    def per_hour(self) -> float | None:
        """Labels per hour at work; none where no time was counted."""
        return self.annotations * 3600 / self.seconds if self.seconds >= 1 else None


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything that is shown, as it was when it was asked."""

    days: tuple[DayOfWork, ...]
    """Of the annotator who asks."""
    counts: dict[By, list[tuple[str, int]]]
    """Ids (names of outlets) with how many labels have them, the most first."""

    def pace(self, *, suggesting: bool) -> Pace:
        """Return what labels took with suggestions, or without."""
        return _together(day for day in self.days if day.suggesting is suggesting)


def keep_efforts(project: Project, efforts: Iterable[Effort]) -> None:
    """Add to what labels took; that stays in this file and is no part of the record."""
    EffortQueries(project.database).add(efforts)


def statistics_of(project: Project, annotator_id: str, book: Codebook) -> Statistics:
    """Return the statistics of a project for one annotator; merged entries count as one."""
    queries = EffortQueries(project.database)
    counts = {by: queries.counted_by(by.value) for by in By}
    counts[By.SPEAKER] = _standing(
        counts[By.SPEAKER],
        {id: entry.id for id, _ in counts[By.SPEAKER] if (entry := book.speaker(id))},
    )
    counts[By.TOPIC] = _standing(
        counts[By.TOPIC],
        {id: topic.id for id, _ in counts[By.TOPIC] if (topic := book.topic(id))},
    )
    return Statistics(tuple(queries.days(annotator_id)), counts)


def _standing(counts: list[tuple[str, int]], stands: dict[str, str]) -> list[tuple[str, int]]:
    together: Counter[str] = Counter()
    for id, count in counts:
        known = id in UNNAMED_SPEAKERS or not id
        together[id if known else stands.get(id, id)] += count
    return together.most_common()


def _together(days: Iterable[DayOfWork]) -> Pace:
    pace = Pace()
    for day in days:
        pace = Pace(
            pace.annotations + day.annotations,
            pace.keys + day.keys,
            pace.clicks + day.clicks,
            pace.seconds + day.seconds,
        )
    return pace
