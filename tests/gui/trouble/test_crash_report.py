import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.actions import Actions
from annotator.gui.application import Program
from annotator.gui.dialogs.crash import CrashDialog, tell_bug
from annotator.gui.trouble.crash_report import report_of, report_of_death
from annotator.gui.trouble.running import Died, Open, Running
from annotator.gui.window.start_window import StartWindow
from annotator.gui.window.window import ProjectWindow
from annotator.gui.windows import Windows
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.identity import become
from annotator.services.plain_errors import plain_message

SECRET = "Minister Karim said the dam would never be opened"


def report_with(error: Exception) -> str:
    try:
        try:
            raise LookupError(SECRET)
        except LookupError:
            raise error  # noqa: B904
    except type(error) as caught:
        return report_of(caught, caught.__traceback__, "Importing")


@pytest.mark.parametrize("error", [ValueError(SECRET), KeyError(SECRET), OSError(2, "no", SECRET)])
def test_a_report_says_where_and_leaves_words_and_folders_out(error: Exception) -> None:
    report = report_with(error)
    assert type(error).__name__ in report
    assert "test_crash_report.py:" in report
    assert "LookupError" in report
    assert "In the job: Importing" in report
    assert "Karim" not in report
    assert str(Path.home()) not in report


def test_what_the_language_itself_says_is_kept() -> None:
    kept = [IndexError("list index out of range"), ZeroDivisionError("division by zero")]
    assert [plain_message(error) for error in kept] == [str(error) for error in kept]
    assert plain_message(ValueError("x" * 20)) == "(left out: 20 characters)"
    assert plain_message(ValueError()) == ""


def test_the_last_action_is_named(qapp: QApplication) -> None:
    actions = Actions(qapp)
    actions.connect_to("edit.copy", _do_nothing)
    actions["edit.copy"].trigger()
    before = report_with(ValueError(SECRET)).split("In the job")[0]
    assert before.rstrip().endswith("edit.copy")


def _do_nothing() -> None:
    pass


def test_a_report_is_read_copied_and_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = report_with(ValueError(SECRET))
    dialog = tell_bug(None, report)
    qtbot.addWidget(dialog)
    assert dialog.view.toPlainText() == report
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["Copy"].click()
    assert QGuiApplication.clipboard().text() == report
    file = tmp_path / "report.txt"

    def choose(*_: object) -> tuple[str, str]:
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    buttons["Save…"].click()
    assert file.read_text("utf-8") == report


_DIE = """
import os, signal, sys
from pathlib import Path
from annotator.gui.trouble.running import Died, Open, Running
running = Running(Path(sys.argv[1]))
running.begin()
running.shows(Path(sys.argv[2]), "article")
os.kill(os.getpid(), getattr(signal, sys.argv[3]))
"""


def dies(folder: Path, project: Path, how: str) -> None:
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", _DIE, str(folder), str(project), how]
    subprocess.run(command, cwd=root, check=False, timeout=60, capture_output=True)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("how", ["SIGKILL", "SIGSEGV"])
def test_a_program_that_died_is_known_to_the_next(tmp_path: Path, how: str) -> None:
    folder, project = tmp_path / "running", tmp_path / "study.annotator"
    dies(folder, project, how)
    running = Running(folder)
    (died,) = running.begin()
    assert (died.open.project, died.open.article_id) == (str(project), "article")
    assert ("Segmentation fault" in died.trace) is (how == "SIGSEGV")
    assert "Last actions" in report_of_death(died)
    other = Running(folder)
    assert other.begin() == []
    other.end()
    running.end()
    assert [file for file in folder.iterdir() if file.suffix == ".json"] == []


def test_the_report_of_a_death_names_no_folder_of_the_analyst() -> None:
    trace = (
        "Fatal Python error: Aborted\n\nCurrent thread 0x1 (most recent call first):\n"
        '  File "/home/dora lind/work/site-packages/annotator/gui/run.py", line 30 in run\n'
        '  File "C:\\Users\\Dora Lind\\my script.py", line 3 in <module>\n'
        '  File "/home/dora lind/start.py", line 2 in <module>\n'
    )
    report = report_of_death(Died(Open("2031-05-12T08:00:00Z", "/home/dora lind/a", "x"), trace))
    assert 'File "annotator/gui/run.py", line 30 in run' in report
    assert 'File "start.py", line 2' in report
    assert "ora lind" not in report.lower()


def test_a_program_that_still_runs_or_ended_well_is_not_offered(tmp_path: Path) -> None:
    one = Running(tmp_path)
    one.begin()
    one.shows(Path("one"))
    two = Running(tmp_path)
    assert two.begin() == []
    one.end()
    two.end()
    assert list(tmp_path.glob("*.json")) == []


def test_a_note_that_makes_no_sense_is_removed(tmp_path: Path) -> None:
    for number, content in enumerate(("", "[]", '{"x": 1}', json.dumps({"since": 7}))):
        (tmp_path / f"{number}.json").write_text(content, "utf-8")
    running = Running(tmp_path)
    assert [died.open.project for died in running.begin()] in ([], [""])
    running.end()
    assert not list(tmp_path.glob("*.json"))


def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    running = Running(tmp_path / "file" / "running")
    assert running.begin() == []
    running.shows(Path("x"))
    running.end()


@pytest.fixture
def windows(dressed: Program) -> Iterator[Windows]:
    made = Windows(dressed)
    yield made
    if made.shown is not None:
        made.shown.close()
        made.shown.deleteLater()
    made.deleteLater()


def test_the_next_start_offers_what_was_open(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    session = new_project(tmp_path / "Study.annotator", become("Ada"))
    add_article(session, "They met and parted.")
    last = add_article(session, "They met again.")
    session.project.close()
    windows.running = Running(tmp_path / "running")
    windows.running.begin()
    windows.offer(Died(Open("2031-05-01T10:00:00Z", str(session.project.path), last)))
    assert isinstance(windows.shown, StartWindow)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CrashDialog)
    assert "“Study”" in dialog.text
    dialog.accept()
    window = windows.shown
    assert isinstance(window, ProjectWindow)
    page = window.label_room.work.page
    assert page is not None
    assert page.article.id == last
    (note,) = (tmp_path / "running").glob("*.json")
    assert json.loads(note.read_bytes())["article_id"] == last
    windows.running.end()
