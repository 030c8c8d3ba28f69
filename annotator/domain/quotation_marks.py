"""Quotation marks, as far as the type of a quotation can be read off them."""

import re
from collections.abc import Sequence

from annotator.domain.annotation import QuotationType, Segment

OPENING = '"“„«‹‟「『'
CLOSING = '"”“»›」』'
_SINGLE = "'‘’"
_NEAR = " \t\u00a0\u202f,.;:!?…"
_in_single_marks = re.compile(r"(?<!\w)[‘'](?=\w)[^‘’']*[’'](?!\w)")


def quotation_type_of(text: str, segments: Sequence[Segment]) -> QuotationType:
    """Return how the outlet renders what content segments say.

    Direct where marks enclose the words, mixed where some of the words stand in marks,
    indirect where there are none. The closing mark may be missing at the end of a
    paragraph, as where a quotation goes on in the next one or is never closed. Single
    marks inside count only round whole words, because they are apostrophes too.
    """
    enclosed = [_is_enclosed(text, segment) for segment in segments]
    if all(enclosed):
        return QuotationType.DIRECT
    inside = "".join(segment.quoted for segment in segments)
    if any(enclosed) or any(mark in inside for mark in set(OPENING + CLOSING)):
        return QuotationType.MIXED
    if _in_single_marks.search(inside):
        return QuotationType.MIXED
    return QuotationType.INDIRECT


def _is_enclosed(text: str, segment: Segment) -> bool:
    """Tell whether marks stand right before and behind a segment, or are its own ends."""
    before = text[max(0, segment.start - 3) : segment.start].rstrip()[-1:] or " "
    after = text[segment.end : segment.end + 3].lstrip(_NEAR)[:1] or "\n"
    first, last = segment.quoted[0], segment.quoted[-1]
    opened = before in OPENING + _SINGLE or first in OPENING + "‘"
    closed = after in CLOSING + _SINGLE or last in CLOSING
    return opened and (closed or after in "\n\u2029")
