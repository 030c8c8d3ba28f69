"""Asking the project: at once where it is small, behind the window's back where it is not."""

import threading
from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.errors import Cancelled, UserError
from annotator.domain.value import record
from annotator.gui.desk import Desk
from annotator.gui.jobs import collecting
from annotator.store.project import Project

AT_ONCE = 20_000
"""Up to so many rows a question is answered on the window's thread, within a blink."""

ResultT = TypeVar("ResultT")


@record
class _Ticket:
    question: Callable[[Project], Any]
    answer: Callable[[Any], None]
    dropped: threading.Event = field(default_factory=threading.Event)
    result: Any = None
    error: Exception | None = None


class Asker(QObject):
    """Answers the questions of one screen; a new question takes the place of the last."""

    busy = Signal(object)
    """Whether (bool) an answer is being waited for."""
    _answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket: _Ticket | None = None
        self._worker: _Worker | None = None
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being waited for."""
        return self._ticket is not None

    def ask(
        self,
        question: Callable[[Project], ResultT],
        answer: Callable[[ResultT], None],
        *,
        rows: int,
    ) -> None:
        """Have `answer` called with what `question` finds in the project.

        `rows` says how many rows the question goes through. Where they are many, the
        question is asked in another thread, of a connection of its own: it must hold on
        to values only.
        """
        self.drop()
        if rows <= AT_ONCE:
            answer(question(self._desk.project))
            return
        self._ticket = ticket = _Ticket(question, answer)
        self._worker = _worker_of(self._desk)
        self._worker.submit(ticket, self._answered.emit)
        self.busy.emit(True)

    def drop(self) -> None:
        """Stop waiting for an answer."""
        if self._ticket is not None:
            self._ticket.dropped.set()
            self._ticket = None
            self.busy.emit(False)

    def _hand_over(self, ticket: _Ticket) -> None:
        if ticket is not self._ticket or self._worker is None or self._worker.is_closed:
            return
        self._ticket = None
        self.busy.emit(False)
        if isinstance(ticket.error, UserError):
            self._desk.refused.emit(str(ticket.error))
        elif ticket.error is not None:
            raise ticket.error
        else:
            ticket.answer(ticket.result)


class _Worker:
    """The one thread that reads for a desk; it opens the project when first asked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        from concurrent.futures import ThreadPoolExecutor

        collecting.hold()
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="asking")
        self._project: Project | None = None
        self._closed = threading.Event()

    @property
    def is_closed(self) -> bool:
        """Whether nobody wants to hear any more."""
        return self._closed.is_set()

    def submit(self, ticket: _Ticket, tell: Callable[[object], None]) -> None:
        if not self._closed.is_set():
            self._executor.submit(self._work, ticket, tell)

    def close(self) -> None:
        """Stop what is being asked and close the connection."""
        if not self._closed.is_set():
            self._closed.set()
            self._executor.submit(self._close_project)
            self._executor.shutdown(wait=True)
            collecting.release()

    def _work(self, ticket: _Ticket, tell: Callable[[object], None]) -> None:
        from annotator.store.queries.stopping import stopping_when

        def unwanted() -> bool:
            return ticket.dropped.is_set() or self._closed.is_set()

        if unwanted():
            return
        try:
            if self._project is None:
                self._project = Project.read(self._path)
            with stopping_when(self._project.database, unwanted):
                ticket.result = ticket.question(self._project)
        except Cancelled:
            return
        except Exception as error:
            ticket.error = error
        if not unwanted():
            tell(ticket)

    def _close_project(self) -> None:
        if self._project is not None:
            self._project.close()


_workers: WeakKeyDictionary[Desk, _Worker] = WeakKeyDictionary()


def _worker_of(desk: Desk) -> _Worker:
    worker = _workers.get(desk)
    if worker is None:
        worker = _workers[desk] = _Worker(desk.project.path)
        desk.destroyed.connect(worker.close)
    return worker


def stop_asking(desk: Desk) -> None:
    """Close what reads in the background, before the project is closed."""
    worker = _workers.pop(desk, None)
    if worker is not None:
        worker.close()
