import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from annotator import paths
from annotator.domain.article import Annotator
from annotator.gui.application import Program
from annotator.gui.dialogs.backups import BackupsDialog
from annotator.gui.dialogs.details.rescued import RescuedDialog
from annotator.gui.dialogs.message import Message
from annotator.gui.dialogs.new_project import NewProjectDialog
from annotator.gui.dialogs.who import WhoDialog
from annotator.gui.trouble.running import Running
from annotator.gui.window.start_window import StartWindow
from annotator.gui.window.window import ProjectWindow
from annotator.gui.windows import Windows
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.identity import become, identity
from annotator.store import opening
from annotator.store.backup import back_up
from annotator.store.project import Project
from tests.troubles import bound_by_permissions

Press = Callable[..., None]
Write = Callable[[str], None]

_PATIENCE_MS = 30_000
"""How long a dialog may take to come: a rescue is slow where the machine does much else."""


@pytest.fixture
def windows(dressed: Program, qtbot: QtBot) -> Iterator[Windows]:
    made = Windows(dressed)
    yield made
    if made.shown is not None:
        made.shown.close()
        made.shown.deleteLater()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def ada() -> Annotator:
    return become("Ada")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "Study.annotator"
    new_project(path, Annotator(id="bo", name="Bo")).project.close()
    return path


def dialog(qtbot: QtBot, kind: type) -> None:
    """Wait until a dialog has the keyboard."""

    def is_there() -> bool:
        focus = QApplication.focusWidget()
        return isinstance(QApplication.activeModalWidget(), kind) and (
            focus is not None and isinstance(focus.window(), kind)
        )

    qtbot.waitUntil(is_there, timeout=_PATIENCE_MS)


def test_without_a_project_the_start_page_is_shown(windows: Windows) -> None:
    windows.start(None)
    assert isinstance(windows.shown, StartWindow)


def test_no_window_reaches_over_the_edges_of_its_screen_at_first(
    windows: Windows, project: Path, ada: Annotator
) -> None:
    for show in (windows.show_start, lambda: windows.start(project)):
        show()
        assert windows.shown is not None
        room = windows.shown.screen().availableGeometry()
        assert windows.shown.isMaximized() or room.contains(windows.shown.geometry())


def test_last_project_is_opened_again(windows: Windows, project: Path, ada: Annotator) -> None:
    windows.start(project)
    first = windows.shown
    assert isinstance(first, ProjectWindow)
    windows.show_start()
    assert isinstance(windows.shown, StartWindow)
    windows.start(None)
    assert isinstance(windows.shown, ProjectWindow)
    assert windows.shown.desk.project.path == project


def test_name_is_asked_once_over_the_start_page(
    windows: Windows, project: Path, qtbot: QtBot, press: Press, write: Write
) -> None:
    windows.start(project)
    assert isinstance(windows.shown, StartWindow)
    dialog(qtbot, WhoDialog)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press("Ctrl+A")
    write("Ada Lind")
    press("Return")
    known = identity()
    assert known is not None
    assert known.name == "Ada Lind"
    assert isinstance(windows.shown, ProjectWindow)
    assert windows.shown.desk.session.annotator == known


def test_new_project_by_keys(
    windows: Windows, ada: Annotator, qtbot: QtBot, press: Press, write: Write
) -> None:
    windows.start(None)
    assert isinstance(windows.shown, StartWindow)
    windows.shown.page.new_requested.emit()
    dialog(qtbot, NewProjectDialog)
    write("Port strike")
    press("Return")
    assert isinstance(windows.shown, ProjectWindow)
    assert windows.shown.desk.project.path == paths.projects_folder() / "Port strike.annotator"


def test_project_that_is_gone_is_told_over_the_start_page(
    windows: Windows, ada: Annotator, tmp_path: Path, qtbot: QtBot
) -> None:
    windows.start(tmp_path / "gone.annotator")
    assert isinstance(windows.shown, StartWindow)
    dialog(qtbot, Message)
    told = QApplication.activeModalWidget()
    assert isinstance(told, Message)
    assert "gone.annotator is not there" in told.text
    told.close()


