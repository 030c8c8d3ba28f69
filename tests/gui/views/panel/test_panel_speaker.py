from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain import revising
from annotator.domain.annotation import Annotation, SegmentRole
from annotator.domain.codebook import Role, Speaker, SpeakerKind
from annotator.gui.actions import Actions, KeyDispatch
from annotator.gui.desk import Desk
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.widgets.picker import Picker
from annotator.services import codebook, labelling

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Stored = Callable[[], Annotation]
Press = Callable[..., None]
AddSpeaker = Callable[..., Speaker]


def picker(panel: TaggingPanel) -> Picker:
    return panel.form.speaker.picker


def offered(panel: TaggingPanel) -> list[str]:
    return [row.text for row in picker(panel).rows if row.takeable]


def test_a_part_of_the_name_and_enter_set_the_speaker_and_return_to_the_text(
    panel: TaggingPanel,
    press: Press,
    stored: Stored,
    add_speaker: AddSpeaker,
    returned: list[bool],
) -> None:
    add_speaker("Anna Berg")
    mira = add_speaker("Mira Holt")
    panel.focus_speaker()
    press("hol", Key.Key_Return)
    assert stored().speaker_id == mira.id
    assert picker(panel).text() == "Mira Holt"
    assert returned == [True]


@pytest.mark.parametrize("typed", ["الخارجية", "وزير الخارجيه", "foreign min", "MÍRA"])
def test_aliases_and_roles_in_any_script_find_the_speaker(
    panel: TaggingPanel,
    desk: Desk,
    press: Press,
    stored: Stored,
    add_speaker: AddSpeaker,
    typed: str,
) -> None:
    add_speaker("Anna Berg")
    made = add_speaker("Mira Holt", "وزير الخارجية")
    mira = desk.codebook.speaker(made.id)
    assert mira is not None
    after = replace(mira, roles=(Role("Foreign minister"),))
    desk.edit(lambda: codebook.revise_entry(desk.session, mira, after))
    panel.focus_speaker()
    press(typed, Key.Key_Return)
    assert stored().speaker_id == mira.id


@pytest.mark.parametrize("typed", ["Mіra Hоlt", "Holt, Mira", "ＭＩＲＡ  ＨＯＬＴ"])
def test_a_name_that_only_looks_like_another_takes_the_one_that_is_there(
    panel: TaggingPanel, press: Press, stored: Stored, add_speaker: AddSpeaker, typed: str
) -> None:
    add_speaker("Anna Berg")
    mira = add_speaker("Mira Holt")
    panel.focus_speaker()
    press(typed)
    assert offered(panel)[0] == "Mira Holt"
    press(Key.Key_Return)
    assert stored().speaker_id == mira.id


def test_the_alias_that_matched_is_shown_beside_the_name(
    panel: TaggingPanel, press: Press, add_speaker: AddSpeaker
) -> None:
    add_speaker("Mira Holt", "The Iron Lady")
    panel.focus_speaker()
    press("iron")
    row = picker(panel).rows[0]
    assert (row.text, row.also, row.detail) == ("Mira Holt", "The Iron Lady", "Person")


def test_the_speaker_used_last_is_one_enter_away(
    panel: TaggingPanel,
    press: Press,
    stored: Stored,
    add_speaker: AddSpeaker,
    label: Callable[[int, int], Annotation],
) -> None:
    add_speaker("Anna Berg")
    zoe = add_speaker("Zoe Tal")
    panel.focus_speaker()
    press("zoe", Key.Key_Return)
    panel.show_annotation(label(66, 86))
    panel.focus_speaker()
    press(Key.Key_Return)
    assert stored().speaker_id == zoe.id


@pytest.mark.parametrize("typed", ["outlet", "implicit", "unknown"])
def test_speakers_without_a_name_are_choices(
    panel: TaggingPanel, press: Press, stored: Stored, typed: str
) -> None:
    panel.focus_speaker()
    assert {"The outlet", "Implicit", "Unknown"} <= set(offered(panel))
    press(typed[:4], Key.Key_Return)
    assert stored().speaker_id == typed


def test_a_new_speaker_and_its_kind_are_one_undo_step(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, returned: list[bool]
) -> None:
    panel.focus_speaker()
    press("Dockers of Port Ana", Key.Key_Down, Key.Key_Return)
    assert returned == []
    press("gr", Key.Key_Return)
    made = desk.codebook.speaker_named("Dockers of Port Ana")
    assert made is not None
    assert made.kind is SpeakerKind.GROUP
    assert stored().speaker_id == made.id
    assert returned == [True]
    desk.undo()
    assert desk.codebook.speaker_named("Dockers of Port Ana") is None
    assert stored().speaker_id is None
    assert picker(panel).text() == ""


def test_a_new_person_takes_one_key(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, returned: list[bool]
) -> None:
    panel.focus_speaker()
    press("Mira Holt", Key.Key_Return)
    made = desk.codebook.speaker_named("Mira Holt")
    assert made is not None
    assert made.kind is SpeakerKind.PERSON
    assert stored().speaker_id == made.id
    assert returned == [True]


def test_typed_words_become_another_name_of_a_known_speaker(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, add_speaker: AddSpeaker
) -> None:
    mira = add_speaker("Mira Holt")
    panel.focus_speaker()
    press("La Dama", Key.Key_Up, Key.Key_Return)
    press("mir", Key.Key_Return)
    after = desk.codebook.speaker(mira.id)
    assert after is not None
    assert after.aliases == ("La Dama",)
    assert stored().speaker_id == mira.id


