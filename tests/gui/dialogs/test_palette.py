from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.gui.actions import Actions, KeyDispatch
from annotator.gui.dialogs.palette.entries import Entry
from annotator.gui.dialogs.palette.palette import Palette

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field = QLineEdit()
        self.setCentralWidget(self.field)
        self.actions_ = Actions(self)
        self.palette_ = Palette(self.actions_, self)
        for id in ("article.next", "article.previous", "edit.undo"):
            self.actions_.connect_to(id, self._noted(id))
        self.actions_.connect_to("tools.palette", self.palette_.toggle)
        KeyDispatch(self.actions_, self)
        self.resize(900, 600)

    def _noted(self, id: str) -> Callable[[], None]:
        return lambda: self.done.append(id)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.field.setFocus()
    return desk


def titles(desk: Desk) -> list[str]:
    return [found.entry.title for found in desk.palette_.entries()]


def press(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(desk.palette_.field, key)


def test_its_key_opens_it_and_closes_it_and_the_keyboard_goes_back(desk: Desk) -> None:
    QTest.keyClick(desk.field, Key.Key_K, CTRL)
    assert desk.palette_.isVisible()
    assert QApplication.focusWidget() is desk.palette_.field
    QTest.keyClick(desk.palette_.field, Key.Key_K, CTRL)
    assert not desk.palette_.isVisible()
    assert QApplication.focusWidget() is desk.field


def test_typing_narrows_and_enter_does(desk: Desk, qtbot: QtBot) -> None:
    desk.palette_.open()
    QTest.keyClicks(desk.palette_.field, "next art")
    assert titles(desk)[0] == "Next article"
    press(desk, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.done == ["article.next"])
    assert not desk.palette_.isVisible()
    assert QApplication.focusWidget() is desk.field


def test_arrows_choose_and_go_round(desk: Desk, qtbot: QtBot) -> None:
    desk.palette_.open()
    QTest.keyClicks(desk.palette_.field, "article")
    rows = len(titles(desk))
    press(desk, Key.Key_Up)
    assert desk.palette_.list.currentIndex().row() == rows - 1
    press(desk, Key.Key_Down, Key.Key_Down)
    assert desk.palette_.list.currentIndex().row() == 1


def test_what_cannot_be_done_now_comes_later_and_is_not_done(desk: Desk, qtbot: QtBot) -> None:
    desk.actions_.connect_to("edit.redo", lambda: desk.done.append("redo"))
    desk.actions_.enable(["edit.redo"], enabled=False)
    desk.palette_.open()
    QTest.keyClicks(desk.palette_.field, "redo")
    press(desk, Key.Key_Return)
    qtbot.wait(20)
    assert desk.done == []
    assert desk.palette_.isVisible()


def test_what_was_done_lately_comes_first(desk: Desk, qtbot: QtBot) -> None:
    desk.palette_.open()
    QTest.keyClicks(desk.palette_.field, "previous article")
    press(desk, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.done == ["article.previous"])
    desk.palette_.open()
    assert titles(desk)[0] == "Previous article"


def test_others_can_offer_entries(desk: Desk, qtbot: QtBot) -> None:
    def articles(query: str) -> Iterable[Entry]:
        title = f"Harbour strike ends ({query})"
        yield Entry(id="article:1", title=title, run=lambda: desk.done.append("opened"))

    desk.palette_.add_provider(articles)
    desk.palette_.open()
    assert not any("Harbour" in title for title in titles(desk))
    QTest.keyClicks(desk.palette_.field, "harb")
    assert titles(desk)[0] == "Harbour strike ends (harb)"
    press(desk, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.done == ["opened"])


def test_tips_find_what_names_do_not(desk: Desk) -> None:
    desk.palette_.open()
    QTest.keyClicks(desk.palette_.field, "take back")
    assert "Undo" in titles(desk)


def test_nothing_found_says_so_and_enter_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.palette_.open()
    QTest.keyClicks(desk.palette_.field, "qqqq")
    assert titles(desk) == []
    press(desk, Key.Key_Return, Key.Key_Down, Key.Key_Up)
    assert desk.done == []


def test_it_leaves_when_the_keyboard_goes_elsewhere(desk: Desk) -> None:
    desk.palette_.open()
    desk.field.setFocus()
    assert not desk.palette_.isVisible()


def test_it_stays_inside_a_small_window(desk: Desk) -> None:
    desk.resize(420, 300)
    desk.palette_.open()
    assert desk.rect().contains(desk.palette_.geometry())
    desk.resize(700, 420)
    assert desk.rect().contains(desk.palette_.geometry())
