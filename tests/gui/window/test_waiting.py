"""The button of the inbox says how many reviews wait."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.review import RemarkKind
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling, review
from annotator.services.session import Session
from tests.conftest import AddArticles

OpenWindow = Callable[[Session], ProjectWindow]


@pytest.fixture
def label(session: Session, add_articles: AddArticles) -> Annotation:
    (id,) = add_articles("“We will not move,” said the chair.")
    return labelling.label(session, id, [(1, 17)])[0]


def test_the_inbox_says_how_many_reviews_wait_from_the_start_and_after_each_edit(
    session: Session, label: Annotation, open_window: OpenWindow, qtbot: QtBot
) -> None:
    rae = Session.join(session.project, Annotator(id="rae", name="Rae"))
    reason = review.reasons_of(session.project)[0].id
    review.return_to_author(rae, [label.id], reason)
    window = open_window(session)
    window.start_work()
    inbox = window.rail.buttons["view.inbox"]
    qtbot.waitUntil(lambda: inbox.waiting == 1)
    assert "review" in inbox.toolTip()
    assert inbox.accessibleDescription()

    (waiting,) = review.returned_to(session.project, session.annotator_id)
    window.desk.edit_with(
        lambda: review.answer(session, waiting.review.id, RemarkKind.DEFENDED, "It is right.")
    )
    assert inbox.waiting == 0
    assert "review" not in inbox.toolTip()
    window.desk.undo()
    assert inbox.waiting == 1