def test_escape_goes_from_a_question_to_the_typed_words_and_then_to_the_text(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, returned: list[bool]
) -> None:
    panel.focus_speaker()
    press("Somebody", Key.Key_Down, Key.Key_Return)
    press(Key.Key_Escape)
    assert picker(panel).text() == "Somebody"
    assert returned == []
    press(Key.Key_Escape)
    assert picker(panel).text() == ""
    assert returned == [True]
    assert stored().speaker_id is None
    assert desk.codebook.speakers == ()


def test_tab_takes_what_was_found_and_goes_on(
    panel: TaggingPanel,
    press: Press,
    stored: Stored,
    add_speaker: AddSpeaker,
    returned: list[bool],
) -> None:
    mira = add_speaker("Mira Holt")
    panel.focus_speaker()
    press("mira", Key.Key_Tab)
    assert stored().speaker_id == mira.id
    assert QApplication.focusWidget() is not picker(panel)
    assert returned == []


def test_tab_adds_nobody(panel: TaggingPanel, desk: Desk, press: Press, stored: Stored) -> None:
    panel.focus_speaker()
    press("Nobody yet", Key.Key_Tab)
    assert desk.codebook.speakers == ()
    assert stored().speaker_id is None


def test_emptying_the_field_takes_the_speaker_away(
    panel: TaggingPanel, press: Press, stored: Stored, add_speaker: AddSpeaker
) -> None:
    add_speaker("Mira Holt")
    panel.focus_speaker()
    press("mira", Key.Key_Return)
    panel.focus_speaker()
    press(Key.Key_Backspace, Key.Key_Return)
    assert stored().speaker_id is None


def test_half_typed_words_outlive_edits_of_others(
    panel: TaggingPanel, desk: Desk, press: Press, add_speaker: AddSpeaker
) -> None:
    panel.focus_speaker()
    press("mir")
    add_speaker("Mira Holt")
    assert picker(panel).text() == "mir"
    assert picker(panel).hasFocus()
    assert "Mira Holt" in offered(panel)
    desk.undo()
    assert picker(panel).text() == "mir"
    assert "Mira Holt" not in offered(panel)


def test_a_new_name_of_the_speaker_is_shown_at_once(
    panel: TaggingPanel, desk: Desk, press: Press, add_speaker: AddSpeaker
) -> None:
    mira = add_speaker("Mira Holt")
    panel.focus_speaker()
    press("mira", Key.Key_Return)
    after = replace(mira, name="Mira Holt-Lang")
    desk.edit(lambda: codebook.revise_entry(desk.session, mira, after))
    assert picker(panel).text() == "Mira Holt-Lang"


def test_the_same_speaker_again_is_no_edit(
    panel: TaggingPanel, desk: Desk, press: Press, add_speaker: AddSpeaker
) -> None:
    add_speaker("Mira Holt")
    panel.focus_speaker()
    press("mira", Key.Key_Return)
    before = len(list(desk.project.journal.edits()))
    panel.focus_speaker()
    press(Key.Key_Return)
    assert len(list(desk.project.journal.edits())) == before


def test_a_merged_speaker_is_shown_as_the_one_that_stands_for_it(
    panel: TaggingPanel, desk: Desk, press: Press, add_speaker: AddSpeaker
) -> None:
    gone = add_speaker("M. Holt")
    into = add_speaker("Mira Holt")
    panel.focus_speaker()
    press("m holt", Key.Key_Return)
    desk.edit(lambda: codebook.merge_speakers(desk.session, gone, into))
    assert picker(panel).text() == "Mira Holt"
    panel.focus_speaker()
    assert picker(panel).rows[1].text == "Mira Holt"
    assert picker(panel).rows[1].chosen


def test_whom_the_source_words_name_comes_first(
    panel: TaggingPanel,
    desk: Desk,
    article_id: str,
    press: Press,
    stored: Stored,
    add_speaker: AddSpeaker,
) -> None:
    add_speaker("Anna Berg")
    mira = add_speaker("Mira Holt", "The Minister")
    text = desk.project.articles.body(article_id)
    start = text.index("the minister")
    revision = partial(
        revising.with_role, text=text, start=start, end=start + 12, role=SegmentRole.SOURCE
    )
    desk.edit(lambda: labelling.revise(desk.session, "set_source", [stored().id], revision))
    panel.focus_speaker()
    press(Key.Key_Return)
    assert stored().speaker_id == mira.id


def test_undo_is_the_windows_while_nothing_is_typed(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, add_speaker: AddSpeaker
) -> None:
    actions = Actions(panel)
    actions.connect_to("edit.undo", desk.undo)
    dispatch = KeyDispatch(actions, panel)
    add_speaker("Mira Holt")
    panel.focus_speaker()
    press("mira", Key.Key_Return)
    panel.focus_speaker()
    press((CONTROL, Key.Key_Z))
    assert stored().speaker_id is None
    assert picker(panel).hasFocus()
    assert dispatch is not None


def test_a_name_that_begins_alike_comes_before_those_without_a_name(
    panel: TaggingPanel, press: Press, add_speaker: AddSpeaker
) -> None:
    add_speaker("United Dockers")
    panel.focus_speaker()
    press("un")
    assert offered(panel)[:2] == ["United Dockers", "Unknown"]
    press("k")
    assert offered(panel)[0] == "Unknown"
