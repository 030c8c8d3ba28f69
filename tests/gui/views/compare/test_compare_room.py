"""Comparing and settling by keys alone, from the first difference to the exported gold layer."""

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.adjudication import Outcome, Part, SettlingState
from annotator.domain.annotation import Annotation, Hedge, Layer
from annotator.domain.article import Annotator
from annotator.gui.desk import Passage
from annotator.gui.dialogs.say import SayDialog
from annotator.gui.models import asking
from annotator.gui.views.compare import CompareView
from annotator.gui.views.compare.narrowing import Narrowing
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling
from annotator.services.adjudicating import ArticleCases, open_agreed
from annotator.services.comparing import Kind
from annotator.services.exporting import ExportOptions, export
from annotator.services.safekeeping.checking import check
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session
from annotator.store.queries.annotations import AnnotationFilter

Press = Callable[..., None]


@pytest.fixture
def window(open_window: Callable[[Session], ProjectWindow], session: Session) -> ProjectWindow:
    """Ada opens the sample, in which two others have labelled, and compares them."""
    fill_with_sample(session)
    window = open_window(session)
    window.rooms.enter("compare")
    return window


@pytest.fixture
def room(window: ProjectWindow, qtbot: QtBot) -> CompareView:
    room = cast("CompareView", window.rooms.room("compare"))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert room.isAncestorOf(cast("QWidget", QApplication.focusWidget()))
    return room


def gold(session: Session) -> list[Annotation]:
    return [a for a in session.project.annotations.all() if a.layer is Layer.GOLD]


def own(session: Session) -> list[Annotation]:
    return [a for a in session.project.annotations.all() if a.layer is Layer.OWN]


def outcomes(session: Session) -> list[Outcome]:
    return [d.outcome for d in session.project.tables.decisions.all()]


def article_ids(room: CompareView) -> list[str]:
    """Return the articles that can be compared, in the order of import."""
    found = [room.work.comparable(number) for number in room.work.listing.articles.numbers]
    return [comparable.article_id for comparable in found if comparable is not None]


def words_shown(widget: QWidget) -> str:
    """Return everything that a part of the window says, tooltips and spoken names included."""
    found: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        found += [part.toolTip(), part.accessibleName()]
        if isinstance(part, QLabel):
            found.append(part.text())
        text = getattr(part, "text", None)
        if callable(text):
            try:
                found.append(str(text()))
            except TypeError:
                continue
    return "\n".join(found)


def test_room_opens_at_the_first_difference(room: CompareView) -> None:
    assert room.work.current is not None
    assert not room.work.current.group.agreed
    assert [case.group.agreed for case in room.list.listed[:3]] == [True] * 3


def test_every_annotator_has_a_lane_a_letter_and_a_kind_of_line(room: CompareView) -> None:
    sides = room.work.sides

    assert [side.letter for side in sides] == ["A", "B"]
    assert len({side.lane for side in sides}) == 2
    assert len({side.line_style for side in sides}) == 2
    assert len({side.colour for side in sides}) == 2


def test_keys_take_one_then_the_other_and_go_on_by_themselves(
    room: CompareView, press: Press, session: Session
) -> None:
    before = own(session)
    press("]", "]", "]")
    case = room.work.current
    assert case is not None
    assert len(case.group.members) == 2

    press("1")

    assert outcomes(session) == [Outcome.TAKEN]
    assert gold(session)[0].stances == case.group.of(room.work.sides[0].annotator_id).stances  # pyright: ignore[reportOptionalMemberAccess]
    assert room.work.current is not None
    assert room.work.current.group.ids != case.group.ids
    assert room.work.current.decision is None
    press("[")
    now = room.work.current
    assert now.group.ids == case.group.ids
    press("2")
    assert gold(session)[0].stances == case.group.of(room.work.sides[1].annotator_id).stances  # pyright: ignore[reportOptionalMemberAccess]
    assert own(session) == before


