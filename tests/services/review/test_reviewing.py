"""Verdicts reach the author, answers reach the reviewer, and every label stays its author's."""

from dataclasses import replace

import pytest

from annotator.domain import revising
from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.domain.review import RemarkKind, Verdict
from annotator.services import labelling
from annotator.services.codebook import add_speaker
from annotator.services.comparing import Kind
from annotator.services.progress import Progress
from annotator.services.review import (
    Item,
    Waiting,
    accept,
    answer,
    close,
    of_annotations,
    reasons_of,
    report_missed,
    return_to_author,
    returned_to,
    reviewed_by,
    waiting_for,
    withdraw,
)
from annotator.services.review.report import entry_disagreements, returns_report
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from tests.conftest import AddArticles

TEXT = "The king said that it rains. “Never,” the queen said. Nobody else spoke at all."


@pytest.fixture
def rae(session: Session) -> Session:
    """The reviewer, in the same project as Ada, the author."""
    return Session.join(session.project, Annotator(id="rae", name="Rae"))


@pytest.fixture
def article_id(add_articles: AddArticles) -> str:
    return add_articles(TEXT)[0]


@pytest.fixture
def label(session: Session, article_id: str) -> Annotation:
    return labelling.label(session, article_id, [(0, 28)], revise=_said("unknown"))[0]


def _said(speaker: str) -> labelling.Revision:
    return lambda annotation: replace(annotation, speaker_id=speaker)


def reason(who: Session, name: str) -> str:
    return next(reason.id for reason in reasons_of(who.project) if reason.name == name)


def the_item(who: Session) -> Item:
    (item,) = returned_to(who.project, "ada")
    assert [item] == reviewed_by(who.project, "rae")
    return item


def test_a_returned_label_goes_to_its_author_and_back_until_it_is_closed(
    session: Session, rae: Session, label: Annotation
) -> None:
    return_to_author(rae, [label.id], reason(rae, "Speaker"), "It is the king.")
    item = the_item(session)
    assert item.waiting is Waiting.AUTHOR
    assert (item.annotation, item.changed_since) == (label, False)
    assert [remark.text for remark in item.remarks] == ["It is the king."]
    assert (waiting_for(session.project, "ada"), waiting_for(session.project, "rae")) == (1, 0)

    labelling.revise(session, "set_speaker", [label.id], _said("implicit"))
    assert the_item(session).changed_since
    answer(session, item.review.id, RemarkKind.CHANGED)
    assert the_item(session).waiting is Waiting.REVIEWER
    assert (waiting_for(session.project, "ada"), waiting_for(session.project, "rae")) == (0, 1)

    close(rae, [item.review.id])
    assert the_item(session).waiting is Waiting.NOBODY
    assert waiting_for(session.project, "rae") == 0
    assert check(session.project, Progress()).sound


def test_a_remark_of_the_reviewer_after_a_defence_gives_the_turn_back(
    session: Session, rae: Session, label: Annotation
) -> None:
    return_to_author(rae, [label.id], reason(rae, "Topic"))
    review_id = the_item(session).review.id
    answer(session, review_id, RemarkKind.DEFENDED, "The codebook says so.")
    assert the_item(session).waiting is Waiting.REVIEWER
    answer(rae, review_id, RemarkKind.REMARK, "Not of the weather.")
    assert the_item(session).waiting is Waiting.AUTHOR


def test_only_the_author_defends_and_only_with_words(
    session: Session, rae: Session, label: Annotation
) -> None:
    return_to_author(rae, [label.id], reason(rae, "Topic"))
    review_id = the_item(session).review.id
    with pytest.raises(UserError, match="Only the author"):
        answer(rae, review_id, RemarkKind.DEFENDED, "No.")
    with pytest.raises(UserError, match="Say why"):
        answer(session, review_id, RemarkKind.DEFENDED, "  ")
    assert the_item(session).remarks == ()


def test_nobody_says_they_changed_what_is_as_it_was(
    session: Session, rae: Session, label: Annotation
) -> None:
    return_to_author(rae, [label.id], reason(rae, "Speaker"))
    review_id = the_item(session).review.id
    with pytest.raises(UserError, match="as it was when it came back"):
        answer(session, review_id, RemarkKind.CHANGED)
    assert the_item(session).waiting is Waiting.AUTHOR
    labelling.revise(session, "set_speaker", [label.id], _said("implicit"))
    answer(session, review_id, RemarkKind.CHANGED)
    assert the_item(session).waiting is Waiting.REVIEWER


