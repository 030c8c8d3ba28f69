"""The room of events, by keys."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.ids import article_id
from annotator.gui.dialogs.events.proposing import ProposeEventsDialog
from annotator.gui.dialogs.parallels import SideBySide
from annotator.gui.models.event_table import Rows
from annotator.gui.views.events import EventsView
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling, offering
from annotator.services.articles import add_event, assign_event, events_of
from annotator.services.session import Session

POST = "“We will not pay for a bridge that nobody crosses,” the mayor said. Rain fell all day."
LAMP = (
    "Nine hours of talk. She would not pay for a bridge that nobody crosses, the mayor said."
    " “The ferry stays in the harbour until May,” she added. “Nobody asked the fishermen.”"
)
WIRE = "The council met.\n“The ferry stays in the harbour until May,” the mayor said in the end."
AddArticles = Callable[..., list[str]]
OpenWindow = Callable[[Session], ProjectWindow]


def label(session: Session, text: str, words: str) -> None:
    start = text.index(words)
    labelling.label(session, article_id(text), [(start, start + len(words))])


@pytest.fixture
def reported(session: Session, add_articles: AddArticles) -> str:
    """An event in three outlets with labels in two of them; its id."""
    offering.switch(session.project, on=False)
    ids = add_articles(POST, outlet="Post", published="2024-05-10")
    ids += add_articles(LAMP, outlet="Lamp", published="2024-05-11")
    ids += add_articles(WIRE, outlet="Wire", published="2024-05-12")
    event, _ = add_event(session, "The bridge")
    assign_event(session, ids, event.id)
    label(session, POST, "We will not pay for a bridge that nobody crosses")
    label(session, WIRE, "The ferry stays in the harbour until May")
    return event.id


def enter(window: ProjectWindow, qtbot: QtBot) -> EventsView:
    window.commands["view.events"].trigger()
    room = cast(EventsView, window.rooms.room("events"))
    qtbot.waitUntil(lambda: not window.program.jobs.waiting, timeout=10_000)
    return room


@pytest.fixture
def room(reported: str, open_window: OpenWindow, session: Session, qtbot: QtBot) -> EventsView:
    return enter(open_window(session), qtbot)


def shown(room: EventsView) -> list[list[str]]:
    model = room.model
    return [
        [model.index(row, column).data() for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_rows_are_utterances_and_columns_are_outlets(room: EventsView) -> None:
    headers = [room.model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert headers == ["Utterance", "Post", "Lamp", "Wire"]
    first, second = shown(room)
    assert first[0] == "We will not pay for a bridge that nobody crosses"
    assert "not pay for a bridge that nobody crosses" in first[1]
    assert first[2] == "silent here"
    assert second == [
        "silent here",
        "The ferry stays in the harbour until May",
        "The ferry stays in the harbour until May",
    ]


def test_silent_and_differing_utterances_can_be_asked_for(room: EventsView) -> None:
    room.kind.set_picked((Rows.WORDS_DIFFER.value,))
    room.kind.edited.emit(room.kind.picked)
    assert [row[2] for row in shown(room)] == ["silent here"]
    room.kind.set_picked((Rows.SILENT.value,))
    room.kind.edited.emit(room.kind.picked)
    assert len(shown(room)) == 2
    room.words.setText("ferry")
    room.words.flush()
    assert [row[0] for row in shown(room)] == ["silent here"]


def test_only_cells_of_the_kind_that_is_asked_for_stand_out(room: EventsView) -> None:
    def asked() -> list[list[bool]]:
        model = room.model
        cells = [
            [model.cell(model.index(row, column)) for column in range(1, model.columnCount())]
            for row in range(model.rowCount())
        ]
        return [[cell is not None and cell.asked for cell in row] for row in cells]

    assert asked() == [[True] * 3, [True] * 3]
    room.kind.set_picked((Rows.SILENT.value,))
    room.kind.edited.emit(room.kind.picked)
    assert asked() == [[False, False, True], [True, False, False]]
    room.kind.set_picked((Rows.WORDS_DIFFER.value,))
    room.kind.edited.emit(room.kind.picked)
    assert asked() == [[False, True, False]]


def test_enter_opens_the_passage(room: EventsView, session: Session) -> None:
    room.table.setFocus()
    room.table.setCurrentIndex(room.model.index(0, 2))
    QTest.keyClick(room.table, Qt.Key.Key_Return)
    window = cast(ProjectWindow, room.window())
    page = window.label_room.work.page
    assert window.rooms.name == "label"
    assert page is not None
    assert page.article.id == article_id(LAMP)
    assert window.label_room.reader.selection() is not None


def test_control_enter_shows_both_wordings_side_by_side(room: EventsView, qtbot: QtBot) -> None:
    room.table.setFocus()
    room.table.setCurrentIndex(room.model.index(0, 2))
    QTest.keyClick(room.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SideBySide)
    qtbot.waitUntil(lambda: dialog.current >= 0, timeout=5_000)
    dialog.reject()


def test_table_follows_new_labels(room: EventsView, session: Session, qtbot: QtBot) -> None:
    window = cast(ProjectWindow, room.window())
    start = LAMP.index("Nobody asked the fishermen")
    window.desk.edit_with(lambda: labelling.label(session, article_id(LAMP), [(start, start + 26)]))
    qtbot.waitUntil(lambda: room.model.rowCount() == 3, timeout=10_000)
    window.desk.undo()
    qtbot.waitUntil(lambda: room.model.rowCount() == 2, timeout=10_000)


def test_proposed_event_is_accepted_and_shown(
    open_window: OpenWindow, session: Session, add_articles: AddArticles, qtbot: QtBot
) -> None:
    offering.switch(session.project, on=False)
    more = "Nobody from the port was there on that long and rainy day in the town. "
    sure = "The second bridge will be closed for eleven months from the first of June. "
    add_articles(POST + LAMP + more + sure, WIRE + " " + more + POST + sure, titles=["A", "B"])
    room = enter(open_window(session), qtbot)
    assert events_of(session.project) == []
    room.propose.click()
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), ProposeEventsDialog), timeout=10_000
    )
    dialog = cast(ProposeEventsDialog, QApplication.activeModalWidget())
    assert dialog.articles.count() == 2
    dialog.name.setText("The bridge")
    dialog.accept()
    assert [event.name for event in events_of(session.project)] == ["The bridge"]
    qtbot.waitUntil(lambda: not room.isHidden() and room.event_id is not None)
    qtbot.waitUntil(lambda: not cast(ProjectWindow, room.window()).program.jobs.waiting)
