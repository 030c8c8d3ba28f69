"""What the dialog of the backups says."""

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.gui.wording.filling import filled
from annotator.gui.wording.times import shown_time
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP
from annotator.services.safekeeping.differing import Differences, Where
from annotator.store.backup_note import Why

_WHY = {
    Why.ASKED: QT_TRANSLATE_NOOP("backups", "Asked for"),
    Why.OPEN: QT_TRANSLATE_NOOP("backups", "Project opened"),
    Why.WORK: QT_TRANSLATE_NOOP("backups", "After an hour of work"),
    Why.CLOSE: QT_TRANSLATE_NOOP("backups", "Project closed"),
    Why.UPDATE: QT_TRANSLATE_NOOP("backups", "Before an update"),
    Why.IMPORT: QT_TRANSLATE_NOOP("backups", "Before an import"),
    Why.MERGE: QT_TRANSLATE_NOOP("backups", "Before a merge"),
    Why.RESTORE: QT_TRANSLATE_NOOP("backups", "Before a restore"),
    Why.UNKNOWN: QT_TRANSLATE_NOOP("backups", "Older backup"),
}
_WHERE = {
    Where.HERE: QT_TRANSLATE_NOOP("backups", "Only in the project"),
    Where.BACKUP: QT_TRANSLATE_NOOP("backups", "Only in the backup"),
    Where.BOTH: QT_TRANSLATE_NOOP("backups", "Changed"),
}


def why_words(why: Why) -> str:
    """Return what a backup was made for."""
    return QCoreApplication.translate("backups", _WHY[why])


def where_words(where: Where) -> str:
    """Return in which of the two files something is."""
    return QCoreApplication.translate("backups", _WHERE[where])


def since_words(found: Differences, locale: QLocale) -> str:
    """Return whose the differences are, and since when, as sentences."""
    if not found.total:
        return QCoreApplication.translate("backups", "The backup holds the same as the project.")
    if not found.akin:
        return QCoreApplication.translate(
            "backups",
            "This is a backup of another project: the two share no edit. Restoring it would"
            " put everything of the one in the place of everything of the other.",
        )
    total: dict[str, int] = {}
    for (who, _), count in found.work.items():
        total[who] = total.get(who, 0) + count
    nobody = QCoreApplication.translate("backups", "unknown")
    people = [
        f"{who or nobody} ({locale.toString(count)})"
        for who, count in sorted(total.items(), key=lambda pair: -pair[1])
    ]
    words = QCoreApplication.translate("backups", "Records that differ: %1. Made since %2, by %3.")
    since, who = shown_time(found.since, locale), locale.createSeparatedList(people)
    return filled(words, found.total, since, who)
