"""Annotations with their segments, stances and topics."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from annotator.domain.annotation import (
    UNNAMED_SPEAKERS,
    Annotation,
    Hedge,
    Layer,
    Origin,
    QuotationType,
    Segment,
    SegmentRole,
    Stance,
    Status,
)
from annotator.domain.folding import fold, fold_all
from annotator.store.database import Database, Row, as_made
from annotator.store.records.table import chunks, marks

_COLUMNS = (
    "id, article_id, annotator_id, layer, status, speaker_id, unnamed_speaker, quotation_type,"
    " parent_id, hedge, confidence, note, discuss, origin, suggestion_seen, codebook_version,"
    " created_at, updated_at"
)
_NAMES = _COLUMNS.split(", ")
_UNNAMED = frozenset(UNNAMED_SPEAKERS)
_UPDATE = f"""
UPDATE annotation SET {", ".join(f"{name} = ?{i}" for i, name in enumerate(_NAMES[1:], start=3))}
WHERE number = ?1 AND id = ?2
"""
"""An insert that may become an update costs a third more than the two by themselves."""
_UNINDEX = """
INSERT INTO annotation_search (annotation_search, rowid, quoted, note) VALUES ('delete', ?, ?, ?)
"""


class AnnotationTable:
    """Rows of the annotations, kept in step with the search index."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, ids: Sequence[str]) -> dict[str, Annotation]:
        """Return the annotations that exist, by id."""
        found: dict[str, Annotation] = {}
        for chunk in chunks(ids):
            where = f"id IN ({marks(len(chunk))})"
            found |= {annotation.id: annotation for annotation in self.where(where, chunk)}
        return found

    def put(self, records: Sequence[Annotation]) -> None:
        """Write annotations, new or not, with all their pieces."""
        for chunk in chunks(records):
            numbers = self._numbers([annotation.id for annotation in chunk])
            there = [(numbers[a.id], a) for a in chunk if a.id in numbers]
            reworded: list[tuple[int, Annotation]] = []
            if there:
                words = self._words(list(numbers))
                reworded = [(n, a) for n, a in there if words[a.id][1:] != (_quoted(a), a.note)]
                self._unindex({a.id: words[a.id] for _, a in reworded})
                self._database.run_many(_UPDATE, zip(*_columns(there).values(), strict=True))
                self._delete_pieces([number for number, _ in there])
            new = list(enumerate((a for a in chunk if a.id not in numbers), self._next_number()))
            self._database.insert("annotation", _columns(new), short=True)
            self._insert_pieces([*sorted(there, key=itemgetter(0)), *new])
            self._index([*sorted(reworded, key=itemgetter(0)), *new])

    def delete(self, records: Sequence[Annotation]) -> None:
        """Remove annotations with all their pieces."""
        for chunk in chunks(records):
            ids = [annotation.id for annotation in chunk]
            self._unindex(self._words(ids))
            self._database.run(
                f"DELETE FROM annotation WHERE id IN ({marks(len(ids))})",
                ids,
            )

    def all_ids(self) -> Iterator[str]:
        """Hand out the id of every annotation."""
        return (row[0] for row in self._database.rows("SELECT id FROM annotation"))

    def where(self, condition: str, parameters: Sequence[object]) -> list[Annotation]:
        """Return the annotations for which an SQL condition on the table holds."""
        with self._database.snapshot(), as_made():
            return self._where(condition, parameters)

    def _where(self, condition: str, parameters: Sequence[object]) -> list[Annotation]:
        rows = list(
            self._database.rows(
                f"SELECT number, {_COLUMNS} FROM annotation WHERE {condition} ORDER BY number",
                parameters,
            )
        )
        if not rows:
            return []
        numbers = f"(SELECT number FROM annotation WHERE {condition})"
        segments = self._segments(numbers, parameters)
        stances = self._stances(numbers, parameters)
        topics = self._topics(numbers, parameters)
        return [
            _annotation(row, segments[row[0]], stances.get(row[0], []), topics.get(row[0], []))
            for row in rows
        ]

    def _segments(self, numbers: str, parameters: Sequence[object]) -> dict[int, list[Segment]]:
        found: dict[int, list[Segment]] = {}
        for number, role, start, end, quoted in self._database.rows(
            'SELECT annotation, role, "start", "end", quoted FROM segment'
            f" WHERE annotation IN {numbers} ORDER BY annotation, position",
            parameters,
        ):
            found.setdefault(number, []).append(Segment(start, end, quoted, SegmentRole(role)))
        return found

    def _stances(self, numbers: str, parameters: Sequence[object]) -> dict[int, list[Stance]]:
        found: dict[int, list[Stance]] = {}
        for number, value_id, target_id in self._database.rows(
            "SELECT annotation, value_id, target_id FROM stance"
            f" WHERE annotation IN {numbers} ORDER BY annotation, position",
            parameters,
        ):
            found.setdefault(number, []).append(Stance(value_id, target_id))
        return found

    def _topics(
        self, numbers: str, parameters: Sequence[object]
    ) -> dict[int, list[tuple[str, bool]]]:
        found: dict[int, list[tuple[str, bool]]] = {}
        for number, topic_id, is_primary in self._database.rows(
            "SELECT annotation, topic_id, is_primary FROM annotation_topic"
            f" WHERE annotation IN {numbers} ORDER BY annotation, position",
            parameters,
        ):
            found.setdefault(number, []).append((topic_id, bool(is_primary)))
        return found

    def _numbers(self, ids: list[str]) -> dict[str, int]:
        sql = f"SELECT id, number FROM annotation WHERE id IN ({marks(len(ids))})"
        return dict(self._database.rows(sql, ids))

    def _next_number(self) -> int:
        return 1 + (self._database.value("SELECT max(number) FROM annotation") or 0)

    def _words(self, ids: list[str]) -> dict[str, tuple[int, str, str]]:
        """Return what the search index holds of annotations: number, quoted, note."""
        sql = f"""
            SELECT id, number, note,
                (SELECT group_concat(quoted, ' … ') FROM (
                    SELECT quoted FROM segment WHERE annotation = number AND role = 'content'
                    ORDER BY position))
            FROM annotation WHERE id IN ({marks(len(ids))})"""
        return {
            id: (number, quoted, note) for id, number, note, quoted in self._database.rows(sql, ids)
        }

    def _unindex(self, words: dict[str, tuple[int, str, str]]) -> None:
        """Take annotations out of the index, which wants the very words that went in."""
        self._database.run_many(
            _UNINDEX, ((n, fold(quoted), fold(note)) for n, quoted, note in sorted(words.values()))
        )

    def _delete_pieces(self, numbers: list[int]) -> None:
        for table in ("segment", "stance", "annotation_topic"):
            self._database.run_many(
                f"DELETE FROM {table} WHERE annotation = ?",
                ((number,) for number in numbers),
            )

    def _insert_pieces(self, numbered: list[tuple[int, Annotation]]) -> None:
        self._database.insert_rows(
            "segment",
            ("annotation", "position", "role", "start", "end", "quoted"),
            [
                (number, place, piece.role._value_, piece.start, piece.end, piece.quoted)
                for number, a in numbered
                for place, piece in enumerate(a.segments)
            ],
            short=True,
        )
        self._database.insert_rows(
            "stance",
            ("annotation", "position", "value_id", "target_id"),
            [
                (number, place, stance.value_id, stance.target_id)
                for number, a in numbered
                for place, stance in enumerate(a.stances)
            ],
        )
        self._database.insert_rows(
            "annotation_topic",
            ("annotation", "position", "topic_id", "is_primary"),
            [
                (number, place, topic, int(topic == a.primary_topic))
                for number, a in numbered
                for place, topic in enumerate(a.topics)
            ],
            short=True,
        )

    def _index(self, numbered: list[tuple[int, Annotation]]) -> None:
        """Put annotations into the search index, in the order of their numbers."""
        self._database.run_many(
            "INSERT INTO annotation_search (rowid, quoted, note) VALUES (?, ?, ?)",
            zip(
                [number for number, _ in numbered],
                fold_all([_quoted(a) for _, a in numbered]),
                fold_all([a.note for _, a in numbered]),
                strict=True,
            ),
        )


