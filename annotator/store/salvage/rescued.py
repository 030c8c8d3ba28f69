"""What came of a rescue, counted, with the first of what is told of one by one."""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from annotator.domain.annotation import Annotation
from annotator.domain.edit import Record
from annotator.store.codec import encode

MOST = 1_000
"""So many of a sort are told of one by one."""


@dataclass(slots=True)
class DamagedText:
    """A text that is not the one that was imported, and the labels that stand on it."""

    article_id: str
    """Under which the article goes on."""
    labels: int = 0
    moved: int = 0
    """Those of them whose words stand a few code points from where they stood."""
    first: list[Annotation] = field(default_factory=list[Annotation])


@dataclass(slots=True)
class Rescued:
    """What came of it, counted by kind."""

    beside: Path
    """Where what could be read and has no place is written, one JSON a line, if anything is."""
    kept: dict[str, int] = field(default_factory=dict[str, int])
    from_journal: dict[str, int] = field(default_factory=dict[str, int])
    doubtful: list[Record] = field(default_factory=list[Record])
    """The first of those kept as the tables have them; the journal says otherwise."""
    doubtful_count: int = 0
    lost: list[tuple[Record, str]] = field(default_factory=list[tuple[Record, str]])
    """The first records that could be read and have no place, with the reason."""
    lost_count: int = 0
    mended_texts: list[str] = field(default_factory=list[str])
    """Ids of texts that were damaged and are whole again."""
    damaged_texts: list[DamagedText] = field(default_factory=list[DamagedText])
    """Texts that were damaged; their articles go on under ids of their own."""
    stand_ins: list[Record] = field(default_factory=list[Record])
    """Entries made because something refers to ones that are gone."""
    lost_edits: int = 0
    """Changes of the journal that could not be read."""

    def doubt(self, record: Record) -> None:
        """Note a record of which tables and journal do not say the same."""
        self.doubtful_count += 1
        if len(self.doubtful) < MOST:
            self.doubtful.append(record)

    def lose(self, record: Record, why: str) -> None:
        """Write a record beside the new file, because it has no place in it. Raises `OSError`."""
        self.lost_count += 1
        if len(self.lost) < MOST:
            self.lost.append((record, why))
        with self.beside.open("a", encoding="utf-8") as file:
            file.write(_as_line(record, why) + "\n")

    def stand(self, on: DamagedText, annotation: Annotation, *, moved: bool) -> None:
        """Note a label that stands on a damaged text."""
        on.labels += 1
        on.moved += moved
        if sum(len(text.first) for text in self.damaged_texts) < MOST:
            on.first.append(annotation)


def _as_line(record: Record, why: str) -> str:
    """Return a lost record as one line of JSON."""
    return f'{{"why": {msgspec.json.encode(why).decode()}, "record": {encode(record)}}}'
