from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.annotation import Annotation
from annotator.domain.codebook import Speaker
from annotator.gui.desk import Desk
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.views.panel.fields.stance_button import StanceButton
from annotator.gui.views.panel.fields.stance_row import StanceRow
from annotator.services import codebook

Key = Qt.Key
Stored = Callable[[], Annotation]
Press = Callable[..., None]
AddSpeaker = Callable[..., Speaker]


def values(desk: Desk) -> list[str]:
    return [value.id for value in desk.codebook.scale_choices()]


def rows(panel: TaggingPanel) -> list[StanceRow]:
    return [row for row in panel.form.stances.findChildren(StanceRow) if not row.isHidden()]


def buttons(row: StanceRow) -> list[StanceButton]:
    return [button for button in row.scale.buttons if isinstance(button, StanceButton)]


def pressed_in(row: StanceRow) -> list[str]:
    return [b.value.id for b in buttons(row) if b.isChecked()]


def test_a_stance_is_given_and_the_same_one_takes_it_away(
    panel: TaggingPanel, desk: Desk, stored: Stored
) -> None:
    against = values(desk)[0]
    panel.give_stance(against)
    assert [stance.value_id for stance in stored().stances] == [against]
    assert pressed_in(rows(panel)[0]) == [against]
    panel.give_stance(against)
    assert stored().stances == ()


def test_another_value_takes_the_place_of_the_first_and_keeps_the_target(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, add_speaker: AddSpeaker
) -> None:
    union = add_speaker("Harbour union")
    panel.give_stance(values(desk)[0])
    panel.focus_target()
    press("uni", Key.Key_Return)
    panel.give_stance(values(desk)[4])
    (stance,) = stored().stances
    assert (stance.value_id, stance.target_id) == (values(desk)[4], union.id)


def test_a_target_wants_a_stance_first(
    panel: TaggingPanel, stored: Stored, refused: list[str]
) -> None:
    panel.focus_target()
    assert refused == ["Give a stance first; then say toward whom it is."]
    assert isinstance(QApplication.focusWidget(), StanceButton)
    assert stored().stances == ()


def test_a_second_stance_has_its_own_value_and_target(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, add_speaker: AddSpeaker
) -> None:
    union, owner = add_speaker("Harbour union"), add_speaker("Port owner")
    panel.give_stance(values(desk)[0])
    panel.focus_target()
    press("union", Key.Key_Return)
    panel.form.stances.add_row()
    assert panel.form.stances.position == 1
    assert len(stored().stances) == 1
    press("5")
    panel.focus_target()
    press("owner", Key.Key_Return)
    first, second = stored().stances
    assert (first.value_id, first.target_id) == (values(desk)[0], union.id)
    assert (second.value_id, second.target_id) == (values(desk)[4], owner.id)


def test_keys_speak_of_the_row_the_keyboard_was_in_last(
    panel: TaggingPanel, desk: Desk, stored: Stored
) -> None:
    panel.give_stance(values(desk)[0])
    panel.form.stances.add_row()
    panel.give_stance(values(desk)[1])
    rows(panel)[0].target.setFocus()
    assert panel.form.stances.position == 0
    panel.give_stance(values(desk)[2])
    assert [s.value_id for s in stored().stances] == [values(desk)[2], values(desk)[1]]


def test_a_stance_that_is_taken_away_leaves_the_others(
    panel: TaggingPanel, desk: Desk, stored: Stored
) -> None:
    panel.give_stance(values(desk)[0])
    panel.form.stances.add_row()
    panel.give_stance(values(desk)[1])
    rows(panel)[0].removal_requested.emit(0)
    assert [s.value_id for s in stored().stances] == [values(desk)[1]]
    assert len(rows(panel)) == 1
    assert panel.form.stances.position == 0


def test_arrows_and_space_choose_a_value_with_one_stop_for_tab(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, returned: list[bool]
) -> None:
    panel.form.stances.focus_scale()
    press(Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert [s.value_id for s in stored().stances] == [values(desk)[2]]
    assert returned == []
    press(Key.Key_Left, Key.Key_Return)
    assert [s.value_id for s in stored().stances] == [values(desk)[1]]
    assert returned == [True]
    stops = [b for b in rows(panel)[0].scale.buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1


def test_the_keyboard_stays_where_it_was_when_a_stance_goes(
    panel: TaggingPanel, press: Press, stored: Stored
) -> None:
    panel.form.stances.focus_scale()
    press("1")
    assert len(stored().stances) == 1
    press("1")
    assert stored().stances == ()
    assert isinstance(QApplication.focusWidget(), StanceButton)


def test_undo_shows_the_stance_that_was_before(
    panel: TaggingPanel, desk: Desk, stored: Stored
) -> None:
    panel.give_stance(values(desk)[0])
    panel.give_stance(values(desk)[3])
    desk.undo()
    assert pressed_in(rows(panel)[0]) == [values(desk)[0]]
    desk.undo()
    assert pressed_in(rows(panel)[0]) == []
    assert stored().stances == ()


def test_an_archived_value_is_still_shown_where_it_was_given(
    panel: TaggingPanel, desk: Desk
) -> None:
    value = desk.codebook.scale_choices()[0]
    panel.give_stance(value.id)
    desk.edit(lambda: codebook.archive(desk.session, value))
    assert pressed_in(rows(panel)[0]) == [value.id]
    panel.give_stance(values(desk)[0])
    assert value.id not in [button.value.id for button in buttons(rows(panel)[0])]


def test_a_new_target_is_added_on_the_spot(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored
) -> None:
    panel.give_stance(values(desk)[0])
    panel.focus_target()
    press("Port of Ana", Key.Key_Down, Key.Key_Return, "org", Key.Key_Return)
    made = desk.codebook.speaker_named("Port of Ana")
    assert made is not None
    assert stored().stances[0].target_id == made.id


def test_going_to_another_annotation_begins_with_its_first_stance(
    panel: TaggingPanel, desk: Desk, label: Callable[[int, int], Annotation]
) -> None:
    panel.give_stance(values(desk)[0])
    panel.form.stances.add_row()
    panel.show_annotation(label(66, 86))
    assert panel.form.stances.position == 0
    assert len(rows(panel)) == 1
    assert pressed_in(rows(panel)[0]) == []