def test_project_that_somebody_has_open_is_read(
    windows: Windows, ada: Annotator, project: Path, qtbot: QtBot, press: Press
) -> None:
    from annotator.services.session import Session

    holder = Session.join(Project.open(project), Annotator(id="bo", name="Bo"))
    windows.start(project)
    dialog(qtbot, Message)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Message)
    assert "Bo on" in asked.text
    press("Return")
    assert isinstance(windows.shown, ProjectWindow)
    assert windows.shown.desk.project.read_only
    assert "Bo has it open" in windows.shown.notice.text
    holder.project.close()


def test_large_older_project_that_somebody_has_open_is_copied_beside_the_window(
    windows: Windows,
    ada: Annotator,
    project: Path,
    qtbot: QtBot,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    holder = Project.open(project)
    holder.hold("Bo")
    later = {"9000_next": ("CREATE TABLE later (x TEXT NOT NULL) STRICT;",)}
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | later)
    monkeypatch.setattr("annotator.gui.projects._LARGE", 0)
    windows.start(project)
    dialog(qtbot, Message)
    press("Return")
    qtbot.waitUntil(lambda: isinstance(windows.shown, ProjectWindow), timeout=_PATIENCE_MS)
    assert isinstance(windows.shown, ProjectWindow)
    assert windows.shown.desk.project.read_only
    assert windows.shown.desk.project.database.value("SELECT count(*) FROM later") == 0
    holder.close()


def test_project_that_is_on_the_screen_stays(
    windows: Windows, ada: Annotator, project: Path
) -> None:
    windows.start(project)
    before = windows.shown
    assert isinstance(before, ProjectWindow)
    before.projects.open(project, before)
    assert windows.shown is before
    assert QApplication.activeModalWidget() is None


def test_backup_is_restored_from_the_window_and_the_newer_state_from_the_start_page(
    windows: Windows, ada: Annotator, project: Path, qtbot: QtBot
) -> None:
    windows.start(project)
    window = windows.shown
    assert isinstance(window, ProjectWindow)
    backup = back_up(window.desk.project, paths.backups_folder())
    add_article(window.desk.session, "They met and parted.")
    window.restore_requested.emit(backup)
    qtbot.waitUntil(lambda: isinstance(windows.shown, ProjectWindow) and not is_old(window))
    again = windows.shown
    assert isinstance(again, ProjectWindow)
    assert again.desk.project.articles.count() == 0
    assert "restored" in again.notice.text
    again.commands["file.close"].trigger()
    start = windows.shown
    assert isinstance(start, StartWindow)
    start.page.backups_requested.emit(project)
    dialog(qtbot, BackupsDialog)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, BackupsDialog)
    aside = next(b for b in shown.backups if b.why == "restore")
    shown.accept()
    shown.restore_requested.emit(aside.path)
    qtbot.waitUntil(lambda: isinstance(windows.shown, ProjectWindow))
    last = windows.shown
    assert isinstance(last, ProjectWindow)
    assert last.desk.project.articles.count() == 1


def test_damaged_project_is_rescued_into_a_new_one_which_is_opened(
    windows: Windows,
    ada: Annotator,
    project: Path,
    tmp_path: Path,
    qtbot: QtBot,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = bytearray(project.read_bytes())
    content[100:4096] = bytes(3996)
    project.write_bytes(content)
    saved = tmp_path / "Saved.annotator"

    def choose(*_: object) -> tuple[str, str]:
        return str(saved), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    windows.start(project)
    dialog(qtbot, Message)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Message)
    assert "can still be read" in asked.text
    press("Return")
    dialog(qtbot, RescuedDialog)
    assert project.read_bytes() == content
    press("Return")
    qtbot.waitUntil(lambda: isinstance(windows.shown, ProjectWindow))
    opened = windows.shown
    assert isinstance(opened, ProjectWindow)
    assert opened.desk.project.path == saved
    assert len(opened.desk.project.tables.scale_values.all()) == 7


