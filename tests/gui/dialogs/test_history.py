"""The list of what was done says where each thing was done."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.article import Annotator
from annotator.domain.review import RemarkKind
from annotator.gui.desk import Desk
from annotator.gui.dialogs.history import HistoryDialog
from annotator.services import adjudicating, labelling, review
from annotator.services.codebook import codebook_of
from annotator.services.comparing import comparable_articles
from annotator.services.session import Session
from tests.conftest import AddArticles

TEXT = "“We will wait,” she said. “I will not,” he said."


@pytest.fixture
def article_id(session: Session, add_articles: AddArticles) -> str:
    (id,) = add_articles(TEXT)
    return id


def listed(session: Session, qtbot: QtBot) -> dict[str, str]:
    """Return for each thing that was done where, as the newest of its kind says."""
    dialog = HistoryDialog(Desk(session), None)
    qtbot.addWidget(dialog)
    table, found = dialog.table, dict[str, str]()
    for row in reversed(range(table.rowCount())):
        what, where = (table.item(row, column) for column in (2, 3))
        assert what is not None
        assert where is not None
        found[what.text()] = where.text()
    return found


def test_verdicts_decisions_and_states_are_listed_with_what_they_are_about(
    session: Session, article_id: str, qtbot: QtBot
) -> None:
    ben = Session.join(session.project, Annotator(id="ben", name="Ben"))
    for who in (session, ben):
        made, _ = labelling.label(
            who, article_id, [(1, 14)], revise=lambda a: replace(a, speaker_id="unknown")
        )
    labelling.submit(session, article_id)
    reason = review.reasons_of(session.project)[0]
    review.return_to_author(session, [made.id], reason.id, "Why?")
    (item,) = review.returned_to(session.project, "ben")
    review.answer(ben, item.review.id, RemarkKind.DEFENDED, "Because.")
    (comparable,) = comparable_articles(session.project)
    cases = adjudicating.cases_of(session, comparable, codebook_of(session.project))
    adjudicating.say_nothing(session, cases, cases.cases[0])

    where = listed(session, qtbot)

    assert where["Article submitted"] == TEXT[1:14]
    assert where["Label returned"] == TEXT[1:14]
    assert where["Review answered"] == TEXT[1:14]
    assert where["Difference decided"] == TEXT[1:14]


def test_what_is_about_an_article_alone_names_it(
    session: Session, article_id: str, qtbot: QtBot
) -> None:
    labelling.submit(session, article_id, nothing_to_label=True)
    title = TEXT.split(".")[0]
    assert listed(session, qtbot)["Article submitted"] == title
    Session.join(session.project, Annotator(id="ben", name="Ben"))
    reason = review.reasons_of(session.project)[0]
    review.report_missed(session, article_id, "ben", 26, 39, reason.id, "")
    assert listed(session, qtbot)["Missed words reported"] == title
