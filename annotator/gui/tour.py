"""A tour without a display: works through the sample by keys and pictures each view."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.application import Program, create_application
from annotator.gui.projects import Projects
from annotator.gui.theme import ThemeChoice, current_theme
from annotator.gui.window.start_window import StartWindow
from annotator.gui.window.window import ProjectWindow
from annotator.services.defaults import new_project
from annotator.services.identity import identity_named
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session

_PAUSE_MS = 350
"""What a view gets to load and paint before its picture is taken."""

_LONGEST_MS = 60_000
"""How long a view is waited for that is computed first."""

_BREATH_S = 0.02
"""How long a job has Python for itself between two looks at it."""

_SIZE = (1366, 768)

_NAME = "Robin Vale"

Step = Callable[[ProjectWindow], object]


def tour(folder: Path) -> Iterator[Path]:
    """Open the sample without a display, work through it, and hand out the pictures made.

    Nothing of the analyst's own is touched: settings and project lie in a temporary
    folder. Runs in a process of its own.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        program = create_application()
        program.look.choose(ThemeChoice.LIGHT)
        session = _sample(Path(home))
        yield from _pictures(program, session, folder)


def _sample(home: Path) -> Session:
    session = new_project(home / "Sample.annotator", identity_named(_NAME))
    fill_with_sample(session)
    return session


def _pictures(program: Program, session: Session, folder: Path) -> Iterator[Path]:
    projects = Projects(program.application)
    start = StartWindow(program, projects)
    yield _picture(start, folder, "start")
    start.close()
    window = ProjectWindow(program, projects, session)
    window.start_work()
    for name, step in _STEPS.items():
        step(window)
        yield _picture(window, folder, name)
        _put_dialogs_away(window)
    program.look.choose(ThemeChoice.DARK)
    window.rooms.enter("label")
    yield _picture(window, folder, "label-dark")
    window.close()


def _picture(window: QWidget, folder: Path, name: str) -> Path:
    """Show a window and save what is on it, with the dialog or list that stands over it."""
    window.resize(*_SIZE)
    window.show()
    QTest.qWait(_PAUSE_MS)
    path = folder / f"{name}.png"
    picture = window.grab()
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if over is not None:
        _draw_over(picture, window, over)
    picture.save(str(path))
    return path


def _draw_over(picture: QPixmap, window: QWidget, over: QWidget) -> None:
    """Draw a dialog in the middle of a window's picture, or a list where it stands."""
    if over.windowType() is Qt.WindowType.Popup:
        place = window.mapFromGlobal(over.mapToGlobal(QPoint()))
    else:
        place = window.rect().center() - over.rect().center()
    painter = QPainter(picture)
    painter.drawPixmap(place, over.grab())
    painter.setPen(QColor(current_theme().border_strong))
    painter.drawRect(over.rect().translated(place))
    painter.end()


def _put_dialogs_away(window: ProjectWindow) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and widget.isWindow():
            widget.close()


def _go_to_labels(window: ProjectWindow) -> None:
    """Show the third label of the article, with its fields in the panel."""
    for _ in range(3):
        window.commands["label.next"].trigger()


def _label_a_sentence(window: ProjectWindow) -> None:
    """Label a sentence of a report that nobody has touched, and name its speaker."""
    room = window.label_room
    _press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    page = room.work.page
    if page is not None and page.annotations:
        first = min(page.annotations.values(), key=lambda annotation: annotation.start)
        room.reader.select(first.start, first.end)
    _press(window, Qt.Key.Key_Return)


def _search(window: ProjectWindow) -> None:
    window.rooms.enter("search")
    focus = QApplication.focusWidget()
    if focus is not None:
        QTest.keyClicks(focus, "gates")


def _compare(window: ProjectWindow) -> None:
    """Settle two differences, and stop at one in which both have said something."""
    window.rooms.enter("compare")
    for id in ("review.agreed", "review.take_2", "review.next_difference"):
        window.commands[id].trigger()
    for _ in range(2):
        window.commands["review.next_difference"].trigger()


def _measure(window: ProjectWindow) -> None:
    """Show how well the two annotators agree, once that is measured."""
    window.rooms.enter("agreement")
    _wait(window)


def _show_event(window: ProjectWindow) -> None:
    """Show one event by outlet, once its reports are compared."""
    window.rooms.enter("events")
    _wait(window)


def _wait(window: ProjectWindow) -> None:
    """Wait until no job is at work. `QTest.qWait` would keep Python from the job's thread."""
    until = time.monotonic() + _LONGEST_MS / 1_000
    while window.program.jobs.waiting and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(_BREATH_S)


def _press(
    window: ProjectWindow,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


_STEPS: dict[str, Step] = {
    "label": _go_to_labels,
    "labelling": _label_a_sentence,
    "articles": lambda window: window.rooms.enter("articles"),
    "labels": lambda window: window.rooms.enter("annotations"),
    "search": _search,
    "codebook": lambda window: window.rooms.enter("codebook"),
    "compare": _compare,
    "agreement": _measure,
    "events": _show_event,
    "palette": lambda window: window.deeds.open_palette(),
    "keys": lambda window: window.commands["help.keys"].trigger(),
    "import": lambda window: window.commands["file.import"].trigger(),
    "export": lambda window: window.commands["file.export"].trigger(),
    "settings": lambda window: window.commands["file.settings"].trigger(),
}
"""The views in the order of the tour, each with what leads to it."""