def test_of_what_does_not_look_like_a_project_nobody_says_that_it_is_damaged(
    windows: Windows, ada: Annotator, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "Notes.annotator"
    file.write_text("Nothing but words. " * 1_000)
    windows.start(file)
    dialog(qtbot, Message)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Message)
    assert "does not look like a project" in asked.heading
    asked.reject()
    assert isinstance(windows.shown, StartWindow)


def is_old(window: ProjectWindow) -> bool:
    return Shiboken.isValid(window) and window.isVisible()


@pytest.fixture
def newer(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be of a newer version than a project that counts as large."""
    step = "CREATE TABLE later (x TEXT NOT NULL) STRICT;"
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | {"9000_next": (step,)})
    monkeypatch.setattr("annotator.gui.projects._LARGE", 0)


@pytest.mark.usefixtures("newer")
def test_large_project_of_an_older_version_is_brought_up_to_date_beside_the_window(
    windows: Windows, ada: Annotator, project: Path, qtbot: QtBot
) -> None:
    windows.start(project)
    assert isinstance(windows.shown, StartWindow)  # which can be used meanwhile
    qtbot.waitUntil(lambda: isinstance(windows.shown, ProjectWindow))
    opened = windows.shown
    assert isinstance(opened, ProjectWindow)
    assert opened.desk.project.database.value("SELECT count(*) FROM later") == 0
    assert len(list(paths.backups_folder().glob("Study before update *"))) == 1


@pytest.mark.usefixtures("newer")
def test_project_that_cannot_be_backed_up_before_an_update_is_left_as_it_is(
    windows: Windows, ada: Annotator, project: Path, qtbot: QtBot
) -> None:
    paths.backups_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.backups_folder().write_text("a file where the folder was")
    content = project.read_bytes()
    windows.start(project)
    dialog(qtbot, Message)
    told = QApplication.activeModalWidget()
    assert isinstance(told, Message)
    assert "could not be written" in told.text
    assert isinstance(windows.shown, StartWindow)
    assert project.read_bytes() == content


def test_closing_a_project_lets_others_write(
    windows: Windows, ada: Annotator, project: Path, press: Press, qtbot: QtBot
) -> None:
    windows.start(project)
    assert isinstance(windows.shown, ProjectWindow)
    windows.shown.commands["file.close"].trigger()
    assert isinstance(windows.shown, StartWindow)
    Project.open(project).close()


@pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX means")
def test_a_link_that_leads_to_itself_is_told_over_the_project_that_stays(
    windows: Windows, ada: Annotator, project: Path, qtbot: QtBot
) -> None:
    windows.start(project)
    before = windows.shown
    circle = project.with_name("circle.annotator")
    circle.symlink_to(circle.name)
    windows.start(circle)
    dialog(qtbot, Message)
    told = QApplication.activeModalWidget()
    assert isinstance(told, Message)
    assert "could not be opened" in told.text
    told.close()
    assert windows.shown is before


@pytest.mark.skipif(sys.platform == "win32", reason="permissions do not bind there")
def test_the_program_starts_though_its_last_project_is_out_of_reach(
    windows: Windows, ada: Annotator, tmp_path: Path
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    path = folder / "Study.annotator"
    new_project(path, ada).project.close()
    windows.start(path)
    windows.show_start()
    note = paths.running_folder() / "old.json"
    note.parent.mkdir(parents=True)
    note.write_text(json.dumps({"since": "2031-05-12T08:00:00Z", "project": str(path)}))
    folder.chmod(0)
    try:
        with bound_by_permissions():
            assert not has_died_with_a_project()
            windows.start(None)
            assert isinstance(windows.shown, StartWindow)
    finally:
        folder.chmod(0o755)


def has_died_with_a_project() -> bool:
    running = Running(paths.running_folder())
    died = [each for each in running.begin() if paths.is_file(Path(each.open.project))]
    running.end()
    return bool(died)
