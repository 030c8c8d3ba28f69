from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import UNKNOWN, Hedge
from annotator.domain.article import Annotator
from annotator.domain.codebook import Speaker
from annotator.domain.revising import with_stance, with_topic
from annotator.gui.desk import Desk, Passage
from annotator.gui.jobs import Jobs
from annotator.gui.models.annotation_words import AnnotationColumn as Column
from annotator.gui.views import annotations
from annotator.gui.views.annotations import AnnotationsView
from annotator.services.codebook.entries import add_speaker, add_topic, codebook_of, merge_speakers
from annotator.services.labelling.making import label, revise
from annotator.services.session import Session
from annotator.store.queries.annotations import AnnotationOrder

AddArticles = Callable[..., list[str]]

TEXT = "“We deny it all,” he said. “They agreed,” she said. “Nobody came,” they said."


class Work:
    """Three annotations of Ada's, one of Ben's."""

    def __init__(self, desk: Desk, add_articles: AddArticles) -> None:
        self.desk = desk
        session = desk.session
        self.articles = add_articles(TEXT, "Ben read: “All is well,” said Dora.", outlet="Ferry")
        self.ben = Session.join(session.project, Annotator(id="ben", name="Ben"))
        self.cara = self.speaker("Cara")
        self.dora = self.speaker("Dora")
        self.against = codebook_of(session.project).scale[0].id
        pieces = [(1, 15), (28, 39), (53, 64)]
        self.ids = [label(session, self.articles[0], [piece])[0].id for piece in pieces]
        self.bens = label(self.ben, self.articles[1], [(11, 22)])[0].id
        revise(session, "s", self.ids[:1], lambda a: replace(a, speaker_id=self.cara.id))
        revise(session, "s", self.ids[1:2], lambda a: replace(a, speaker_id=self.dora.id))
        revise(session, "s", self.ids[:1], lambda a: with_stance(a, self.against))

    def speaker(self, name: str) -> Speaker:
        return add_speaker(self.desk.session, name)[0]


@pytest.fixture
def work(desk: Desk, add_articles: AddArticles) -> Work:
    return Work(desk, add_articles)


