"""How many records there are of what, and how often what is used, kept with every edit."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.article import Article, Progress
from annotator.domain.edit import Change, Record
from annotator.store.database import Database, Row

Key = tuple[str, str, str]
"""Kind, annotator and sort, or kind, layer and entry, as in the tables."""

_COUNTED = """
SELECT 'article', '', '', count(*) FROM article HAVING count(*) > 0
UNION ALL SELECT 'annotation', annotator_id, layer, count(*) FROM annotation GROUP BY 2, 3
UNION ALL SELECT 'progress', annotator_id, state, count(*) FROM progress GROUP BY 2, 3
"""

_USED = """
SELECT 'speaker', layer, coalesce(speaker_id, unnamed_speaker, ''), count(*)
    FROM annotation GROUP BY 2, 3
UNION ALL SELECT 'target', n.layer, s.target_id, count(*)
    FROM stance AS s JOIN annotation AS n ON n.number = s.annotation
    WHERE s.target_id IS NOT NULL GROUP BY 2, 3
UNION ALL SELECT 'scale_value', n.layer, s.value_id, count(*)
    FROM stance AS s JOIN annotation AS n ON n.number = s.annotation GROUP BY 2, 3
UNION ALL SELECT 'topic', n.layer, p.topic_id, count(*)
    FROM annotation_topic AS p JOIN annotation AS n ON n.number = p.annotation GROUP BY 2, 3
"""


class _Kept(NamedTuple):
    """Where numbers are kept, and how they are counted anew."""

    table: str
    columns: tuple[str, str, str]
    counted: str


_RECORDS = _Kept("tally", ("kind", "annotator_id", "sort"), _COUNTED)
_USES = _Kept('"use"', ("kind", "layer", "entry_id"), _USED)


class Tallies:
    """The number of articles, of each annotator's annotations and progress, and of all uses.

    Uses are those of the codebook's entries: by annotations as speakers and topics, by their
    stances as targets and values.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._steps: dict[_Kept, Counter[Key]] = {kept: Counter() for kept in (_RECORDS, _USES)}

    def follow(self, changes: Iterable[Change]) -> None:
        """Count what changes add and take away; nothing is written before `write`."""
        changes = list(changes)
        gone = [change.before for change in changes if change.before is not None]
        come = [change.after for change in changes if change.after is not None]
        records, uses = self._steps[_RECORDS], self._steps[_USES]
        records.update(_keys(come))
        uses.update(_uses(come))
        records.subtract(_keys(gone))
        uses.subtract(_uses(gone))

    def write(self) -> None:
        """Write what was counted, in the transaction that applies the changes."""
        for kept, steps in self._steps.items():
            for key, step in steps.items():
                if step:
                    self._add(kept, key, step)

    def forget(self) -> None:
        """Begin to count the changes of another edit."""
        for steps in self._steps.values():
            steps.clear()

    def count_anew(self) -> None:
        """Count everything again."""
        for kept in (_RECORDS, _USES):
            self._database.run(f"DELETE FROM {kept.table}")
            self._database.run(f"INSERT INTO {kept.table} {kept.counted}")

    def wrong(self) -> Iterator[Row]:
        """Hand out the keys of what there is more or less of than was kept."""
        for kept in (_RECORDS, _USES):
            key = ", ".join(kept.columns)
            yield from self._database.rows(
                f"SELECT DISTINCT {key}"
                f" FROM (SELECT * FROM {kept.table} UNION ALL {kept.counted})"
                f" GROUP BY {key}, number HAVING count(*) = 1 ORDER BY 1, 2, 3"
            )

    def uses(self, kind: str, layer: Layer | None = None) -> dict[str, int]:
        """Return how often what is used as a `kind`, in one layer or in all.

        As a `speaker` also unnamed ones, and under an empty id none; the others are
        `target`, `scale_value` and `topic`.
        """
        rows = self._database.rows(
            'SELECT entry_id, sum(number) FROM "use"'
            " WHERE kind = ?1 AND layer = coalesce(?2, layer) GROUP BY 1",
            (kind, layer and layer.value),
        )
        return dict(rows)

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

    def _add(self, kept: _Kept, key: Key, step: int) -> None:
        """Add to a number.

        Not by an insert that may become an update: that would write out what waits in memory
        for the search index.
        """
        table = kept.table
        where = "WHERE " + " AND ".join(f"{column} = ?" for column in kept.columns)
        number = self._database.value(f"SELECT number FROM {table} {where}", key)
        if number is None:
            self._database.run(f"INSERT INTO {table} VALUES (?, ?, ?, ?)", (*key, step))
        elif number + step:
            self._database.run(f"UPDATE {table} SET number = number + ? {where}", (step, *key))
        else:
            self._database.run(f"DELETE FROM {table} {where}", key)


def _keys(records: Sequence[Record]) -> Iterator[Key]:
    """Hand out what records count for; of most kinds nobody counts them."""
    for record in records:
        if isinstance(record, Annotation):
            yield "annotation", record.annotator_id, record.layer._value_
        elif isinstance(record, Article):
            yield "article", "", ""
        elif isinstance(record, Progress):
            yield "progress", record.annotator_id, record.state._value_


def _uses(records: Sequence[Record]) -> Iterator[Key]:
    """Hand out what annotations use, as often as they do."""
    annotations = [(a.layer._value_, a) for a in records if isinstance(a, Annotation)]
    for layer, a in annotations:
        yield "speaker", layer, a.speaker_id or ""
        for stance in a.stances:
            yield "scale_value", layer, stance.value_id
            if stance.target_id is not None:
                yield "target", layer, stance.target_id
        for topic in a.topics:
            yield "topic", layer, topic
