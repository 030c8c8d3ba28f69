"""Copies of a whole project: for safety, and to give away."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.paths import is_file, is_there, true_path
from annotator.store.backup_note import Signs, Why, note_for, signs_of, write_note
from annotator.store.copying import BESIDES, Told, copy_whole
from annotator.store.opening import SUFFIX
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was made for safety."""

    path: Path
    made_at: str
    """UTC, ISO 8601."""
    size: int
    """In bytes."""
    why: Why = Why.UNKNOWN
    of: str = ""
    """The path of the project, or empty where that is not known."""
    last_edit: str = ""
    """The id of the last edit in it; empty where it cannot be read."""


def back_up(project: Project, folder: Path, told: Told | None = None, why: Why = Why.ASKED) -> Path:
    """Copy a project as it stands into a folder, named after the time; return the copy's path.

    It is on the disk when this returns. Raises `UserError` where it cannot be written.
    """
    path = free_path(folder, project.path.stem)
    finish = partial(write_note, note=note_for(project.path, why))
    copy_whole(project.database.connection, path, told, finish)
    return path


def save_copy(project: Project, path: Path, told: Told | None = None) -> None:
    """Copy a project as it stands to a file, which appears only when it is complete.

    A file of that name is replaced. Raises `UserError` where it cannot be written, and for
    the project itself; and whatever `told` raises, which leaves nothing behind.
    """
    if true_path(path) == true_path(project.path):
        raise UserError("This is the project itself; choose another name for the copy.")
    copy_whole(project.database.connection, path, told)


def free_path(folder: Path, stem: str) -> Path:
    """Return where a backup of a project called `stem` goes that is made now."""
    stamp = now()[:19].replace(":", "").replace("-", "")
    path, number = folder / f"{stem} {stamp}{SUFFIX}", 1
    while is_there(path):
        number += 1
        path = folder / f"{stem} {stamp} ({number}){SUFFIX}"
    return path


def backups_of(folder: Path, project: Path) -> list[Backup]:
    """Return the backups of a project in a folder, the newest first.

    Besides those that were made of the file at this place, these are the ones of a file
    with the same beginning that is gone from where it was: the project was moved since.
    """
    mine, place = _signs_at(project), str(true_path(project))
    found = [
        backup
        for backup, signs in _all_in(folder)
        if _belongs(backup, signs, mine, place, project.stem)
    ]
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def _belongs(backup: Backup, signs: Signs, mine: Signs, place: str, stem: str) -> bool:
    if not backup.of:
        akin = not signs.first_edit or mine.first_edit in ("", signs.first_edit)
        return akin and backup.path.stem.startswith(f"{stem} ")
    if backup.of == place:
        return True
    same = bool(mine.first_edit) and signs.first_edit == mine.first_edit
    return same and not is_there(Path(backup.of))


def _all_in(folder: Path) -> Iterator[tuple[Backup, Signs]]:
    for path in folder.glob(f"*{SUFFIX}"):
        with suppress(OSError):  # it went away this very moment
            state = path.stat()
            if is_file(path) and not path.name.startswith("."):
                signs = _signs_at(path)
                yield _backup(path, state.st_size, state.st_mtime, signs), signs


def _backup(path: Path, size: int, changed_at: float, signs: Signs) -> Backup:
    note = signs.note
    if note is not None:
        return Backup(path, note.made_at, size, note.why, note.of, signs.last_edit)
    moment = datetime.fromtimestamp(changed_at, UTC).isoformat(timespec="seconds")
    return Backup(path, moment.replace("+00:00", "Z"), size, last_edit=signs.last_edit)


def _signs_at(path: Path) -> Signs:
    """Read what tells a file apart; nothing where it is not there or cannot be read."""
    beside = any(is_there(path.with_name(path.name + end)) for end in BESIDES[:2])
    uri = f"{path.absolute().as_uri()}?mode=ro{'' if beside else '&immutable=1'}"
    with (
        suppress(sqlite3.Error, UnicodeDecodeError, OSError),
        closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection,
    ):
        connection.execute("PRAGMA cell_size_check = ON")
        return signs_of(connection)
    return Signs()
