"""Judging: a reviewer accepts a colleague's annotations or returns them with a reason."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.review import Remark, RemarkKind, Review, Verdict, review_id
from annotator.services.review.reasons import reason_changes
from annotator.services.session import Session


def accept(session: Session, annotation_ids: Iterable[str]) -> Edit:
    """Accept colleagues' annotations, one or many, as one undo step.

    A verdict of one's own that stood there is replaced, and closed. Raises `UserError`
    where an annotation is one's own, or of the gold layer.
    """
    moment = session.now()
    changes: list[Change] = []
    for annotation in _colleagues(session, annotation_ids):
        before = _standing(session, annotation)
        after = _review(session, annotation, before, moment)
        after = replace(after, verdict=Verdict.ACCEPTED, reason_id=None, closed=True)
        changes.append(Change(before, after))
    return session.perform("accept_annotation", changes)


def return_to_author(
    session: Session, annotation_ids: Iterable[str], reason_id: str, comment: str = ""
) -> Edit:
    """Return annotations to their authors with a reason and, where it is given, a comment.

    Raises `UserError` as `accept` does.
    """
    moment = session.now()
    changes = reason_changes(session.project, reason_id)
    for annotation in _colleagues(session, annotation_ids):
        before = _standing(session, annotation)
        after = _review(session, annotation, before, moment)
        after = replace(after, verdict=Verdict.RETURNED, reason_id=reason_id, closed=False)
        changes += [Change(before, after), *_remark(session, after, comment, moment)]
    return session.perform("return_annotation", changes)


def report_missed(
    session: Session,
    article_id: str,
    author_id: str,
    start: int,
    end: int,
    reason_id: str,
    comment: str = "",
) -> tuple[Review, Edit]:
    """Tell an author that `[start, end)` of an article should have been labelled.

    Raises `UserError` where the author is oneself, or the passage lies outside of the text.
    """
    if author_id == session.annotator_id:
        raise UserError("These are your own labels; a colleague reviews them.")
    if not 0 <= start < end <= len(session.project.articles.body(article_id)):
        raise UserError("Select the words that should have been labelled first.")
    moment = session.now()
    review = Review(
        id=new_id(),
        article_id=article_id,
        annotator_id=session.annotator_id,
        author_id=author_id,
        start=start,
        end=end,
        verdict=Verdict.RETURNED,
        reason_id=reason_id,
        made_at=moment,
        updated_at=moment,
    )
    changes = [
        *reason_changes(session.project, reason_id),
        Change(None, review),
        *_remark(session, review, comment, moment),
    ]
    return review, session.perform("report_missed", changes)


def close(session: Session, review_ids: Sequence[str], *, closed: bool = True) -> Edit:
    """Close reviews of one's own that need no further answer, or open them again."""
    moment = session.now()
    changes: list[Change] = []
    for review in session.project.tables.reviews.read(review_ids).values():
        if review.annotator_id != session.annotator_id:
            raise UserError("This review is a colleague's; only they can close it.")
        if review.closed is not closed:
            changes.append(Change(review, replace(review, closed=closed, updated_at=moment)))
    return session.perform("close_review" if closed else "reopen_review", changes)


def withdraw(session: Session, review_id: str) -> Edit:
    """Take back a verdict of one's own with what one said in it.

    Raises `UserError` where the author has answered already.
    """
    tables = session.project.tables
    review = tables.reviews.read([review_id]).get(review_id)
    if review is None or review.annotator_id != session.annotator_id:
        raise UserError("This review is a colleague's; only they can take it back.")
    remarks = tables.remarks.where("review_id", [review_id])
    if any(remark.annotator_id != session.annotator_id for remark in remarks):
        raise UserError("The author has answered already; close the review instead.")
    doomed = [Change(record, None) for record in (*remarks, review)]
    return session.perform("withdraw_review", doomed)


def _colleagues(session: Session, annotation_ids: Iterable[str]) -> list[Annotation]:
    """Return annotations that oneself may judge."""
    found = list(session.project.tables.annotations.read(list(annotation_ids)).values())
    if any(annotation.annotator_id == session.annotator_id for annotation in found):
        raise UserError("This label is your own; a colleague reviews it.")
    if any(annotation.layer is not Layer.OWN for annotation in found):
        raise UserError("This label is of the gold layer; change the decision behind it instead.")
    return found


def _standing(session: Session, annotation: Annotation) -> Review | None:
    id = review_id(annotation.id, session.annotator_id)
    return session.project.tables.reviews.read([id]).get(id)


def _review(session: Session, annotation: Annotation, before: Review | None, moment: str) -> Review:
    return Review(
        id=review_id(annotation.id, session.annotator_id),
        article_id=annotation.article_id,
        annotator_id=session.annotator_id,
        author_id=annotation.annotator_id,
        annotation_id=annotation.id,
        verdict=Verdict.ACCEPTED,
        made_at=before.made_at if before is not None else moment,
        updated_at=moment,
    )


def _remark(session: Session, review: Review, text: str, moment: str) -> list[Change]:
    """Return what makes a remark of the reviewer, if anything was said."""
    if not text.strip():
        return []
    remark = Remark(
        id=new_id(),
        review_id=review.id,
        annotator_id=session.annotator_id,
        kind=RemarkKind.REMARK,
        text=text.strip(),
        made_at=moment,
    )
    return [Change(None, remark)]