def test_a_change_counts_though_the_clock_of_the_reviewer_goes_before(
    session: Session, rae: Session, label: Annotation, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as ahead:
        ahead.setattr(rae, "now", lambda: "2099-01-01T00:00:00.000000Z")
        return_to_author(rae, [label.id], reason(rae, "Speaker"))
    labelling.revise(session, "set_speaker", [label.id], _said("implicit"))
    answer(session, the_item(session).review.id, RemarkKind.CHANGED)
    assert the_item(session).remarks[0].kind is RemarkKind.CHANGED


def test_a_missed_passage_counts_as_changed_once_something_is_labelled_in_it(
    session: Session, rae: Session, article_id: str
) -> None:
    start = TEXT.index("Never")
    report_missed(rae, article_id, "ada", start, start + 6, reason(rae, "Missed"))
    review_id = the_item(session).review.id
    labelling.label(session, article_id, [(0, 28)])
    with pytest.raises(UserError, match="Nothing of yours is labelled in these words"):
        answer(session, review_id, RemarkKind.CHANGED)
    labelling.label(session, article_id, [(start, start + 5)])
    answer(session, review_id, RemarkKind.CHANGED)
    assert the_item(session).waiting is Waiting.REVIEWER


def test_nobody_judges_their_own_labels(session: Session, label: Annotation) -> None:
    with pytest.raises(UserError, match="your own"):
        accept(session, [label.id])
    with pytest.raises(UserError, match="your own"):
        return_to_author(session, [label.id], reason(session, "Stance"))
    assert session.project.tables.reviews.all() == []


def test_a_second_verdict_replaces_the_first_and_undo_brings_it_back(
    session: Session, rae: Session, label: Annotation
) -> None:
    return_to_author(rae, [label.id], reason(rae, "Boundary"))
    accept(rae, [label.id])
    (review,) = rae.project.tables.reviews.all()
    assert (review.verdict, review.closed, review.reason_id) == (Verdict.ACCEPTED, True, None)
    assert returned_to(session.project, "ada") == []
    rae.undo()
    assert the_item(session).review.verdict is Verdict.RETURNED


def test_a_missed_passage_is_reported_without_a_label(
    session: Session, rae: Session, article_id: str
) -> None:
    start = TEXT.index("Never")
    report_missed(rae, article_id, "ada", start, start + 6, reason(rae, "Missed"), "She speaks.")
    item = the_item(session)
    assert (item.annotation, item.review.start, item.review.end) == (None, start, start + 6)
    with pytest.raises(UserError, match="Select the words"):
        report_missed(rae, article_id, "ada", 5, len(TEXT) + 1, reason(rae, "Missed"))


def test_a_label_that_is_deleted_after_its_return_is_still_in_the_inbox(
    session: Session, rae: Session, label: Annotation
) -> None:
    return_to_author(rae, [label.id], reason(rae, "Should not be"))
    labelling.delete(session, [label.id])
    item = the_item(session)
    assert item.annotation is None
    assert item.changed_since
    assert check(session.project, Progress()).sound


def test_a_verdict_is_taken_back_as_long_as_nobody_answered(
    session: Session, rae: Session, label: Annotation
) -> None:
    return_to_author(rae, [label.id], reason(rae, "Stance"), "Too strong.")
    review_id = the_item(session).review.id
    withdraw(rae, review_id)
    assert session.project.tables.reviews.all() == []
    rae.undo()
    answer(session, review_id, RemarkKind.DEFENDED, "As strong as the words.")
    with pytest.raises(UserError, match="answered already"):
        withdraw(rae, review_id)
    assert the_item(session).waiting is Waiting.REVIEWER


def test_reviews_of_a_label_are_found_by_it(rae: Session, label: Annotation) -> None:
    assert of_annotations(rae.project, [label.id]) == {}
    return_to_author(rae, [label.id], reason(rae, "Stance"))
    (item,) = of_annotations(rae.project, [label.id, "another"])[label.id]
    assert item.review.annotator_id == "rae"


def test_the_report_counts_returns_by_reason_author_and_entry(
    session: Session, rae: Session, article_id: str
) -> None:
    king, _ = add_speaker(session, "The King")
    labels = [
        labelling.label(session, article_id, [(at, at + 5)], revise=_said(king.id))[0]
        for at in (0, 10, 20)
    ]
    return_to_author(rae, [labels[0].id, labels[1].id], reason(rae, "Speaker"))
    accept(rae, [labels[2].id])
    report = returns_report(session.project)
    assert (report.judged, report.returned) == (3, 2)
    assert report.by_reason == {reason(rae, "Speaker"): 2}
    assert report.by_author == {"ada": 2}
    assert (report.by_entry[king.id], report.judged_by_entry[king.id]) == (2, 3)


def test_the_entries_that_annotators_disagree_on_lead_to_their_passages(
    session: Session, rae: Session, article_id: str
) -> None:
    king, _ = add_speaker(session, "The King")
    favour = session.project.tables.scale_values.all()[0].id
    mine, theirs = (
        labelling.label(who, article_id, [(0, 28)], revise=_said(speaker))[0]
        for who, speaker in ((session, king.id), (rae, "unknown"))
    )
    for who, annotation in ((session, mine), (rae, theirs)):
        labelling.revise(
            who, "set_stance", [annotation.id], lambda a: revising.with_stance(a, favour)
        )
    found = {entry.entry_id: entry for entry in entry_disagreements(session.project)}
    assert set(found) == {king.id, "unknown"}
    assert found[king.id].kind is Kind.SPEAKER
    assert found[king.id].share == 1.0
    (pair,) = found[king.id].pairs
    assert {annotation.id for annotation in pair} == {mine.id, theirs.id}
