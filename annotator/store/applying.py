"""Applying an edit: check what it expects, write the rows, append to the journal."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.edit import MANY, Change, Edit, type_of_kind
from annotator.domain.errors import Conflict
from annotator.store.database import Database, as_user_error
from annotator.store.journal import Journal
from annotator.store.records import Tables

if TYPE_CHECKING:
    from annotator.store.merging import Received
    from annotator.store.versions import Version

_NOUNS = {
    "annotator": "annotator",
    "event": "event",
    "article": "article",
    "progress": "state of the article",
    "speaker": "speaker",
    "scale_value": "stance",
    "topic": "topic",
    "annotation": "annotation",
    "refusal": "refusal of a suggestion",
    "return_reason": "reason for returning",
    "review": "review",
    "remark": "remark",
    "decision": "decision",
    "settling": "state of the adjudication",
    "repeat": "passage that came back",
}


class Applier:
    """The one way to write: edits, each in one transaction."""

    def __init__(self, database: Database, tables: Tables, journal: Journal) -> None:
        self._database = database
        self._journal = journal
        self._tables = tables

    def apply(self, edit: Edit, *, undoable: bool = True) -> None:
        """Apply all changes of an edit or none, durably.

        Raises `Conflict` where a record is not what a change expects it to be before,
        or where something still refers to what would go.
        """
        with self._refusals(), self._transaction():
            self._apply_changes(edit.changes)
            self._journal.append(edit, undoable=undoable)

    def merge(
        self,
        edit: Edit,
        versions: Sequence[Version],
        received: Received,
        known: Mapping[str, str],
    ) -> Edit:
        """Apply an edit that sums up what colleagues' edits change here, and keep those.

        `known` is the JSON of some records as they become, by their ids.
        All of it or nothing, durably; raises `Conflict` as `apply` does. Returns the edit, of
        whose changes only few stay in memory.
        """
        with self._refusals(), self._transaction():
            self._apply_changes(edit.changes)
            sequence = self._journal.append(edit, known=known)
            received.add(sequence, edit.id, versions)
        if not edit.is_large:
            return edit
        return self._journal.left_in_file(edit, sequence, len(edit.changes), edit.kinds)

    def apply_in_parts(
        self, edit: Edit, parts: Iterable[Sequence[Change]], *, touches_codebook: bool = False
    ) -> Edit:
        """Apply an edit whose changes are still being found, all of them or none.

        `parts` are drawn inside the transaction, so what they raise leaves the project as
        before. They must not touch one record twice, nor, unless it is said beforehand, the
        codebook. Returns the edit with its changes, of which only few stay in memory;
        without any, nothing is written.
        """
        few: list[Change] = []
        kinds: set[str] = set()
        sequence = count = 0
        with self._refusals(), self._transaction():
            for part in parts:
                if not count:
                    sequence = self._journal.begin(
                        edit, touches_codebook=touches_codebook, undoable=True
                    )
                self._apply_changes(part)
                self._journal.add_changes(sequence, count, part)
                count += len(part)
                few = [*few, *part] if count <= MANY else []
                kinds.update(change.kind for change in part)
        if count > MANY:
            return self._journal.left_in_file(edit, sequence, count, frozenset(kinds))
        return replace(edit, changes=tuple(few))

    def take(self, changes: Sequence[Change]) -> None:
        """Apply changes of an edit that is written to the journal later; see `PartedMerge`."""
        with self._refusals(), self._transaction():
            self._apply_changes(changes)

    @contextmanager
    def _refusals(self) -> Generator[None]:
        """Turn what SQLite refuses into what the analyst can understand."""
        try:
            yield
        except sqlite3.IntegrityError as error:
            raise Conflict(_refusal(error)) from error
        except sqlite3.OperationalError as error:
            raise as_user_error(error) from error

    @contextmanager
    def _transaction(self) -> Generator[None]:
        """Do everything inside or nothing, and write the tallies of all of it once, at the end."""
        with self._database.transaction():
            try:
                yield
                self._tables.tallies.write()
            finally:
                self._tables.tallies.forget()

    def _apply_changes(self, changes: Sequence[Change]) -> None:
        for kind, of_kind in _by_kind(changes):
            self._apply_kind(kind, of_kind)

    def _apply_kind(self, kind: str, changes: dict[str, Change]) -> None:
        table = self._tables.of_kind(kind)
        current = table.read(list(changes))
        if any(current.get(id) != change.before for id, change in changes.items()):
            raise Conflict(
                f"The {_NOUNS[kind]} was changed elsewhere in the meantime; nothing was done."
            )
        table.delete([change.before for change in changes.values() if change.after is None])
        table.put([change.after for change in changes.values() if change.after is not None])
        self._tables.tallies.follow(changes.values())


def _by_kind(changes: Sequence[Change]) -> list[tuple[str, dict[str, Change]]]:
    """Group changes by kind and record, the kinds that others refer to first.

    A record that is changed twice in one edit is refused: its two `before` could not
    both be checked.
    """
    groups: defaultdict[type, dict[str, Change]] = defaultdict(dict)
    for change in changes:
        record = change.record
        groups[type(record)][record.id] = change
    if sum(map(len, groups.values())) < len(changes):
        raise ValueError("an edit changes each record once")
    return [(kind, groups[made]) for kind, made in type_of_kind.items() if made in groups]


def _refusal(error: sqlite3.IntegrityError) -> str:
    if "FOREIGN KEY" in str(error):
        return "Something else in the project still refers to this; nothing was changed."
    return f"The project refused this change ({error}); nothing was changed."
