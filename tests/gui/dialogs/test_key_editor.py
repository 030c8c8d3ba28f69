from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.actions import Actions, Context
from annotator.gui.dialogs.help.cheat_sheet import CheatSheet
from annotator.gui.dialogs.keys.editor import KeyEditor

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[Actions]:
    window = QWidget()
    window.show()
    yield Actions(window)
    window.close()
    window.deleteLater()


@pytest.fixture
def editor(actions: Actions) -> KeyEditor:
    window = actions.parent()
    assert isinstance(window, QWidget)
    editor = KeyEditor(actions, window)
    editor.show()
    return editor


def press(editor: KeyEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(editor.capture, key, modifiers or Qt.KeyboardModifier(0))


def test_a_free_key_can_be_taken(editor: KeyEditor, actions: Actions) -> None:
    editor.choose("label.note")
    press(editor, Key.Key_J)
    assert editor.verdict == "J is free."
    editor.take.click()
    assert actions.keymap.keys("label.note") == ("J",)
    assert editor.chosen == "label.note"


def test_a_held_key_names_its_holder_and_goes_over(editor: KeyEditor, actions: Actions) -> None:
    editor.choose("label.note")
    press(editor, Key.Key_S)
    assert "Speaker" in editor.verdict
    editor.take.click()
    assert actions.keymap.keys("label.speaker") == ()
    assert actions.keymap.keys("label.note") == ("S",)


def test_a_key_for_typing_is_refused_where_it_would_act_everywhere(
    editor: KeyEditor, actions: Actions
) -> None:
    editor.choose("edit.undo")
    press(editor, Key.Key_U)
    assert not editor.take.isEnabled()
    assert "typing" in editor.verdict
    press(editor, Key.Key_U, CTRL)
    assert editor.take.isEnabled()


def test_tab_and_escape_are_keys_like_any_other(editor: KeyEditor) -> None:
    editor.choose("label.list_here")
    for key, name in ((Key.Key_Tab, "Tab"), (Key.Key_Escape, "Esc")):
        press(editor, key)
        assert editor.capture.key == name
    press(editor, Key.Key_Shift)
    assert editor.capture.key == "Esc"


def test_a_second_key_no_key_and_the_default(editor: KeyEditor, actions: Actions) -> None:
    editor.choose("label.note")
    press(editor, Key.Key_J)
    editor.add.click()
    assert actions.keymap.keys("label.note") == ("N", "J")
    editor.drop.click()
    assert actions.keymap.keys("label.note") == ()
    editor.usual.click()
    assert actions.keymap.keys("label.note") == ("N",)
    assert actions.keymap.changed == {}


def test_all_keys_are_reset_after_a_question(
    editor: KeyEditor, actions: Actions, qapp: QApplication
) -> None:
    actions.change_keys("label.note", ["J"])
    editor.reset_all.click()
    question = qapp.activeModalWidget()
    assert question is not None
    QTest.keyClick(question, Key.Key_Return)
    assert actions.keymap.changed == {"label.note": ("J",)}
    editor.reset_all.click()
    question = qapp.activeModalWidget()
    assert isinstance(question, QDialog)
    question.accept()
    assert actions.keymap.changed == {}


def test_filter_finds_names_and_keys(editor: KeyEditor, qtbot: QtBot) -> None:
    model = editor.table.model()
    for query, expected in (("speaker", "label.speaker"), ("ctrl+k", "tools.palette")):
        editor.filter.setText(query)
        editor.filter.flush()
        ids = [
            model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())
        ]
        assert expected in ids
        assert len(ids) < 20
    editor.filter.setText("qqqq")
    editor.filter.flush()
    assert editor.chosen == ""
    assert not editor.capture.isEnabled()


def test_mirrored_table_can_choose_too(actions: Actions, qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        editor = KeyEditor(actions)
        qtbot.addWidget(editor)
        editor.choose("label.note")
        assert editor.chosen == "label.note"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_cheat_sheet_shows_every_key_or_those_of_the_text(actions: Actions) -> None:
    window = actions.parent()
    assert isinstance(window, QWidget)
    actions.change_keys("label.note", [])
    whole = CheatSheet(actions, window)
    assert set(whole.shown) == {spec.id for spec in actions} - {"label.note"}
    whole.filter.setText("speaker")
    whole.filter.flush()
    assert "label.speaker" in whole.shown
    assert len(whole.shown) < 10
    reader = CheatSheet(actions, window, Context.READER)
    assert "label.speaker" in reader.shown
    assert "edit.undo" not in reader.shown
