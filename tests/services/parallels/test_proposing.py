from collections.abc import Callable
from typing import Any

import pytest

from annotator.domain.errors import Cancelled, UserError
from annotator.services.articles import add_event, article_of, assign_event
from annotator.services.parallels.proposing import Proposal, accept, propose_events
from annotator.services.progress import Progress
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]


def proposals(session: Session) -> list[Proposal]:
    return propose_events(session.project, Progress())


def named(found: list[Proposal]) -> list[set[str]]:
    return [{article.id for article in proposal.articles} for proposal in found]


@pytest.fixture
def ids(add_articles: AddArticles, reports: list[Any]) -> list[list[str]]:
    """The articles of every pair of invented reports."""
    return [add_articles(pair.first, pair.second, published="2024-05-30") for pair in reports]


def test_reports_of_one_event_are_proposed_together(session: Session, ids: list[list[str]]) -> None:
    found = named(proposals(session))
    pairs = [set(pair) for pair in ids]
    assert all(group in pairs for group in found)
    assert len(found) >= len(pairs) - 1


def test_accepted_proposal_is_one_undo_step(session: Session, ids: list[list[str]]) -> None:
    first = proposals(session)[0]
    accept(session, first, "The flood")
    events = session.project.tables.events.all()
    (event,) = list(events)
    assert event.name == "The flood"
    for article in first.articles:
        assert article_of(session.project, article.id).event_id == event.id
    assert {a.id for a in first.articles} not in named(proposals(session))
    session.undo()
    assert list(session.project.tables.events.all()) == []
    assert {a.id for a in first.articles} in named(proposals(session))


def test_a_new_event_needs_a_name(session: Session, ids: list[list[str]]) -> None:
    with pytest.raises(UserError, match="name"):
        accept(session, proposals(session)[0], "  ")


def test_article_joins_the_event_that_its_fellow_is_on(
    session: Session, ids: list[list[str]]
) -> None:
    first = proposals(session)[0]
    event, _ = add_event(session, "Known before")
    assign_event(session, [first.articles[0].id], event.id)
    (proposal,) = [p for p in proposals(session) if p.event_id == event.id]
    assert [article.id for article in proposal.articles] == [first.articles[1].id]
    accept(session, proposal, "")
    assert article_of(session.project, first.articles[1].id).event_id == event.id


def test_articles_far_apart_in_time_are_not_proposed(
    session: Session, add_articles: AddArticles, reports: list[Any]
) -> None:
    pair = reports[0]
    add_articles(pair.first, published="2024-05-30")
    add_articles(pair.second, published="2025-05-30")
    assert proposals(session) == []


def test_a_cancelled_search_stops_while_runs_are_counted(
    session: Session, ids: list[list[str]]
) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        propose_events(session.project, progress)


def test_many_reports_of_one_event_become_one_group(
    session: Session, add_articles: AddArticles, reports: list[Any]
) -> None:
    first = reports[0].first
    again = [f"Report {number}.\n\n{first}" for number in range(6)]
    ids = add_articles(*again, published="2024-05-30")
    assert set(ids) in named(proposals(session))
