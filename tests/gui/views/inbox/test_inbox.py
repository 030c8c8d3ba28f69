"""Reviewing by keys: labels are judged in the label room, and come back in the inbox."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.review import RemarkKind, Verdict
from annotator.gui.desk import Passage
from annotator.gui.dialogs.say import SayDialog
from annotator.gui.models import asking
from annotator.gui.models.review_words import reason_meaning, reason_word
from annotator.gui.views.inbox import InboxView
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling, review
from annotator.services.review.reasons import default_reasons
from annotator.services.session import Session

Press = Callable[..., None]
TEXT = "The king said that it rains. “Never,” the queen said. Nobody else spoke at all."


@pytest.fixture
def rae(session: Session) -> Session:
    return Session.join(session.project, Annotator(id="rae", name="Rae"))


@pytest.fixture
def labels(rae: Session, add_articles: Callable[..., list[str]]) -> list[Annotation]:
    """Rae's labels, which Ada, whose window it is, reviews."""
    (article_id,) = add_articles(TEXT, outlet="Harbour Post")
    return [labelling.label(rae, article_id, [piece])[0] for piece in ((0, 28), (30, 35))]


@pytest.fixture
def window(
    open_window: Callable[[Session], ProjectWindow], session: Session, labels: list[Annotation]
) -> ProjectWindow:
    return open_window(session)


def inbox(window: ProjectWindow) -> InboxView:
    return cast("InboxView", window.rooms.room("inbox"))


def asked(qtbot: QtBot) -> SayDialog:
    """Return the dialog that asks for words, once it has the keyboard."""

    def has_keyboard() -> bool:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        return isinstance(dialog, SayDialog) and focus is not None and dialog.isAncestorOf(focus)

    qtbot.waitUntil(has_keyboard)
    return cast("SayDialog", QApplication.activeModalWidget())


def say(
    qtbot: QtBot, window: ProjectWindow, press: Press, write: Callable[[str], None], words: str
) -> None:
    """Write into the dialog that asks for words, confirm, and go back to the window."""
    if not asked(qtbot).words.hasFocus():
        press("Tab")
    write(words)
    press("Return")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def reviews(session: Session) -> dict[str, Verdict]:
    found = session.project.tables.reviews.all()
    return {item.annotation_id or "": item.verdict for item in found}


def test_a_reviewer_accepts_and_returns_by_the_keys_of_suggestions(
    qtbot: QtBot,
    window: ProjectWindow,
    session: Session,
    labels: list[Annotation],
    press: Press,
    write: Callable[[str], None],
) -> None:
    window.label_room.work.show_labels_of("rae")
    window.label_room.return_to_text()
    press("Tab", "A")
    assert reviews(session) == {labels[0].id: Verdict.ACCEPTED}
    assert window.label_room.work.current_id == labels[1].id
    press("X")
    assert asked(qtbot).reasons.hasFocus()
    press("2")
    say(qtbot, window, press, write, "It is the queen.")
    assert reviews(session)[labels[1].id] is Verdict.RETURNED
    (item,) = review.returned_to(session.project, "rae")
    assert [remark.text for remark in item.remarks] == ["It is the queen."]
    assert item.review.reason_id == review.reasons_of(session.project)[1].id


def test_the_menu_judges_too_and_undo_takes_a_verdict_back(
    window: ProjectWindow, session: Session, labels: list[Annotation], press: Press
) -> None:
    window.label_room.work.show_labels_of("rae")
    window.label_room.work.go_to(labels[0].id)
    window.commands["review.accept"].trigger()
    assert reviews(session) == {labels[0].id: Verdict.ACCEPTED}
    window.label_room.return_to_text()
    press("Ctrl+Z")
    assert reviews(session) == {}


def test_ones_own_labels_are_not_judged(
    window: ProjectWindow, session: Session, labels: list[Annotation]
) -> None:
    made, _ = labelling.label(session, labels[0].article_id, [(0, 8)])
    window.label_room.show_passage(Passage(made.article_id, made.id))
    window.commands["review.accept"].trigger()
    assert reviews(session) == {}
    assert window.notice.text