def _quoted(a: Annotation) -> str:
    """Return what `a.quoted` does, which is asked of every annotation that is written."""
    content = [piece.quoted for piece in a.segments if piece.role is SegmentRole.CONTENT]
    return content[0] if len(content) == 1 else " … ".join(content)


def _columns(numbered: Sequence[tuple[int, Annotation]]) -> dict[str, list[object]]:
    """Return the columns of annotations: plain words and numbers, which SQLite takes quickest.

    `_value_` is what `value` of a choice returns, without the detour.
    """
    annotations = [a for _, a in numbered]
    speakers = [a.speaker_id for a in annotations]
    return {
        "number": [number for number, _ in numbered],
        "id": [a.id for a in annotations],
        "article_id": [a.article_id for a in annotations],
        "annotator_id": [a.annotator_id for a in annotations],
        "layer": [a.layer._value_ for a in annotations],
        "status": [a.status._value_ for a in annotations],
        "speaker_id": [None if id in _UNNAMED else id for id in speakers],
        "unnamed_speaker": [id if id in _UNNAMED else None for id in speakers],
        "quotation_type": [a.quotation_type and a.quotation_type._value_ for a in annotations],
        "parent_id": [a.parent_id for a in annotations],
        "hedge": [a.hedge and a.hedge._value_ for a in annotations],
        "confidence": [a.confidence for a in annotations],
        "note": [a.note for a in annotations],
        "discuss": [int(a.discuss) for a in annotations],
        "origin": [a.origin._value_ for a in annotations],
        "suggestion_seen": [int(a.suggestion_seen) for a in annotations],
        "codebook_version": [a.codebook_version for a in annotations],
        "created_at": [a.created_at for a in annotations],
        "updated_at": [a.updated_at for a in annotations],
    }


def _annotation(
    row: Row, segments: list[Segment], stances: list[Stance], topics: list[tuple[str, bool]]
) -> Annotation:
    return Annotation(
        id=row[1],
        article_id=row[2],
        annotator_id=row[3],
        layer=Layer(row[4]),
        status=Status(row[5]),
        speaker_id=row[6] or row[7],
        quotation_type=row[8] and QuotationType(row[8]),
        parent_id=row[9],
        hedge=row[10] and Hedge(row[10]),
        confidence=row[11],
        note=row[12],
        discuss=bool(row[13]),
        origin=Origin(row[14]),
        suggestion_seen=bool(row[15]),
        codebook_version=row[16],
        created_at=row[17],
        updated_at=row[18],
        segments=tuple(segments),
        stances=tuple(stances),
        topics=tuple(topic for topic, _ in topics),
        primary_topic=next((topic for topic, primary in topics if primary), None),
    )
