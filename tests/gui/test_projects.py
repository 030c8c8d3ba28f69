from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.domain.article import Annotator
from annotator.gui.dialogs.message import Message
from annotator.gui.dialogs.new_project import NewProjectDialog
from annotator.gui.dialogs.who import WhichDialog, WhoDialog
from annotator.gui.projects import Projects
from annotator.services.defaults import new_project
from annotator.services.identity import GUEST, become, identity
from annotator.services.session import Session


class Door(Projects):
    """Notes whom it let in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sessions: list[Session] = []
        self.refusals = 0
        self.opened.connect(self._note)
        self.refused.connect(self._count)

    def _note(self, session: Session) -> None:
        self.sessions.append(session)

    def _count(self) -> None:
        self.refusals += 1


@pytest.fixture
def door(qapp: QApplication) -> Iterator[Door]:
    made = Door(qapp)
    yield made
    for session in made.sessions:
        session.project.close()
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "Study.annotator"
    new_project(path, Annotator(id="bo", name="Bo")).project.close()
    return path


def shown(kind: type[QWidget]) -> QWidget:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def message() -> Message:
    dialog = shown(Message)
    assert isinstance(dialog, Message)
    return dialog


def button(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text)


def test_the_name_is_asked_once(door: Door, window: QWidget, study: Path) -> None:
    door.open(study, window)
    who = shown(WhoDialog)
    field = who.findChildren(QLineEdit)[0]
    field.clear()
    assert not button(who, "Go on").isEnabled()
    QTest.keyClicks(field, "  Ada   Tal ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert door.sessions[0].annotator.name == "Ada Tal"
    door.sessions.pop().project.close()
    door.open(study, window)
    assert door.sessions[0].annotator == identity()


def test_without_a_name_nothing_is_opened(door: Door, window: QWidget, study: Path) -> None:
    door.open(study, window)
    QTest.keyClick(shown(WhoDialog), Qt.Key.Key_Escape)
    assert door.sessions == []
    assert door.refusals == 1


def test_a_name_that_cannot_be_kept_is_told_and_can_be_tried_again(
    door: Door, window: QWidget, study: Path
) -> None:
    paths.config_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.config_folder().touch()
    door.open(study, window)
    QTest.keyClick(shown(WhoDialog), Qt.Key.Key_Return)
    assert "could not be kept" in message().text
    message().close()
    paths.config_folder().unlink()
    QTest.keyClick(shown(WhoDialog), Qt.Key.Key_Return)
    assert len(door.sessions) == 1


def test_a_project_is_made_where_the_dialog_says(
    door: Door, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    become("Ada")
    door.make(window)
    dialog = shown(NewProjectDialog)
    field = dialog.findChildren(QLineEdit)[0]
    make = button(dialog, "Make project")
    assert not make.isEnabled()
    QTest.keyClicks(field, "a/b")
    assert not make.isEnabled()
    field.clear()
    QTest.keyClicks(field, "Port strike")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (session,) = door.sessions
    assert session.project.path == paths.projects_folder() / "Port strike.annotator"
    assert session.project.articles.count() == 0


def test_a_name_that_is_taken_is_refused_before_anything_is_made(
    door: Door, window: QWidget
) -> None:
    become("Ada")
    new_project(
        paths.projects_folder() / "Port.annotator", Annotator(id="a", name="A")
    ).project.close()
    door.make(window)
    dialog = shown(NewProjectDialog)
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Port")
    assert not button(dialog, "Make project").isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert door.sessions == []


def test_a_new_project_can_be_filled_with_the_sample(door: Door, window: QWidget) -> None:
    become("Ada")
    door.make(window)
    dialog = shown(NewProjectDialog)
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Try")
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert door.sessions[0].project.articles.count() >= 8


def test_the_sample_is_made_once_and_then_opened(door: Door, window: QWidget) -> None:
    become("Ada")
    door.open_sample(window)
    made = door.sessions.pop()
    made.perform("mark", [], undoable=False)
    made.project.close()
    door.open_sample(window)
    assert door.sessions[0].project.path == made.project.path
    assert door.sessions[0].project.annotations.count() > 0


def test_the_sample_opens_before_anybody_is_asked_for_a_name(door: Door, window: QWidget) -> None:
    door.open_sample(window)
    assert door.sessions[0].annotator.name == GUEST
    assert identity() is None


def test_a_project_that_is_open_elsewhere_can_be_read(
    door: Door, window: QWidget, study: Path
) -> None:
    become("Ada")
    door.open(study, window)
    door.open(study, window)
    question = message()
    assert "Ada" in question.text
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert [session.project.read_only for session in door.sessions] == [False, True]


def test_declining_to_read_opens_nothing(door: Door, window: QWidget, study: Path) -> None:
    become("Ada")
    door.open(study, window)
    door.open(study, window)
    QTest.keyClick(message(), Qt.Key.Key_Escape)
    assert len(door.sessions) == 1
    assert door.refusals == 1


@pytest.mark.parametrize("content", [None, b"", b"not a project at all" * 100])
def test_what_is_no_project_is_refused_in_a_sentence(
    door: Door, window: QWidget, tmp_path: Path, content: bytes | None
) -> None:
    become("Ada")
    path = tmp_path / "Odd.annotator"
    if content is not None:
        path.write_bytes(content)
    door.open(path, window)
    text = message().text
    assert text.endswith(".")
    assert "Traceback" not in text
    assert door.refusals == 1
    message().close()


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """A project that Bo made at this computer before Ada came."""
    path = tmp_path / "Another.annotator"
    new_project(path, become("Bo")).project.close()
    become("Ada")
    return path


@pytest.mark.parametrize("name", ["Bo", "Ada"])
def test_who_is_working_in_the_project_of_another_at_this_computer_is_asked(
    door: Door, window: QWidget, another: Path, name: str
) -> None:
    door.open(another, window)
    assert door.sessions == []
    dialog = shown(WhichDialog)
    QTest.keyClick(button(dialog, name), Qt.Key.Key_Space)
    assert door.sessions[0].annotator.name == name
    assert door.sessions[0].annotator == identity()
    assert not dialog.isVisible()


def test_nobody_is_asked_again_who_has_worked_in_a_project(
    door: Door, window: QWidget, another: Path
) -> None:
    door.open(another, window)
    QTest.mouseClick(button(shown(WhichDialog), "Ada"), Qt.MouseButton.LeftButton)
    door.sessions.pop().project.close()
    door.open(another, window)
    assert door.sessions[0].annotator.name == "Ada"


def test_a_project_stays_closed_where_nobody_says_who_is_working(
    door: Door, window: QWidget, another: Path
) -> None:
    before = another.read_bytes()
    door.open(another, window)
    QTest.keyClick(shown(WhichDialog), Qt.Key.Key_Escape)
    assert (door.sessions, door.refusals) == ([], 1)
    assert another.read_bytes() == before
    assert not another.with_name(f"{another.name}-wal").exists()


def test_nobody_asks_after_a_guest(door: Door, window: QWidget) -> None:
    door.open_sample(window)
    door.sessions.pop().project.close()
    become("Ada")
    door.open_sample(window)
    assert door.sessions[0].annotator.name == "Ada"
