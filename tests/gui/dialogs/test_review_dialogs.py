"""The dialogs of the menu Review that are about the whole project."""

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.dialogs.reasons import ReasonsDialog
from annotator.gui.jobs import Jobs
from annotator.gui.views.agreement.steadiness import SteadinessDialog
from annotator.services import labelling
from annotator.services.review import reasons_of
from annotator.services.session import Session
from annotator.services.steadiness import set_share, share_of, slip


def test_reasons_are_changed_and_kept(qtbot: QtBot, desk: Desk) -> None:
    dialog = ReasonsDialog(desk)
    dialog.open()
    cell = dialog.table.item(0, 0)
    assert cell is not None
    cell.setText("Edges")
    dialog.table.setCurrentCell(5, 0)
    dialog.accept()
    assert [reason.name for reason in reasons_of(desk.project)][:2] == ["Edges", "Speaker"]


def test_a_refused_list_of_reasons_stays_open(qtbot: QtBot, desk: Desk) -> None:
    refused: list[str] = []
    desk.refused.connect(refused.append)
    dialog = ReasonsDialog(desk)
    dialog.open()
    cell = dialog.table.item(0, 0)
    assert cell is not None
    cell.setText(" ")
    dialog.accept()
    assert dialog.isVisible()
    assert len(refused) == 1
    dialog.reject()


def test_the_share_that_comes_back_is_kept_as_it_is_chosen(
    qtbot: QtBot, desk: Desk, jobs: Jobs
) -> None:
    dialog = SteadinessDialog(desk, jobs)
    dialog.open()
    assert dialog.figures.isHidden()
    assert dialog.said.text()
    dialog.share.setValue(15)
    assert share_of(desk.project) == 15
    dialog.reject()


def test_agreement_with_oneself_is_shown(
    qtbot: QtBot, desk: Desk, jobs: Jobs, add_articles: Callable[..., list[str]]
) -> None:
    session = desk.session
    for id in add_articles(*(_text(number) for number in range(12))):
        _label(session, id)
    set_share(session.project, 10)
    slipped = slip(session)
    assert slipped is not None
    _label(session, slipped[0])
    dialog = SteadinessDialog(desk, jobs)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.figures.figures.rows) > 3, timeout=20_000)
    assert "Ada" in dialog.whose.currentText()
    dialog.reject()


def _text(number: int) -> str:
    return "\n\n".join(
        f"Report {number}, paragraph {place}. The mayor said that it rains. " + "So it went. " * 20
        for place in range(8)
    )


def _label(session: Session, id: str) -> None:
    at = session.project.articles.body(id).index("The mayor")
    labelling.label(session, id, [(at, at + 28)], revise=lambda a: replace(a, speaker_id="unknown"))
    labelling.submit(session, id)
