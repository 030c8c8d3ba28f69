"""Who has a project open for writing."""

import json
import os
import socket
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from annotator.domain.errors import UserError


@dataclass(frozen=True, slots=True)
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
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError:
            return None


def this_process(annotator: str, since: str) -> Holder:
    """Return the holder that this process would be."""
    return Holder(annotator, socket.gethostname(), os.getpid(), since)


class NotALock(UserError):
    """The file of a lock cannot be made."""


class ProjectLock:
    """A lock beside the project file, let go by the system when the process ends however."""

    def __init__(self, project: Path) -> None:
        self._lock = FileLock(str(lock_path(project)))

    def take(self) -> bool:
        """Take the lock; False where another process, or another window, has it.

        Raises `NotALock` where its file cannot be made, such as in a folder that cannot
        be written.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            reason = getattr(error, "strerror", None) or error
            raise NotALock(f"{self._lock.lock_file} could not be made: {reason}.") from error
        return True

    def release(self) -> None:
        """Let the next one write."""
        self._lock.release(force=True)


def lock_path(project: Path) -> Path:
    """Return the lock file of a project."""
    return project.with_name(f"{project.name}-lock")