def test_parts_of_both_are_chosen_by_arrows_and_numbers(
    room: CompareView, press: Press, session: Session
) -> None:
    press("]", "]", "]")
    case = room.work.current
    assert case is not None
    members = {side.letter: case.group.of(side.annotator_id) for side in room.work.sides}

    press("M")
    assert room.decision.table.hasFocus()
    press("2", "Return")

    (made,) = gold(session)
    first, second = members["A"], members["B"]
    assert first is not None
    assert second is not None
    assert made.stances == second.stances != first.stances
    assert made.note == first.note
    assert outcomes(session) == [Outcome.COMPOSED]
    assert room.reader.isAncestorOf(cast("QWidget", QApplication.focusWidget()))


def test_gold_is_edited_in_the_panel_and_undo_takes_everything_back(
    room: CompareView, press: Press, session: Session, qtbot: QtBot, window: ProjectWindow
) -> None:
    press("]", "]", "]", "E")
    assert outcomes(session) == [Outcome.EDITED]
    assert room.panel.isAncestorOf(cast("QWidget", QApplication.focusWidget()))
    press("Escape")
    room.panel.show_annotation(gold(session)[0])
    room.panel.form.hedge.cycle()
    assert gold(session)[0].hedge is not Hedge.ASSERTED

    press("Ctrl+Z", "Ctrl+Z")

    assert gold(session) == []
    assert outcomes(session) == []
    assert check(session.project).sound


def test_an_edited_gold_label_begins_as_what_is_chosen(
    room: CompareView, press: Press, session: Session
) -> None:
    press("]", "]", "]")
    case = room.work.current
    assert case is not None
    first, second = (case.group.of(side.annotator_id) for side in room.work.sides)
    assert first is not None
    assert second is not None
    press("E")
    assert gold(session)[0].stances == first.stances
    press("Escape", "Delete", "M", "2", "Escape", "E")
    assert gold(session)[0].stances == second.stances != first.stances
    assert gold(session)[0].note == first.note


def test_rows_have_room_for_their_words_and_the_gold_label_comes_first(
    room: CompareView, press: Press, qtbot: QtBot
) -> None:
    table = room.decision.table
    press("]", "]", "]")
    for key in ("1", "[", "]", "]", "]", "["):
        press(key)
        qtbot.waitUntil(
            lambda: all(
                table.sizeHintForRow(row) <= table.rowHeight(row)
                for row in range(table.parts_model.rowCount())
            )
        )
        gold_place = table.parts_model.columnCount() - 1
        first = gold_place if table.parts_model.gold is not None else 0
        assert table.horizontalHeader().logicalIndex(0) == first


def test_nothing_belongs_here_with_a_reason_and_a_comment(
    room: CompareView,
    press: Press,
    write: Callable[[str], None],
    session: Session,
    qtbot: QtBot,
    window: ProjectWindow,
) -> None:
    press("R")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SayDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SayDialog)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))  # pyright: ignore[reportArgumentType]
    press("6", "Tab")
    write("Only a headline.")
    press("Return")
    window.activateWindow()
    qtbot.waitUntil(lambda: room.isAncestorOf(QApplication.focusWidget()))  # pyright: ignore[reportArgumentType]

    press("0")

    (decision,) = session.project.tables.decisions.all()
    assert (decision.outcome, decision.comment) == (Outcome.NOTHING, "Only a headline.")
    reason = session.project.tables.return_reasons.read([decision.reason_id or ""])
    assert [r.name for r in reason.values()] == ["Should not be"]


def test_decision_is_taken_back_by_delete(
    room: CompareView, press: Press, session: Session
) -> None:
    press("0", "[", "Delete")

    assert outcomes(session) == []
    assert room.work.current is not None
    assert room.work.current.decision is None


def test_slider_finds_differences_anew_while_it_moves(room: CompareView, qtbot: QtBot) -> None:
    before = len(room.work.cases)

    room.filters.slider.setValue(95)

    qtbot.waitUntil(lambda: len(room.work.cases) > before)
    shown = [a.id for case in room.work.cases for a in case.group.members]
    assert len(shown) == len(set(shown))


