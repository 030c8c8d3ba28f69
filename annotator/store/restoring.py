"""A backup put in the place of the project it was made of, which is kept aside first."""

import sqlite3
from contextlib import suppress
from functools import partial
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.paths import is_there
from annotator.store.backup import back_up, free_path
from annotator.store.backup_note import Why, forget_note
from annotator.store.copying import BESIDES, Told, copy_bytes, copy_whole, sync, sync_folder
from annotator.store.database import Damaged
from annotator.store.lock import ProjectLock
from annotator.store.opening import is_unreadable, open_older
from annotator.store.project import InUse, Project
from annotator.store.queries.stopping import telling_while


def restore(backup: Path, path: Path, folder: Path, told: Told | None = None) -> Path | None:
    """Put a backup in the place of a project; return where the project was kept aside.

    The project may be damaged, or gone: then there is nothing to keep and none is returned.
    Raises `InUse` where somebody has it open, and `UserError` where the backup is damaged or
    something cannot be written; the project is then as it was. `told` hears how far it is,
    with a total of 0 while the backup is looked through, and stops it by raising.
    """
    _check_whole(backup, told)
    lock = ProjectLock(path)
    if not lock.take():
        raise InUse(path, None)
    try:
        aside = _keep_aside(path, folder, _half(told, 0)) if _ends(path) else None
        _put_back(backup, path, _half(told, 1) if aside is not None else told)
    finally:
        lock.release()
    return aside


def copy_as_project(backup: Path, path: Path, told: Told | None = None) -> None:
    """Make a project of a backup at another place. Raises `UserError`, and what `told` raises."""
    _check_whole(backup, told)
    _put_back(backup, path, told)


def _half(told: Told | None, before: int) -> Told | None:
    """Return who hears of one of two copies as of one half of all, `before` halves being done."""
    if told is None:
        return None
    return lambda done, total: told(before * total + done, 2 * total)


def _nobody(_done: int, _total: int) -> None:
    """Hear of nothing."""


def _check_whole(backup: Path, told: Told | None) -> None:
    """Refuse a backup that nobody could work on."""
    database = open_older(backup)
    try:
        with telling_while(database.connection, partial(told or _nobody, 0, 0)):
            found = database.value("PRAGMA quick_check(1)")
    finally:
        database.close()
    if found != "ok":
        raise Damaged(f"The backup {backup.name} is damaged; choose another one.")


def _keep_aside(path: Path, folder: Path, told: Told | None) -> Path:
    """Keep a project as a backup of its own; byte for byte where it cannot be read."""
    try:
        project = None if is_unreadable(path) else Project.read(path)
    except UserError:
        project = None
    if project is None:
        return _keep_bytes(path, folder, told)
    try:
        return back_up(project, folder, told, Why.RESTORE)
    except Damaged:
        return _keep_bytes(path, folder, told)
    finally:
        project.close()


def _keep_bytes(path: Path, folder: Path, told: Told | None) -> Path:
    """Copy a file with what SQLite keeps beside it, whatever lies in it."""
    aside = free_path(folder, path.stem)
    pairs = [(path.with_name(path.name + e), aside.with_name(aside.name + e)) for e in _ends(path)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copy_bytes(pairs, told or _nobody)
        for _, copy in pairs:
            sync(copy)
        sync_folder(folder)
    except BaseException as error:
        for _, copy in pairs:
            with suppress(OSError):
                copy.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        raise UserError(f"{aside} could not be written: {error.strerror or error}.") from error
    return aside


def _put_back(backup: Path, path: Path, told: Told | None) -> None:
    """Copy a backup to the place of its project.

    What SQLite kept beside the older file goes first: it would be taken for the newer one's.
    It is in the file that was kept aside.
    """
    source = open_older(backup)
    try:
        copy_whole(source.connection, path, told, lambda copy: _finish(copy, path))
    finally:
        source.close()


def _finish(copy: sqlite3.Connection, path: Path) -> None:
    forget_note(copy)
    for end in BESIDES:
        path.with_name(path.name + end).unlink(missing_ok=True)


def _ends(path: Path) -> list[str]:
    return [end for end in ("", *BESIDES) if is_there(path.with_name(path.name + end))]
