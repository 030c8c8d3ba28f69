import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from annotator.gui.dialogs.backups import BackupsDialog
from annotator.gui.dialogs.details import DetailsDialog, FindingsDialog
from annotator.gui.dialogs.help.tour import TourDialog
from annotator.gui.dialogs.message import Message
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling
from annotator.services.session import Session
from annotator.store.project import Project

OpenWindow = Callable[[Session], ProjectWindow]
Press = Callable[..., None]
Shown = Callable[[type[QWidget]], QWidget]
Back = Callable[[ProjectWindow], None]
Settle = Callable[[ProjectWindow], None]
AddArticles = Callable[..., list[str]]


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Let the analyst choose a file, or none, whenever one is asked for."""

    def choose(*_: object, **__: object) -> tuple[str, str]:
        return (str(path), "") if path else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)


def test_details_and_backups_open_by_their_keys(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    shown: Shown,
    back: Back,
) -> None:
    window = open_window(session)
    for key, kind in (("Ctrl+Shift+D", DetailsDialog), ("Ctrl+Shift+Y", BackupsDialog)):
        press(key)
        dialog = shown(kind)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is None
        back(window)


def test_a_sound_project_is_said_to_be_so(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    add_articles: AddArticles,
    settle: Settle,
) -> None:
    add_articles("He said no.")
    window = open_window(session)
    press("Ctrl+Shift+K")
    settle(window)
    assert window.notice.text.startswith("Nothing is wrong: 1 texts")


def test_what_a_check_finds_is_shown(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    add_articles: AddArticles,
    settle: Settle,
    shown: Shown,
) -> None:
    (article,) = add_articles("He said no.")
    labelling.label(session, article, [(0, 2)])
    window = open_window(session)
    damage = sqlite3.connect(session.project.path)
    damage.execute("UPDATE segment SET quoted = 'It'")
    damage.commit()
    damage.close()
    press("Ctrl+Shift+K")
    settle(window)
    dialog = shown(FindingsDialog)
    assert isinstance(dialog, FindingsDialog)
    assert "“It”" in dialog.list.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_copy_is_written_and_work_goes_on_in_the_project_itself(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    add_articles: AddArticles,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settle: Settle,
) -> None:
    add_articles("He said no.")
    window = open_window(session)
    choosing(monkeypatch, tmp_path / "copy")
    press("Ctrl+Shift+S")
    settle(window)
    copy = Project.read(tmp_path / "copy.annotator")
    assert copy.articles.count() == 1
    copy.close()
    assert "copy.annotator" in window.notice.text
    assert window.desk.project.path == session.project.path


def test_the_project_is_never_written_over_by_its_copy(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
    shown: Shown,
    back: Back,
) -> None:
    window = open_window(session)
    choosing(monkeypatch, session.project.path)
    press("Ctrl+Shift+S")
    message = shown(Message)
    assert "itself" in " ".join(label.text() for label in message.findChildren(QLabel))
    assert not window.program.jobs.waiting
    message.close()
    back(window)
    choosing(monkeypatch, None)
    press("Ctrl+Shift+S")
    assert not window.program.jobs.waiting


def test_the_tour_goes_through_three_steps_and_back(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    shown: Shown,
) -> None:
    open_window(session)
    press("Ctrl+Shift+F1")
    tour = shown(TourDialog)
    assert isinstance(tour, TourDialog)
    places = [tour.pages.currentIndex()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Return):
        QTest.keyClick(tour, key)
        places.append(tour.pages.currentIndex())
    assert places == [0, 1, 0, 1, 2]
    QTest.keyClick(tour, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
