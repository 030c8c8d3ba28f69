import tracemalloc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.domain.article import State
from annotator.domain.ids import article_id
from annotator.gui.desk import Desk
from annotator.gui.models import asking
from annotator.gui.models.articles import ROW_ROLE, ArticleColumn, ArticleModel
from annotator.gui.models.pages import KEPT, PAGE
from annotator.services import labelling
from annotator.services.articles import add_event, assign_event, revise_event, set_metadata
from annotator.store.queries.articles import ArticleFilter, ArticleOrder

AddArticles = Callable[..., list[str]]


@pytest.fixture
def model(desk: Desk) -> ArticleModel:
    made = ArticleModel(desk)
    made.tester = QAbstractItemModelTester(  # pyright: ignore[reportAttributeAccessIssue]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.set_shown(True)
    return made


def titles(model: ArticleModel) -> list[str]:
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def three(add_articles: AddArticles) -> list[str]:
    return add_articles("Bridge opens.", "Council votes.", "Army denies it.")


def test_articles_are_listed_as_they_came_in(
    model: ArticleModel, add_articles: AddArticles
) -> None:
    three(add_articles)
    model.refresh()
    assert titles(model) == ["Bridge opens", "Council votes", "Army denies it"]
    assert model.total == 3


def test_list_can_be_sorted_by_every_column(model: ArticleModel, add_articles: AddArticles) -> None:
    three(add_articles)
    model.refresh()
    for column in ArticleColumn:
        model.sort_by(column.order)
        assert model.rowCount() == 3
    model.sort_by(ArticleOrder.TITLE)
    assert titles(model) == ["Army denies it", "Bridge opens", "Council votes"]
    model.sort_by(ArticleOrder.TITLE, descending=True)
    assert titles(model) == ["Council votes", "Bridge opens", "Army denies it"]


def test_words_still_being_typed_find_articles(
    model: ArticleModel, add_articles: AddArticles
) -> None:
    three(add_articles)
    model.ask(ArticleFilter(text="coun", still_typing=True))
    assert titles(model) == ["Council votes"]
    assert (model.rowCount(), model.total) == (1, 3)


def test_metadata_that_changed_is_shown_in_place(
    desk: Desk, model: ArticleModel, add_articles: AddArticles, qtbot: QtBot
) -> None:
    ids = three(add_articles)
    model.refresh()
    assert titles(model)[1] == "Council votes"
    told: list[tuple[int, int]] = []

    def tell(first: QModelIndex, last: QModelIndex) -> None:
        told.append((first.row(), last.row()))

    model.dataChanged.connect(tell)
    with qtbot.assertNotEmitted(model.modelReset):
        desk.edit(lambda: set_metadata(desk.session, ids[1:2], {"outlet": "The Ferry"}))
    assert told == [(1, 1)]
    assert model.index(1, ArticleColumn.OUTLET).data() == "The Ferry"


def test_selected_row_stays_itself_when_a_new_title_moves_it(
    desk: Desk, model: ArticleModel, add_articles: AddArticles
) -> None:
    ids = three(add_articles)
    model.sort_by(ArticleOrder.TITLE)
    model.refresh()
    held = QPersistentModelIndex(model.index(0, 0))
    desk.edit(lambda: set_metadata(desk.session, [ids[2]], {"title": "Zeppelin denied"}))
    assert held.row() == 2
    assert held.data() == "Zeppelin denied"
    desk.undo()
    assert held.row() == 0


def test_state_and_number_of_annotations_follow_the_work(
    desk: Desk, model: ArticleModel, add_articles: AddArticles
) -> None:
    ids = three(add_articles)
    model.refresh()
    desk.edit_with(lambda: labelling.label(desk.session, ids[0], [(0, 6)]))
    row = model.index(0, 0).data(ROW_ROLE)
    assert (row.state, row.annotation_count) == (State.IN_PROGRESS, 1)
    desk.undo()
    row = model.index(0, 0).data(ROW_ROLE)
    assert (row.state, row.annotation_count) == (State.NEW, 0)


def test_submitted_article_leaves_the_list_of_unfinished_ones(
    desk: Desk, model: ArticleModel, add_articles: AddArticles
) -> None:
    ids = three(add_articles)
    model.ask(ArticleFilter(unfinished=True))
    desk.edit(lambda: labelling.submit(desk.session, ids[1], nothing_to_label=True))
    assert titles(model) == ["Bridge opens", "Army denies it"]
    desk.undo()
    assert titles(model) == ["Bridge opens", "Council votes", "Army denies it"]


def test_renamed_event_is_shown_in_all_its_articles(
    desk: Desk, model: ArticleModel, add_articles: AddArticles
) -> None:
    ids = three(add_articles)
    model.refresh()
    event, _ = add_event(desk.session, "Flood")
    desk.edit(lambda: assign_event(desk.session, ids[:2], event.id))
    assert model.index(1, ArticleColumn.EVENT).data() == "Flood"
    named = type(event)(id=event.id, name="The flood")
    desk.edit(lambda: revise_event(desk.session, event, named))
    assert model.index(1, ArticleColumn.EVENT).data() == "The flood"


def test_next_unfinished_article_is_looked_for_behind_and_then_from_the_top(
    desk: Desk, model: ArticleModel, add_articles: AddArticles
) -> None:
    ids = three(add_articles)
    model.refresh()
    assert model.next_unfinished(0) == ids[1]
    desk.edit(lambda: labelling.submit(desk.session, ids[1], nothing_to_label=True))
    assert model.next_unfinished(0) == ids[2]
    assert model.next_unfinished(2) == ids[0]
    for id in (ids[0], ids[2]):
        labelling.submit(desk.session, id, nothing_to_label=True)
    assert model.next_unfinished(0) is None


def test_list_that_nobody_sees_does_not_ask(
    desk: Desk, model: ArticleModel, add_articles: AddArticles
) -> None:
    model.set_shown(False)
    three(add_articles)
    model.refresh()
    assert model.rowCount() == 0
    model.set_shown(True)
    assert model.rowCount() == 3


def test_large_project_is_read_behind_the_window(
    model: ArticleModel,
    add_articles: AddArticles,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", 2)
    three(add_articles)
    with qtbot.waitSignal(model.listed):
        model.sort_by(ArticleOrder.TITLE)
        assert model.is_busy
        assert model.rowCount() == 0
        model.sort_by(ArticleOrder.TITLE, descending=True)
    assert not model.is_busy
    assert titles(model) == ["Council votes", "Bridge opens", "Army denies it"]


def test_long_list_keeps_eight_bytes_a_row_and_some_pages(
    desk: Desk, add_articles: AddArticles
) -> None:
    model = ArticleModel(desk)
    model.set_shown(True)
    add_articles(*(f"Report {number}." for number in range(20_000)))
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        model.refresh()
        for place in range(0, 20_000, 500):
            assert model.index(place, 0).data(Qt.ItemDataRole.DisplayRole)
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    pages = KEPT * PAGE * 1_500
    assert model.rowCount() == 20_000
    assert grown < 20_000 * 9 + pages
    assert article_id("Report 7.") == model.article_id(7)
