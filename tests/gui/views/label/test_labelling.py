from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain.annotation import Annotation, QuotationType, SegmentRole
from annotator.gui.views.label import LabelRoom
from annotator.services.codebook import codebook_of
from annotator.services.session import Session

Press = Callable[..., None]
Write = Callable[[str], None]
Select = Callable[[str], None]
At = Callable[[str], tuple[int, int]]
Known = dict[str, str]
Stored = Callable[[], list[Annotation]]


def pieces(annotation: Annotation, role: SegmentRole = SegmentRole.CONTENT) -> list[str]:
    return [piece.quoted for piece in annotation.of_role(role)]


def test_enter_labels_the_sentence_at_the_caret_and_asks_for_the_speaker(
    room: LabelRoom, press: Press, write: Write, at: At, stored: Stored, known: Known
) -> None:
    room.reader.go_to(at("opens")[0])
    press("Return")
    write("mona")
    press("Return")
    (made,) = stored()
    assert made.quoted == "The harbour opens in May, the minister said, if the money comes."
    assert made.speaker_id == known["Mona Reyes"]
    assert room.reader.viewport().parent() is QApplication.focusWidget()
    assert room.work.current == made


def test_enter_labels_the_selected_words(
    press: Press, select: Select, stored: Stored, room: LabelRoom
) -> None:
    select("We were never asked")
    press("Return")
    (made,) = stored()
    assert pieces(made) == ["We were never asked"]
    assert made.quotation_type is QuotationType.DIRECT
    assert room.reader.selection() is None


def test_enter_on_a_sentence_that_is_labelled_goes_to_its_speaker(
    room: LabelRoom, press: Press, at: At, stored: Stored
) -> None:
    room.reader.go_to(at("Nobody")[0])
    press("Return", "Escape", "Return")
    assert len(stored()) == 1
    assert room.panel.form.speaker.picker.hasFocus()


def test_same_words_selected_again_make_another_annotation(
    labelled: Callable[[str], None], stored: Stored
) -> None:
    labelled("We were never asked")
    labelled("We were never asked")
    assert [a.quoted for a in stored()] == ["We were never asked"] * 2


def test_enter_in_an_empty_paragraph_says_what_to_do(
    room: LabelRoom, press: Press, at: At, stored: Stored
) -> None:
    refusals: list[str] = []
    room.desk.refused.connect(refusals.append)
    room.reader.go_to(at("Harbour Post")[1] + 1)
    press("Return")
    assert stored() == []
    assert len(refusals) == 1


def test_split_speech_gets_its_second_piece_with_shift_enter(
    labelled: Callable[[str], None], select: Select, press: Press, stored: Stored
) -> None:
    labelled("We were never asked")
    select("and we ‘will not sign’ anything")
    press("Shift+Return")
    (made,) = stored()
    assert pieces(made) == ["We were never asked", "and we ‘will not sign’ anything"]


def test_c_and_r_mark_cue_and_source(
    labelled: Callable[[str], None], select: Select, press: Press, stored: Stored
) -> None:
    labelled("We were never asked")
    select("told reporters")
    press("C")
    select("the union")
    press("R")
    (made,) = stored()
    assert pieces(made, SegmentRole.CUE) == ["told reporters"]
    assert pieces(made, SegmentRole.SOURCE) == ["the union"]


def test_double_click_on_the_cue_keeps_what_is_current(
    labelled: Callable[[str], None],
    room: LabelRoom,
    press: Press,
    at: At,
    stored: Stored,
    hand_on: Callable[..., Any],
) -> None:
    labelled("We were never asked")
    hand_on(room.reader).double_click(at("told")[0])
    press("C")
    assert pieces(stored()[0], SegmentRole.CUE) == ["told"]


def test_c_without_a_selection_says_what_to_do(
    labelled: Callable[[str], None], room: LabelRoom, press: Press
) -> None:
    refusals: list[str] = []
    room.desk.refused.connect(refusals.append)
    labelled("We were never asked")
    press("C")
    assert refusals == ["Select the words first."]


def test_piece_at_the_caret_is_taken_out(
    labelled: Callable[[str], None],
    room: LabelRoom,
    select: Select,
    press: Press,
    at: At,
    stored: Stored,
) -> None:
    labelled("We were never asked")
    select("told")
    press("C")
    room.reader.go_to(at("told")[0])
    press("Shift+Delete")
    assert pieces(stored()[0], SegmentRole.CUE) == []


