"""A sound project made of what was read of a damaged one."""

import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import Any, cast

import msgspec

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator, Article
from annotator.domain.clock import now
from annotator.domain.edit import Change, Edit, Record, kind_of, type_of_kind
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.store.database import Database
from annotator.store.journal import Journal
from annotator.store.records import Tables
from annotator.store.salvage.choosing import (
    Choice,
    Chosen,
    Source,
    as_written,
    last_words,
    said,
)
from annotator.store.salvage.gathering import Differing, Gathering, last_texts
from annotator.store.salvage.references import (
    OWN_KIND,
    in_place_of,
    of_article,
    references,
    without,
)
from annotator.store.salvage.rescued import Rescued
from annotator.store.salvage.scratch import Salvaged
from annotator.store.salvage.standing import Standing
from annotator.store.salvage.telling import DIFFERENCES, Telling
from annotator.store.salvage.texts import SalvagedTexts

_AT_ONCE = 500
_LEFT_OUT = ("holder", "backup")
"""Settings that are about the damaged file."""


class Builder:
    """Fills a new project; everything is written in one transaction of the caller's."""

    def __init__(
        self, salvaged: Salvaged, target: Database, rescued: Rescued, telling: Telling
    ) -> None:
        self._salvaged = salvaged
        self._source = salvaged.database
        self._target = target
        self._tables = Tables(target)
        self._journal = Journal(target)
        self._telling = telling
        self._texts = SalvagedTexts(salvaged.database, target, rescued)
        self._there = Standing(self._tables, target)
        self._differing = Differing(target)
        self._stood_in_for: set[str] = set()
        self._last_text = "", ""
        """Id and body of the text that was read last."""
        self.rescued = rescued

    def build(self) -> None:
        """Write everything. Raises what the one who is told how far it is raises."""
        self._copy_settings()
        self._copy_journal()
        self._telling.begin("text")
        texts = self._source.rows("SELECT number, id, body FROM text ORDER BY number")
        self._texts.copy(self._telling.over(texts, self._count("text")))
        for kind in type_of_kind:
            self._telling.begin(kind)
            self._copy_kind(kind)
        for kind, names in OWN_KIND.items():
            for name in names:
                self._cut_loose(kind, name)
        self._tables.tallies.count_anew()
        self._telling.begin(DIFFERENCES)
        self._say_what_differs()
        self._copy_undo_steps()

    def _count(self, table: str) -> int:
        return self._source.value(f'SELECT count(*) FROM "{table}"')

    def _copy_settings(self) -> None:
        rows = self._source.rows("SELECT name, value FROM setting")
        self._target.run_many(
            "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
            (row for row in rows if row[0] not in _LEFT_OUT),
        )

    def _copy_journal(self) -> None:
        """Copy the edits that can be read; one whose head is lost gets another."""
        self._telling.begin("journal")
        self._target.run_many(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            self._source.rows(
                "SELECT sequence, id, name, annotator_id, made_at, undoes,"
                " CASE WHEN undoes IS NULL THEN redoes END, codebook_version"
                " FROM journal ORDER BY sequence"
            ),
        )
        self._target.run_many(
            "INSERT INTO journal VALUES (?, ?, 'rescued', '', ?, NULL, NULL, 0)",
            (
                (sequence, new_id(), self._made_before(sequence))
                for (sequence,) in self._source.rows(
                    "SELECT DISTINCT sequence FROM change"
                    " WHERE sequence NOT IN (SELECT sequence FROM journal)"
                )
            ),
        )
        self._telling.begin("change")
        rows = self._telling.over(
            self._source.rows(
                "SELECT sequence, position, kind, record_id, before, after FROM change"
            ),
            self._count("change"),
        )
        self._target.run_many("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", self._readable(rows))

    def _readable(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        for row in rows:
            _, _, kind, id, before, after = row
            try:
                records = [as_written(kind, text) for text in (before, after)]
            except msgspec.DecodeError:
                records = []
            told = [record for record in records if record is not None]
            if told and all(record.id == id for record in told):
                yield row
            else:
                self.rescued.lost_edits += 1
                self._differing.add(kind, [id])

    def _made_before(self, sequence: int) -> str:
        sql = "SELECT max(made_at) FROM journal WHERE sequence < ?"
        return self._source.value(sql, (sequence,)) or ""

    def _copy_kind(self, kind: str) -> None:
        choice = Choice(self._salvaged, kind)
        records = choice.records()
        done = 0
        while chunk := list(islice(records, _AT_ONCE)):
            self._telling.share(done / max(1, choice.count))
            done += len(chunk)
            chosen = [self._preferred(each) for each in chunk]
            for each in chosen:
                self._note_source(each)
            placed = [(each, self._placed(each.record)) for each in chosen]
            self._note_differences(kind, placed)
            put = [record for _, record in placed if record is not None]
            # A text that was damaged may now be one that is there already.
            there = self._there.of(kind, [record.id for record in put])
            unique = {record.id: record for record in put if record.id not in there}
            written = self._put(kind, list(unique.values()))
            self._differing.add(kind, unique.keys() - written)
            self.rescued.kept[kind] = self.rescued.kept.get(kind, 0) + len(written)

    def _note_differences(self, kind: str, placed: list[tuple[Chosen, Record | None]]) -> None:
        """Note the records that are not what the journal says, or may not be."""
        differing = [
            id
            for each, record in placed
            if not each.is_told or record != each.record
            for id in {each.record.id, each.record.id if record is None else record.id}
        ]
        self._differing.add(kind, differing)

    def _put(self, kind: str, records: list[Record]) -> list[str]:
        """Write records; return the ids of those that the tables take."""
        table = self._tables.of_kind(kind)
        try:
            with self._savepoint():
                table.put(records)
        except (sqlite3.Error, UserError, ValueError, TypeError, AttributeError):
            if len(records) == 1:
                self._lose(records[0], "it is not what such a record can be")
                return []
            return [id for record in records for id in self._put(kind, [record])]
        return [record.id for record in records]

    @contextmanager
    def _savepoint(self) -> Generator[None]:
        self._target.run("SAVEPOINT records")
        try:
            yield
        except BaseException:
            self._target.run("ROLLBACK TO records")
            raise
        finally:
            self._target.run("RELEASE records")

    def _preferred(self, chosen: Chosen) -> Chosen:
        """Return what the journal says of a record whose row refers to what never was."""
        record = chosen.record
        if chosen.source is Source.DOUBT and self._refers_in_vain(record):
            told = self._told(kind_of(record), record.id)
            if told is not None and not self._refers_in_vain(told):
                return Chosen(told, Source.JOURNAL, is_told=False)
        return chosen

    def _told(self, kind: str, id: str) -> Record | None:
        """Return what the damaged journal says last of a record."""
        return said(kind, id, last_texts(self._source, kind, [id]))

    def _refers_in_vain(self, record: Record) -> bool:
        return any(
            id in self._stood_in_for or not self._there.has(kind, self._moved(id))
            for kind, id in references(record)
        )

    def _note_source(self, chosen: Chosen) -> None:
        """Note where a record comes from."""
        if chosen.source is Source.DOUBT:
            self.rescued.doubt(chosen.record)
        if chosen.source is Source.JOURNAL:
            kind = kind_of(chosen.record)
            self.rescued.from_journal[kind] = self.rescued.from_journal.get(kind, 0) + 1

    def _placed(self, record: Record) -> Record | None:
        """Return a record with everything it refers to in its place; none where that is lost."""
        kind = kind_of(record)
        if kind == "article":
            record = self._on_its_text(record)
            if not self._has_text(record.id):
                return self._lose(record, "its text could not be read")
            record = self._inside_its_text(record)
        moved = self._texts.new_ids.get(getattr(record, "article_id", ""))
        if moved is not None:
            record = of_article(record, moved)
        if isinstance(record, Annotation) and self._there.has("article", record.article_id):
            fits = self._on_its_words(record)
            if fits is None:
                return None
            record = fits
        for referred, id in references(record):
            if not self._is_there(referred, id):
                return self._lose(record, f"the {referred} it belongs to could not be read")
        return record

    def _on_its_text(self, record: Record) -> Record:
        moved = self._texts.new_ids.get(record.id)
        return record if moved is None else replace(cast("Any", record), id=moved)

    def _inside_its_text(self, record: Record) -> Record:
        """Return an article without furniture that lies outside of what is left of its text."""
        sql = "SELECT length(body) FROM text WHERE id = ?"
        length: int = self._target.value(sql, (record.id,))
        if not isinstance(record, Article) or all(f.end <= length for f in record.furniture):
            return record
        return replace(record, furniture=tuple(f for f in record.furniture if f.end <= length))

    def _on_its_words(self, annotation: Annotation) -> Annotation | None:
        """Return an annotation whose words stand in the text, if need be as the journal has it."""
        text = self._body(annotation.article_id)
        fits, missing = self._texts.placed(annotation, text)
        if missing:
            told = self._told("annotation", annotation.id)
            if isinstance(told, Annotation):
                told = replace(told, article_id=self._moved(told.article_id))
                other, fewer = self._texts.placed(told, text)
                if told.article_id == annotation.article_id and fewer < missing:
                    fits, missing = other, fewer
        if missing:
            self.rescued.lose(annotation, "some of its words are not in the text any more")
        self._texts.note(annotation, fits)
        return fits

    def _body(self, article_id: str) -> str:
        """Return a text; the last one is asked for once for each label on it."""
        if self._last_text[0] != article_id:
            body = self._target.value("SELECT body FROM text WHERE id = ?", (article_id,))
            self._last_text = article_id, body
        return self._last_text[1]

    def _moved(self, article_id: str) -> str:
        return self._texts.new_ids.get(article_id, article_id)

    def _lose(self, record: Record, why: str) -> None:
        self.rescued.lose(record, why)

    def _has_text(self, id: str) -> bool:
        return self._target.value("SELECT 1 FROM text WHERE id = ?", (id,)) is not None

    def _is_there(self, kind: str, id: str) -> bool:
        """Return whether a record is there, or another one in its place."""
        if self._there.has(kind, id):
            return True
        stand_in = in_place_of(kind, id, len(self.rescued.stand_ins) + 1)
        if stand_in is None:
            return False
        self._tables.of_kind(kind).put([stand_in])
        self._differing.add(kind, [id])
        self.rescued.stand_ins.append(stand_in)
        self._stood_in_for.add(id)
        return True

    def _cut_loose(self, kind: str, name: str) -> None:
        """Let records that refer to lost ones of their own kind refer to none."""
        sql = (
            f'SELECT id FROM "{kind}" AS one WHERE "{name}" IS NOT NULL'
            f' AND NOT EXISTS (SELECT 1 FROM "{kind}" WHERE id = one."{name}")'
        )
        table = self._tables.of_kind(kind)
        ids = Gathering(self._target)
        ids.add(id for (id,) in self._target.rows(sql))
        for chunk in ids.pages():
            self._differing.add(kind, chunk)
            table.put([without(record, name) for record in table.read(chunk).values()])

    def _say_what_differs(self) -> None:
        """Write one edit that says what every record is, where the journal says otherwise."""
        changes = self._changes()
        part = list(islice(changes, _AT_ONCE))
        if not part:
            return
        edit = Edit(
            id=new_id(),
            name="rescue",
            annotator_id=self._somebody(),
            made_at=now(self._journal.last_made_at),
            changes=(),
        )
        sequence, done = self._journal.begin(edit, touches_codebook=True, undoable=False), 0
        while part:
            self._journal.add_changes(sequence, done, part)
            done += len(part)
            part = list(islice(changes, _AT_ONCE))

    def _changes(self) -> Iterator[Change]:
        total, done = max(1, self._differing.count()), 0
        for kind in type_of_kind:
            table = self._tables.of_kind(kind)
            for chunk in self._differing.pages(kind):
                self._telling.share(done / total)
                done += len(chunk)
                is_now, was = table.read(chunk), last_words(self._target, kind, chunk)
                for id in chunk:
                    if is_now.get(id) != was.get(id):
                        yield Change(was.get(id), is_now.get(id))

    def _somebody(self) -> str:
        """Return an annotator to whom the rescue can be put down."""
        sql = (
            "SELECT annotator_id FROM journal JOIN annotator ON annotator.id = annotator_id"
            " ORDER BY sequence DESC LIMIT 1"
        )
        known: str | None = self._target.value(sql) or self._target.value(
            "SELECT id FROM annotator ORDER BY created_at LIMIT 1"
        )
        if known is None:
            nobody = Annotator(id=new_id(), name="Rescue")
            self._tables.annotators.put([nobody])
            known = nobody.id
        return known

    def _copy_undo_steps(self) -> None:
        """Copy what can be undone, unless a step might be there only in part."""
        if self._salvaged.is_harmed("journal", "change", "undo_step") or self.rescued.lost_edits:
            return
        self._target.run_many(
            "INSERT INTO undo_step (sequence, annotator_id, state) VALUES (?, ?, ?)",
            self._source.rows("SELECT sequence, annotator_id, state FROM undo_step"),
        )
