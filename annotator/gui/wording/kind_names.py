"""Kinds of records in words."""

from PySide6.QtCore import QCoreApplication

from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

_MANY = {
    "annotator": QT_TRANSLATE_NOOP("kinds", "Annotators"),
    "event": QT_TRANSLATE_NOOP("kinds", "Events"),
    "article": QT_TRANSLATE_NOOP("kinds", "Articles"),
    "progress": QT_TRANSLATE_NOOP("kinds", "Progress"),
    "speaker": QT_TRANSLATE_NOOP("kinds", "Speakers"),
    "scale_value": QT_TRANSLATE_NOOP("kinds", "Stances of the scale"),
    "topic": QT_TRANSLATE_NOOP("kinds", "Topics"),
    "annotation": QT_TRANSLATE_NOOP("kinds", "Annotations"),
    "refusal": QT_TRANSLATE_NOOP("kinds", "Suggestions put away"),
    "return_reason": QT_TRANSLATE_NOOP("kinds", "Reasons for returning"),
    "review": QT_TRANSLATE_NOOP("kinds", "Reviews"),
    "remark": QT_TRANSLATE_NOOP("kinds", "Remarks"),
    "decision": QT_TRANSLATE_NOOP("kinds", "Decisions on gold"),
    "settling": QT_TRANSLATE_NOOP("kinds", "Settled articles"),
    "repeat": QT_TRANSLATE_NOOP("kinds", "Passages that came back"),
}
_ONE = {
    "annotator": QT_TRANSLATE_NOOP("kinds", "Annotator"),
    "event": QT_TRANSLATE_NOOP("kinds", "Event"),
    "article": QT_TRANSLATE_NOOP("kinds", "Article"),
    "progress": QT_TRANSLATE_NOOP("kinds", "Progress"),
    "speaker": QT_TRANSLATE_NOOP("kinds", "Speaker"),
    "scale_value": QT_TRANSLATE_NOOP("kinds", "Stance of the scale"),
    "topic": QT_TRANSLATE_NOOP("kinds", "Topic"),
    "annotation": QT_TRANSLATE_NOOP("kinds", "Annotation"),
    "refusal": QT_TRANSLATE_NOOP("kinds", "Suggestion put away"),
    "return_reason": QT_TRANSLATE_NOOP("kinds", "Reason for returning"),
    "review": QT_TRANSLATE_NOOP("kinds", "Review"),
    "remark": QT_TRANSLATE_NOOP("kinds", "Remark"),
    "decision": QT_TRANSLATE_NOOP("kinds", "Decision on gold"),
    "settling": QT_TRANSLATE_NOOP("kinds", "Settled article"),
    "repeat": QT_TRANSLATE_NOOP("kinds", "Passage that came back"),
}


def kind_words(kind: str, *, many: bool = False) -> str:
    """Return what a kind of record is called, one of them or `many`."""
    words = (_MANY if many else _ONE).get(kind)
    return QCoreApplication.translate("kinds", words) if words else kind