def test_differences_are_filtered_by_kind_and_speaker(room: CompareView, press: Press) -> None:
    room.filters.pickers["kind"].set_picked(["hedge"])
    room.filters.pickers["kind"].edited.emit(("hedge",))

    listed = room.list.listed
    assert listed
    assert all(Kind.HEDGE in case.group.kinds for case in listed)
    for _ in range(8):
        press("]")
        assert room.work.current is not None
        assert Kind.HEDGE in room.work.current.group.kinds
    assert room.work.place > 0
    room.filters.clear_all()
    assert room.work.narrowing == Narrowing()


def test_keys_go_through_the_differences_of_the_whole_project(
    room: CompareView, press: Press
) -> None:
    seen: set[tuple[str, ...]] = set()
    for _ in range(200):
        assert room.work.current is not None
        ids = room.work.current.group.ids
        if ids in seen:
            break
        seen.add(ids)
        press("]")

    total = 0
    for article_id in article_ids(room):
        room.work.open(article_id)
        assert room.work.article is not None
        total += len(room.work.article.compared.differences)
    assert len(seen) == total
    assert room.notice.text == "This is the last difference."


def test_hidden_names_are_nowhere_and_the_order_keeps(
    room: CompareView, press: Press, window: ProjectWindow, session: Session
) -> None:
    names = {a.name for a in session.project.tables.annotators.all()} - {"Ada"}
    assert any(name in words_shown(room) for name in names)

    press("B")

    for _ in range(3):
        said = words_shown(room)
        table = room.decision.table.parts_model
        said += "".join(
            str(table.headerData(i, Qt.Orientation.Horizontal)) for i in range(table.columnCount())
        )
        assert not [word for name in names for word in name.split() if re.search(word, said)]
        order = [side.annotator_id for side in room.work.sides]
        room.work.open(room.work.article.article_id)  # pyright: ignore[reportOptionalMemberAccess]
        assert [side.annotator_id for side in room.work.sides] == order
        press("Ctrl+]")
    orders = set[tuple[str, ...]]()
    for article_id in article_ids(room):
        room.work.open(article_id)
        orders.add(tuple(side.annotator_id for side in room.work.sides))
    assert len(orders) == 2
    assert window.program.settings.memory.shown["compare.blind"]


def test_undo_shows_the_difference_it_was_about(
    room: CompareView, press: Press, session: Session
) -> None:
    first = room.work.current
    assert first is not None
    press("0", "]", "]")

    press("Ctrl+Z")

    assert room.work.current is not None
    assert room.work.current.group.ids == first.group.ids
    assert outcomes(session) == []


def test_settled_article_is_opened_again(
    room: CompareView, press: Press, session: Session, window: ProjectWindow
) -> None:
    press("Shift+S")
    assert "still open here" in window.notice.text
    last = article_ids(room)[-1]
    room.work.open(last)

    press("A")
    assert [s.state for s in session.project.tables.settlings.all()] == [SettlingState.SETTLED]
    room.work.open(last)
    press("Shift+S")
    assert window.notice.text == "This article is settled already."
    assert [s.state for s in session.project.tables.settlings.all()] == [SettlingState.SETTLED]
    press("Shift+O")

    assert [s.state for s in session.project.tables.settlings.all()] == [SettlingState.IN_REVIEW]
    press("Shift+O")
    assert window.notice.text == "This article is not settled yet."


def test_after_the_last_difference_the_room_goes_back_to_what_was_left(
    room: CompareView, press: Press
) -> None:
    first = article_ids(room)[0]
    room.work.open(article_ids(room)[-1])
    press("U")
    assert room.work.article is not None
    assert room.work.article.article_id == first
    assert room.notice.text == "This is the first open difference in the articles before."


def test_what_all_agree_on_is_led_to_when_no_difference_is_left(
    room: CompareView, press: Press
) -> None:
    for _ in range(400):
        case = room.work.current
        if case is None or case.decision is not None or case.group.agreed:
            break
        press("0")
    assert room.notice.text == ("No open difference is left; what all agree on is to be accepted.")
    article = room.work.article
    assert article is not None
    assert open_agreed(article)
    for _ in article_ids(room):
        press("A")
    settled, _, total = room.work.counts()
    assert settled == total
    assert room.notice.text == "No open difference is left."


