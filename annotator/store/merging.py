"""What colleagues sent, beside the journal: kept as they made it, and asked for by record."""

from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.edit import Change, Edit
from annotator.domain.winning import Stated
from annotator.store.codec import decode
from annotator.store.database import Database, as_made
from annotator.store.records.table import chunks, marks
from annotator.store.versions import Head, Version

_NOT_MERGED = "coalesce(j.undoes, j.redoes, j.id) NOT IN (SELECT edit_id FROM merging)"
"""Leaves out merges, and what undid or redid one: they only say what received edits say."""

_STANDING = "CROSS JOIN merging AS m ON m.sequence = r.merging AND m.standing"
_FIRST = """
NOT EXISTS (SELECT 1 FROM journal AS j JOIN change AS c ON c.sequence = j.sequence
    WHERE j.id = r.id AND c.record_id = r.record_id)
AND NOT EXISTS (SELECT 1 FROM received AS o JOIN merging AS n ON n.sequence = o.merging
    WHERE n.standing AND o.record_id = r.record_id AND o.id = r.id AND o.number < r.number)"""
"""Leaves out what another row says already."""
_HEAD = "{0}.id, {0}.name, {0}.annotator_id, {0}.made_at, {0}.undoes, {0}.redoes"


class Received:
    """The received edits of one project, and with them the whole set of known edits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stated(self, record_ids: Sequence[str]) -> Iterator[tuple[str, str, Stated]]:
        """Hand out record id, kind and edit for every edit of some records that counts.

        Those are the project's own, without the merges, and those received with a merge
        that stands. One that came twice is handed out twice.
        """
        for chunk in chunks(record_ids):
            which = f"IN ({marks(len(chunk))})"
            for sql in (
                "SELECT c.record_id, c.kind, j.made_at, j.id, j.annotator_id,"
                " c.before IS NULL, c.after IS NULL"
                " FROM change AS c JOIN journal AS j ON j.sequence = c.sequence"
                f" WHERE c.record_id {which} AND {_NOT_MERGED}",
                "SELECT r.record_id, r.kind, r.made_at, r.id, r.annotator_id,"
                f" r.before IS NULL, r.after IS NULL FROM received AS r {_STANDING}"
                f" WHERE r.record_id {which}",
            ):
                for row in self._database.rows(sql, chunk):
                    yield row[0], row[1], Stated(row[2], row[3], row[4], bool(row[5]), bool(row[6]))

    def versions(self, record_ids: Sequence[str], *, lost: bool = False) -> Iterator[Version]:
        """Hand out everything that is known of some records; see `stated`.

        With `lost`, also what came with a merge that was undone.
        """
        standing = "" if lost else _STANDING
        for chunk in chunks(record_ids):
            which = f"IN ({marks(len(chunk))})"
            for sql in (
                f"SELECT {_HEAD.format('j')}, c.kind, c.record_id, c.before, c.after"
                " FROM change AS c JOIN journal AS j ON j.sequence = c.sequence"
                f" WHERE c.record_id {which} AND {_NOT_MERGED}",
                f"SELECT {_HEAD.format('r')}, r.kind, r.record_id, r.before, r.after"
                f" FROM received AS r {standing} WHERE r.record_id {which}",
            ):
                for row in self._database.rows(sql, chunk):
                    yield Version(Head(*row[:6]), *row[6:])

    def everything(self) -> Iterator[Version]:
        """Hand out every edit that counts, change by change: the project's own in order first.

        What came more than once is handed out once.
        """
        for sql in (
            f"SELECT {_HEAD.format('j')}, c.kind, c.record_id, c.before, c.after"
            " FROM journal AS j JOIN change AS c ON c.sequence = j.sequence"
            f" WHERE {_NOT_MERGED} ORDER BY j.sequence, c.position",
            f"SELECT {_HEAD.format('r')}, r.kind, r.record_id, r.before, r.after"
            f" FROM received AS r {_STANDING} WHERE {_FIRST} ORDER BY r.number",
        ):
            head: Head | None = None
            for row in self._database.rows(sql):
                if head is None or head.id != row[0]:
                    head = Head(*row[:6])
                yield Version(head, *row[6:])

    def count(self) -> int:
        """Return about how many changes `everything` hands out, at most."""
        sql = "SELECT (SELECT count(*) FROM change) + (SELECT count(*) FROM received)"
        return int(self._database.value(sql))

    def newest(self, count: int) -> list[Edit]:
        """Return the newest received edits, also those that lost or were taken back."""
        heads: dict[str, Head] = {}
        changes: dict[str, dict[str, Change]] = {}
        for row in self._database.rows(
            f"SELECT {_HEAD.format('r')}, r.kind, r.record_id, r.before, r.after"
            " FROM received AS r ORDER BY r.made_at DESC, r.number LIMIT ?",
            (2 * count,),
        ):
            heads.setdefault(row[0], Head(*row[:6]))
            with as_made():
                change = Change(decode(row[6], row[8]), decode(row[6], row[9]))
            changes.setdefault(row[0], {})[row[7]] = change
        return [_edit(head, list(changes[id].values())) for id, head in heads.items()][:count]

    def history(self, record_id: str) -> list[Edit]:
        """Return the received edits of one record, also those that lost, the newest first."""
        found: dict[str, Edit] = {}
        for version in self.versions([record_id], lost=True):
            with as_made():
                before, after = (decode(version.kind, text) for text in version[3:5])
            found[version.head.id] = _edit(version.head, [Change(before, after)])
        own = self._database.rows(
            "SELECT j.id FROM journal AS j JOIN change AS c ON c.sequence = j.sequence"
            " WHERE c.record_id = ?",
            (record_id,),
        )
        for (id,) in own:
            found.pop(id, None)
        return sorted(found.values(), key=lambda edit: (edit.made_at, edit.id), reverse=True)

    def unsettled(self) -> dict[str, str]:
        """Return the kinds of the records that each merge looks at again, by their ids."""
        return dict(self._database.rows("SELECT record_id, kind FROM unsettled"))

    def add(self, sequence: int, edit_id: str, versions: Iterable[Version]) -> None:
        """Keep what came with the merge at a place in the journal."""
        self.begin(sequence, edit_id)
        self.keep(sequence, versions)

    def begin(self, sequence: int, edit_id: str) -> None:
        """Note that the edit at a place in the journal is a merge."""
        self._database.run(
            "INSERT INTO merging (sequence, edit_id, standing) VALUES (?, ?, 1)",
            (sequence, edit_id),
        )

    def keep(self, sequence: int, versions: Iterable[Version]) -> None:
        """Keep what came with a merge that was begun."""
        for chunk in chunks(versions):
            self._database.insert("received", _columns(sequence, chunk))

    def unsettle(self, records: Iterable[tuple[str, str]]) -> None:
        """Have each later merge look again at some records, given by id and kind."""
        self._database.run_many(
            "INSERT INTO unsettled (record_id, kind) VALUES (?, ?) ON CONFLICT DO NOTHING", records
        )


def _columns(sequence: int, versions: Sequence[Version]) -> dict[str, Sequence[object]]:
    heads: tuple[Head, ...]
    heads, *of_changes = zip(*versions, strict=True)
    return {
        "merging": [sequence] * len(versions),
        **dict(zip(Head._fields, zip(*heads, strict=True), strict=True)),
        **dict(zip(Version._fields[1:], of_changes, strict=True)),
    }


def _edit(head: Head, changes: Sequence[Change]) -> Edit:
    return Edit(
        id=head.id,
        name=head.name,
        annotator_id=head.annotator_id,
        made_at=head.made_at,
        undoes=head.undoes,
        redoes=head.redoes,
        changes=tuple(changes),
    )
