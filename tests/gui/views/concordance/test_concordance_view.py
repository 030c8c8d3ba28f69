"""The room for words in context, driven by keys."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.application import Program
from annotator.gui.dialogs.lines_label import LabelLinesDialog
from annotator.gui.models import asking
from annotator.gui.views.concordance import ConcordanceView
from annotator.gui.views.search import SearchView
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling
from annotator.services.codebook import add_alias, add_speaker, add_topic
from annotator.services.concordance import Extent, Kind, Side
from annotator.services.session import Session

TEXTS = (
    "The tide turned. A spring tide followed.\n“The tide will turn,” Mira Okonjo said.",
    "Nobody saw the tide. Mira was away.",
)
Press = Callable[..., None]


@pytest.fixture
def window(
    open_window: Callable[[Session], ProjectWindow],
    session: Session,
    add_articles: Callable[..., list[str]],
) -> ProjectWindow:
    add_articles(*TEXTS, language="en", outlet="Tarn Post", published="2024-05-30")
    return open_window(session)


@pytest.fixture
def room(window: ProjectWindow, press: Press) -> ConcordanceView:
    """The room as `Ctrl+Alt+F` opens it, with the keyboard in its field."""
    press("Ctrl+Alt+F")
    made = window.rooms.currentWidget()
    assert isinstance(made, ConcordanceView)
    assert made.field.hasFocus()
    return made


def lines(room: ConcordanceView) -> list[str]:
    return [room.model.index(row).data() for row in range(room.model.rowCount())]


def test_words_are_shown_line_by_line_with_outlet_and_date(
    room: ConcordanceView, write: Callable[[str], None], press: Press
) -> None:
    write("tide")
    press("Return")
    assert len(lines(room)) == 4
    assert lines(room)[3].startswith("Nobody saw the  tide")
    assert lines(room)[3].endswith("Tarn Post 2024-05-30")


def test_space_marks_a_line_and_goes_on_and_the_marked_ones_are_labelled_as_one_step(
    room: ConcordanceView, press: Press, session: Session, write: Callable[[str], None]
) -> None:
    topic, _ = add_topic(session, "Water")
    room.look_for("tide")
    press("Return", "Space", "Down", "Space")
    assert [line.start for line in room.model.marked] == [4, 46]
    place = room.model.passage(0)
    assert place
    room.label_marked()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LabelLinesDialog)
    dialog.extent.setCurrentIndex(dialog.extent.findData(Extent.QUOTATION))
    dialog.topics.set_choices([])
    dialog.topics.set_picked([topic.id])
    dialog.label.click()
    made = session.project.annotations.of_article(place.article_id, "ada")
    assert [label.quoted for label in made] == ["The tide turned.", "The tide will turn,"]
    press("Ctrl+Z")
    assert session.project.annotations.count() == 0


def test_many_places_are_labelled_beside_the_window(
    room: ConcordanceView,
    session: Session,
    add_articles: Callable[..., list[str]],
    qtbot: QtBot,
) -> None:
    add_articles(*(f"The ferry {number} sails. No ferry waits." for number in range(60)))
    room.look_for("ferry")
    room.label_all()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), LabelLinesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LabelLinesDialog)
    dialog.extent.setCurrentIndex(dialog.extent.findData(Extent.SENTENCE))
    dialog.label.click()
    qtbot.waitUntil(lambda: session.project.annotations.count() == 120)
    session.undo()
    assert session.project.annotations.count() == 0


def test_shift_with_an_arrow_selects_and_space_marks_all_of_them_or_none(
    room: ConcordanceView, press: Press
) -> None:
    room.look_for("tide")
    press("Return", "Shift+Down", "Shift+Down", "Space")
    assert len(room.model.marked) == 3
    press("Space")
    assert room.model.marked == []
    press("Ctrl+A", "Space")
    assert len(room.model.marked) == 4


def test_lines_are_sorted_by_what_stands_around(room: ConcordanceView) -> None:
    room.look_for("tide")
    room.sorting.setCurrentIndex(room.sorting.findData(Side.LEFT))
    room.sorting.activated.emit(room.sorting.currentIndex())
    before = [line.left.split()[-1].strip("“").casefold() for line in room.model.lines]
    assert before == ["spring", "the", "the", "the"]


def test_the_order_of_the_lines_stays_for_the_next_question(
    room: ConcordanceView, window: ProjectWindow, add_articles: Callable[..., list[str]]
) -> None:
    texts = (f"{n}. Ferry {'bca'[n % 3]} sails. No ferry waits." for n in range(90))
    add_articles(*texts)
    room.look_for("tide")
    room.sorting.setCurrentIndex(room.sorting.findData(Side.RIGHT))
    room.sorting.activated.emit(room.sorting.currentIndex())
    room.look_for("ferry")
    behind = [line.right.split()[0] for line in room.model.lines]
    assert behind == ["a"] * 30 + ["b"] * 30 + ["c"] * 30 + ["waits."] * 90
    assert room.model.is_complete
    assert room.sorting.currentData() == Side.RIGHT
    assert window.program.settings.memory.lines_order == "right"


def test_lines_to_be_sorted_are_read_beside_the_window_where_articles_are_many(
    room: ConcordanceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", 199)
    room.model.sort_by(Side.LEFT)
    room.look_for("tide")
    assert room.count.text() == "Searching…"
    qtbot.waitUntil(lambda: not room.model.is_busy)
    assert [line.start for line in room.model.lines] == [26, 4, 46, 15]
    assert room.count.text() == "Lines: 4"


def test_the_order_of_the_lines_is_that_of_the_last_time(
    dressed: Program,
    session: Session,
    add_articles: Callable[..., list[str]],
    open_window: Callable[[Session], ProjectWindow],
) -> None:
    add_articles(*TEXTS)
    settings = dressed.settings
    settings.remember(replace(settings.memory, lines_order="left"))
    window = open_window(session)
    window.rooms.enter("concordance")
    room = window.rooms.currentWidget()
    assert isinstance(room, ConcordanceView)
    room.look_for("tide")
    assert room.sorting.currentData() == Side.LEFT
    assert [line.start for line in room.model.lines] == [26, 4, 46, 15]


def test_a_pattern_is_looked_for_beside_the_window_on_enter(
    room: ConcordanceView, press: Press, write: Callable[[str], None], qtbot: QtBot
) -> None:
    room.kind.setCurrentIndex(room.kind.findData(Kind.PATTERN))
    room.field.setFocus()
    write(r"\bM\w+")
    press("Return")
    qtbot.waitUntil(lambda: room.model.rowCount() == 2)
    assert [line.match for line in room.model.lines] == ["Mira", "Mira"]


def test_no_answer_to_another_kind_of_question_stays(
    room: ConcordanceView, press: Press, write: Callable[[str], None], qtbot: QtBot
) -> None:
    write("tide")
    press("Return")
    room.kind.setFocus()
    press("End")
    assert room.kind.currentData() == Kind.NAMES
    assert lines(room) == []
    press("Home")
    qtbot.waitUntil(lambda: len(lines(room)) == 4)


def test_enter_on_a_line_shows_it_in_its_article(
    room: ConcordanceView, press: Press, window: ProjectWindow
) -> None:
    room.look_for("away")
    press("Return", "Return")
    assert window.rooms.name == "label"
    assert window.label_room.reader.selection() == (30, 34)


def test_m_finds_the_selection_or_the_current_speaker_everywhere(
    window: ProjectWindow, press: Press, session: Session
) -> None:
    mira, _ = window.desk.edit_with(lambda: add_speaker(session, "Mira Okonjo"))
    assert mira
    window.desk.edit(lambda: add_alias(session, mira.id, "Mira"))
    page = window.label_room.work.page
    assert page
    window.label_room.reader.select(19, 30)
    press("M")
    room = window.rooms.currentWidget()
    assert isinstance(room, ConcordanceView)
    assert [line.match for line in room.model.lines] == ["spring tide"]
    made, _ = window.desk.edit_with(
        lambda: labelling.label(
            session,
            page.article.id,
            [(4, 8)],
            revise=lambda label: replace(label, speaker_id=mira.id),
        )
    )
    assert made
    press("Ctrl+1")
    window.label_room.work.go_to(made.id)
    window.label_room.reader.drop_selection()
    press("M")
    assert [line.match for line in room.model.lines] == ["Mira Okonjo", "Mira"]


def test_m_refuses_a_selection_without_a_word(window: ProjectWindow, press: Press) -> None:
    window.label_room.reader.select(39, 41)
    press("M")
    assert window.rooms.name == "label"
    assert window.notice.text == "There is no word in “.”; select some words first."


def test_the_search_room_leads_there_and_back(window: ProjectWindow, press: Press) -> None:
    press("Ctrl+Shift+F")
    search = window.rooms.currentWidget()
    assert isinstance(search, SearchView)
    search.search_for("tide")
    search.in_context.click()
    room = window.rooms.currentWidget()
    assert isinstance(room, ConcordanceView)
    assert len(room.model.lines) == 4
    room.by_article.click()
    assert window.rooms.name == "search"
