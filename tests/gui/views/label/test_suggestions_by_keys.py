"""Suggestions in the window: seen, taken, put away, changed and switched off by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation, Origin
from annotator.gui.views.label import LabelRoom
from annotator.gui.views.label.suggested_spans import key_of
from annotator.gui.views.panel.proposed.suggestion_words import FOUND, NAMED, reason_words
from annotator.gui.widgets.reader import BoundaryMove
from annotator.gui.window.window import ProjectWindow
from annotator.services import offering
from annotator.services.codebook import add_speaker
from annotator.services.session import Session
from annotator.services.suggesting import suggestion as codes

TEXT = (
    "The harbour was closed on Monday.\n\n"
    "“We will not wait for the tide,” said Mira Okonjo, the port director.\n\n"
    "“The crews,” Okonjo added, “have been paid in full.”\n\n"
    "Lars Brandt said that the strike would end within a week.\n"
)
OTHER = "“Nobody asked us about the lighthouse,” said Mira Okonjo.\n"
FIRST = "We will not wait for the tide,"

Press = Callable[..., None]


@pytest.fixture
def window(open_suggesting: Callable[..., ProjectWindow], session: Session) -> ProjectWindow:
    """A window on an article with three quotations, one of whose speakers is registered."""
    add_speaker(session, "Mira Okonjo")
    return open_suggesting(TEXT, OTHER, shown=3)


@pytest.fixture
def room(window: ProjectWindow) -> LabelRoom:
    return window.label_room


@pytest.fixture
def made(session: Session) -> Callable[[], list[Annotation]]:
    """The annotations in the file, in the order in which they were made."""

    def read() -> list[Annotation]:
        annotations = session.project.tables.annotations
        found = annotations.read(list(annotations.all_ids())).values()
        return sorted(found, key=lambda annotation: annotation.id)

    return read


Made = Callable[[], list[Annotation]]


def words_of_current(room: LabelRoom) -> str:
    current = room.suggestions.current
    return current.content[0].quoted if current else ""


def test_opening_an_article_writes_nothing(room: LabelRoom, made: Made, session: Session) -> None:
    assert made() == []
    assert session.project.tables.refusals.of_article(room.work.page.article.id, "ada") == []  # pyright: ignore


def test_tab_goes_through_suggestions_and_the_panel_says_why(room: LabelRoom, press: Press) -> None:
    press("Tab")
    assert words_of_current(room) == FIRST
    card = room.panel.suggestion
    assert card.isVisible()
    assert card.quoted.text() == FIRST
    assert card.speaker.text() == "Mira Okonjo"
    assert "“said”" in card.reason.text()
    assert "%" in card.sureness.text()
    press("Tab", "Tab")
    assert words_of_current(room).startswith("the strike would end")
    press("Shift+Tab")
    assert words_of_current(room) == "The crews,"


def test_a_takes_a_suggestion_whose_speaker_is_known_with_one_key(
    room: LabelRoom, press: Press, made: Made, session: Session
) -> None:
    press("Tab", "A")
    (label,) = made()
    assert label.quoted == FIRST
    assert label.speaker_id == session.project.tables.speakers.all()[0].id
    assert (label.origin, label.suggestion_seen) == (Origin.SUGGESTED, True)
    assert room.work.current == label
    assert room.reader.hasFocus() or room.reader.isAncestorOf(room.window().focusWidget())
    assert len(room.suggestions.shown) == 2
    press("1")
    assert len(made()[0].stances) == 1
    press("Tab")
    assert words_of_current(room) == "The crews,"


def test_a_asks_for_a_speaker_nobody_knows_with_the_name_typed_in(
    room: LabelRoom, press: Press, made: Made, session: Session
) -> None:
    press("Tab", "Tab", "Tab", "A")
    picker = room.panel.form.speaker.picker
    assert picker.hasFocus()
    assert picker.text() == "Lars Brandt"
    press("Return", "Return")
    names = {entry.id: entry.name for entry in session.project.tables.speakers.all()}
    assert names[made()[0].speaker_id or ""] == "Lars Brandt"


def test_a_name_that_was_found_wrong_is_typed_over(
    room: LabelRoom, press: Press, made: Made, session: Session
) -> None:
    press("Tab", "Tab", "Tab", "A")
    picker = room.panel.form.speaker.picker
    QTest.keyClicks(picker, "Ilse Marand")
    assert picker.text() == "Ilse Marand"
    press("Return", "Return")
    names = {entry.id: entry.name for entry in session.project.tables.speakers.all()}
    assert names[made()[0].speaker_id or ""] == "Ilse Marand"


def test_enter_takes_a_suggestion_and_asks_who_speaks(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "Return")
    assert [label.quoted for label in made()] == [FIRST]
    assert room.panel.form.speaker.picker.hasFocus()


def test_x_puts_a_suggestion_away_for_good_and_goes_on(
    room: LabelRoom, press: Press, made: Made, window: ProjectWindow, qtbot: QtBot
) -> None:
    press("Tab", "X")
    assert len(room.suggestions.shown) == 2
    assert words_of_current(room) == "The crews,"
    assert made() == []
    press("Ctrl+Down", "Ctrl+Up")
    qtbot.waitUntil(lambda: len(room.suggestions.shown) == 2)
    press("Ctrl+Z")
    assert len(room.suggestions.shown) == 3
    assert words_of_current(room) == FIRST
    press("Ctrl+Shift+Z")
    assert len(room.suggestions.shown) == 2


def test_undo_goes_back_to_the_article_where_a_suggestion_was_put_away(
    room: LabelRoom, press: Press, qtbot: QtBot
) -> None:
    press("Tab", "X", "Ctrl+Down", "Ctrl+Z")
    assert room.work.page is not None
    assert room.work.page.text == TEXT
    qtbot.waitUntil(lambda: len(room.suggestions.shown) == 3)


def test_undo_of_taking_brings_the_suggestion_back_as_the_current_one(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "A", "Ctrl+Z")
    assert made() == []
    assert words_of_current(room) == FIRST
    assert room.panel.suggestion.isVisible()


def test_the_keys_of_a_label_take_the_suggestion_first(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "2")
    assert [len(label.stances) for label in made()] == [1]
    press("Tab", "Alt+Shift+Left")
    assert made()[1].segments != room.suggestions.shown[0].segments
    assert len(made()) == 2


def test_delete_puts_a_suggestion_away_and_still_deletes_labels(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "Delete")
    assert len(room.suggestions.shown) == 2
    press("A")
    assert len(made()) == 1
    press("Delete")
    assert made() == []
    assert len(room.suggestions.shown) == 2


def test_a_and_x_say_what_to_do_where_no_suggestion_is_current(
    room: LabelRoom, press: Press, made: Made
) -> None:
    said: list[str] = []
    room.desk.refused.connect(said.append)
    press("A", "X")
    assert len(said) == 2
    assert "Tab" in said[0]
    assert made() == []


def test_escape_lets_go_of_a_suggestion_and_leaves_it(room: LabelRoom, press: Press) -> None:
    press("Tab", "Escape")
    assert room.suggestions.current is None
    assert not room.panel.suggestion.isVisible()
    assert len(room.suggestions.shown) == 3


def test_a_click_makes_a_suggestion_current(
    room: LabelRoom, hand_on: Callable[..., object]
) -> None:
    hand = hand_on(room.reader)
    hand.click(TEXT.index("wait for"))  # pyright: ignore
    assert words_of_current(room) == FIRST
    hand.click(TEXT.index("closed"))  # pyright: ignore
    assert room.suggestions.current is None


def test_listing_what_lies_at_the_caret_takes_a_suggestion_where_there_is_nothing_else(
    room: LabelRoom, press: Press
) -> None:
    room.reader.go_to(TEXT.index("wait for"))
    press("L")
    assert words_of_current(room) == FIRST


def test_a_boundary_that_is_dragged_takes_the_suggestion_first(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab")
    suggestion = room.suggestions.shown[0]
    place = suggestion.segments.index(suggestion.content[0])
    start, end = suggestion.start, TEXT.index(" for the tide")
    move = BoundaryMove(key_of(suggestion), place, start, end)
    room.reader.boundary_moved.emit(move)
    assert [label.quoted for label in made()] == ["We will not wait"]


def test_a_label_by_hand_says_whether_a_suggestion_was_seen(
    room: LabelRoom, press: Press, made: Made
) -> None:
    room.reader.select(0, 10)
    press("Return", "Escape")
    start = TEXT.index("wait")
    room.reader.select(start, start + 8)
    press("Return", "Escape")
    assert [label.suggestion_seen for label in made()] == [False, True]
    assert {label.origin for label in made()} == {Origin.HUMAN}


def test_suggestions_are_switched_off_for_the_project_and_stay_off(
    room: LabelRoom, press: Press, window: ProjectWindow, session: Session, made: Made
) -> None:
    action = window.commands["label.suggest"]
    assert action.isChecked()
    press("Tab", "Ctrl+Shift+A")
    assert not action.isChecked()
    assert room.suggestions.shown == []
    assert room.suggestions.current is None
    assert not offering.is_on(session.project)
    press("Ctrl+Down")
    window.grab()
    assert room.suggestions.shown == []
    press("Ctrl+Shift+A")
    assert len(room.suggestions.shown) == 1


def test_suggestions_are_switched_off_for_one_article_alone(
    room: LabelRoom, press: Press, window: ProjectWindow, qtbot: QtBot, made: Made
) -> None:
    press("Shift+A")
    assert room.suggestions.shown == []
    assert not window.commands["label.suggest_here"].isChecked()
    press("Ctrl+Down")
    qtbot.waitUntil(lambda: len(room.suggestions.shown) == 1)
    assert window.commands["label.suggest_here"].isChecked()
    press("Ctrl+Up", "Shift+A")
    assert len(room.suggestions.shown) == 3


def test_a_label_made_with_suggestions_off_was_made_without_seeing_one(
    room: LabelRoom, press: Press, made: Made, session: Session, qtbot: QtBot
) -> None:
    offering.switch(session.project, on=False)
    press("Ctrl+Down")
    room.reader.select(1, 20)
    press("Return", "Escape")
    assert [label.suggestion_seen for label in made()] == [False]


def test_an_article_that_is_very_long_is_read_only_when_asked(
    room: LabelRoom, press: Press, window: ProjectWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offering, "LONGEST", 40)
    press("Ctrl+Down")
    assert not window.commands["label.suggest_here"].isChecked()
    assert room.suggestions.shown == []
    press("Shift+A")
    assert len(room.suggestions.shown) == 1


def test_a_new_speaker_is_known_to_the_suggestions_at_once(
    room: LabelRoom, session: Session, qtbot: QtBot
) -> None:
    room.desk.edit_with(lambda: add_speaker(session, "Lars Brandt"))
    qtbot.waitUntil(lambda: room.suggestions.shown[2].speaker_id is not None)


def test_nothing_is_suggested_in_a_submitted_article(
    room: LabelRoom, press: Press, window: ProjectWindow, qtbot: QtBot
) -> None:
    press("Tab", "A", "Ctrl+Return", "Ctrl+Up")
    qtbot.wait(10)
    assert room.work.page is not None
    assert room.work.page.text == TEXT
    assert room.suggestions.shown == []
    press("Ctrl+Shift+O")
    qtbot.waitUntil(lambda: len(room.suggestions.shown) == 2)


def test_every_reason_has_its_words() -> None:
    assert FOUND.keys() == codes.FOUND.keys()
    assert NAMED.keys() == codes.NAMED.keys()


def test_words_that_read_the_other_way_keep_their_place_in_the_reason() -> None:
    reason = codes.Reason("after_verb", "گفت", "alias", "رئیس", "Mira Okonjo")
    assert reason_words(reason) == (
        "After the verb “\u2068گفت\u2069”. “\u2068رئیس\u2069” is an alias of Mira Okonjo."
    )
