from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.actions import Actions, Context, KeyDispatch, set_key_context

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Desk(QWidget):
    """A window with a reader, a field in a panel, a filter, and a table."""

    def __init__(self) -> None:
        super().__init__()
        self.reader = QTextEdit("Some words to label.")
        self.reader.setReadOnly(True)
        self.reader.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.find_field = QLineEdit(self.reader)
        self.panel = QWidget()
        self.field = QLineEdit(self.panel)
        self.filter = QLineEdit()
        self.table = QTableWidget(2, 2)
        layout = QVBoxLayout(self)
        for part in (self.reader, self.panel, self.filter, self.table):
            layout.addWidget(part)
        set_key_context(self.reader, Context.READER)
        set_key_context(self.panel, Context.PANEL)
        set_key_context(self.table, Context.TABLE)
        self.actions_ = Actions(self)
        self.done: list[str] = []
        for spec in self.actions_:
            self.actions_.connect_to(spec.id, self._noted(spec.id))
        self.dispatch = KeyDispatch(self.actions_, self)

    def _noted(self, id: str) -> Callable[[], None]:
        return lambda: self.done.append(id)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    return desk


def focus(widget: QWidget) -> QWidget:
    widget.setFocus()
    assert QApplication.focusWidget() is widget
    return widget


def test_letters_act_in_the_reader(desk: Desk) -> None:
    focus(desk.reader)
    for key in (Key.Key_S, Key.Key_T, Key.Key_1, Key.Key_Return, Key.Key_Tab, Key.Key_Delete):
        QTest.keyClick(desk.reader, key)
    QTest.keyClick(desk.reader, Key.Key_Backtab, SHIFT)
    QTest.keyClick(desk.reader, Key.Key_Right, ALT | SHIFT)
    assert desk.done == [
        "label.speaker",
        "label.topics",
        "label.stance_1",
        "label.annotate",
        "label.next",
        "label.delete",
        "label.previous",
        "label.end_right",
    ]


def test_letters_of_an_arabic_layout_act_in_the_reader(desk: Desk) -> None:
    focus(desk.reader)
    for letter, code in (("س", 39), ("ف", 28), ("٣", 12), ("۷", 16)):
        event = QKeyEvent(
            QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier(0), code, 0, 0, letter
        )
        QCoreApplication.sendEvent(desk.reader, event)
    assert desk.done == ["label.speaker", "label.topics", "label.stance_3", "label.stance_7"]


SWITCH = 0xFE08  # ISO_Next_Group
ALT_CODE, SHIFT_CODE, CTRL_CODE = 64, 50, 37


def hear(
    widget: QWidget,
    key: int,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    code: int = 0,
    native: int = 0,
    kind: QEvent.Type = QEvent.Type.KeyPress,
) -> None:
    QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, code, native, 0))


@pytest.mark.parametrize(
    ("first", "first_code", "modifiers", "second_code"),
    [(Key.Key_Alt, ALT_CODE, ALT, SHIFT_CODE), (Key.Key_Shift, SHIFT_CODE, SHIFT, ALT_CODE)],
)
def test_alt_and_shift_that_switch_the_layout_still_move_the_end(
    desk: Desk, first: int, first_code: int, modifiers: Qt.KeyboardModifier, second_code: int
) -> None:
    reader = focus(desk.reader)
    hear(reader, first, code=first_code)
    hear(reader, 0, modifiers, second_code, SWITCH)
    hear(reader, Key.Key_Right, modifiers, 114)
    hear(reader, 0, modifiers, second_code, SWITCH, QEvent.Type.KeyRelease)
    hear(reader, first, code=first_code, kind=QEvent.Type.KeyRelease)
    hear(reader, Key.Key_Right, ALT, 114)
    assert desk.done == ["label.end_right", "label.start_right"]


def test_a_switch_of_the_layout_that_is_let_go_in_another_window_is_forgotten(desk: Desk) -> None:
    reader = focus(desk.reader)
    hear(reader, Key.Key_Alt, code=ALT_CODE)
    hear(reader, 0, ALT, SHIFT_CODE, SWITCH)
    hear(reader, Key.Key_Alt, code=ALT_CODE)
    hear(reader, Key.Key_Right, ALT, 114)
    assert desk.done == ["label.start_right"]


def test_control_and_shift_that_switch_the_layout_redo_and_do_not_undo(desk: Desk) -> None:
    reader = focus(desk.reader)
    hear(reader, Key.Key_Control, code=CTRL_CODE)
    hear(reader, 0, CTRL, SHIFT_CODE, SWITCH)
    hear(reader, Key.Key_Z, CTRL, 52)
    assert desk.done == ["edit.redo"]


def test_the_end_moves_without_shift_too(desk: Desk) -> None:
    focus(desk.reader)
    QTest.keyClick(desk.reader, Key.Key_Down, ALT)
    QTest.keyClick(desk.reader, Key.Key_Up, ALT)
    assert desk.done == ["label.end_right", "label.end_left"]


