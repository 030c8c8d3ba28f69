"""Holding on to the locks by which SQLite tells other programs that a project file is in use.

On Unix a program loses all its locks on a file as soon as any part of it closes the file
once more (sqlite.org/howtocorrupt.html §2.2), and a file dialog does that to every file it
shows. The next program that closes the project then takes away its `-wal` file, and whatever
is written here afterwards is lost. So the locks are taken again, often, and a project whose
`-wal` file is gone is not written to.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

from annotator.paths import is_there

_FILE = (510, 0x4000_0002)
"""Length and start of what SQLite reads-locks of the file while it is open (sqlite3/os.h)."""
_SHARED_MEMORY = (1, 128)
"""The same of the `-shm` file beside it (sqlite3/os_unix.c)."""

_open: dict[tuple[int, int], int] = {}
"""Files opened here, by device and inode; never closed, which would lose what is held."""


class SharedLocks:
    """The locks of one connection that is open for writing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._wal = _inode(self._beside("-wal"))

    def renew(self) -> None:
        """Take again what may have been lost; costs a few microseconds."""
        _take(self._path, *_FILE)
        _take(self._beside("-shm"), *_SHARED_MEMORY)

    def are_broken(self) -> bool:
        """Tell whether another program has taken the file away in which edits are written."""
        is_other = self._wal is not None and _inode(self._beside("-wal")) != self._wal
        return is_other and is_there(self._path)  # a file that is gone is told of as that

    def _beside(self, end: str) -> Path:
        return self._path.with_name(self._path.name + end)


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _take(path: Path, length: int, start: int) -> None:
    if sys.platform == "win32":
        return
    import fcntl

    with suppress(OSError):  # another program's, for a moment; or a folder without locks
        inode = _inode(path)
        if inode is None:
            return
        if inode not in _open:
            _open[inode] = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        fcntl.lockf(_open[inode], fcntl.LOCK_SH | fcntl.LOCK_NB, length, start)