def test_numbers_choose_parts_of_the_annotator_they_take_labels_of(
    room: CompareView, press: Press, session: Session
) -> None:
    first, second = room.work.sides
    while room.work.current is not None and room.work.current.group.of(first.annotator_id):
        press("]")
    case = room.work.current
    assert case is not None
    label = case.group.of(second.annotator_id)
    assert label is not None

    press("M", "1")
    assert room.decision.table.parts_model.chosen == dict.fromkeys(Part, 0)
    press("2", "Return")

    assert gold(session)[0].segments == label.segments


def test_sample_is_settled_by_keys_alone_and_its_gold_exported(
    room: CompareView, press: Press, session: Session, tmp_path: Path
) -> None:
    before = own(session)
    for turn in range(400):
        settled, _, total = room.work.counts()
        if settled == total:
            break
        article, case = room.work.article, room.work.current
        if article is not None and (open_agreed(article) or _is_empty(article)):
            press("A")
        elif case is None or case.decision is not None or case.group.agreed:
            press("Ctrl+]")
        elif len(case.group.members) == 2:
            press(*(("1",), ("2",), ("M", "2", "Return"))[turn % 3])
        elif turn % 2:
            press("0")
        else:
            missing = case.group.of(room.work.sides[0].annotator_id) is None
            press("2" if missing else "1")

    assert room.work.counts() == (7, 0, 7)
    assert own(session) == before
    assert set(outcomes(session)) >= {
        Outcome.AGREED,
        Outcome.TAKEN,
        Outcome.COMPOSED,
        Outcome.NOTHING,
    }
    out = tmp_path / "gold.csv"
    asked = AnnotationFilter(layer=Layer.GOLD)
    report = export(session.project, out, ExportOptions(asked=asked))
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert report.annotations == len(gold(session)) == len({row["annotation_id"] for row in rows})
    assert {row["layer"] for row in rows} == {"gold"}
    assert {row["annotator"] for row in rows} == {"Ada"}
    assert check(session.project).sound


def _is_empty(article: ArticleCases) -> bool:
    return not article.cases and not article.settled


def test_letters_of_an_arabic_keyboard_decide_too(room: CompareView, press: Press) -> None:
    press("]", "]", "]")
    on_the_key_of_m = QKeyEvent(
        QEvent.Type.KeyPress, 0x0629, Qt.KeyboardModifier.NoModifier, 58, 0, 0, "ة"
    )

    QApplication.sendEvent(cast("QWidget", QApplication.focusWidget()), on_the_key_of_m)

    assert room.decision.table.hasFocus()


def test_gold_is_read_in_the_label_room_and_changed_only_here(
    room: CompareView, press: Press, session: Session, window: ProjectWindow
) -> None:
    press("0", "2")
    (made,) = gold(session)

    window.show_passage(Passage(made.article_id, made.id))

    work = window.label_room.work
    assert work.shown_annotator_id == "gold"
    assert work.current == made
    press("Delete")
    assert window.notice.text == "A gold label is changed in Compare, not here."
    press("1")
    assert gold(session) == [made]
    window.label_room.work.annotate()
    assert work.shown_annotator_id == "ada"
    assert all(a.layer is Layer.OWN for a in work.page.annotations.values())  # pyright: ignore[reportOptionalMemberAccess]


def test_two_of_three_annotators_are_compared_where_they_are_picked(
    room: CompareView, session: Session
) -> None:
    cem = Session.join(session.project, Annotator(id="cem", name="Cem"))
    case = room.work.current
    assert case is not None
    first = case.group.members[0]
    room.work.narrow(Narrowing())
    labelling.label(cem, first.article_id, [(first.start, first.end)])
    room.work.refresh()
    assert [side.name for side in room.work.sides] == ["Cem", "Kaveh Lorenz", "Maren Oduya"]
    two = frozenset(side.annotator_id for side in room.work.sides[1:])

    room.work.narrow(Narrowing(annotator_ids=two))

    assert {side.annotator_id for side in room.work.sides} == two
    room.work.narrow(Narrowing(annotator_ids=frozenset({"cem"})))
    assert len(room.work.sides) == 3


