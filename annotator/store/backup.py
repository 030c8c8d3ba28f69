"""Copies of a whole project: for safety, and to give away."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.store.copying import Told, copy_whole
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
    copy_whole(project.database.connection, path, told)


def backups_of(folder: Path, name: str) -> list[Backup]:
    """Return the copies of a project called `name` in a folder, the newest first."""
    found: list[Backup] = []
    for path in folder.glob(f"*{SUFFIX}"):
        if path.stem.startswith(f"{name} ") and path.is_file():
            state = path.stat()
            made_at = datetime.fromtimestamp(state.st_mtime, UTC).isoformat(timespec="seconds")
            found.append(Backup(path, made_at.replace("+00:00", "Z"), state.st_size))
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)
