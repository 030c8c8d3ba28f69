"""Answering: what an author, or the reviewer, says in a review."""

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.review import Remark, RemarkKind, Review
from annotator.services.session import Session
from annotator.store.project import Project


def answer(
    session: Session, review_id: str, kind: RemarkKind, text: str = ""
) -> tuple[Remark, Edit]:
    """Say something in a review: that one changed the label, why one defends it, or a remark.

    Raises `UserError` where somebody but the author says that it was changed or defended,
    where nothing was changed, where a defence or remark has no words, or where the review
    is gone.
    """
    review = session.project.tables.reviews.read([review_id]).get(review_id)
    if review is None:
        raise UserError("This review was taken back in the meantime; nothing was answered.")
    _check_may_say(session, review, kind)
    if kind is RemarkKind.CHANGED:
        _check_followed(session, review)
    text = text.strip()
    if not text and kind is not RemarkKind.CHANGED:
        raise UserError("Say why, so that the reviewer can judge it.")
    remark = Remark(
        id=new_id(),
        review_id=review_id,
        annotator_id=session.annotator_id,
        kind=kind,
        text=text,
        made_at=session.now(),
    )
    return remark, session.perform("answer_review", [Change(None, remark)])


def _check_may_say(session: Session, review: Review, kind: RemarkKind) -> None:
    if kind is not RemarkKind.REMARK and review.author_id != session.annotator_id:
        raise UserError("Only the author of the label can say so; write a remark instead.")


def _check_followed(session: Session, review: Review) -> None:
    """Nothing counts as changed that is as the reviewer saw it."""
    if review.annotation_id is None:
        if not _is_labelled(session, review):
            raise UserError(
                "Nothing of yours is labelled in these words yet; label them, or say why not."
            )
    elif not _is_changed(session.project, review, review.annotation_id):
        raise UserError("The label is as it was when it came back; change it first, or defend it.")


def _is_labelled(session: Session, review: Review) -> bool:
    mine = session.project.annotations.of_article(review.article_id, session.annotator_id)
    start, end = review.start or 0, review.end or 0
    return any(piece.start < end and start < piece.end for each in mine for piece in each.content)


def _is_changed(project: Project, review: Review, annotation_id: str) -> bool:
    """By the time, or by the order of edits here, where the two clocks do not agree."""
    annotation = project.tables.annotations.read([annotation_id]).get(annotation_id)
    if annotation is None or annotation.updated_at > review.updated_at:
        return True
    last = project.journal.last_place_of
    return last(annotation_id) > last(review.id)
