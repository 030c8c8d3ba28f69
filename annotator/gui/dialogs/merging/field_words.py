"""Fields of records, and why one is mended, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Merge", "name"),
    "definition": QT_TRANSLATE_NOOP("Merge", "definition"),
    "aliases": QT_TRANSLATE_NOOP("Merge", "other names"),
    "roles": QT_TRANSLATE_NOOP("Merge", "roles"),
    "kind": QT_TRANSLATE_NOOP("Merge", "kind"),
    "colour": QT_TRANSLATE_NOOP("Merge", "colour"),
    "key": QT_TRANSLATE_NOOP("Merge", "key"),
    "archived": QT_TRANSLATE_NOOP("Merge", "archived or not"),
    "merged_into": QT_TRANSLATE_NOOP("Merge", "what stands for it"),
    "parent_id": QT_TRANSLATE_NOOP("Merge", "place in the tree"),
    "position": QT_TRANSLATE_NOOP("Merge", "order"),
    "examples": QT_TRANSLATE_NOOP("Merge", "examples"),
    "polarity": QT_TRANSLATE_NOOP("Merge", "polarity"),
    "mark": QT_TRANSLATE_NOOP("Merge", "mark"),
    "title": QT_TRANSLATE_NOOP("Merge", "title"),
    "outlet": QT_TRANSLATE_NOOP("Merge", "outlet"),
    "author": QT_TRANSLATE_NOOP("Merge", "author"),
    "published": QT_TRANSLATE_NOOP("Merge", "date"),
    "date": QT_TRANSLATE_NOOP("Merge", "date"),
    "note": QT_TRANSLATE_NOOP("Merge", "note"),
    "url": QT_TRANSLATE_NOOP("Merge", "address"),
    "language": QT_TRANSLATE_NOOP("Merge", "language"),
    "event_id": QT_TRANSLATE_NOOP("Merge", "event"),
    "furniture": QT_TRANSLATE_NOOP("Merge", "furniture"),
    "source_name": QT_TRANSLATE_NOOP("Merge", "file"),
}
_REASONS = {
    "still_used": QT_TRANSLATE_NOOP("Merge", "was deleted, but is still used, so it stays"),
    "misfits": QT_TRANSLATE_NOOP("Merge", "does not fit the text of its article; left out"),
    "circle": QT_TRANSLATE_NOOP("Merge", "would stand below itself; the newest link is left out"),
    "no_parent": QT_TRANSLATE_NOOP("Merge", "stands by itself: the label around it is gone"),
}


def field_words(name: str) -> str:
    """Return the name of a record's field in words."""
    return QCoreApplication.translate("Merge", _FIELDS.get(name, name))


def reason_words(reason: str) -> str:
    """Return in words why a record is something else than its newest edit says."""
    return QCoreApplication.translate("Merge", _REASONS.get(reason, reason))
