"""What was learned, in the window: proposed on a card, taken by a key, explained, switched off."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation, Origin, SegmentRole
from annotator.domain.codebook import Speaker, Topic
from annotator.domain.segments import segment
from annotator.gui.views.label import LabelRoom
from annotator.gui.views.panel.proposed.proposal_words import WHY
from annotator.gui.window.window import ProjectWindow
from annotator.services.codebook import add_speaker, add_topic
from annotator.services.labelling import revise
from annotator.services.learning import Why
from annotator.services.session import Session

TEXT = (
    "The harbour was closed on Monday.\n\n"
    "“The worn pumps of the harbour are leaking,” said Mira Okonjo.\n\n"
    "“Those worn pumps are leaking again,” she added.\n\n"
    "“We want our worn pumps repaired,” said Lars Brandt.\n"
)
OTHER = "“The pumps of the harbour are leaking,” said Mira Okonjo. Nobody else spoke.\n"

Press = Callable[..., None]
Made = Callable[[], list[Annotation]]


@pytest.fixture
def mira(session: Session) -> Speaker:
    return add_speaker(session, "Mira Okonjo")[0]


@pytest.fixture
def repairs(session: Session) -> Topic:
    return add_topic(session, "Repairs", None)[0]


@pytest.fixture
def window(
    open_suggesting: Callable[..., ProjectWindow], mira: Speaker, repairs: Topic
) -> ProjectWindow:
    """A window on an article with three quotations, the first of which is fully labelled."""
    return open_suggesting(TEXT, OTHER, shown=3, outlet="Tarn Post")


@pytest.fixture
def room(window: ProjectWindow, press: Press) -> LabelRoom:
    press("Tab", "2", "G", "Return", "T", "Return")
    return window.label_room


@pytest.fixture
def made(session: Session) -> Made:
    """The annotations in the file, in the order in which they were made."""

    def read() -> list[Annotation]:
        annotations = session.project.tables.annotations
        found = annotations.read(list(annotations.all_ids())).values()
        return sorted(found, key=lambda annotation: annotation.id)

    return read


def test_one_key_on_a_suggestion_takes_it_with_another_stance(
    room: LabelRoom, press: Press, made: Made, session: Session
) -> None:
    press("Tab", "5")
    first, second = made()
    assert second.stances[0].value_id != first.stances[0].value_id
    assert second.topics == first.topics
    session.undo()
    assert len(made()) == 1


def test_the_card_says_what_is_proposed_and_why(
    room: LabelRoom, press: Press, made: Made, repairs: Topic
) -> None:
    press("Tab")
    view = room.panel.suggestion.proposal
    assert "Mira Okonjo" in view.stance.text()
    assert view.topic.text() == "Repairs"
    assert "like passages you labelled" in view.why.text()
    shown = [row for row in view.examples if row.isVisible()]
    assert [row.example.annotation for row in shown if row.example] == made()


def test_nothing_that_is_proposed_is_in_the_file_before_a_key(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "Tab", "Shift+Tab")
    assert len(made()) == 1


def test_a_takes_all_that_is_proposed_as_one_step(
    room: LabelRoom, press: Press, made: Made, mira: Speaker, repairs: Topic
) -> None:
    press("Tab", "A")
    first, second = made()
    assert second.stances == first.stances
    assert second.topics == (repairs.id,)
    assert second.primary_topic == repairs.id
    assert second.origin is Origin.SUGGESTED
    press("Ctrl+Z")
    assert made() == [first]


def test_space_takes_all_and_goes_to_the_next_suggestion(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "Space")
    assert len(made()) == 2
    current = room.suggestions.current
    assert current
    assert current.content[0].quoted == "We want our worn pumps repaired,"


def test_space_stays_where_nobody_knows_the_speaker(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "Tab", "Space")
    assert room.panel.form.speaker.picker.hasFocus()
    assert room.panel.form.speaker.picker.text() == "Lars Brandt"


def test_the_key_of_a_field_takes_all_but_that_field(
    room: LabelRoom, press: Press, made: Made
) -> None:
    press("Tab", "T")
    assert made()[1].stances
    assert made()[1].topics == ()
    press("Return", "Ctrl+Z", "Ctrl+Z", "G")
    assert made()[1].stances[0].target_id is None
    assert made()[1].topics


def test_a_label_by_hand_is_proposed_what_it_lacks_and_says_that_it_saw_it(
    room: LabelRoom, press: Press, made: Made, mira: Speaker, qtbot: QtBot, repairs: Topic
) -> None:
    start = TEXT.index("The harbour was")
    room.reader.select(start, start + 33)
    press("Return", "Return")
    field = room.panel.form.proposal
    qtbot.waitUntil(field.isVisible)
    assert not made()[1].suggestion_seen
    press("A")
    label = made()[1]
    assert label.topics == (repairs.id,)
    assert label.suggestion_seen
    assert not field.isVisible()


def test_what_is_labelled_beside_a_proposal_saw_it_too(
    room: LabelRoom, press: Press, made: Made, qtbot: QtBot
) -> None:
    room.reader.select(0, 33)
    press("Return", "Return")
    qtbot.waitUntil(room.panel.form.proposal.isVisible)
    press("1")
    assert made()[1].suggestion_seen


def test_the_speaker_whom_the_source_words_named_before_is_offered_first(
    room: LabelRoom, press: Press, made: Made, mira: Speaker, session: Session
) -> None:
    add_speaker(session, "Aaron Aal")
    at = TEXT.index("she added")
    label = made()[0]
    text = TEXT

    def named_by_pronoun(annotation: Annotation) -> Annotation:
        words = segment(text, at, at + 3, SegmentRole.SOURCE)
        return replace(annotation, segments=(*annotation.content, words))

    room.desk.edit(lambda: revise(session, "set_source", [label.id], named_by_pronoun))
    room.reader.select(0, 33)
    press("Return", "Escape")
    room.desk.edit(lambda: revise(session, "set_source", [made()[1].id], named_by_pronoun))
    press("S")
    rows = [row for row in room.panel.form.speaker.picker.rows if row.takeable]
    assert rows[0].text == "Mira Okonjo"


def test_an_example_is_shown_in_its_article(
    room: LabelRoom, press: Press, made: Made, qtbot: QtBot
) -> None:
    press("Ctrl+Down")
    qtbot.waitUntil(lambda: bool(room.suggestions.shown))
    press("Tab", "W")
    first = room.panel.suggestion.proposal.examples[0]
    assert first.hasFocus()
    press("Return")
    assert room.work.current == made()[0]
    assert room.work.page
    assert room.work.page.text == TEXT


def test_w_says_that_nothing_is_proposed(room: LabelRoom, press: Press) -> None:
    said: list[str] = []
    room.desk.refused.connect(said.append)
    press("Escape", "W")
    assert len(said) == 1


@pytest.mark.parametrize("switch", ["Shift+A", "Ctrl+Shift+A"])
def test_nothing_is_proposed_where_suggestions_are_off(
    room: LabelRoom, press: Press, made: Made, qtbot: QtBot, switch: str
) -> None:
    press(switch)
    room.reader.select(0, 33)
    press("Return", "Return")
    qtbot.wait(20)
    assert not room.panel.form.proposal.isVisible()
    press("A")
    assert made()[1].stances == ()
    assert not made()[1].suggestion_seen


def test_only_what_stands_in_marks_is_suggested_when_so_wished(
    window: ProjectWindow, press: Press, session: Session, add_articles: Callable[..., list[str]]
) -> None:
    text = "Mira Okonjo said that the strike would end. “It is over,” she added.\n"
    (id,) = add_articles(text, language="en")
    window.label_room.open_article(id)
    window.label_room.suggestions.look()
    assert len(window.label_room.suggestions.shown) == 2
    press("Ctrl+Shift+Q")
    assert window.commands["label.suggest_marked"].isChecked()
    assert [each.content[0].quoted for each in window.label_room.suggestions.shown] == [
        "It is over,"
    ]


def test_a_suggestion_joins_the_label_before_it(room: LabelRoom, press: Press, made: Made) -> None:
    press("Tab", "Shift+Return")
    (label,) = made()
    assert [piece.quoted for piece in label.content] == [
        "The worn pumps of the harbour are leaking,",
        "Those worn pumps are leaking again,",
    ]
    assert room.work.current == label
    assert len(room.suggestions.shown) == 1
    press("Ctrl+Z")
    assert len(room.suggestions.shown) == 2


def test_every_reason_has_its_words() -> None:
    assert WHY.keys() == {why.value for why in Why}
