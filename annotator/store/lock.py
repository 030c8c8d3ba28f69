"""Who has a project open for writing."""

import errno
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.value import value

if sys.platform == "win32":
    from annotator.store.file_lock_windows import FileLock
else:
    from annotator.store.file_lock import FileLock

_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)


@value
class Holder:
    """Who has the project open."""

    annotator: str
    host: str
    process_id: int
    since: str
    """UTC, ISO 8601."""

    def as_json(self) -> str:
        """Return the form kept in the project's settings."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Holder | None":
        """Read the form kept in the project's settings; none where it is something else."""
        try:
            kept = json.loads(text)
            return cls(
                annotator=str(kept["annotator"]),
                host=str(kept["host"]),
                process_id=int(kept["process_id"]),
                since=str(kept["since"]),
            )
        except (ValueError, TypeError, KeyError):
            return None


def this_process(annotator: str, since: str) -> Holder:
    """Return the holder that this process would be."""
    return Holder(annotator, _host(), os.getpid(), since)


def _host() -> str:
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


class NotALock(UserError):
    """The file of a lock cannot be made."""


class NoLocks(NotALock):
    """The file system knows no locks."""


class ProjectLock:
    """A lock beside the project file, let go by the system when the process ends however."""

    def __init__(self, project: Path) -> None:
        self._path = lock_path(project)
        self._lock = FileLock(self._path)

    def take(self) -> bool:
        """Take the lock; False where another process, or another window, has it.

        Raises `NotALock` where its file cannot be made, such as in a folder that cannot
        be written.
        """
        try:
            return self._lock.take()
        except (OSError, NotImplementedError) as error:
            reason = getattr(error, "strerror", None) or error
            kind = NoLocks if getattr(error, "errno", 0) in _NO_LOCKS else NotALock
            raise kind(f"{self._path} could not be made: {reason}.") from error

    def release(self) -> None:
        """Let the next one write."""
        self._lock.release()


def lock_path(project: Path) -> Path:
    """Return the lock file of a project."""
    return project.with_name(f"{project.name}-lock")