def test_selected_words_become_those_of_the_gold_label_in_one_step(
    room: CompareView, press: Press, session: Session
) -> None:
    press("]", "]", "]")
    case = room.work.current
    assert case is not None
    text = room.reader.text()
    start, end = case.group.start, case.group.start + 7
    room.reader.select(start, end)

    press("S")

    (made,) = gold(session)
    assert made.quoted == text[start:end].strip()
    assert outcomes(session) == [Outcome.EDITED]
    room.reader.select(end + 2, end + 20)
    press("Shift+Return")
    assert len(gold(session)[0].content) == 2
    press("Ctrl+Z", "Ctrl+Z")
    assert gold(session) == []
    assert outcomes(session) == []
    press("S")


def test_words_that_only_one_has_labelled_are_listed_by_whose_they_are(room: CompareView) -> None:
    first = room.work.sides[0].annotator_id
    room.filters.pickers["kind"].set_picked([f"only:{first}"])
    room.filters.pickers["kind"].edited.emit(())

    listed = room.list.listed
    assert listed
    assert {m.annotator_id for case in listed for m in case.group.members} == {first}
    assert all(case.group.kinds == {Kind.ONLY} for case in listed)


def test_edits_elsewhere_are_caught_up_with_when_the_room_is_shown(
    room: CompareView, session: Session, window: ProjectWindow
) -> None:
    article = room.work.article
    assert article is not None
    window.rooms.enter("label")

    window.desk.edit(lambda: labelling.label(session, article.article_id, [(0, 5)])[1])

    assert room.work.article is article
    window.rooms.enter("compare")
    assert [side.name for side in room.work.sides] == ["Ada", "Kaveh Lorenz", "Maren Oduya"]


def test_selected_words_are_copied_with_their_source_and_no_name(
    room: CompareView, press: Press, session: Session
) -> None:
    room.reader.select(0, 11)
    press("Ctrl+C")
    assert room.work.article is not None
    article = room.work.article.compared.article
    words = session.project.articles.body(article.id)[:11]
    assert QApplication.clipboard().text() == words
    press("Ctrl+Shift+C")
    copied = QApplication.clipboard().text()
    assert copied.startswith(f"“{words}” ({article.outlet}")
    assert not [a.name for a in session.project.tables.annotators.all() if a.name in copied]


def test_text_is_zoomed_here_and_everywhere(
    room: CompareView, press: Press, window: ProjectWindow
) -> None:
    before = room.reader.zoom.value()
    press("Ctrl+=")
    assert room.reader.zoom.value() > before
    press("Ctrl+0")
    room.reader.zoom.enlarge()
    assert window.label_room.reader.zoom.value() == pytest.approx(room.reader.zoom.value())


def test_room_goes_on_where_articles_are_too_many_to_look_through_at_once(
    window: ProjectWindow,
    press: Press,
    qtbot: QtBot,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", -1)
    fresh = CompareView(window.desk, window.commands)
    qtbot.addWidget(fresh)
    fresh.show()
    assert fresh.work.article is None
    assert fresh.work.is_looking
    qtbot.waitUntil(lambda: fresh.work.article is not None)
    first = fresh.work.article

    fresh.work.open_number(fresh.work.listing.articles.numbers[-1])
    fresh.work.step_to_open()
    assert fresh.work.looking.is_busy
    qtbot.waitUntil(lambda: fresh.work.article != first)
    for _ in range(60):
        place = fresh.work.place
        fresh.work.step(forward=False)
        qtbot.waitUntil(lambda: not fresh.work.looking.is_busy)
        assert fresh.work.place <= place
    assert fresh.work.place == 0
    assert fresh.notice.text == "This is the first difference."
