"""A merge too large for memory: written a part at a time, and yet one edit of the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from annotator.domain.edit import CODEBOOK_KINDS, Change, Edit, kind_of
from annotator.store.codec import decode, encode_all
from annotator.store.database import Database
from annotator.store.journal import Journal
from annotator.store.merging import Received
from annotator.store.records.table import chunks
from annotator.store.versions import Version

_STAGED = """
CREATE TEMP TABLE staged (
    place INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    UNIQUE (record_id, kind)
)"""
"""What the parts so far have made of each record that was changed; several may change one."""

_STAGE = """
INSERT INTO staged (kind, record_id, before, after) VALUES (?, ?, ?, ?)
ON CONFLICT (record_id, kind) DO UPDATE SET after = excluded.after"""

_OWNED = "json_extract(coalesce(after, before), '$.annotator_id')"
_LAYER = "coalesce(json_extract(coalesce(after, before), '$.layer'), 'own')"
_ARTICLE = "json_extract(coalesce(after, before), '$.article_id')"
_TELLS = "before IS NOT after"


class Counted(NamedTuple):
    """How many records of one sort a merge changes."""

    kind: str
    owner_id: str
    """Of what one annotator alone edits, else empty."""
    layer: str
    """Of annotations; of others the same for all."""
    what: str
    """`new`, `changed` or `removed`."""
    number: int


class PartedMerge:
    """Writes a merge part by part; all stands in one transaction of the caller's.

    What came with a part counts at once for what is asked about the parts behind it, as if
    each were a merge of its own. `finish` makes one edit of them, one undo step.
    """

    def __init__(
        self,
        database: Database,
        journal: Journal,
        received: Received,
        apply: Callable[[Sequence[Change]], None],
        edit_id: str,
    ) -> None:
        self._database = database
        self._journal = journal
        self._received = received
        self._apply = apply
        database.run("DROP TABLE IF EXISTS temp.staged")
        database.run(_STAGED)
        database.run("PRAGMA defer_foreign_keys = ON")  # the journal's entry is written last
        self._sequence = journal.next_sequence()
        received.begin(self._sequence, edit_id)

    def add(
        self, changes: Sequence[Change], versions: Sequence[Version], known: Mapping[str, str]
    ) -> None:
        """Apply what some received edits amount to, and keep them.

        `known` is the JSON of some records as they become, by their ids. Raises `Conflict`
        as `Applier.apply` does.
        """
        self._apply(changes)
        for chunk in chunks(changes):
            records = [change.record for change in chunk]
            columns = (
                map(kind_of, records),
                [record.id for record in records],
                encode_all(change.before for change in chunk),
                encode_all((change.after for change in chunk), known),
            )
            self._database.run_many(_STAGE, zip(*columns, strict=True))
        self._received.keep(self._sequence, versions)

    def counted(self) -> Iterator[Counted]:
        """Hand out how many records of which sort are changed in the end."""
        owned = f"coalesce({_OWNED}, '')"
        what = "CASE WHEN before IS NULL THEN 'new' WHEN after IS NULL THEN 'removed'"
        sql = f"""
            SELECT kind, {owned}, {_LAYER}, {what} ELSE 'changed' END, count(*)
            FROM staged WHERE {_TELLS} GROUP BY 1, 2, 3, 4"""
        return map(Counted._make, self._database.rows(sql))

    def labelled(self) -> dict[str, int]:
        """Return in how many articles the labels of each annotator change."""
        sql = f"""
            SELECT {_OWNED}, count(DISTINCT {_ARTICLE}) FROM staged
            WHERE kind = 'annotation' AND {_LAYER} = 'own' AND {_TELLS} GROUP BY 1"""
        return dict(self._database.rows(sql))

    def changes_of(self, kind: str) -> Iterator[Change]:
        """Hand out what is changed in the end of the records of a kind."""
        sql = f"SELECT before, after FROM staged WHERE kind = ? AND {_TELLS}"
        for before, after in self._database.rows(sql, (kind,)):
            yield Change(decode(kind, before), decode(kind, after))

    def finish(self, edit: Edit, told: Callable[[int, int], None]) -> Edit:
        """Write the edit that the parts are together, and return it, its changes in the file.

        `told` hears how many changes are written, of how many, and may raise.
        """
        sql = f"SELECT kind, count(*) FROM staged WHERE {_TELLS} GROUP BY kind"
        counts: dict[str, int] = dict(self._database.rows(sql))
        touches_codebook = not CODEBOOK_KINDS.isdisjoint(counts)
        place = self._journal.begin(edit, touches_codebook=touches_codebook, undoable=True)
        if place != self._sequence:
            raise RuntimeError("something else was written to the journal during a merge")
        self._write(sum(counts.values()), told)
        self._database.run("PRAGMA defer_foreign_keys = OFF")
        self._database.run("DROP TABLE temp.staged")
        if not counts:
            return replace(edit, changes=())
        kinds = frozenset(counts)
        return self._journal.left_in_file(edit, self._sequence, sum(counts.values()), kinds)

    def _write(self, total: int, told: Callable[[int, int], None]) -> None:
        done = 0
        for rows in self._database.batches(
            f"SELECT kind, record_id, before, after FROM staged WHERE {_TELLS} ORDER BY place"
        ):
            told(done, total)
            self._journal.add_rows(self._sequence, done, rows)
            done += len(rows)
