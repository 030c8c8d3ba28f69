import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.domain.errors import UserError
from annotator.gui.application import BugReporter, Program, dress
from annotator.gui.dialogs.crash import CrashDialog
from annotator.gui.dialogs.message import Message
from annotator.gui.settings import General
from annotator.gui.theme import ThemeChoice, current_theme
from annotator.gui.trouble.log import hear_bugs, start_log


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    program = dress(qapp)
    yield program
    program.look.choose(ThemeChoice.LIGHT)
    program.jobs.close()
    for part in (program.jobs, program.look, program.settings):
        part.deleteLater()


@pytest.fixture
def log() -> Iterator[logging.Handler]:
    hooks = sys.excepthook, threading.excepthook
    handler = start_log(paths.log_file())
    assert handler is not None
    yield handler
    qInstallMessageHandler(None)
    sys.excepthook, threading.excepthook = hooks
    logging.getLogger("annotator").removeHandler(handler)
    handler.close()


def logged() -> str:
    return paths.log_file().read_text(encoding="utf-8")


def test_the_look_follows_the_settings(program: Program) -> None:
    program.settings.change_general(General(theme=ThemeChoice.DARK))
    assert current_theme().dark
    program.settings.change_general(General(theme=ThemeChoice.LIGHT, text_percent=150))
    assert not current_theme().dark
    assert program.application.font().pixelSize() >= 19


def test_an_exception_that_nobody_caught_goes_to_the_log_and_is_told_once(
    log: logging.Handler, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    reporter = BugReporter(qapp)
    hear_bugs(reporter.report, reporter.tell, paths.log_file())
    for _ in range(3):
        try:
            raise ZeroDivisionError("a bug")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert logged().count("ZeroDivisionError: (left out: 5 characters)") == 3
    assert "a bug" not in logged()
    messages = [w for w in qapp.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]
    assert len(messages) == 1
    assert str(paths.log_file()) in messages[0].text
    assert str(paths.log_file()) in capsys.readouterr().err
    messages[0].accept()
    assert reporter.shown is None
    reporter.deleteLater()


def test_what_the_disk_refuses_anywhere_is_said_and_is_no_mistake_of_the_program(
    log: logging.Handler, qapp: QApplication
) -> None:
    reporter = BugReporter(qapp)
    hear_bugs(reporter.report, reporter.tell, paths.log_file())
    for _ in range(3):
        try:
            raise UserError("The disk could not be read or written; nothing was changed.")
        except UserError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    messages = [w for w in qapp.topLevelWidgets() if isinstance(w, Message) and w.isVisible()]
    assert [message.text.split(";")[0] for message in messages] == [
        "The disk could not be read or written"
    ]
    assert "a refusal was not caught" in logged()
    messages[0].accept()
    assert reporter.shown is None
    reporter.deleteLater()


def test_an_exception_in_a_thread_goes_to_the_log(log: logging.Handler) -> None:
    hear_bugs(lambda _: None, lambda _: None, paths.log_file())
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in logged()


def test_what_qt_says_goes_to_the_log(log: logging.Handler) -> None:
    qWarning("a warning by Qt")
    qWarning("This plugin does not support raise()")
    assert "a warning by Qt" in logged()
    assert "This plugin" not in logged()


def test_a_log_that_cannot_be_written_stops_nobody(
    capsys: pytest.CaptureFixture[str], own_home: object
) -> None:
    folder = paths.log_folder()
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way", encoding="utf-8")
    assert start_log(paths.log_file()) is None
    assert "cannot be written" in capsys.readouterr().err


def test_nothing_waits_at_the_end(program: Program, qtbot: QtBot) -> None:
    job = program.jobs.start("Count", lambda _: 3)
    with qtbot.waitSignal(job.done):
        pass
    assert program.jobs.waiting == ()


def test_log_begins_anew_when_it_is_large(
    log: logging.Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.trouble.log._BYTES", 1_000)
    for number in range(60):
        logging.getLogger("annotator").warning("something happened for the %sth time", number)
    names = sorted(file.name for file in paths.log_folder().iterdir())
    name = paths.log_file().name
    assert names == [name, *(f"{name}.{number}" for number in (1, 2, 3, 4))]
    assert "59th" in logged() + paths.log_file().with_name(f"{name}.1").read_text("utf-8")
