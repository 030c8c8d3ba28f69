"""Locks on files, as Windows has them; the system lets go of one when its process ends."""

from pathlib import Path

import filelock


class FileLock:
    """A lock that one opening of a file holds at a time, in this process or another."""

    def __init__(self, path: Path) -> None:
        self._lock = filelock.FileLock(str(path))

    def take(self) -> bool:
        """Take the lock; False where it is held elsewhere. Raises `OSError`."""
        try:
            self._lock.acquire(timeout=0)
        except filelock.Timeout:
            return False
        return True

    def release(self) -> None:
        """Let the next one have it."""
        self._lock.release(force=True)
