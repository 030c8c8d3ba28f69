"""Times of the record as the analyst reads them."""

from PySide6.QtCore import QDateTime, QLocale, Qt


def shown_time(written: str, locale: QLocale) -> str:
    """Return a time of the record (UTC, ISO 8601) in local time, as the language writes it."""
    moment = QDateTime.fromString(written[:19] + "Z", Qt.DateFormat.ISODate)
    if not moment.isValid():
        return written
    return locale.toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
