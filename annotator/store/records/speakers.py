"""The speaker register: entries with their aliases and dated roles."""

from collections.abc import Iterator, Sequence

from annotator.domain.codebook import Role, Speaker, SpeakerKind
from annotator.store.database import Database, Row
from annotator.store.records.table import chunks, marks

_SELECT = """
SELECT id, name, kind, definition, colour, key, archived, merged_into FROM speaker
"""
_PUT = """
INSERT INTO speaker (id, name, kind, definition, colour, key, archived, merged_into)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
    definition = excluded.definition, colour = excluded.colour, key = excluded.key,
    archived = excluded.archived, merged_into = excluded.merged_into
"""


class SpeakerTable:
    """Rows of the register."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, ids: Sequence[str]) -> dict[str, Speaker]:
        """Return the entries that exist, by id."""
        found: dict[str, Speaker] = {}
        for chunk in chunks(ids):
            found |= self._load(f"IN ({marks(len(chunk))})", chunk)
        return found

    def all(self) -> list[Speaker]:
        """Return every entry of the register, archived and merged ones too."""
        return list(self._load("IS NOT NULL", []).values())

    def put(self, records: Sequence[Speaker]) -> None:
        """Write entries, new or not."""
        self._database.run_many(_PUT, (_values(speaker) for speaker in records))
        ids = [(speaker.id,) for speaker in records]
        self._database.run_many("DELETE FROM alias WHERE speaker_id = ?", ids)
        self._database.run_many("DELETE FROM role WHERE speaker_id = ?", ids)
        self._database.run_many(
            "INSERT INTO alias (speaker_id, position, name) VALUES (?, ?, ?)",
            ((s.id, place, name) for s in records for place, name in enumerate(s.aliases)),
        )
        self._database.run_many(
            "INSERT INTO role (speaker_id, position, title, since, until) VALUES (?, ?, ?, ?, ?)",
            (
                (s.id, place, role.title, role.since, role.until)
                for s in records
                for place, role in enumerate(s.roles)
            ),
        )

    def delete(self, records: Sequence[Speaker]) -> None:
        """Remove entries with their aliases and roles."""
        self._database.run_many("DELETE FROM speaker WHERE id = ?", ((s.id,) for s in records))

    def all_ids(self) -> Iterator[str]:
        """Hand out the id of every entry."""
        return (row[0] for row in self._database.rows("SELECT id FROM speaker"))

    def _load(self, which: str, ids: Sequence[str]) -> dict[str, Speaker]:
        aliases: dict[str, list[str]] = {}
        for speaker_id, name in self._database.rows(
            f"SELECT speaker_id, name FROM alias WHERE speaker_id {which}"
            " ORDER BY speaker_id, position",
            ids,
        ):
            aliases.setdefault(speaker_id, []).append(name)
        roles: dict[str, list[Role]] = {}
        for speaker_id, *role in self._database.rows(
            f"SELECT speaker_id, title, since, until FROM role WHERE speaker_id {which}"
            " ORDER BY speaker_id, position",
            ids,
        ):
            roles.setdefault(speaker_id, []).append(Role(*role))
        return {
            row[0]: _speaker(row, aliases.get(row[0], []), roles.get(row[0], []))
            for row in self._database.rows(f"{_SELECT} WHERE id {which}", ids)
        }


def _speaker(row: Row, aliases: list[str], roles: list[Role]) -> Speaker:
    return Speaker(
        id=row[0],
        name=row[1],
        kind=SpeakerKind(row[2]),
        definition=row[3],
        colour=row[4],
        key=row[5],
        archived=bool(row[6]),
        merged_into=row[7],
        aliases=tuple(aliases),
        roles=tuple(roles),
    )


def _values(s: Speaker) -> Row:
    return (s.id, s.name, s.kind, s.definition, s.colour, s.key, s.archived, s.merged_into)
