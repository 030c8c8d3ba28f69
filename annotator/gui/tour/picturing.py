"""Pictures of a window with what stands over it, once nothing of it is waited for."""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.jobs import Jobs
from annotator.gui.models.asking import Asker
from annotator.gui.theme import current_theme

SIZE = (1366, 768)
"""Of every picture; so large is a small laptop's screen."""

_TITLE_PX = 28
_PAUSE_S = 0.2
"""What a view gets to load and paint before its picture is taken."""
_LONGEST_S = 60.0
"""How long a view is waited for that is computed first."""
_BREATH_S = 0.02
"""How long a job has Python for itself between two looks at it."""


def picture(window: QWidget, jobs: Jobs, file: Path) -> Path:
    """Show a window and save what is on it, with the dialog or list that stands over it."""
    window.resize(*SIZE)
    window.show()
    wait(jobs)
    taken = window.grab()
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if over is not None and over is not window:
        _draw_over(taken, window, over)
    taken.save(str(file))
    return file


def wait(jobs: Jobs) -> None:
    """Wait until no job is at work and all is painted.

    `QTest.qWait` would keep Python from the jobs' thread.
    """
    end = time.monotonic() + _LONGEST_S
    rest = time.monotonic() + _PAUSE_S
    while time.monotonic() < min(rest, end):
        was_busy = _is_busy(jobs)
        QApplication.processEvents()
        time.sleep(_BREATH_S)
        if was_busy:
            rest = time.monotonic() + _PAUSE_S


def put_dialogs_away(window: QWidget) -> None:
    """Close everything that stands over a window."""
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and widget.isWindow():
            widget.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _is_busy(jobs: Jobs) -> bool:
    asked = (
        asker for widget in QApplication.topLevelWidgets() for asker in widget.findChildren(Asker)
    )
    return bool(jobs.waiting) or any(asker.is_busy for asker in asked)


def _draw_over(taken: QPixmap, window: QWidget, over: QWidget) -> None:
    """Draw a dialog in the middle of a window's picture, or a list where it stands."""
    painter = QPainter(taken)
    if over.windowType() is Qt.WindowType.Popup:
        place = window.mapFromGlobal(over.mapToGlobal(QPoint()))
    else:
        place = window.rect().center() - over.rect().center() + QPoint(0, _TITLE_PX // 2)
        _draw_title(painter, over, QRect(place.x(), place.y() - _TITLE_PX, over.width(), _TITLE_PX))
    painter.drawPixmap(place, over.grab())
    painter.setPen(QColor(current_theme().border_strong))
    painter.drawRect(over.rect().translated(place))
    painter.end()


def _draw_title(painter: QPainter, over: QWidget, bar: QRect) -> None:
    """Draw the title as the system would, above a dialog."""
    theme = current_theme()
    painter.fillRect(bar, QColor(theme.border))
    painter.setPen(QColor(theme.border_strong))
    painter.drawRect(bar)
    painter.setPen(QColor(theme.text))
    painter.setFont(over.font())
    painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, over.windowTitle())
