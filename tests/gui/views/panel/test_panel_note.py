from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.gui.actions import Actions, Context, KeyDispatch, set_key_context
from annotator.gui.desk import Desk
from annotator.gui.views.panel import TaggingPanel

Key = Qt.Key
Stored = Callable[[], Annotation]
Press = Callable[..., None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_note_is_written_once_typing_pauses(
    qtbot: QtBot, panel: TaggingPanel, press: Press, stored: Stored, desk: Desk
) -> None:
    before = len(list(desk.project.journal.edits()))
    panel.focus_note()
    press("not sure who")
    assert stored().note == ""
    qtbot.waitUntil(lambda: stored().note == "not sure who", timeout=3000)
    assert len(list(desk.project.journal.edits())) == before + 1
    assert panel.form.note.edit.hasFocus()


def test_a_note_is_written_when_the_keyboard_leaves(
    panel: TaggingPanel, press: Press, stored: Stored, returned: list[bool]
) -> None:
    panel.focus_note()
    press("check", Key.Key_Escape)
    assert stored().note == "check"
    assert returned == [True]


def test_a_note_in_the_making_stays_with_its_annotation(
    panel: TaggingPanel,
    press: Press,
    desk: Desk,
    label: Callable[[int, int], Annotation],
) -> None:
    first, other = panel.annotation, label(66, 86)
    assert first is not None
    panel.focus_note()
    press("for the first")
    panel.show_annotation(other)
    press("for the other")
    panel.show_annotation(None)
    notes = desk.project.tables.annotations.read([first.id, other.id])
    assert notes[first.id].note == "for the first"
    assert notes[other.id].note == "for the other"


def test_flush_writes_what_is_still_being_typed(
    panel: TaggingPanel, press: Press, stored: Stored
) -> None:
    panel.focus_note()
    press("last words")
    panel.flush()
    assert stored().note == "last words"


def test_other_edits_leave_a_half_typed_note_alone(
    panel: TaggingPanel, press: Press, stored: Stored
) -> None:
    panel.focus_note()
    press("half")
    panel.toggle_discuss()
    assert panel.form.note.edit.toPlainText() == "half"
    press(" done", Key.Key_Escape)
    assert stored().note == "half done"
    assert stored().discuss


def test_undo_takes_back_a_half_typed_note_and_not_what_was_before(
    panel: TaggingPanel, press: Press, stored: Stored, desk: Desk
) -> None:
    actions = Actions(panel)
    actions.connect_to("edit.undo", desk.undo)
    set_key_context(panel, Context.PANEL)
    dispatch = KeyDispatch(actions, panel)
    panel.toggle_discuss()
    panel.focus_note()
    press("oops", (CONTROL, Key.Key_Z))
    assert stored().note == ""
    assert panel.form.note.edit.toPlainText() == ""
    assert stored().discuss
    desk.redo()
    assert stored().note == "oops"
    assert panel.form.note.edit.toPlainText() == "oops"
    assert dispatch is not None


def test_lines_of_a_note_are_kept(panel: TaggingPanel, press: Press, stored: Stored) -> None:
    panel.focus_note()
    press("one", Key.Key_Return, "two", Key.Key_Escape)
    assert stored().note == "one\ntwo"
