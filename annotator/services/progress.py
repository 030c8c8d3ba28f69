"""How a long job tells how far it is, and learns that it should stop."""

import threading

from annotator.domain.errors import Cancelled
from annotator.domain.value import value


@value
class Report:
    """How far a job is."""

    done: int
    """Units done, such as files or rows."""
    total: int
    """Units in all, or 0 while that is not known."""
    doing: str
    """What is being worked on now, such as a file's name."""
    share: float = 0.0
    """How much of the unit at hand is done, from 0 to 1, such as of one long table."""

    @property
    def fraction(self) -> float:
        """How much of all is done, from 0 to 1; 0 while the total is not known."""
        return min(1.0, (self.done + self.share) / self.total) if self.total > 0 else 0.0


class Progress:
    """One job's progress: the job reports, its owner polls `latest` and may `cancel`.

    Safe between threads. The owner polls instead of listening, because pushing
    hundreds of thousands of signals freezes a window.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self.latest = Report(0, 0, "")

    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        """Tell how far the job is. Raises `Cancelled` once its owner has asked it to stop."""
        self.latest = Report(done, total, doing)
        if self._cancelled.is_set():
            raise Cancelled

    def report_share(self, share: float, doing: str = "") -> None:
        """Tell how much of the unit at hand is done, from 0 to 1. Raises `Cancelled` too."""
        latest = self.latest
        self.latest = Report(latest.done, latest.total, doing or latest.doing, share)
        if self._cancelled.is_set():
            raise Cancelled

    def is_cancelled(self) -> bool:
        """Tell whether the owner has asked the job to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._cancelled.set()
