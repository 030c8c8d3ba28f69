from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QSpinBox
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation, Status
from annotator.domain.article import Article, State
from annotator.gui.views.label import LabelRoom
from annotator.gui.views.label.pages import progress_of
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling
from annotator.services.session import Session

Press = Callable[..., None]
Write = Callable[[str], None]
At = Callable[[str], tuple[int, int]]
Stored = Callable[[], list[Annotation]]
Labelled = Callable[[str], None]


def shown(room: LabelRoom) -> str | None:
    return room.work.page.article.id if room.work.page else None


@pytest.fixture
def article(session: Session) -> Callable[[str], Article]:
    return lambda article_id: session.project.tables.articles.read([article_id])[article_id]


def test_next_and_previous_article(room: LabelRoom, press: Press, article_ids: list[str]) -> None:
    first, second = article_ids
    assert shown(room) == first
    press("Ctrl+Down")
    assert shown(room) == second
    assert room.list.rows.currentIndex().row() == 1
    press("Ctrl+Down")
    assert shown(room) == second
    assert "last article" in room.notice.text
    press("Ctrl+Up")
    assert shown(room) == first
    press("Ctrl+Up")
    assert "first article" in room.notice.text


def test_submit_goes_to_the_annotation_without_a_speaker(
    room: LabelRoom, press: Press, write: Write, labelled: Labelled, stored: Stored
) -> None:
    labelled("We were never asked")
    labelled("Nobody")
    press("Ctrl+Return")
    assert room.work.current == stored()[0]
    assert "has no speaker yet" in room.notice.text
    assert room.panel.form.speaker.picker.hasFocus()
    write("mona")
    press("Return", "Tab", "S")
    write("mona")
    press("Return", "Ctrl+Return")
    assert {a.status for a in stored()} == {Status.SUBMITTED}


def test_submit_opens_the_next_article_that_is_not_done(
    room: LabelRoom, press: Press, write: Write, labelled: Labelled, article_ids: list[str]
) -> None:
    labelled("We were never asked")
    press("S")
    write("mona")
    press("Return", "Ctrl+Return")
    assert shown(room) == article_ids[1]
    press("Ctrl+Shift+Return")
    assert "Every article of this list is done" in room.notice.text
    assert not room.list.next_unfinished()


def test_submit_with_nothing_labelled_asks(
    room: LabelRoom, press: Press, session: Session, article_ids: list[str]
) -> None:
    press("Ctrl+Return")
    assert "Nothing is labelled here yet" in room.notice.text
    assert room.work.page is not None
    assert room.work.page.state is State.NEW
    room.notice.action_requested.emit()
    assert shown(room) == article_ids[1]
    progress = progress_of(session, article_ids[0])
    assert progress is not None
    assert (progress.state, progress.nothing_to_label) == (State.SUBMITTED, True)


def test_nothing_to_label_is_refused_where_something_is(
    labelled: Labelled, press: Press, refusals: list[str], room: LabelRoom
) -> None:
    labelled("We were never asked")
    press("Ctrl+Shift+Return")
    assert len(refusals) == 1
    assert room.work.page is not None
    assert room.work.page.state is State.IN_PROGRESS


def test_reopen(room: LabelRoom, press: Press, refusals: list[str]) -> None:
    press("Ctrl+Shift+O")
    assert refusals == ["This article is not submitted; it need not be reopened."]
    press("Ctrl+Shift+Return", "Ctrl+Up", "Ctrl+Shift+O")
    assert room.work.page is not None
    assert room.work.page.state is State.IN_PROGRESS


def test_undo_of_a_submission_shows_the_article_again(
    room: LabelRoom, press: Press, article_ids: list[str]
) -> None:
    press("Ctrl+Shift+Return")
    assert shown(room) == article_ids[1]
    press("Ctrl+Z")
    assert shown(room) == article_ids[0]
    assert room.work.page is not None
    assert room.work.page.state is State.NEW


def test_undo_of_a_label_in_another_article_shows_where_it_was(
    room: LabelRoom, press: Press, labelled: Labelled, article_ids: list[str], at: At
) -> None:
    labelled("We were never asked")
    press("Ctrl+Down", "Ctrl+Z")
    assert shown(room) == article_ids[0]
    assert room.reader.selection() == at("We were never asked")
    press("Ctrl+Down", "Ctrl+Shift+Z")
    assert shown(room) == article_ids[0]
    assert room.work.current is not None


