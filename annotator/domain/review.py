"""A review: a colleague's verdict on an annotation, and the talk about it."""

from enum import StrEnum

from annotator.domain.value import value


class Verdict(StrEnum):
    """What a reviewer makes of an annotation."""

    ACCEPTED = "accepted"
    RETURNED = "returned"


class RemarkKind(StrEnum):
    """What somebody does by speaking up in a review."""

    REMARK = "remark"
    CHANGED = "changed"
    """The author followed the reviewer and changed the annotation."""
    DEFENDED = "defended"
    """The author holds on to the annotation and says why."""


@value(kw_only=True)
class ReturnReason:
    """Why annotations are returned: an entry of the list that the project defines."""

    id: str
    name: str
    definition: str = ""
    position: int = 0
    """Order in the list."""
    archived: bool = False


@value(kw_only=True)
class Review:
    """One reviewer's verdict on one annotation, or on a passage that has none and should.

    Only its reviewer edits it; the author answers with remarks.
    """

    id: str
    """`review_id(annotation_id, annotator_id)`; of a missed passage a UUIDv7."""
    article_id: str
    annotator_id: str
    """The reviewer."""
    author_id: str
    """Whose work is judged."""
    annotation_id: str | None = None
    """The annotation that is judged; none where the author missed a passage.

    It may be gone: the author may have deleted it since.
    """
    start: int | None = None
    """First code point of the passage that was missed; none where an annotation is judged."""
    end: int | None = None
    """Code point after its last one."""
    verdict: Verdict
    reason_id: str | None = None
    """Why it was returned; none where it was accepted."""
    closed: bool = False
    """The reviewer has seen the answer and has nothing to add."""
    made_at: str = ""
    updated_at: str = ""


@value(kw_only=True)
class Remark:
    """What somebody said in a review; only they edit it."""

    id: str
    """UUIDv7."""
    review_id: str
    annotator_id: str
    """Who says it."""
    kind: RemarkKind = RemarkKind.REMARK
    text: str = ""
    made_at: str = ""


def review_id(annotation_id: str, reviewer_id: str) -> str:
    """Return the id of a reviewer's verdict on an annotation."""
    return f"{annotation_id}/{reviewer_id}"
