from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.dialogs.details import DetailsDialog, FindingsDialog
from annotator.services import labelling
from annotator.services.safekeeping.checking import CheckReport
from annotator.services.session import Session

Settle = Callable[[], None]
AddArticles = Callable[..., list[str]]


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text)


def kept(dialog: QWidget, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)


def test_details_say_how_much_there_is_who_works_and_what_was_done(
    desk: Desk, session: Session, add_articles: AddArticles, qtbot: QtBot
) -> None:
    (article,) = add_articles("He said no.")
    labelling.label(session, article, [(0, 2)])
    session.undo()
    dialog = DetailsDialog(desk)
    kept(dialog, qtbot)
    dialog.open()
    assert "1 articles" in words(dialog)
    assert dialog.place.text() == str(session.project.path)
    assert dialog.people.rows[0][0] == "Ada"
    assert dialog.steps.rows[0][2] == "Undone: Labelled"


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Check…", "check_requested"),
        ("Backups…", "backups_requested"),
        ("Save a copy…", "copy_requested"),
    ],
)
def test_details_lead_on(desk: Desk, qtbot: QtBot, text: str, signal: str) -> None:
    dialog = DetailsDialog(desk)
    kept(dialog, qtbot)
    dialog.open()
    with qtbot.waitSignal(getattr(dialog, signal)):
        QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_findings_are_listed_copied_and_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = CheckReport(2, ("One is wrong.", "Two is wrong."))
    dialog = FindingsDialog(report)
    kept(dialog, qtbot)
    dialog.open()
    assert "2 things are wrong" in words(dialog)
    QTest.mouseClick(button(dialog, "Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "One is wrong.\nTwo is wrong.\n"
    file = tmp_path / "check.txt"

    def choose(*_: object) -> tuple[str, str]:
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    QTest.mouseClick(button(dialog, "Save…"), Qt.MouseButton.LeftButton)
    assert file.read_text("utf-8").splitlines() == list(report.findings)
