"""Windows, keys and a mouse for the tests of what the analyst sees."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.application import Program, dress
from annotator.gui.jobs import Jobs
from annotator.gui.projects import Projects
from annotator.gui.theme import ThemeChoice
from annotator.gui.widgets.reader import Reader
from annotator.gui.window.window import ProjectWindow
from annotator.services.session import Session
from tests.conftest import AddArticles

Press = Callable[..., None]
OpenWindow = Callable[[Session], ProjectWindow]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every shown window that it has no window system."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True))


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Settings, logs and backups of a test stay in its own folder."""
    home = tmp_path / "home"
    monkeypatch.setenv("ANNOTATOR_HOME", str(home))
    return home


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """The long work of a program, which ends with the test."""
    made = Jobs()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Program]:
    """The program as it is before the first window, in its light theme."""
    program = dress(qapp)
    program.look.choose(ThemeChoice.LIGHT)
    yield program
    program.look.choose(ThemeChoice.LIGHT)
    program.jobs.close()
    for part in (program.jobs, program.look, program.settings):
        part.deleteLater()


@pytest.fixture
def open_window(qtbot: QtBot, dressed: Program) -> OpenWindow:
    """Open the window of a project as at the start of the program; it has the keyboard."""

    def show(session: Session) -> ProjectWindow:
        window = ProjectWindow(dressed, Projects(dressed.application), session)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.start_work()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def open_suggesting(
    open_window: OpenWindow, session: Session, add_articles: AddArticles, qtbot: QtBot
) -> Callable[..., ProjectWindow]:
    """Open a window on English articles once so many suggestions are `shown` in the first."""

    def show(*texts: str, shown: int, outlet: str = "") -> ProjectWindow:
        add_articles(*texts, language="en", outlet=outlet)
        window = open_window(session)
        qtbot.waitUntil(lambda: len(window.label_room.suggestions.shown) == shown)
        return window

    return show


@pytest.fixture
def press(qapp: QApplication) -> Press:
    """Press keys by their names, such as `Ctrl+Return`, wherever the keyboard is."""

    def work(*names: str) -> None:
        for name in names:
            # Qt's typing leaves out that a sequence can be indexed.
            combination = cast("list[QKeyCombination]", QKeySequence(name))[0]
            QTest.keyClick(_target(), combination.key(), combination.keyboardModifiers())

    return work


@pytest.fixture
def write(qapp: QApplication) -> Callable[[str], None]:
    """Type a text letter by letter, in any script, wherever the keyboard is."""

    def work(text: str) -> None:
        for letter in text:
            # QTest knows only the letters of ASCII.
            code = ord(letter.upper()) if letter.isascii() else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(_target(), event)

    return work


def _target() -> QWidget:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    return target


class Hand:
    """Points at code points of a reader with the mouse."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def place(self, position: int) -> QPoint:
        """Return the middle of the character at a code point, in the viewport."""
        box = self._reader.character_box(position)
        return box.center().toPoint()

    def click(self, position: int) -> None:
        """Click on the character at a code point."""
        QTest.mouseClick(
            self._reader.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.place(position),
        )

    def double_click(self, position: int) -> None:
        """Click twice, as a hand does: the second press is a double click."""
        self.click(position)
        QTest.mouseDClick(
            self._reader.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.place(position),
        )

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press at one point, move in steps, and let go at another."""
        viewport, button = self._reader.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, button, modifier, start)
        for step in range(1, 5):
            point = start + (end - start) * step / 4
            move_pressed(viewport, point, modifier)
        QTest.mouseRelease(viewport, button, modifier, end)


def move_pressed(viewport: QWidget, point: QPoint, modifier: Qt.KeyboardModifier) -> None:
    """Move the mouse with the left button held; QTest.mouseMove would report no button."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        modifier,
    )
    QApplication.sendEvent(viewport, event)


@pytest.fixture
def hand_on() -> type[Hand]:
    """A hand on the mouse, over a reader."""
    return Hand
