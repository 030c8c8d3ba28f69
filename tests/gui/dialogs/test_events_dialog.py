"""Removing an event, also one that very many articles report."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.dialogs.events import events
from annotator.gui.dialogs.events.events import EventsDialog
from annotator.gui.jobs import Jobs
from annotator.services.articles import add_event, assign_event, events_of
from annotator.services.session import Session
from tests.conftest import AddArticles


@pytest.mark.parametrize("few", [0, 300])
def test_a_removed_event_leaves_its_articles_and_comes_back_in_one_step(
    session: Session,
    add_articles: AddArticles,
    jobs: Jobs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    few: int,
) -> None:
    monkeypatch.setattr(events, "FEW", few)
    ids = add_articles("He said no.", "She said yes.", "They met.")
    event, _ = add_event(session, "Harbour strike")
    assign_event(session, ids, event.id)
    desk = Desk(session)
    dialog = EventsDialog(desk, None, jobs)
    qtbot.addWidget(dialog)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0 and not jobs.waiting)
    assert events_of(session.project) == []
    articles = session.project.tables.articles
    assert {article.event_id for article in articles.read(ids).values()} == {None}
    desk.undo()
    assert {article.event_id for article in articles.read(ids).values()} == {event.id}
    assert events_of(session.project) == [event]
    assert dialog.list.count() == 1