def test_f_marks_furniture_and_takes_the_mark_off(
    room: LabelRoom,
    press: Press,
    at: At,
    article: Callable[[str], Article],
    article_ids: list[str],
) -> None:
    room.reader.go_to(at("Harbour")[0])
    press("F")
    assert [(s.start, s.end) for s in article(article_ids[0]).furniture] == [at("Harbour Post")]
    press("F")
    assert article(article_ids[0]).furniture == ()
    press("Ctrl+Z", "Ctrl+Z", "F", "Shift+F")
    assert room.reader.caret() == at("Harbour")[0]


def test_go_to_paragraph(room: LabelRoom, press: Press, write: Write, at: At, qtbot: QtBot) -> None:
    press("Ctrl+G")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QSpinBox))
    write("3")
    press("Return")
    assert room.reader.caret() == at("“We were")[0]


@pytest.fixture
def colleague(session: Session, article_ids: list[str], at: At) -> Session:
    """Bo, who labelled something before Ada came."""
    from annotator.domain.article import Annotator

    bo = Session.join(session.project, Annotator(id="bo", name="Bo"))
    labelling.label(bo, article_ids[0], [at("We were never asked")])
    session.project.hold("Ada")
    return bo


@pytest.fixture
def shared(
    colleague: Session, open_window: Callable[[Session], ProjectWindow], session: Session
) -> LabelRoom:
    return open_window(session).label_room


def test_labels_of_a_colleague_are_shown_and_cannot_be_changed(
    shared: LabelRoom, press: Press, session: Session
) -> None:
    refused: list[str] = []
    shared.desk.refused.connect(refused.append)
    assert "labels of Bo" in shared.notice.text
    press("Tab")
    assert shared.work.current is not None
    press("Delete", "Alt+Right", "1", "S")
    assert len(refused) == 4
    assert len(list(session.project.tables.annotations.all_ids())) == 1


def test_labelling_switches_to_ones_own_labels_at_the_same_place(
    shared: LabelRoom, press: Press, at: At, session: Session
) -> None:
    shared.reader.go_to(at("Nobody")[0])
    press("Return", "Escape")
    assert shared.work.shown_annotator_id == "ada"
    assert shared.work.current is not None
    assert shared.work.current.annotator_id == "ada"
    assert shared.reader.caret() == at("Nobody")[0]
    assert not shared.notice.isVisible()
    press("Shift+Tab")
    assert shared.work.current.annotator_id == "ada"


def test_choosing_whose_labels_are_shown_keeps_the_place(
    shared: LabelRoom, press: Press, at: At
) -> None:
    shared.reader.go_to(at("Nobody")[0])
    shared.work.show_labels_of("ada")
    assert shared.reader.caret() == at("Nobody")[0]
    assert shared.work.page is not None
    assert shared.work.page.annotations == {}
    shared.work.show_labels_of("bo")
    assert len(shared.work.page.annotations) == 1


def test_whose_labels_are_shown_is_chosen_by_keys(shared: LabelRoom, press: Press) -> None:
    def pick(key: Qt.Key) -> None:
        press("Shift+L")
        popup = QApplication.activePopupWidget()
        assert popup is not None
        offered = cast("QListView", popup.findChild(QListView))
        for each in (key, Qt.Key.Key_Return):
            QTest.keyClick(offered, each)

    assert shared.work.shown_annotator_id == "bo"
    pick(Qt.Key.Key_Up)
    assert shared.work.shown_annotator_id == "ada"
    assert shared.reader.viewport().parent() is QApplication.focusWidget()
    pick(Qt.Key.Key_Down)
    assert shared.work.shown_annotator_id == "bo"


def test_there_is_no_choice_of_whose_labels_where_there_is_one_annotator(
    room: LabelRoom, press: Press
) -> None:
    told: list[str] = []
    room.desk.refused.connect(told.append)
    press("Shift+L")
    assert told == ["Only one annotator has labels here."]


def test_submit_shows_ones_own_annotation_that_has_no_speaker(
    shared: LabelRoom, press: Press, at: At
) -> None:
    shared.reader.go_to(at("Nobody")[0])
    press("Return", "Escape")
    shared.work.show_labels_of("bo")
    press("Ctrl+Return")
    assert shared.work.current is not None
    assert shared.work.current.annotator_id == "ada"


def test_keyboard_is_in_the_text_when_an_article_is_opened(room: LabelRoom, press: Press) -> None:
    press("F6")
    press("Ctrl+Down")
    assert room.reader.viewport().parent() is QApplication.focusWidget()
