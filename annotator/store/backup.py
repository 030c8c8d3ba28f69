"""Copies of a whole project: for safety, and to give away."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.store.opening import SUFFIX
from annotator.store.project import Project

Told = Callable[[int, int], None]
"""Hears how many pages are copied, of how many; it stops the copy by raising."""

_PAGES = 500
"""Copied at a time; writers get their turn in between."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was made for safety."""

    path: Path
    made_at: str
    """UTC, ISO 8601."""
    size: int
    """In bytes."""


def back_up(project: Project, folder: Path, told: Told | None = None) -> Path:
    """Copy a project as it stands into a folder, named after the time; return the copy's path.

    Raises `UserError` where the copy cannot be written.
    """
    stamp = now()[:19].replace(":", "").replace("-", "")
    path = folder / f"{project.path.stem} {stamp}{SUFFIX}"
    save_copy(project, path, told)
    return path


def save_copy(project: Project, path: Path, told: Told | None = None) -> None:
    """Copy a project as it stands to a file, which appears only when it is complete.

    A file of that name is replaced. Raises `UserError` where it cannot be written, and for
    the project itself; and whatever `told` raises, which leaves nothing behind.
    """
    if path.resolve() == project.path.resolve():
        raise UserError("This is the project itself; choose another name for the copy.")
    partial = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        _copy(project.database.connection, partial, told)
        partial.replace(path)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"{path} could not be written: {reason}.") from error
    finally:
        with suppress(OSError):
            for end in ("", "-wal", "-shm", "-journal"):
                partial.with_name(partial.name + end).unlink(missing_ok=True)


def backups_of(folder: Path, name: str) -> list[Backup]:
    """Return the copies of a project called `name` in a folder, the newest first."""
    found: list[Backup] = []
    for path in folder.glob(f"*{SUFFIX}"):
        if path.stem.startswith(f"{name} ") and path.is_file():
            state = path.stat()
            made_at = datetime.fromtimestamp(state.st_mtime, UTC).isoformat(timespec="seconds")
            found.append(Backup(path, made_at.replace("+00:00", "Z"), state.st_size))
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def _copy(source: sqlite3.Connection, path: Path, told: Told | None) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        if told is not None:
            told(total - remaining, total)

    target = sqlite3.connect(path, isolation_level=None)
    try:
        source.backup(target, pages=_PAGES, progress=tell, sleep=0.01)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
