import threading
import time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UserError
from annotator.gui.jobs import Job, Jobs, JobState
from annotator.services.progress import Progress


class Ear:
    """Notes what a job tells, and on which thread."""

    def __init__(self, job: Job) -> None:
        self.heard: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        job.done.connect(self._done)
        job.refused.connect(self._refused)
        job.cancelled.connect(self._cancelled)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)

    def _done(self, result: object) -> None:
        self._note("done", result)

    def _refused(self, error: object) -> None:
        self._note("refused", error)

    def _cancelled(self) -> None:
        self._note("cancelled", None)

    def _failed(self, error: object) -> None:
        self._note("failed", error)

    def _ended(self) -> None:
        self._note("ended", None)

    def _note(self, what: str, value: object) -> None:
        self.heard.append((what, value))
        self.threads.add(threading.get_ident())

    @property
    def ended(self) -> bool:
        return bool(self.heard) and self.heard[-1][0] == "ended"


def count_to(progress: Progress, total: int) -> int:
    for number in range(total):
        progress.report(number, total, f"step {number}")
        time.sleep(0.001)
    return total


def test_a_job_hands_its_result_to_the_window_thread(jobs: Jobs, qtbot: QtBot) -> None:
    ear = Ear(jobs.start("Count", lambda _: threading.get_ident()))
    qtbot.waitUntil(lambda: ear.ended)
    (_, worker), _ = ear.heard
    assert worker != threading.get_ident()
    assert ear.threads == {threading.get_ident()}


def test_a_job_that_fails_at_once_is_heard(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(30):
        ear = Ear(jobs.start("Break", lambda _: 1 // 0))
        qtbot.waitUntil(lambda ear=ear: ear.ended)
        assert [what for what, _ in ear.heard] == ["failed", "ended"]
        assert isinstance(ear.heard[0][1], ZeroDivisionError)
    assert "Break" in caplog.text


def test_a_refusal_reaches_the_window_as_its_sentence(jobs: Jobs, qtbot: QtBot) -> None:
    def refuse(_: Progress) -> None:
        raise UserError("The file is empty.")

    ear = Ear(jobs.start("Read", refuse))
    qtbot.waitUntil(lambda: ear.ended)
    what, error = ear.heard[0]
    assert (what, str(error)) == ("refused", "The file is empty.")


def test_progress_is_polled_and_not_pushed(jobs: Jobs, qtbot: QtBot) -> None:
    reports: list[object] = []
    job = jobs.start("Count", lambda progress: count_to(progress, 400))
    job.progressed.connect(reports.append)
    ear = Ear(job)
    qtbot.waitUntil(lambda: ear.ended, timeout=10_000)
    assert ear.heard[0] == ("done", 400)
    assert 1 <= len(reports) < 100


def test_a_running_job_can_be_stopped(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.start("Count", lambda progress: count_to(progress, 1_000_000))
    ear = Ear(job)
    qtbot.wait(30)
    job.cancel()
    qtbot.waitUntil(lambda: ear.ended)
    assert ear.heard == [("cancelled", None), ("ended", None)]
    assert job.state is JobState.CANCELLED


def test_jobs_run_one_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[str] = []
    first = jobs.start("First", lambda _: time.sleep(0.02))
    second = jobs.start("Second", lambda _: None)
    first.done.connect(lambda: order.append("first"))
    second.done.connect(lambda: order.append("second"))
    assert [job.title for job in jobs.waiting] == ["First", "Second"]
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["first", "second"]
    assert jobs.waiting == ()


def test_closing_stops_what_runs_and_what_waits(qapp: QApplication) -> None:
    jobs = Jobs()
    ran: list[str] = []
    jobs.start("Long", lambda progress: count_to(progress, 1_000_000))
    jobs.start("Never", lambda _: ran.append("never"))
    jobs.close()
    qapp.processEvents()
    assert ran == []
