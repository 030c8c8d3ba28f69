"""Answering: what an author, or the reviewer, says in a review."""

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.review import Remark, RemarkKind, Review
from annotator.services.session import Session


def answer(
    session: Session, review_id: str, kind: RemarkKind, text: str = ""
) -> tuple[Remark, Edit]:
    """Say something in a review: that one changed the label, why one defends it, or a remark.

    Raises `UserError` where somebody but the author says that it was changed or defended,
    where a defence or remark has no words, or where the review is gone.
    """
    review = session.project.tables.reviews.read([review_id]).get(review_id)
    if review is None:
        raise UserError("This review was taken back in the meantime; nothing was answered.")
    _check_may_say(session, review, kind)
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
