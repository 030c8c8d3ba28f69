"""Quotation marks, as far as the type of a quotation can be read off them."""

from collections.abc import Sequence

from annotator.domain.annotation import QuotationType, Segment

OPENING = '"“„«‹‟「『'
CLOSING = '"”“»›」』'
_SINGLE = "'‘’"
_NEAR = " \t\u00a0\u202f,.;:!?…"


def quotation_type_of(text: str, segments: Sequence[Segment]) -> QuotationType:
    """Return how the outlet renders what content segments say.

    Direct where marks enclose the words, mixed where some of the words stand in marks,
    indirect where there are none. Single marks count only right at both ends, because
    inside they are apostrophes too.
    """
    enclosed = [_is_enclosed(text, segment) for segment in segments]
    if all(enclosed):
        return QuotationType.DIRECT
    inside = "".join(segment.quoted for segment in segments)
    if any(enclosed) or any(mark in inside for mark in set(OPENING + CLOSING)):
        return QuotationType.MIXED
    return QuotationType.INDIRECT


def _is_enclosed(text: str, segment: Segment) -> bool:
    """Tell whether marks stand right before and behind a segment, or are its own ends."""
    before = text[max(0, segment.start - 3) : segment.start].rstrip()[-1:] or " "
    after = text[segment.end : segment.end + 3].lstrip(_NEAR)[:1] or " "
    first, last = segment.quoted[0], segment.quoted[-1]
    opened = before in OPENING + _SINGLE or first in OPENING + "‘"
    closed = after in CLOSING + _SINGLE or last in CLOSING
    return opened and closed
