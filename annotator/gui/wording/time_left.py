"""How long a job will still take, in words."""

from PySide6.QtCore import QCoreApplication

from annotator.gui.wording.filling import filled
from annotator.services.progress import Report

_FIRST_GUESS_S = 1.5
_FIRST_SHARE = 0.01


def seconds_left(report: Report, elapsed: float) -> float | None:
    """Return the seconds a job will still take, or none while that would be a wild guess.

    `elapsed` is how long it has run, in seconds; the rest is taken to go as fast as what
    is done.
    """
    if elapsed < _FIRST_GUESS_S or report.fraction < _FIRST_SHARE:
        return None
    return (1 - report.fraction) * elapsed / report.fraction


def time_left(seconds: float | None) -> str:
    """Return seconds as a rough phrase; empty for none."""
    if seconds is None:
        return ""
    if seconds < 10:
        return QCoreApplication.translate("time_left", "a few seconds left")
    if seconds < 50:
        text = QCoreApplication.translate("time_left", "about %1 s left")
        return _with(text, round(seconds / 10) * 10)
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return _with(QCoreApplication.translate("time_left", "about %1 min left"), minutes)
    text = QCoreApplication.translate("time_left", "about %1 h left")
    return _with(text, round(minutes / 60))


def _with(text: str, number: int) -> str:
    return filled(text, number)
