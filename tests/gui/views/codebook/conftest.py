"""A codebook room on the screen, with a few entries."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Speaker, Topic
from annotator.gui.desk import Desk
from annotator.gui.views.codebook import CodebookView
from annotator.services.codebook import add_alias, add_speaker, add_topic


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Three speakers, and five topics in two branches."""
    session = desk.session
    ana, _ = add_speaker(session, "Ana Ruiz")
    add_alias(session, ana.id, "آنا رویز")
    add_speaker(session, "Bora Tan")
    add_speaker(session, "Cela Union")
    security, _ = add_topic(session, "Security")
    add_topic(session, "Border", security.id)
    add_topic(session, "Army", security.id)
    trade, _ = add_topic(session, "Trade")
    add_topic(session, "Ports", trade.id)
    return desk


@pytest.fixture
def open_room(desk: Desk, qtbot: QtBot) -> Callable[[], CodebookView]:
    """Open the room on the project as it is now."""

    def open_room() -> CodebookView:
        view = CodebookView(desk)
        qtbot.addWidget(view)
        view.resize(1280, 680)
        with qtbot.waitExposed(view):
            view.show()
            view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return open_room


@pytest.fixture
def view(filled: Desk, open_room: Callable[[], CodebookView]) -> CodebookView:
    """The room on the filled project."""
    del filled
    return open_room()


def type_letter(field: QWidget, letter: str) -> None:
    """QTest types letters of the English keyboard only."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, event)


@pytest.fixture
def write() -> Callable[[QWidget, str], None]:
    """Go to a field and write over what is in it."""

    def write(field: QWidget, text: str) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        for letter in text:
            if letter == "\n":
                QTest.keyClick(field, Qt.Key.Key_Return)
            else:
                type_letter(field, letter)

    return write


@pytest.fixture
def speaker(desk: Desk) -> Callable[[str], Speaker]:
    """Return the speaker of a name as it is in the file."""

    def speaker(name: str) -> Speaker:
        return next(s for s in desk.project.tables.speakers.all() if s.name == name)

    return speaker


@pytest.fixture
def topic(desk: Desk) -> Callable[[str], Topic]:
    """Return the topic of a name as it is in the file."""

    def topic(name: str) -> Topic:
        return next(t for t in desk.project.tables.topics.all() if t.name == name)

    return topic
