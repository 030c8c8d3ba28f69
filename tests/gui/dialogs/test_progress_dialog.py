import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UserError
from annotator.gui.dialogs.crash import CrashDialog
from annotator.gui.dialogs.message import Message
from annotator.gui.dialogs.progress import ProgressDialog, watch
from annotator.gui.jobs import Job, Jobs, JobState
from annotator.services.progress import Progress


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def over(job: Job) -> bool:
    return job.is_over


def dialogs(window: QWidget, kind: type[QDialog]) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]


def test_a_quick_job_shows_no_dialog(jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    job = watch(jobs.start("Quick", lambda _: 1), window)
    qtbot.waitUntil(lambda: over(job))
    qtbot.wait(450)
    assert dialogs(window, ProgressDialog) == []


def test_a_long_job_shows_how_far_it_is_and_can_be_stopped(
    jobs: Jobs, window: QWidget, qtbot: QtBot
) -> None:
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        while not go_on.wait(0.01):
            progress.report(25, 100, "harbour.txt")

    job = watch(jobs.start("Reading files", work), window)
    qtbot.waitUntil(lambda: bool(dialogs(window, ProgressDialog)))
    (dialog,) = dialogs(window, ProgressDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Reading files" in texts
    assert "25 of 100" in texts
    assert "harbour.txt" in texts
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: over(job))
    assert job.state is JobState.CANCELLED
    qtbot.waitUntil(lambda: dialogs(window, ProgressDialog) == [])


def test_a_refused_job_says_why(jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    def refuse(_: Progress) -> None:
        raise UserError("The folder is gone. Choose another one.")

    watch(jobs.start("Reading files", refuse), window)
    qtbot.waitUntil(lambda: bool(dialogs(window, Message)))
    (message,) = dialogs(window, Message)
    assert isinstance(message, Message)
    assert message.text == "The folder is gone. Choose another one."


def test_a_bug_names_the_log_and_shows_a_report(jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    watch(jobs.start("Reading files", lambda _: 1 // 0), window)
    qtbot.waitUntil(lambda: bool(dialogs(window, CrashDialog)))
    (message,) = dialogs(window, CrashDialog)
    assert isinstance(message, CrashDialog)
    assert "annotator.log" in message.text
    assert "ZeroDivisionError" in message.report
    assert "In the job: Reading files" in message.report
