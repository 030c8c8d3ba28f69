"""Review: what colleagues and adjudicators make of labels, and why."""

from annotator.services.review.answering import answer
from annotator.services.review.inbox import (
    Item,
    Waiting,
    bound,
    of_annotations,
    returned_to,
    reviewed_by,
    waiting_for,
)
from annotator.services.review.judging import (
    accept,
    close,
    report_missed,
    return_to_author,
    withdraw,
)
from annotator.services.review.reasons import reason_changes, reasons_of
from annotator.services.review.reasons_editing import set_reasons

__all__ = [
    "Item",
    "Waiting",
    "accept",
    "answer",
    "bound",
    "close",
    "of_annotations",
    "reason_changes",
    "reasons_of",
    "report_missed",
    "return_to_author",
    "returned_to",
    "reviewed_by",
    "set_reasons",
    "waiting_for",
    "withdraw",
]