def test_an_author_finds_a_returned_label_and_defends_it_by_keys(
    qtbot: QtBot,
    window: ProjectWindow,
    session: Session,
    rae: Session,
    labels: list[Annotation],
    press: Press,
    write: Callable[[str], None],
) -> None:
    mine, _ = labelling.label(session, labels[0].article_id, [(0, 28)])
    reason = review.reasons_of(session.project)[0]
    edit = review.return_to_author(rae, [mine.id], reason.id, "Too long.")
    window.desk.tell(edit)
    press("Ctrl+7")
    room = inbox(window)
    assert room.tabs.tabText(0) == "Returned to me (1)"
    assert room.mine.details.state.text() == "Your turn · Boundary"
    press("Return")
    assert window.rooms.name == "label"
    assert window.label_room.work.current_id == mine.id
    assert not window.label_room.panel.form.review.isHidden()
    press("Shift+D")
    say(qtbot, window, press, write, "The clause belongs to it.")
    (item,) = review.returned_to(session.project, "ada")
    assert item.remarks[-1].kind is RemarkKind.DEFENDED
    assert item.waiting is review.Waiting.REVIEWER
    press("Ctrl+7")
    assert room.tabs.tabText(0) == "Returned to me"


def test_a_review_is_answered_and_accepted_by_keys_in_the_inbox(
    qtbot: QtBot,
    window: ProjectWindow,
    session: Session,
    rae: Session,
    labels: list[Annotation],
    press: Press,
    write: Callable[[str], None],
) -> None:
    mine, _ = labelling.label(session, labels[0].article_id, [(0, 28)])
    reason = review.reasons_of(session.project)[0]
    window.desk.tell(review.return_to_author(rae, [mine.id], reason.id, "Too long."))
    window.desk.tell(review.return_to_author(session, [labels[0].id], reason.id, "Too short."))
    press("Ctrl+7")
    press("Shift+D")
    say(qtbot, window, press, write, "The clause belongs to it.")
    (item,) = review.returned_to(session.project, "ada")
    assert item.remarks[-1].kind is RemarkKind.DEFENDED
    room = inbox(window)
    assert not window.commands["review.return"].isEnabled()  # nothing is chosen for it here
    room.tabs.setCurrentIndex(1)
    room.setFocus()
    refused: list[str] = []
    window.desk.refused.connect(refused.append)
    press("Shift+C")  # it is for its author to say so
    assert len(refused) == 1
    press("Y")
    assert reviews(session)[labels[0].id] is Verdict.ACCEPTED


def test_verdicts_are_given_only_where_the_label_is_on_the_screen(
    window: ProjectWindow, press: Press
) -> None:
    press("Ctrl+4")
    for id in ("accept", "return", "missed", "changed", "defend"):
        assert not window.commands[f"review.{id}"].isEnabled()
    press("Ctrl+1")
    assert window.commands["review.accept"].isEnabled()


def test_keyboard_goes_back_to_the_list_when_the_button_it_pressed_goes(
    window: ProjectWindow, session: Session, labels: list[Annotation], press: Press
) -> None:
    reason = review.reasons_of(session.project)[0]
    window.desk.tell(review.return_to_author(session, [labels[0].id], reason.id, "Too long."))
    press("Ctrl+7")
    page = inbox(window).given
    assert page.rows.hasFocus()
    press("Tab")
    assert page.details.buttons["passage"].hasFocus()
    page.details.buttons["close"].setFocus()
    press("Space")
    assert page.current is not None
    assert page.current.review.closed
    assert page.rows.hasFocus()


def test_missed_words_are_reported_to_the_colleague(
    qtbot: QtBot,
    window: ProjectWindow,
    session: Session,
    labels: list[Annotation],
    press: Press,
    write: Callable[[str], None],
) -> None:
    window.label_room.work.show_labels_of("rae")
    window.label_room.reader.select(54, 79)
    window.label_room.return_to_text()
    press("Shift+M")
    say(qtbot, window, press, write, "She is quoted here.")
    (item,) = review.returned_to(session.project, "rae")
    assert (item.review.start, item.review.end) == (54, 79)
    press("Ctrl+7")
    room = inbox(window)
    room.tabs.setCurrentIndex(1)
    assert room.given.model.rows[0][5] == TEXT[54:79]


