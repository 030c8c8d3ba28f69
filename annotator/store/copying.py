"""A whole project file copied to another place, complete or not at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from annotator.domain.errors import UserError

Told = Callable[[int, int], None]
"""Hears how many pages are copied, of how many; it stops the copy by raising."""

BESIDES = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a file while it is written; the first two hold edits."""

_PAGES = 500
"""Copied at a time; writers get their turn in between."""


def copy_whole(source: sqlite3.Connection, path: Path, told: Told | None = None) -> None:
    """Copy what a connection sees to a file, which appears only when it is complete.

    A file of that name is replaced. Raises `UserError` where it cannot be written, and
    whatever `told` raises, which leaves nothing behind.
    """
    partial = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(partial)
        _copy(source, partial, told)
        partial.replace(path)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"{path} could not be written: {reason}.") from error
    finally:
        with suppress(OSError):
            _remove(partial)


def _remove(partial: Path) -> None:
    for end in ("", *BESIDES):
        partial.with_name(partial.name + end).unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, path: Path, told: Told | None) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        if told is not None:
            told(total - remaining, total)

    with closing(sqlite3.connect(path, isolation_level=None)) as target:
        source.backup(target, pages=_PAGES, progress=tell, sleep=0.01)
        target.execute("PRAGMA journal_mode = DELETE")
