"""The journal: every edit ever made, in order, and what of it can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.edit import CODEBOOK_KINDS, Change, Edit, StoredChanges, kind_of
from annotator.store.codec import NOTHING, encode_all
from annotator.store.database import Database, Row, as_made
from annotator.store.records.table import chunks

if TYPE_CHECKING:
    from annotator.store.stored_changes import JournalChanges

_FEW = 200
"""Up to so many changes of an edit are read with it; it is read often, for the history."""

_EDIT = "SELECT sequence, id, name, annotator_id, made_at, undoes, redoes FROM journal"


class Journal:
    """Every edit of one project, and each annotator's undo and redo stacks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(
        self, edit: Edit, *, undoable: bool = True, known: Mapping[str, str] = NOTHING
    ) -> int:
        """Write an edit at the end, in the transaction that applies it; return its place.

        `known` is the JSON of some records as they become, by their ids.
        """
        touches_codebook = not edit.kinds.isdisjoint(CODEBOOK_KINDS)
        sequence = self.begin(edit, touches_codebook=touches_codebook, undoable=undoable)
        self.add_changes(sequence, 0, edit.changes, known)
        return sequence

    def begin(self, edit: Edit, *, touches_codebook: bool, undoable: bool) -> int:
        """Write an edit without its changes at the end, and return its place."""
        version = self.codebook_version + touches_codebook
        sequence = self.next_sequence()
        self._database.run(
            "INSERT INTO journal (sequence, id, name, annotator_id, made_at, undoes, redoes,"
            " codebook_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                sequence,
                edit.id,
                edit.name,
                edit.annotator_id,
                edit.made_at,
                edit.undoes,
                edit.redoes,
                version,
            ),
        )
        self._move_undo_steps(edit, sequence, undoable)
        return sequence

    def next_sequence(self) -> int:
        """Return the place in the journal of the edit that is written next."""
        return 1 + (self._database.value("SELECT max(sequence) FROM journal") or 0)

    def add_rows(self, sequence: int, first: int, rows: Sequence[Row]) -> None:
        """Write changes as `add_changes` does: kind, id, and JSON before and after of each."""
        kinds, ids, before, after = zip(*rows, strict=True)
        self._add(sequence, first, kinds, ids, before, after)

    def add_changes(
        self,
        sequence: int,
        first: int,
        changes: Sequence[Change],
        known: Mapping[str, str] = NOTHING,
    ) -> None:
        """Write changes of the edit at a place, the `first` of them counted from 0.

        `known` is as in `append`.
        """
        for chunk in chunks(changes):
            records = [change.record for change in chunk]
            self._add(
                sequence,
                first,
                list(map(kind_of, records)),
                [record.id for record in records],
                encode_all(change.before for change in chunk),
                encode_all((change.after for change in chunk), known),
            )
            first += len(chunk)

    def _add(
        self,
        sequence: int,
        first: int,
        kinds: Sequence[str],
        ids: Sequence[str],
        before: Sequence[str | None],
        after: Sequence[str | None],
    ) -> None:
        columns: dict[str, Sequence[object]] = {
            "sequence": [sequence] * len(kinds),
            "position": range(first, first + len(kinds)),
            "kind": kinds,
            "record_id": ids,
            "before": before,
            "after": after,
        }
        self._database.insert("change", columns)

    def _move_undo_steps(self, edit: Edit, sequence: int, undoable: bool) -> None:
        if edit.undoes is not None:
            self._mark(edit.undoes, "undone")
        elif edit.redoes is not None:
            self._mark(edit.redoes, "applied")
        elif undoable:
            self._database.run(
                "DELETE FROM undo_step WHERE annotator_id = ? AND state = 'undone'",
                (edit.annotator_id,),
            )
            self._database.run(
                "INSERT INTO undo_step (sequence, annotator_id, state) VALUES (?, ?, 'applied')",
                (sequence, edit.annotator_id),
            )

    def _mark(self, edit_id: str, state: str) -> None:
        """Note that an edit was undone or stands again; a merge takes what came with it along."""
        self._database.run(
            "UPDATE merging SET standing = ? WHERE edit_id = ?", (state == "applied", edit_id)
        )
        self._database.run(
            "UPDATE undo_step SET state = ?"
            " WHERE sequence = (SELECT sequence FROM journal WHERE id = ?)",
            (state, edit_id),
        )

    def forget_step(self, edit_id: str) -> None:
        """Take an edit off the undo and redo stacks, since it can no longer be undone."""
        self._database.run(
            "DELETE FROM undo_step WHERE sequence = (SELECT sequence FROM journal WHERE id = ?)",
            (edit_id,),
        )

    def next_undo(self, annotator_id: str) -> Edit | None:
        """Return the edit that the annotator's next undo takes back, or none."""
        return self._step(annotator_id, "applied")

    def next_redo(self, annotator_id: str) -> Edit | None:
        """Return the undone edit that the annotator's next redo applies again, or none."""
        return self._step(annotator_id, "undone")

    def _step(self, annotator_id: str, state: str) -> Edit | None:
        sequence = self._next_step(annotator_id, state)
        with as_made():
            return None if sequence is None else self.edit(sequence)

    def _next_step(self, annotator_id: str, state: str) -> int | None:
        pick = "max" if state == "applied" else "min"
        return self._database.value(
            f"SELECT {pick}(sequence) FROM undo_step WHERE annotator_id = ? AND state = ?",
            (annotator_id, state),
        )

    def size_of_step(self, annotator_id: str, *, undone: bool) -> int:
        """Return how many changes the next undo makes, or the next redo (`undone`)."""
        sequence = self._next_step(annotator_id, "undone" if undone else "applied")
        return 0 if sequence is None else self._count(sequence)

    def step_names(self, annotator_id: str) -> tuple[str | None, str | None]:
        """Return the names of what undo and redo would do next, each none if nothing."""
        names = [
            self._database.value(
                f"SELECT name FROM journal WHERE sequence = (SELECT {pick}(sequence)"
                " FROM undo_step WHERE annotator_id = ? AND state = ?)",
                (annotator_id, state),
            )
            for pick, state in (("max", "applied"), ("min", "undone"))
        ]
        return names[0], names[1]

    def edit(self, sequence: int) -> Edit:
        """Return the edit at a place in the journal. Raises `LookupError` where there is none."""
        row = self._database.row(f"{_EDIT} WHERE sequence = ?", (sequence,))
        if row is None:
            raise LookupError(sequence)
        return self._edit(row)

    def edits(self, after: int = 0) -> Iterator[Edit]:
        """Hand out the edits behind a place in the journal, in order."""
        for row in self._database.rows(f"{_EDIT} WHERE sequence > ? ORDER BY sequence", (after,)):
            yield self._edit(row)

    def newest(self) -> Iterator[Edit]:
        """Hand out all edits, the newest first."""
        for row in self._database.rows(f"{_EDIT} ORDER BY sequence DESC"):
            yield self._edit(row)

    def history(self, record_id: str) -> Iterator[Edit]:
        """Hand out the edits that touched one record, the newest first."""
        for row in self._database.rows(
            f"{_EDIT} WHERE sequence IN (SELECT sequence FROM change WHERE record_id = ?)"
            " ORDER BY sequence DESC",
            (record_id,),
        ):
            yield self._edit(row)

    def last_place_of(self, record_id: str) -> int:
        """Return where in the journal a record was last changed, 0 if it never was."""
        sql = "SELECT max(sequence) FROM change WHERE record_id = ?"
        return int(self._database.value(sql, (record_id,)) or 0)

    @property
    def codebook_version(self) -> int:
        """How many edits have changed the codebook."""
        return int(self._last("codebook_version") or 0)

    @property
    def last_made_at(self) -> str:
        """When the newest edit was made, or empty."""
        return str(self._last("made_at") or "")

    @property
    def last_id(self) -> str:
        """The id of the newest edit, or empty."""
        return str(self._last("id") or "")

    @property
    def begun_by(self) -> str:
        """The id of the annotator who made the first edit, or empty."""
        sql = "SELECT annotator_id FROM journal ORDER BY sequence LIMIT 1"
        return str(self._database.value(sql) or "")

    def is_worked_in_by(self, annotator_id: str) -> bool:
        """Return whether somebody made an edit here, not only elsewhere."""
        sql = "SELECT 1 FROM journal WHERE annotator_id = ? LIMIT 1"
        return self._database.value(sql, (annotator_id,)) is not None

    def _last(self, column: str) -> int | str | None:
        return self._database.value(f"SELECT {column} FROM journal ORDER BY sequence DESC LIMIT 1")

    def touches_codebook(self, edit_id: str) -> bool:
        """Return whether an edit in the journal changed the codebook."""
        version, before = self._database.row(
            "SELECT j.codebook_version, coalesce((SELECT codebook_version FROM journal"
            " WHERE sequence = j.sequence - 1), 0) FROM journal AS j WHERE j.id = ?",
            (edit_id,),
        ) or (0, 0)
        return version > before

    def left_in_file(self, edit: Edit, sequence: int, count: int, kinds: frozenset[str]) -> Edit:
        """Return an edit that was written here so that its changes are read from the file."""
        changes = self._stored(sequence, count)
        changes.kinds = kinds
        return replace(edit, changes=changes)

    def at_hand(self, edit: Edit) -> Edit:
        """Return an edit so that its changes are read over this connection."""
        if not isinstance(edit.changes, StoredChanges):
            return edit
        return replace(edit, changes=edit.changes.over(self._database))

    def _edit(self, row: Row) -> Edit:
        sequence, id, name, annotator_id, made_at, undoes, redoes = row
        with as_made():
            return Edit(
                id=id,
                name=name,
                annotator_id=annotator_id,
                made_at=made_at,
                undoes=undoes,
                redoes=redoes,
                changes=self._changes(sequence),
            )

    def _changes(self, sequence: int) -> tuple[Change, ...] | StoredChanges:
        count = self._count(sequence)
        found = self._stored(sequence, count)
        return found if count > _FEW else tuple(found)

    def _stored(self, sequence: int, count: int) -> JournalChanges:
        from annotator.store.stored_changes import JournalChanges  # nothing at the start needs it

        return JournalChanges(self._database, sequence, count)

    def _count(self, sequence: int) -> int:
        last = self._database.value(
            "SELECT max(position) FROM change WHERE sequence = ?", (sequence,)
        )
        return 0 if last is None else last + 1