def test_new_speaker_is_added_on_the_spot(
    select: Select, press: Press, write: Write, stored: Stored, session: Session
) -> None:
    select("We were never asked")
    press("Return")
    write("Port Authority")
    press("Down", "Return")
    write("org")
    press("Return")
    book = codebook_of(session.project)
    speaker = book.speaker(stored()[0].speaker_id)
    assert speaker is not None
    assert (speaker.name, speaker.kind.value) == ("Port Authority", "organisation")


def test_new_alias_is_added_on_the_spot(
    select: Select,
    press: Press,
    write: Write,
    stored: Stored,
    session: Session,
    known: Known,
    room: LabelRoom,
) -> None:
    select("The harbour opens in May")
    press("Return")
    write("the minister")
    picker = room.panel.form.speaker.picker
    while picker.current_row is None or "another name" not in picker.current_row.text:
        press("Down")
    press("Return")
    write("mona")
    press("Return")
    assert stored()[0].speaker_id == known["Mona Reyes"]
    speaker = codebook_of(session.project).speaker(known["Mona Reyes"])
    assert speaker is not None
    assert speaker.aliases == ("the minister",)


@pytest.mark.parametrize("key", range(1, 8))
def test_number_keys_give_the_stance(
    labelled: Callable[[str], None], press: Press, stored: Stored, session: Session, key: int
) -> None:
    labelled("We were never asked")
    press(str(key))
    values = codebook_of(session.project).scale_choices()
    assert [s.value_id for s in stored()[0].stances] == [values[key - 1].id]


def test_two_stances_each_with_its_target(
    labelled: Callable[[str], None],
    press: Press,
    write: Write,
    stored: Stored,
    session: Session,
    known: Known,
) -> None:
    values = codebook_of(session.project).scale_choices()
    labelled("We were never asked")
    press("1", "G")
    write("mona")
    press("Return", "Shift+G", "4", "G")
    write("dock")
    press("Return")
    stances = [(s.value_id, s.target_id) for s in stored()[0].stances]
    assert stances == [(values[0].id, known["Mona Reyes"]), (values[3].id, known["Dockers"])]


def test_topics_note_and_flags_by_their_keys(
    labelled: Callable[[str], None], press: Press, write: Write, stored: Stored, known: Known
) -> None:
    labelled("We were never asked")
    press("T")
    write("lab")
    press("Return", "N")
    write("ask again")
    press("Escape", "D", "K", "H", "Q")
    (made,) = stored()
    assert made.topics == (known["Labour"],)
    assert made.primary_topic == known["Labour"]
    assert made.note == "ask again"
    assert made.discuss
    assert (made.confidence, made.hedge is not None) == (1, True)
    assert made.quotation_type is QuotationType.INDIRECT


def test_keys_without_an_annotation_say_how_to_choose_one(room: LabelRoom, press: Press) -> None:
    refusals: list[str] = []
    room.desk.refused.connect(refusals.append)
    keys = ("S", "T", "G", "N", "1", "Delete", "Alt+Left", "Shift+Delete", "D", "Shift+G")
    for key in keys:
        press(key)
    assert len(refusals) == len(keys)
    assert set(refusals) == {"Choose an annotation first: click it, or press Tab."}


def test_delete_and_undo(
    labelled: Callable[[str], None], room: LabelRoom, press: Press, stored: Stored
) -> None:
    labelled("We were never asked")
    before = stored()
    press("Delete")
    assert stored() == []
    assert room.panel.annotation is None
    press("Ctrl+Z")
    assert stored() == before
    assert room.work.current == before[0]
    press("Ctrl+Z")
    assert stored() == []
    assert room.reader.selection() is not None
    press("Ctrl+Shift+Z", "Ctrl+Y")
    assert stored() == []


def test_nested_quotation_becomes_a_child_whichever_is_labelled_first(
    labelled: Callable[[str], None], room: LabelRoom, stored: Stored, session: Session
) -> None:
    labelled("and we ‘will not sign’ anything")
    labelled("will not sign")
    outer, inner = stored()
    assert inner.parent_id == outer.id
    assert room.panel.form.chain.annotations == (outer,)
    labelled("We were never asked,” the union told reporters, “and we ‘will not sign’ anything")
    outer, inner, outermost = stored()
    assert outer.parent_id == outermost.id
    assert inner.parent_id == outer.id
