"""Re-reading a whole project file against itself."""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from annotator.domain.edit import type_of_kind
from annotator.domain.errors import UserError
from annotator.domain.ids import article_id
from annotator.store.codec import decode, encode
from annotator.store.database import Row
from annotator.store.project import Project
from annotator.store.records.table import chunks

_LATEST = """
SELECT c.kind, c.record_id, c.after FROM
    (SELECT max(sequence) AS sequence, position FROM change
        WHERE instr(record_id, '/') = 0 GROUP BY record_id) AS l
    CROSS JOIN change AS c ON c.sequence = l.sequence AND c.position = l.position
UNION ALL SELECT kind, record_id, after FROM
    (SELECT kind, record_id, after, max(sequence) FROM change
        WHERE instr(record_id, '/') > 0 GROUP BY record_id, kind)
"""
"""The last change of each record. Only ids that are put together of others may be those of
several kinds; all else comes in the order of an index, and nothing has to be sorted."""


class Checks:
    """The things that must hold in a project file; each yields a sentence where one does not."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._database = project.database

    def file(self) -> Iterator[str]:
        """Check the file's own structure, and that nothing refers to what is gone."""
        try:
            for (sentence,) in self._database.rows("PRAGMA integrity_check"):
                if sentence != "ok":
                    yield f"The file is damaged: {sentence}."
            for table, _, referred, _ in self._database.rows("PRAGMA foreign_key_check"):
                yield f"A row of “{table}” refers to a row of “{referred}” that is gone."
        except UserError as error:
            yield str(error)

    def count_texts(self) -> int:
        """Return how many texts `texts` looks through."""
        return self._database.value("SELECT count(*) FROM text")

    def count_records(self) -> int:
        """Return about how many records `records` looks through; only those of many are counted."""
        kinds = ("article", "annotation", "progress")
        return sum(self._project.tables.tallies.total(kind) for kind in kinds)

    def texts(self) -> Iterator[list[str]]:
        """Check each text against its id, and each piece of it that is kept against it.

        Yields the sentences for one text at a time, mostly none.
        """
        for number, id, body in self._database.rows("SELECT number, id, body FROM text"):
            sentences: list[str] = []
            if article_id(body) != id:
                sentences.append(f"The text of article {id} is not the one that was imported.")
            sentences += self._segments(id, body)
            sentences += self._furniture(number, id, body)
            yield sentences

    def annotations(self) -> Iterator[str]:
        """Check that each annotation has content, in the order of the text."""
        for (id,) in self._database.rows(
            "SELECT id FROM annotation AS n WHERE NOT EXISTS"
            " (SELECT 1 FROM segment WHERE annotation = n.number AND role = 'content')"
        ):
            yield f"Annotation {id} has no words."

    def tallies(self) -> Iterator[str]:
        """Check the numbers that are kept against what there is."""
        for kind, annotator_id, sort in self._project.tables.tallies.wrong():
            which = " ".join(filter(None, (sort, annotator_id)))
            yield f"The number of {kind} records is kept wrongly ({which or 'all'})."

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Check each record against the last edit of it in the journal.

        Yields for some records at a time how many they are, and the sentences on them.
        """
        latest = self._database.rows(_LATEST)
        for chunk in chunks(latest):
            chunk.sort(key=lambda row: row[0])
            sentences: list[str] = []
            for kind, rows in groupby(chunk, key=lambda row: row[0]):
                sentences += self._compare(kind, list(rows))
            yield len(chunk), sentences

    def _segments(self, id: str, body: str) -> Iterator[str]:
        for annotation, start, end, quoted in self._database.rows(
            'SELECT n.id, s."start", s."end", s.quoted FROM annotation AS n'
            " JOIN segment AS s ON s.annotation = n.number WHERE n.article_id = ?",
            (id,),
        ):
            if body[start:end] != quoted:
                yield (
                    f"Annotation {annotation} says “{quoted[:60]}”,"
                    f" but the text at {start}–{end} does not."
                )

    def _furniture(self, number: int, id: str, body: str) -> Iterator[str]:
        for start, end in self._database.rows(
            'SELECT "start", "end" FROM furniture WHERE article = ?', (number,)
        ):
            if end > len(body):
                yield f"Furniture {start}–{end} lies outside of article {id}."

    def _compare(self, kind: str, rows: list[Row]) -> Iterator[str]:
        if kind not in type_of_kind:
            yield f"The journal speaks of a “{kind}”, which is no kind of record."
            return
        table = self._project.tables.of_kind(kind)
        current = table.read([row[1] for row in rows])
        for _, id, after in rows:
            record = current.get(id)
            if record is not None and encode(record) == after:
                continue
            try:
                expected = decode(kind, after)
            except msgspec.DecodeError:
                yield f"The journal's last word on {kind} {id} cannot be read."
                continue
            if record != expected:
                yield f"The {kind} {id} is not what the journal says it is."