@pytest.fixture
def view(desk: Desk, work: Work, jobs: Jobs, qtbot: QtBot) -> AnnotationsView:
    made = AnnotationsView(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.tester = QAbstractItemModelTester(  # pyright: ignore[reportAttributeAccessIssue]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    with qtbot.waitExposed(made):
        made.show()
    return made


def column(view: AnnotationsView, asked: Column) -> list[str]:
    return [view.model.index(place, asked).data() for place in range(view.model.rowCount())]


def pick(view: AnnotationsView, name: str, *ids: str) -> None:
    picker = view.filters.pickers[name]
    picker.set_picked(ids)
    picker.edited.emit(ids)


def test_annotations_of_everybody_are_listed_in_the_order_of_the_texts(
    view: AnnotationsView,
) -> None:
    said = ["We deny it all", "They agreed", "Nobody came", "All is well"]
    assert column(view, Column.TEXT) == said
    assert column(view, Column.ANNOTATOR) == ["Ada", "Ada", "Ada", "Ben"]
    assert column(view, Column.SPEAKER) == ["Cara", "Dora", "", ""]
    assert column(view, Column.STANCE)[0] == "−− strongly against"
    assert column(view, Column.OUTLET) == ["Ferry"] * 4
    assert view.filters.count.text() == "Annotations: 4"


def test_table_can_be_sorted_by_every_column(view: AnnotationsView, work: Work) -> None:
    topic, _ = work.desk.edit_with(lambda: add_topic(work.desk.session, "Borders"))
    assert topic is not None
    work.desk.edit(
        lambda: revise(work.desk.session, "t", work.ids[2:], lambda a: with_topic(a, topic.id))
    )
    for order in AnnotationOrder:
        for descending in (False, True):
            view.model.sort_by(order, descending=descending)
            assert view.model.rowCount() == 4
    view.model.sort_by(AnnotationOrder.SPEAKER, descending=True)
    assert column(view, Column.SPEAKER)[:2] == ["Dora", "Cara"]
    view.model.sort_by(AnnotationOrder.TOPIC, descending=True)
    assert column(view, Column.TOPIC)[0] == "Borders"


def test_click_on_a_header_sorts_and_the_third_gives_the_first_order_back(
    view: AnnotationsView,
) -> None:
    header = view.header
    x = header.sectionViewportPosition(Column.SPEAKER) + 20
    for first in ("", "Dora", "Cara"):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
        assert column(view, Column.SPEAKER)[0] == first


def test_enter_and_double_click_jump_to_the_passage(
    desk: Desk, view: AnnotationsView, work: Work
) -> None:
    asked: list[object] = []
    desk.passage_requested.connect(asked.append)
    view.rows.go_to(1)
    QTest.keyClick(view.rows, Qt.Key.Key_Return)
    point = view.rows.visualRect(view.model.index(3, Column.TEXT)).center()
    viewport, left = view.rows.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseDClick(viewport, left, Qt.KeyboardModifier.NoModifier, point)
    assert asked == [
        Passage(work.articles[0], work.ids[1]),
        Passage(work.articles[1], work.bens),
    ]


def test_every_field_can_be_asked_for(view: AnnotationsView, work: Work) -> None:
    project = work.desk.project
    wanted = {
        "speaker": (work.cara.id,),
        "stance": (work.against,),
        "type": ("direct",),
        "status": ("draft",),
        "annotator": ("ada",),
        "outlet": ("Ferry",),
        "language": ("none",),
        "event": ("none",),
        "origin": ("human",),
        "discuss": ("no",),
    }
    for name, ids in wanted.items():
        view.filters.pickers[name].wanted.emit()
        pick(view, name, *ids)
        assert column(view, Column.TEXT)[0] == "We deny it all", name
    assert view.model.rowCount() == 1
    assert view.filters.count.text() == "1 of 4 annotations"
    for name in ("target", "topic", "hedge", "confidence"):
        view.filters.clear_all()
        pick(view, name, {"hedge": "denied", "confidence": "1"}.get(name, "nobody"))
        assert view.model.rowCount() == 0, name
    view.filters.clear_all()
    assert view.model.rowCount() == project.annotations.count()


def test_words_narrow_the_table(view: AnnotationsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.model.listed):
        QTest.keyClicks(view.filters.text, "nobo")
    assert column(view, Column.TEXT) == ["Nobody came"]


def test_merged_speaker_is_shown_and_found_under_the_one_that_stands_for_it(
    desk: Desk, view: AnnotationsView, work: Work
) -> None:
    pick(view, "speaker", work.dora.id)
    assert column(view, Column.SPEAKER) == ["Dora"]
    desk.edit(lambda: merge_speakers(desk.session, work.cara, work.dora))
    assert column(view, Column.SPEAKER) == ["Dora", "Dora"]
    desk.undo()
    assert column(view, Column.TEXT) == ["They agreed"]


def test_topic_stands_for_the_topics_below_it(
    desk: Desk, view: AnnotationsView, work: Work
) -> None:
    above, _ = desk.edit_with(lambda: add_topic(desk.session, "Security"))
    assert above is not None
    below, _ = desk.edit_with(lambda: add_topic(desk.session, "Borders", above.id))
    assert below is not None
    desk.edit(lambda: revise(desk.session, "t", work.ids[1:2], lambda a: with_topic(a, below.id)))
    pick(view, "topic", above.id)
    assert column(view, Column.TOPIC) == ["Security > Borders"]


def test_many_are_changed_in_one_undo_step(desk: Desk, view: AnnotationsView, work: Work) -> None:
    for place in range(3):
        index = view.model.index(place, 0)
        view.rows.selectionModel().select(
            index,
            view.rows.selectionModel().SelectionFlag.Select
            | view.rows.selectionModel().SelectionFlag.Rows,
        )
    dialog = view.open_change()
    dialog.pickers["speaker"].set_picked([UNKNOWN])
    dialog.pickers["hedge"].set_picked([Hedge.DENIED])
    dialog.accept()
    assert column(view, Column.SPEAKER) == ["Unknown"] * 3 + [""]
    assert column(view, Column.HEDGE) == ["Denied"] * 3 + [""]
    assert view.rows.selected_count() == 3
    desk.undo()
    assert column(view, Column.SPEAKER) == ["Cara", "Dora", "", ""]
    assert view.rows.selected_count() == 3


def test_dialog_says_how_many_are_mine_and_leaves_colleagues_alone(
    desk: Desk, view: AnnotationsView, work: Work
) -> None:
    view.rows.selectAll()
    dialog = view.open_change()
    said = " ".join(part.text() for part in dialog.findChildren(type(view.selection)))
    assert "3 of the 4 selected annotations are yours" in said
    dialog.pickers["discuss"].set_picked(["yes"])
    dialog.accept()
    read = desk.project.tables.annotations.read([*work.ids, work.bens])
    assert [read[id].discuss for id in (*work.ids, work.bens)] == [True, True, True, False]


def test_colleagues_annotations_alone_cannot_be_changed_or_deleted(
    desk: Desk, view: AnnotationsView, work: Work
) -> None:
    told: list[str] = []
    desk.refused.connect(told.append)
    view.rows.go_to(3)
    dialog = view.open_change()
    dialog.pickers["discuss"].set_picked(["yes"])
    dialog.pickers["discuss"].edited.emit(("yes",))
    assert not any(b.isEnabled() for b in (dialog.remove,))
    dialog.reject()
    view.delete_selected()
    assert told
    assert view.model.rowCount() == 4


def test_deleted_annotations_leave_and_come_back_with_undo(
    desk: Desk, view: AnnotationsView
) -> None:
    view.rows.go_to(2)
    held = QPersistentModelIndex(view.model.index(3, 0))
    view.rows.setFocus()
    QTest.keyClick(view.rows, Qt.Key.Key_Delete)
    assert column(view, Column.TEXT) == ["We deny it all", "They agreed", "All is well"]
    assert held.row() == 2
    desk.undo()
    assert view.model.rowCount() == 4
    assert held.row() == 3


def test_hidden_table_catches_up_when_it_is_shown(
    desk: Desk, view: AnnotationsView, work: Work
) -> None:
    view.hide()
    desk.edit_with(lambda: label(desk.session, work.articles[1], [(4, 8)]))
    assert view.model.rowCount() == 4
    view.show()
    assert view.model.rowCount() == 5


def test_columns_can_be_hidden(view: AnnotationsView) -> None:
    assert view.isAncestorOf(view.columns.button)
    assert view.columns.button.isVisible()
    menu = view.columns.button.menu()
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.text() == "Hedge")
    action.toggle()
    assert view.header.isSectionHidden(Column.HEDGE)


@pytest.fixture
def much(view: AnnotationsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> AnnotationsView:
    """Return the view with everything selected, as if that were very many."""
    monkeypatch.setattr(annotations, "FEW", 2)
    monkeypatch.setattr(annotations, "MANY", 2)
    view.rows.selectAll()
    return view


def test_very_many_are_changed_beside_the_window(
    desk: Desk, much: AnnotationsView, work: Work, qtbot: QtBot
) -> None:
    dialog = much.open_change()
    dialog.pickers["hedge"].set_picked([Hedge.DENIED])
    with qtbot.waitSignal(desk.edited):
        dialog.accept()
    assert column(much, Column.HEDGE) == ["Denied"] * 3 + [""]


def test_very_many_are_deleted_beside_the_window(
    desk: Desk, much: AnnotationsView, work: Work, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.edited):
        much.delete_selected()
    assert much.model.rowCount() == 1
    assert much.model.row(0) is not None