def test_letters_are_text_in_every_text_field(desk: Desk) -> None:
    for field in (desk.field, desk.filter, desk.find_field):
        focus(field)
        QTest.keyClicks(field, "stg12?")
        assert field.text() == "stg12?"
    assert desk.done == []


def test_letters_do_nothing_in_a_table(desk: Desk) -> None:
    focus(desk.table)
    QTest.keyClick(desk.table, Key.Key_S)
    assert desk.done == []


def test_a_text_field_keeps_its_own_undo_and_the_reader_gets_the_projects(desk: Desk) -> None:
    focus(desk.filter)
    QTest.keyClicks(desk.filter, "ab")
    QTest.keyClick(desk.filter, Key.Key_Z, CTRL)
    assert desk.filter.text() == ""
    assert desk.done == []
    focus(desk.reader)
    QTest.keyClick(desk.reader, Key.Key_Z, CTRL)
    QTest.keyClick(desk.reader, Key.Key_Z, CTRL | SHIFT)
    assert desk.done == ["edit.undo", "edit.redo"]


def test_chords_act_from_a_text_field(desk: Desk) -> None:
    focus(desk.filter)
    QTest.keyClick(desk.filter, Key.Key_Return, CTRL)
    QTest.keyClick(desk.filter, Key.Key_K, CTRL)
    QTest.keyClick(desk.filter, Key.Key_F1)
    assert desk.done == ["article.submit", "tools.palette", "help.help"]


def test_the_palette_and_the_export_are_reached_from_fields_that_know_these_keys_too(
    desk: Desk,
) -> None:
    class EmacsField(QLineEdit):
        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return super().event(event)

    field = EmacsField("words", desk.panel)
    field.show()
    focus(field)
    QTest.keyClick(field, Key.Key_K, CTRL)
    QTest.keyClick(field, Key.Key_E, CTRL)
    QTest.keyClick(field, Key.Key_I, CTRL)
    assert desk.done == ["tools.palette", "file.export"]
    assert field.text() == "words"


def test_escape_leads_from_the_panel_to_the_text_and_from_nowhere_else(desk: Desk) -> None:
    focus(desk.filter)
    QTest.keyClick(desk.filter, Key.Key_Escape)
    assert desk.done == []
    focus(desk.field)
    QTest.keyClick(desk.field, Key.Key_Escape)
    assert desk.done == ["label.to_text"]


def test_a_disabled_action_leaves_its_key_to_the_widget(desk: Desk) -> None:
    desk.actions_.enable(["label.next"], enabled=False)
    focus(desk.reader)
    QTest.keyClick(desk.reader, Key.Key_Tab)
    assert desk.done == []
    assert QApplication.focusWidget() is not desk.reader


def test_a_held_key_repeats_only_where_that_does_no_harm(desk: Desk) -> None:
    focus(desk.reader)
    for key in (Key.Key_Delete, Key.Key_Tab):
        event = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier(0), 0, 0, 0, "", autorep=True
        )
        QCoreApplication.sendEvent(desk.reader, event)
    assert desk.done == ["label.next"]


@pytest.mark.parametrize(
    ("id", "key", "text"),
    [("label.annotate", Key.Key_Return, "\r"), ("label.speaker", Key.Key_S, "s")],
)
def test_a_key_held_after_it_moved_the_keyboard_answers_nothing_there(
    desk: Desk, id: str, key: int, text: str
) -> None:
    answers: list[str] = []
    desk.field.returnPressed.connect(lambda: answers.append("enter"))
    desk.actions_.connect_to(id, desk.field.setFocus)
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier(0), text, autorep=True)
    focus(desk.reader)
    QTest.keyClick(desk.reader, Key(key))
    assert QApplication.focusWidget() is desk.field
    for _ in range(3):
        QCoreApplication.sendEvent(desk.field, held)
    assert (answers, desk.field.text()) == ([], "")
    QTest.keyClicks(desk.field, "sss")
    QTest.keyClick(desk.field, Key.Key_Return)
    assert (answers, desk.field.text()) == (["enter"], "sss")


def test_changed_keys_act_at_once(desk: Desk) -> None:
    desk.actions_.change_keys("label.speaker", ["B"])
    focus(desk.reader)
    QTest.keyClick(desk.reader, Key.Key_S)
    QTest.keyClick(desk.reader, Key.Key_B)
    assert desk.done == ["label.speaker"]


def test_no_key_acts_where_keys_are_shut_out(desk: Desk) -> None:
    set_key_context(desk.filter, Context.NOWHERE)
    focus(desk.filter)
    QTest.keyClick(desk.filter, Key.Key_K, CTRL)
    assert desk.done == []


def test_a_focused_widget_may_be_deleted(desk: Desk) -> None:
    focus(desk.filter)
    desk.filter.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    focus(desk.reader)
    QTest.keyClick(desk.reader, Key.Key_S)
    assert desk.done == ["label.speaker"]


def test_keys_act_in_the_window_they_are_pressed_in(qtbot: QtBot, desk: Desk) -> None:
    other = Desk()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    focus(other.reader)
    QTest.keyClick(other.reader, Key.Key_S)
    assert other.done == ["label.speaker"]
    assert desk.done == []
