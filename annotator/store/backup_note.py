"""What a backup says about itself: of which project it is, why and when it was made."""

import json
import sqlite3
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from annotator.domain.clock import now
from annotator.paths import true_path

_SETTING = "backup"
_PUT = (
    "INSERT INTO setting (name, value) VALUES (?, ?)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


class Why(StrEnum):
    """What a backup was made for."""

    ASKED = "asked"
    """Somebody asked for it."""
    OPEN = "open"
    """The project was opened, and had changed since the last one."""
    WORK = "work"
    """The project was worked on for a while."""
    CLOSE = "close"
    """The project was closed, and had changed since the last one."""
    UPDATE = "update"
    """The file was brought up to date by a newer version of the program."""
    IMPORT = "import"
    """Many articles were about to come in."""
    MERGE = "merge"
    """A colleague's work was about to come in."""
    RESTORE = "restore"
    """It was about to be replaced by an older backup."""
    UNKNOWN = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What lies in a backup beside the project."""

    of: str
    """The path of the project."""
    why: Why
    made_at: str
    """UTC, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What tells projects, and states of a project, apart."""

    first_edit: str = ""
    """The id of the first edit: copies of one project share it, and nothing else does."""
    last_edit: str = ""
    """The id of the last edit: two files of one project that share it hold the same."""
    note: Note | None = None


def note_for(path: Path, why: Why) -> Note:
    """Return the note of a backup that is made now."""
    return Note(of=str(true_path(path)), why=why, made_at=now())


def write_note(connection: sqlite3.Connection, note: Note) -> None:
    """Write a note into a copy."""
    connection.execute(_PUT, (_SETTING, json.dumps(asdict(note), ensure_ascii=False)))


def forget_note(connection: sqlite3.Connection) -> None:
    """Take the note out of a copy that is to be a project again."""
    connection.execute("DELETE FROM setting WHERE name = ?", (_SETTING,))


def signs_of(connection: sqlite3.Connection) -> Signs:
    """Read what tells a file apart. Raises `sqlite3.Error` where it cannot be read."""
    first = connection.execute("SELECT id FROM journal ORDER BY sequence LIMIT 1").fetchone()
    last = connection.execute("SELECT id FROM journal ORDER BY sequence DESC LIMIT 1").fetchone()
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (_SETTING,)).fetchone()
    return Signs(
        first_edit=str(first[0]) if first else "",
        last_edit=str(last[0]) if last else "",
        note=_note(row),
    )


def _note(row: tuple[object] | None) -> Note | None:
    import msgspec

    try:
        return msgspec.json.decode(str(row[0]), type=Note) if row else None
    except msgspec.DecodeError:
        return None
