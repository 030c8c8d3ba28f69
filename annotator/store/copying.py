"""A whole project file copied to another place, complete or not at all."""

import errno
import os
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.paths import is_file, is_folder, is_there

Told = Callable[[int, int], None]
"""Hears how many pages are copied, of how many; it stops the copy by raising."""

Finish = Callable[[sqlite3.Connection], None]
"""Writes the last words into a copy before it gets its name."""

BESIDES = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a file while it is written; the first two hold edits."""

_BYTES = 1 << 22
"""Copied at a time where a file is copied as it is."""
_PAGES = 500
"""Copied at a time; writers get their turn in between."""


def copy_whole(
    source: sqlite3.Connection, path: Path, told: Told | None = None, finish: Finish | None = None
) -> None:
    """Copy what a connection sees to a file, which appears only when it is complete.

    It is on the disk when this returns. A file of that name is replaced. Raises `UserError`
    where it cannot be written, and whatever `told` raises, which leaves nothing behind.
    """
    partial = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(partial)
        _copy(source, partial, told, finish)
        put_in_place(partial, path)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"{path} could not be written: {reason}.") from error
    finally:
        with suppress(OSError):
            _remove(partial)


def copy_bytes(pairs: Sequence[tuple[Path, Path]], tell: Callable[[int, int], None]) -> None:
    """Copy files as they are, whatever lies in them, each to another place.

    `tell` hears how many bytes are copied, of how many. Raises `OSError`, and what `tell` raises.
    """
    total, done = sum(one.stat().st_size for one, _ in pairs), 0
    for one, other in pairs:
        with one.open("rb") as source, other.open("wb") as target:
            while part := source.read(_BYTES):
                tell(done, total)
                target.write(part)
                done += len(part)


@contextmanager
def whole_or_not_at_all(path: Path) -> Generator[Path]:
    """Give the name of a file to write to, which takes the place of another once it is complete.

    It is on the disk then. Raises `OSError`; an older file of that name is then as it was.
    """
    partial = path.with_name(f".{path.name}.part")
    require_file_or_nothing(path)
    try:
        yield partial
        put_in_place(partial, path)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def put_in_place(partial: Path, path: Path) -> None:
    """Give a finished file its name, in the place of an older one, and see it to the disk.

    Raises `OSError`; then the older one is as it was.
    """
    require_file_or_nothing(path)
    sync(partial)
    partial.replace(path)
    sync_folder(path.parent)


def require_file_or_nothing(path: Path) -> None:
    """Raise `OSError` where a device or a pipe would lose its name to a file."""
    if is_there(path) and not (is_file(path) or is_folder(path)):
        raise OSError(errno.EINVAL, "it is not a file")


def sync(path: Path) -> None:
    """Wait until a file's content is on the disk. Raises `OSError`."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk, where the system can."""
    with suppress(OSError):  # Windows has no such thing, nor have some network disks
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove(partial: Path) -> None:
    for end in ("", *BESIDES):
        partial.with_name(partial.name + end).unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, path: Path, told: Told | None, finish: Finish | None) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        if told is not None:
            told(total - remaining, total)

    with closing(sqlite3.connect(path, isolation_level=None)) as target:
        with _one_moment(source):
            source.backup(target, pages=_PAGES, progress=tell, sleep=0.01)
        target.execute("PRAGMA journal_mode = DELETE")
        if finish is not None:
            finish(target)


@contextmanager
def _one_moment(source: sqlite3.Connection) -> Generator[None]:
    """See the source as it is now: a copy starts over whenever somebody writes, else."""
    if source.in_transaction:
        yield
        return
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        source.execute("ROLLBACK")
