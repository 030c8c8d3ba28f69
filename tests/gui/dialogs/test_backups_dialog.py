from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.gui.dialogs.backups import BackupsDialog
from annotator.gui.dialogs.message import Message
from annotator.gui.jobs import Jobs
from annotator.services import labelling
from annotator.services.session import Session
from annotator.store.backup import back_up
from annotator.store.project import Project

Settle = Callable[[], None]
AddArticles = Callable[..., list[str]]


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def opened(jobs: Jobs, qtbot: QtBot) -> Callable[[Path], BackupsDialog]:
    def open_it(path: Path) -> BackupsDialog:
        made = BackupsDialog(path, jobs)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.open()
        return made

    return open_it


Opened = Callable[[Path], BackupsDialog]


@pytest.fixture(autouse=True)
def no_older_backups() -> None:
    for file in paths.backups_folder().glob("*.annotator"):
        file.unlink()


def test_no_backup_yet_is_said_and_one_is_made(
    opened: Opened, settle: Settle, session: Session, add_articles: AddArticles
) -> None:
    add_articles("He said no.")
    dialog = opened(session.project.path)
    assert "No backup yet" in words(dialog)
    assert not dialog.restore.isEnabled()
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    settle()
    (made,) = dialog.backups
    assert made.path.parent == paths.backups_folder()
    copy = Project.read(made.path)
    assert copy.articles.count() == 1
    copy.close()
    settle()
    assert "Nothing differs" in words(dialog)


def test_a_backup_is_opened_as_a_project_beside_the_one_it_was_made_of(
    opened: Opened, settle: Settle, session: Session
) -> None:
    backup = back_up(session.project, paths.backups_folder())
    dialog = opened(session.project.path)
    asked: list[Path] = []
    dialog.project_requested.connect(asked.append)
    taken = session.project.path.parent / backup.name
    taken.write_bytes(b"in the way")
    dialog.opening.click()
    settle()
    (copy,) = asked
    assert copy.parent == session.project.path.parent
    assert copy.name.endswith(" (2).annotator")
    assert taken.read_bytes() == b"in the way"
    Project.read(copy).close()


def test_what_differs_is_shown_before_anything_is_restored(
    opened: Opened, settle: Settle, session: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles("He said no, and she said yes.")
    gone = labelling.label(session, article, [(0, 10)])[0]
    backup = back_up(session.project, paths.backups_folder())
    labelling.delete(session, [gone.id])
    labelling.label(session, article, [(12, 28)])
    dialog = opened(session.project.path)
    settle()
    assert ("Annotations", "1", "1", "–") in dialog.preview.counts.rows
    assert "by Ada" in dialog.preview.summary.text()
    shown = {(row[1], row[2]) for row in dialog.preview.rows.rows if row[0] == "Annotation"}
    assert shown == {
        ("He said no", "Only in the backup"),
        ("and she said yes", "Only in the project"),
    }
    wanted: list[Path] = []
    dialog.restore_requested.connect(wanted.append)
    QTest.keyClick(dialog.restore, Qt.Key.Key_Space)
    question = QApplication.activeModalWidget()
    assert isinstance(question, Message)
    assert not wanted
    question.accept()
    assert wanted == [backup]


def test_a_file_that_is_gone_or_damaged_is_said_and_can_be_restored(
    opened: Opened, settle: Settle, session: Session
) -> None:
    back_up(session.project, paths.backups_folder())
    path = session.project.path
    session.project.close()
    path.unlink()
    dialog = opened(path)
    assert "is gone" in words(dialog)
    assert dialog.restore.isEnabled()
    dialog.reject()
    path.write_bytes(b"nonsense")
    dialog = opened(path)
    settle()
    assert "cannot be compared" in words(dialog)
    assert dialog.restore.isEnabled()


def test_a_backup_is_deleted_only_after_a_question(
    opened: Opened, settle: Settle, session: Session
) -> None:
    backup = back_up(session.project, paths.backups_folder())
    dialog = opened(session.project.path)
    settle()
    QTest.mouseClick(dialog.deleting, Qt.MouseButton.LeftButton)
    question = QApplication.activeModalWidget()
    assert isinstance(question, Message)
    assert backup.exists()
    question.accept()
    assert not backup.exists()
    assert dialog.backups == []