def test_the_report_names_the_entries_that_annotators_disagree_on(
    qtbot: QtBot,
    window: ProjectWindow,
    session: Session,
    labels: list[Annotation],
    rae: Session,
    press: Press,
) -> None:
    article_id = labels[0].article_id
    mine, _ = labelling.label(session, article_id, [(0, 28)], revise=lambda a: _said(a, "unknown"))
    labelling.revise(rae, "set_speaker", [labels[0].id], lambda a: _said(a, "implicit"))
    press("Ctrl+7")
    room = inbox(window)
    room.tabs.setCurrentIndex(2)
    window.program.jobs.start("what somebody waits for", lambda progress: progress.report(1, 1))
    qtbot.waitUntil(lambda: room.report.entries.model().rowCount() == 2, timeout=20_000)
    qtbot.waitUntil(lambda: not window.program.jobs.waiting, timeout=20_000)
    assert room.report.passages.model().rowCount() == 1
    room.report.passages.selectRow(0)
    room.report.passages.activated.emit(room.report.passages.model().index(0, 0))
    assert window.rooms.name == "label"
    assert window.label_room.work.current_id in (mine.id, labels[0].id)


def _said(annotation: Annotation, speaker: str) -> Annotation:
    return replace(annotation, speaker_id=speaker)


def test_inbox_opens_where_something_waits(
    window: ProjectWindow, session: Session, rae: Session, labels: list[Annotation]
) -> None:
    """Ada has an answer of Rae's to read, later also something to answer."""
    reason = review.reasons_of(session.project)[0]
    window.rooms.enter("inbox")
    assert inbox(window).tabs.currentIndex() == 0
    assert inbox(window).tabs.hasFocus()
    window.rooms.enter("label")
    window.desk.edit(lambda: review.return_to_author(session, [labels[0].id], reason.id))
    (item,) = review.returned_to(session.project, "rae")
    window.rooms.enter("inbox")
    assert inbox(window).tabs.currentIndex() == 1
    inbox(window).tabs.setCurrentIndex(0)
    window.rooms.enter("label")
    _, edit = review.answer(rae, item.review.id, RemarkKind.DEFENDED, "It is.")
    window.desk.tell(edit)
    window.rooms.enter("inbox")
    assert inbox(window).tabs.currentIndex() == 1


def test_keys_go_round_the_parts_of_the_inbox(
    window: ProjectWindow, session: Session, labels: list[Annotation], press: Press
) -> None:
    reason = review.reasons_of(session.project)[0]
    window.desk.edit(lambda: review.return_to_author(session, [labels[0].id], reason.id))
    window.rooms.enter("inbox")
    page = inbox(window).given
    assert page.rows.hasFocus()
    press("F6")
    assert page.details.buttons["passage"].hasFocus()
    press("F6")
    assert inbox(window).tabs.hasFocus()
    press("Right")
    assert inbox(window).tabs.currentIndex() == 2
    press("Shift+F6")
    assert inbox(window).report.passages.hasFocus()


def test_many_reviews_are_read_beside_the_window_and_the_keyboard_comes_to_them(
    window: ProjectWindow,
    session: Session,
    labels: list[Annotation],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    reason = review.reasons_of(session.project)[0]
    window.desk.edit(lambda: review.return_to_author(session, [labels[0].id], reason.id))
    monkeypatch.setattr(asking, "AT_ONCE", 0)
    window.rooms.enter("inbox")
    room = inbox(window)
    assert room.given.is_reading
    assert room.given.is_empty
    qtbot.waitUntil(lambda: not room.given.is_empty and not room.mine.is_reading)
    qtbot.waitUntil(room.given.rows.hasFocus)
    assert room.tabs.currentIndex() == 1
    room.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: room.report.summary.text() == "Judged: 1 · returned: 1")


class _Shouting(QTranslator):
    """A language in which every reason is said in capital letters."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return the words of a reason in capital letters."""
        del disambiguation, n
        return sourceText.upper() if context == "Reasons" else ""


def test_usual_reasons_and_what_they_mean_are_said_in_the_language_of_the_window(
    qapp: QApplication,
) -> None:
    usual = default_reasons()
    own = replace(usual[0], name="Own", definition="One of the project's own.")
    translator = _Shouting()
    qapp.installTranslator(translator)
    try:
        words = [(reason_word(each), reason_meaning(each)) for each in (*usual, own)]
    finally:
        qapp.removeTranslator(translator)
    expected = [(each.name.upper(), each.definition.upper()) for each in usual]
    assert words == [*expected, (own.name, own.definition)]
