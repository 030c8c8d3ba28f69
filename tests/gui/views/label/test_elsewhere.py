"""The same words elsewhere, by keys alone."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation, Origin
from annotator.gui.dialogs.parallels import ParallelsDialog, SideBySide
from annotator.gui.views.label import LabelRoom
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling, offering
from annotator.services.codebook import codebook_of
from annotator.services.labelling.many import Wishes
from annotator.services.session import Session

HERE = (
    "The council met again.\n\n"
    "“We will not pay for a bridge that nobody crosses,” the mayor said on Friday.\n\n"
    "“The ferry stays in the harbour until the last invoice is paid,” she added.\n\n"
) + "Rain fell on the town all day and the market was closed.\n\n" * 30
THERE = (
    "Nine hours of talk, and no decision at all.\n\n" * 12
    + "The mayor said that she would not pay for a bridge that nobody crosses.\n\n"
    + "The ferry, she said, stays in the harbour until the last invoice is paid.\n\n"
    + "Nobody from the port was there.\n\n" * 30
)
AGAIN = "Nobody crosses that bridge, and the mayor will not pay for a bridge, it is said.\n"
QUOTED = "We will not pay for a bridge that nobody crosses"

Press = Callable[..., None]


@pytest.fixture
def article_ids(add_articles: Callable[..., list[str]]) -> list[str]:
    first = add_articles(HERE, outlet="Harbour Post", published="2024-05-30")
    return first + add_articles(THERE, AGAIN, outlet="The Lamp", published="2024-05-31")


@pytest.fixture
def labelled(session: Session, article_ids: list[str]) -> Annotation:
    start = HERE.index(QUOTED)
    value = codebook_of(session.project).scale_choices()[0]
    made, _ = labelling.label(
        session,
        article_ids[0],
        [(start, start + len(QUOTED))],
        revise=lambda a: Wishes(speaker_id="unknown", value_id=value.id).fulfilled(a),
    )
    return made


@pytest.fixture
def room(
    open_window: Callable[[Session], ProjectWindow], session: Session, labelled: Annotation
) -> LabelRoom:
    offering.switch(session.project, on=False)
    room = open_window(session).label_room
    room.open_article(labelled.article_id)
    room.work.go_to(labelled.id)
    room.return_to_text()
    return room


@pytest.fixture
def listed(room: LabelRoom, press: Press, qtbot: QtBot) -> ParallelsDialog:
    """The dialog, once it has found something."""
    press("E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ParallelsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=5_000)
    return dialog


@pytest.fixture
def back(room: LabelRoom, qtbot: QtBot) -> Callable[[], None]:
    """Go back to the text once a dialog has closed."""

    def wait() -> None:
        room.window().activateWindow()
        room.return_to_text()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    return wait


def of_article(session: Session, article_id: str) -> list[Annotation]:
    return session.project.annotations.of_article(article_id, session.annotator_id)


def test_passages_are_listed_with_outlet_date_and_certainty(listed: ParallelsDialog) -> None:
    (row,) = [row for row in listed.model.rows if "she would not" in row.parallel.text]
    assert row.heading.startswith("The Lamp · 2024-05-31")
    assert (row.state, row.chosen) == ("the same", True)


def test_enter_copies_the_labels_as_one_step(
    listed: ParallelsDialog,
    session: Session,
    article_ids: list[str],
    room: LabelRoom,
    press: Press,
    back: Callable[[], None],
) -> None:
    chosen = [row.parallel.article.id for row in listed.model.rows if row.chosen]
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    made = [a for id in chosen for a in of_article(session, id)]
    assert [a.origin for a in made] == [Origin.COPIED] * len(chosen)
    assert {a.speaker_id for a in made} == {"unknown"}
    assert room.notice.text == "Labels copied: The Lamp"
    back()
    press("Ctrl+Z")
    assert of_article(session, article_ids[1]) == []


def test_what_is_otherwise_there_is_copied_so(
    listed: ParallelsDialog, session: Session, article_ids: list[str]
) -> None:
    assert listed.form is not None
    value = codebook_of(session.project).scale_choices()[-1]
    listed.form.pickers["stance"].set_picked((value.id,))
    listed.form.pickers["stance"].edited.emit((value.id,))
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    (copied,) = of_article(session, listed.model.rows[0].parallel.article.id)
    assert copied.stances[0].value_id == value.id


def test_space_leaves_a_passage_out(listed: ParallelsDialog) -> None:
    QTest.keyClick(listed.list, Qt.Key.Key_Space)
    assert not listed.model.rows[0].chosen
    assert listed.copy.isEnabled() == bool(listed.model.places)


def test_labelled_passage_is_not_offered_again(
    listed: ParallelsDialog, press: Press, back: Callable[[], None], qtbot: QtBot
) -> None:
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    back()
    press("E")
    again = cast(ParallelsDialog, QApplication.activeModalWidget())
    qtbot.waitUntil(lambda: again.model.rowCount() > 0, timeout=5_000)
    assert again.model.rows[0].state == "labelled already"
    QTest.keyClick(again.list, Qt.Key.Key_Space)
    assert not again.model.rows[0].chosen


def test_words_without_a_label_are_only_shown(room: LabelRoom, press: Press, qtbot: QtBot) -> None:
    room.work.make_current(None)
    start = HERE.index("The ferry stays")
    room.reader.select(start, start + 40)
    press("E")
    dialog = cast(ParallelsDialog, QApplication.activeModalWidget())
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=5_000)
    assert not dialog.copy.isVisible()
    assert dialog.form is None


def test_side_by_side_keeps_shared_passages_level(
    listed: ParallelsDialog, session: Session, article_ids: list[str], qtbot: QtBot
) -> None:
    offering.switch(session.project, on=True)
    QTest.keyClick(listed.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SideBySide)
    qtbot.waitUntil(lambda: dialog.current >= 0, timeout=5_000)
    left, right = dialog.readers

    def is_level() -> bool:
        pair = dialog.pairs[dialog.current]
        tops = left.character_box(pair.here[0]).top(), right.character_box(pair.there[0]).top()
        return abs(tops[0] - tops[1]) <= 1

    assert HERE[slice(*dialog.pairs[dialog.current].here)] == QUOTED
    assert is_level()
    first = dialog.current
    QTest.keyClick(left.viewport(), Qt.Key.Key_Tab)
    assert dialog.current == (first + 1) % len(dialog.pairs)
    assert is_level()
    right.scroll_bar().setValue(right.scroll_bar().value() + 30)
    assert is_level()


def test_shift_enter_goes_to_the_passage(
    listed: ParallelsDialog, room: LabelRoom, article_ids: list[str]
) -> None:
    row = listed.model.rows[0].parallel
    QTest.keyClick(listed.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert room.work.page is not None
    assert room.work.page.article.id == row.article.id
    assert room.reader.selection() == (row.start, row.end)


def test_one_key_opens_the_surest_report_beside(
    room: LabelRoom, press: Press, qtbot: QtBot
) -> None:
    press("Shift+E")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SideBySide), timeout=5_000)
    dialog = cast(SideBySide, QApplication.activeModalWidget())
    qtbot.waitUntil(lambda: dialog.current >= 0, timeout=5_000)
    assert HERE[slice(*dialog.pairs[dialog.current].here)] == QUOTED
    dialog.reject()


@pytest.mark.parametrize("key", ["E", "M"])
def test_a_selection_without_a_word_is_nothing_to_look_for(
    room: LabelRoom, press: Press, key: str
) -> None:
    room.reader.select(HERE.index(",”"), HERE.index(",”") + 2)
    press(key)
    assert QApplication.activeModalWidget() is None
    assert (
        cast("ProjectWindow", room.window()).notice.text
        == "There is no word in “,””; select some words first."
    )
