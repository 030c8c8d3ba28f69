"""What differs between a project and a backup of it: what would go, and what would come back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import msgspec

from annotator.domain.annotation import Annotation
from annotator.domain.edit import Record, type_of_kind
from annotator.services.progress import Progress
from annotator.store.codec import decode
from annotator.store.database import Database
from annotator.store.opening import open_older
from annotator.store.queries.differences import (
    Touched,
    count_changes,
    names_of_annotators,
    parting,
    title_of,
    touched_since,
)
from annotator.store.queries.stopping import stopping_when

MOST = 500
"""So many differences are shown one by one; the others are counted."""


class Where(StrEnum):
    """In which of the two files a record is, or is newer."""

    HERE = "here"
    BACKUP = "backup"
    BOTH = "both"
    """In both, and not the same."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One record that is not the same in both."""

    kind: str
    where: Where
    words: str
    """What tells the record: its title, its name, what it quotes; may be empty."""
    annotator: str
    """Who made the difference."""
    made_at: str


@dataclass(slots=True)
class Differences:
    """Everything that is not the same in a project and its backup."""

    akin: bool = True
    """Whether the two have a common beginning; else one is no backup of the other."""
    counts: dict[tuple[str, Where], int] = field(default_factory=dict[tuple[str, Where], int])
    """How many records of a kind differ in which way."""
    work: dict[tuple[str, Where], int] = field(default_factory=dict[tuple[str, Where], int])
    """How many differences each annotator made, by name."""
    since: str = ""
    """When the first of them was made; empty where nothing differs."""
    rows: list[Difference] = field(default_factory=list[Difference])
    """The first of them, at most `MOST`."""

    @property
    def total(self) -> int:
        """How many records differ."""
        return sum(self.counts.values())


def differences(path: Path, backup: Path, progress: Progress | None = None) -> Differences:
    """Compare a project with a backup of it, by what was done in each since they parted.

    Takes as long as there are edits since, not as there are records. Raises `Cancelled`,
    and `UserError` where one of the two cannot be read.
    """
    here, there = open_older(path), None
    try:
        there = open_older(backup)
        progress = progress or Progress()
        stop = progress.is_cancelled
        with here.snapshot(), stopping_when(here, stop), stopping_when(there, stop):
            return _Comparison(here, there, progress).result()
    finally:
        here.close()
        if there is not None:
            there.close()


class _Comparison:
    def __init__(self, here: Database, there: Database, progress: Progress) -> None:
        self._here = here
        self._there = there
        self._progress = progress
        self._names = {**names_of_annotators(there), **names_of_annotators(here)}
        self._found = Differences()

    def result(self) -> Differences:
        place = parting(self._here, self._there)
        self._found.akin = place > 0
        total = count_changes(self._here, place) + count_changes(self._there, place)
        pairs = _pairs(touched_since(self._here, place), touched_since(self._there, place))
        for done, (here, there) in enumerate(pairs):
            self._progress.report(done, max(total, done + 1))
            self._take(here, there)
        return self._found

    def _take(self, here: Touched | None, there: Touched | None) -> None:
        now_here, now_there = _now(here, there), _now(there, here)
        if now_here == now_there:
            return
        touched = here or there
        if touched is None or _alike(touched.kind, now_here, now_there):
            return
        where = Where.BOTH
        if now_there is None or now_here is None:
            where = Where.HERE if now_there is None else Where.BACKUP
        self._count(touched, where, now_here or now_there)

    def _count(self, touched: Touched, where: Where, text: str | None) -> None:
        found = self._found
        who = self._names.get(touched.annotator_id, "")
        for counts, key in ((found.counts, (touched.kind, where)), (found.work, (who, where))):
            counts[key] = counts.get(key, 0) + 1
        found.since = min(filter(None, (found.since, touched.first_at)), default="")
        if len(found.rows) < MOST:
            words = self._words(touched.kind, text)
            found.rows.append(Difference(touched.kind, where, words, who, touched.last_at))

    def _words(self, kind: str, text: str | None) -> str:
        """Return what tells a record to a person; of one without words, those of its article."""
        record = _decoded(kind, text)
        words = "" if record is None else words_of(record)
        article_id = getattr(record, "article_id", "")
        if words or not article_id:
            return words
        return title_of(self._here, article_id) or title_of(self._there, article_id)


def _pairs(
    here: Iterator[Touched], there: Iterator[Touched]
) -> Iterator[tuple[Touched | None, Touched | None]]:
    """Go through two lists in the same order side by side."""
    one, other = next(here, None), next(there, None)
    while one is not None or other is not None:
        if other is None or (one is not None and _key(one) < _key(other)):
            yield one, None
            one = next(here, None)
        elif one is None or _key(other) < _key(one):
            yield None, other
            other = next(there, None)
        else:
            yield one, other
            one, other = next(here, None), next(there, None)


def _key(touched: Touched) -> tuple[bytes, bytes]:
    """Return the place in the order in which SQLite sorts texts."""
    return touched.kind.encode(), touched.record_id.encode()


def _now(mine: Touched | None, others: Touched | None) -> str | None:
    """Return what a record is in one file: what was there before the other one touched it."""
    if mine is not None:
        return mine.after
    return others.before if others is not None else None


def _alike(kind: str, one: str | None, other: str | None) -> bool:
    """Return whether two texts stand for the same record, also if written by two versions."""
    if one is None or other is None:
        return False
    try:
        return kind in type_of_kind and decode(kind, one) == decode(kind, other)
    except msgspec.DecodeError:
        return False


def _decoded(kind: str, text: str | None) -> Record | None:
    try:
        return decode(kind, text) if kind in type_of_kind else None
    except msgspec.DecodeError:
        return None


def words_of(record: Record) -> str:
    """Return what tells a record to a person: its title, its name, or what it quotes."""
    if isinstance(record, Annotation):
        return record.quoted if record.content else ""
    for field_name in ("title", "name", "text", "comment", "source_name"):
        if value := getattr(record, field_name, ""):
            return str(value)
    return ""
