"""What a project file keeps of reviews and of the gold layer's decisions."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.adjudication import (
    Decision,
    Outcome,
    Part,
    Settling,
    SettlingState,
    Taken,
    settling_id,
)
from annotator.domain.edit import Change, Record
from annotator.domain.errors import Conflict
from annotator.domain.ids import entry_id, new_id
from annotator.domain.review import Remark, RemarkKind, ReturnReason, Review, Verdict, review_id
from annotator.services.labelling import label
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.codec import decode, encode

AddArticles = Callable[..., list[str]]
MOMENT = "2026-01-01T00:00:00.000000Z"


@pytest.fixture
def article_id(add_articles: AddArticles) -> str:
    (id,) = add_articles("He said no. She said yes.")
    return id


def a_review(article_id: str, annotation_id: str) -> tuple[ReturnReason, Review, Remark]:
    reason = ReturnReason(id=entry_id("return_reason", "speaker"), name="speaker", position=1)
    review = Review(
        id=review_id(annotation_id, "ada"),
        article_id=article_id,
        annotator_id="ada",
        author_id="ada",
        annotation_id=annotation_id,
        verdict=Verdict.RETURNED,
        reason_id=reason.id,
        made_at=MOMENT,
        updated_at=MOMENT,
    )
    remark = Remark(
        id=new_id(),
        review_id=review.id,
        annotator_id="ada",
        kind=RemarkKind.DEFENDED,
        text="It is she who says so.",
        made_at=MOMENT,
    )
    return reason, review, remark


def a_decision(article_id: str, gold_id: str) -> tuple[Decision, Settling]:
    decision = Decision(
        id=new_id(),
        article_id=article_id,
        annotator_id="ada",
        outcome=Outcome.COMPOSED,
        annotation_ids=("a", "b"),
        gold_id=gold_id,
        taken=(Taken(Part.SPAN, "a"), Taken(Part.SPEAKER, "b")),
        comment="The span of one, the speaker of the other.",
        made_at=MOMENT,
        updated_at=MOMENT,
    )
    settling = Settling(
        id=settling_id(article_id, "ada"),
        article_id=article_id,
        annotator_id="ada",
        state=SettlingState.IN_REVIEW,
        updated_at=MOMENT,
    )
    return decision, settling


def test_every_record_of_a_review_comes_back_as_it_was_and_can_be_undone(
    session: Session, article_id: str
) -> None:
    annotation, _ = label(session, article_id, [(0, 10)])
    records: list[Record] = [
        *a_review(article_id, annotation.id),
        *a_decision(article_id, annotation.id),
    ]
    edit = session.perform("review", [Change(None, record) for record in records])
    tables = session.project.tables
    for change in edit.changes:
        assert tables.of_kind(change.kind).read([change.record_id]) == {
            change.record_id: change.after
        }
        assert decode(change.kind, encode(change.after)) == change.after
    assert check(session.project, Progress()).sound
    session.undo()
    for change in edit.changes:
        assert tables.of_kind(change.kind).read([change.record_id]) == {}


def test_reviews_are_found_by_what_they_judge(session: Session, article_id: str) -> None:
    annotation, _ = label(session, article_id, [(0, 10)])
    reason, review, remark = a_review(article_id, annotation.id)
    session.perform("review", [Change(None, record) for record in (reason, review, remark)])
    tables = session.project.tables
    assert tables.reviews.where("annotation_id", [annotation.id]) == [review]
    assert tables.remarks.where("review_id", [review.id, "another"]) == [remark]
    assert tables.reviews.where("annotation_id", ["another"]) == []


def test_a_review_that_judges_neither_an_annotation_nor_a_passage_is_refused(
    session: Session, article_id: str
) -> None:
    annotation, _ = label(session, article_id, [(0, 10)])
    reason, review, _ = a_review(article_id, annotation.id)
    with pytest.raises(Conflict):
        session.perform(
            "review", [Change(None, reason), Change(None, replace(review, annotation_id=None))]
        )
    assert list(session.project.tables.reviews.all_ids()) == []
