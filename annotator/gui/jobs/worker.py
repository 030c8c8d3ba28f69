"""Long work beside the window: one job at a time, watched and stopped from the window."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.domain.errors import Cancelled, UserError
from annotator.gui.jobs import collecting
from annotator.services.progress import Progress, Report

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(__name__)

POLL_MS = 100
"""How often the window asks how far a job is."""

_GRACE_S = 3.0
"""How long the end of the program waits for what nobody asked for, such as a backup."""


class JobState(StrEnum):
    """What became of a job."""

    WAITING = "waiting"
    DONE = "done"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Job(QObject):
    """One piece of long work, as the window sees it.

    Exactly one of `done`, `refused`, `cancelled` and `failed` is emitted, in the window's
    thread and never before the event loop has had its turn, so connecting right after
    `Jobs.start` misses nothing. Connect bound methods: they part with their widget.
    """

    done = Signal(object)
    """What the work returned."""
    refused = Signal(object)
    """A `UserError`, whose message is for the analyst."""
    cancelled = Signal()
    """The analyst stopped it."""
    failed = Signal(object)
    """Any other exception: a bug, which is in the log already."""
    progressed = Signal(object)
    """A `Report`, at most every `POLL_MS`, only when it changed."""
    ended = Signal()
    """Emitted last, whatever became of the job."""

    def __init__(
        self, title: str, progress: Progress, parent: QObject, *, aside: bool = False
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.aside = aside
        """Nobody asked for it; it gives way to any job that somebody did ask for."""
        self.state = JobState.WAITING
        self.started_at = time.monotonic()
        """When it was asked for, in seconds of the monotonic clock."""
        self._progress = progress
        self._seen: Report | None = None

    @property
    def report(self) -> Report:
        """How far the job is."""
        return self._progress.latest

    @property
    def is_over(self) -> bool:
        """Whether one of the end signals was emitted."""
        return self.state is not JobState.WAITING

    def cancel(self) -> None:
        """Ask the job to stop; `cancelled` follows, or `done` where it was too late."""
        self._progress.cancel()

    def poll(self) -> None:
        """Emit `progressed` where there is news."""
        report = self._progress.latest
        if report is not self._seen and not self.is_over:
            self._seen = report
            self.progressed.emit(report)

    def settle(self, future: Future[Any]) -> None:
        """Emit what became of the job."""
        error = None if future.cancelled() else future.exception()
        if future.cancelled() or isinstance(error, Cancelled):
            self.state = JobState.CANCELLED
            self.cancelled.emit()
        elif isinstance(error, UserError):
            self.state = JobState.REFUSED
            self.refused.emit(error)
        elif error is not None:
            _log.error("the job %r failed", self.title, exc_info=error)
            self.state = JobState.FAILED
            self.failed.emit(error)
        else:
            self.state = JobState.DONE
            self.done.emit(future.result())
        self.ended.emit()


class Jobs(QObject):
    """Runs jobs in order on one thread of its own.

    Workers may not touch widgets, nor the window's project: each opens its own store.
    """

    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[Future[Any], Job] = {}
        self.is_closed = False
        """Whether the program ends, and no job can be started any more."""
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        """The one thread, made for the first job."""
        from concurrent.futures import ThreadPoolExecutor

        collecting.hold()
        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")

    @property
    def waiting(self) -> tuple[Job, ...]:
        """The jobs that are not over, the running one first."""
        return tuple(self._running.values())

    def start(self, title: str, work: Callable[[Progress], Any]) -> Job:
        """Run `work` after the jobs that wait already; `title` says what it does.

        `work` gets a `Progress`, to which it reports often: that is where it is stopped.
        """
        for other in self.waiting:
            if other.aside:
                other.cancel()
        return self._start(title, work, aside=False)

    def start_aside(self, title: str, work: Callable[[Progress], Any]) -> Job:
        """Run `work` that nobody waits for; it is stopped when somebody asks for another job."""
        return self._start(title, work, aside=True)

    def _start(self, title: str, work: Callable[[Progress], Any], *, aside: bool) -> Job:
        progress = Progress()
        job = Job(title, progress, self, aside=aside)
        future = self._pool.submit(work, progress)
        self._running[future] = job
        self._timer.start()
        future.add_done_callback(self._settled.emit)
        return job

    def close(self) -> None:
        """Stop every job and wait until the last one has left the project as it was.

        A job that nobody asked for gets a moment to come to its end.
        """
        was_closed, self.is_closed = self.is_closed, True
        running = list(self._running.items())
        for _, job in running:
            if not job.aside:
                job.cancel()
        ending = time.monotonic() + _GRACE_S
        for future, job in running:
            while job.aside and not future.done() and time.monotonic() < ending:
                time.sleep(0.005)
            job.cancel()
        if "_pool" in self.__dict__:
            self._pool.shutdown(wait=True, cancel_futures=True)
            if not was_closed:
                collecting.release()

    def _settle(self, future: Future[Any]) -> None:
        job = self._running.pop(future)
        if not self._running:
            self._timer.stop()
        job.settle(future)
        job.deleteLater()

    def _poll(self) -> None:
        for job in self.waiting[:1]:
            job.poll()
