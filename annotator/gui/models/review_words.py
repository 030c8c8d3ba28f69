"""The words of the window for reviews."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.review import RemarkKind, ReturnReason, Verdict
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP
from annotator.services.review import Item, Waiting
from annotator.services.review.reasons import default_reasons

_USUAL = (
    QT_TRANSLATE_NOOP("Reasons", "Boundary"),
    QT_TRANSLATE_NOOP("Reasons", "Speaker"),
    QT_TRANSLATE_NOOP("Reasons", "Stance"),
    QT_TRANSLATE_NOOP("Reasons", "Topic"),
    QT_TRANSLATE_NOOP("Reasons", "Missed"),
    QT_TRANSLATE_NOOP("Reasons", "Should not be"),
)
"""The names of the usual reasons; those that a project defines are shown as they are."""
_USUAL_MEANINGS = (
    QT_TRANSLATE_NOOP(
        "Reasons", "The label starts or ends in the wrong place, or a piece is missing."
    ),
    QT_TRANSLATE_NOOP("Reasons", "Somebody else says it."),
    QT_TRANSLATE_NOOP("Reasons", "The stance, or toward whom it is taken, is another."),
    QT_TRANSLATE_NOOP("Reasons", "A topic is wrong or missing."),
    QT_TRANSLATE_NOOP("Reasons", "Something is said here and nobody labelled it."),
    QT_TRANSLATE_NOOP("Reasons", "Nobody is reported to say anything here."),
)


def reason_word(reason: ReturnReason) -> str:
    """Return the name of a reason, a usual one in the language of the window."""
    usual = {each.id: each.name for each in default_reasons()}
    if usual.get(reason.id) == reason.name and reason.name in _USUAL:
        return QCoreApplication.translate("Reasons", reason.name)
    return reason.name


def reason_meaning(reason: ReturnReason) -> str:
    """Return what a reason means, of a usual one in the language of the window."""
    usual = {each.id: each.definition for each in default_reasons()}
    if usual.get(reason.id) == reason.definition and reason.definition in _USUAL_MEANINGS:
        return QCoreApplication.translate("Reasons", reason.definition)
    return reason.definition


def verdict_word(verdict: Verdict) -> str:
    """Return what a reviewer made of an annotation."""
    match verdict:
        case Verdict.ACCEPTED:
            return QCoreApplication.translate("Reviews", "Accepted")
        case Verdict.RETURNED:
            return QCoreApplication.translate("Reviews", "Returned")


def remark_word(kind: RemarkKind) -> str:
    """Return what somebody did by speaking up; empty for a mere remark."""
    match kind:
        case RemarkKind.CHANGED:
            return QCoreApplication.translate("Reviews", "Changed")
        case RemarkKind.DEFENDED:
            return QCoreApplication.translate("Reviews", "Defended")
        case RemarkKind.REMARK:
            return ""


def waiting_word(item: Item, annotator_id: str) -> str:
    """Return how far a review is, as somebody in it sees it."""
    if item.waiting is Waiting.NOBODY:
        return QCoreApplication.translate("Reviews", "Closed")
    whose = item.review.author_id
    if item.waiting is Waiting.REVIEWER:
        whose = item.review.annotator_id
    if whose == annotator_id:
        return QCoreApplication.translate("Reviews", "Your turn")
    return QCoreApplication.translate("Reviews", "Waits")


def words_of(item: Item, text: str) -> str:
    """Return the words that a review is about; `text` is that of its article."""
    if item.annotation is not None:
        return " ".join(item.annotation.quoted.split())
    if item.review.start is not None and item.review.end is not None:
        return " ".join(text[item.review.start : item.review.end].split())
    return QCoreApplication.translate("Reviews", "(deleted since)")
