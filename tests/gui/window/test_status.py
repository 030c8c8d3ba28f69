"""What the status bar tells, and what it keeps to itself."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.window.status import ProjectStatus
from annotator.services import labelling
from annotator.services.session import Session
from tests.conftest import AddArticles


def test_nothing_tells_of_a_passage_that_comes_back(
    session: Session, add_articles: AddArticles, qtbot: QtBot
) -> None:
    (id,) = add_articles("“We will not move,” said the chair.")
    desk = Desk(session)
    status = ProjectStatus(desk)
    qtbot.addWidget(status)
    _, edit = labelling.label(session, id, [(1, 17)])
    desk.tell(edit)
    before = [label.text() for label in status.findChildren(QLabel)]
    assert any("saved" in words for words in before)
    desk.tell(replace(edit, name="slip_in"))
    assert [label.text() for label in status.findChildren(QLabel)] == before
