from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk, Passage
from annotator.gui.models import asking
from annotator.gui.models.search import PAGE
from annotator.gui.theme import current_theme
from annotator.gui.views.search import SearchView
from annotator.services.articles import set_metadata

AddArticles = Callable[..., list[str]]


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> SearchView:
    made = SearchView(desk)
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def rows(view: SearchView) -> list[str]:
    return [view.model.index(place).data() for place in range(view.model.rowCount())]


def test_typed_words_are_searched_after_a_pause(
    view: SearchView, add_articles: AddArticles, qtbot: QtBot
) -> None:
    add_articles("The harbour slept.", "Nobody came.", titles=["One", "Two"])
    with qtbot.waitSignal(view.model.searched):
        QTest.keyClicks(view.field, "harbour")
    assert rows(view) == ["One", "The harbour slept."]
    assert view.count.text() == "Articles: 1"


def test_enter_opens_the_passage(desk: Desk, view: SearchView, add_articles: AddArticles) -> None:
    ids = add_articles("The harbour slept.\nThe Harbour woke.")
    asked: list[object] = []
    desk.passage_requested.connect(asked.append)
    view.search_for("harbour")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.list.hasFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert asked == [Passage(ids[0], start=23, end=30)]


def test_heading_opens_the_article(desk: Desk, view: SearchView, add_articles: AddArticles) -> None:
    ids = add_articles("The harbour slept.")
    asked: list[object] = []
    desk.passage_requested.connect(asked.append)
    view.search_for("harbour")
    QTest.qWait(10)
    point = view.list.visualRect(view.model.index(0)).center()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.list.viewport(), left, plain, point)
    QTest.mouseDClick(view.list.viewport(), left, plain, point)
    assert asked == [Passage(ids[0])]


def test_scrolling_to_the_end_brings_more(view: SearchView, add_articles: AddArticles) -> None:
    add_articles(*(f"Vote number {number}." for number in range(3 * PAGE)))
    view.search_for("vote")
    assert view.model.rowCount() == 2 * PAGE
    assert view.count.text() == f"Articles: {3 * PAGE}"
    while view.model.canFetchMore(view.list.rootIndex()):
        view.list.scrollToBottom()
        QTest.qWait(10)
    assert view.model.rowCount() == 6 * PAGE


def test_empty_search_teaches_and_a_vain_one_offers_beginnings(
    view: SearchView, add_articles: AddArticles
) -> None:
    add_articles("The harbours slept.")
    assert not view.list.isVisible()
    view.search_for("harbour")
    button = next(b for b in view.findChildren(QPushButton) if "*" in b.text())
    assert button.text() == "Search for harbour*"
    button.click()
    assert rows(view)[1] == "The harbours slept."
    assert view.field.text() == "harbour*"


def test_large_project_is_searched_behind_the_window(
    view: SearchView,
    add_articles: AddArticles,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_articles("The harbour slept.", "Nobody came.")
    monkeypatch.setattr(asking, "AT_ONCE", 1)
    with qtbot.waitSignal(view.model.searched):
        view.search_for("harbour")
        assert view.count.text() == "Searching…"
    assert view.count.text() == "Articles: 1"


def test_new_articles_and_new_titles_are_shown(
    desk: Desk, view: SearchView, add_articles: AddArticles
) -> None:
    ids = add_articles("The harbour slept.", titles=["One"])
    view.search_for("harbour")
    desk.edit(lambda: set_metadata(desk.session, ids, {"title": "Uno"}))
    assert rows(view)[0] == "Uno"


def test_found_words_are_marked(view: SearchView, add_articles: AddArticles) -> None:
    add_articles("The 😀 harbour slept, and the harbour woke.")
    view.search_for("harbour")
    box = view.list.visualRect(view.model.index(1))
    image = view.list.viewport().grab(box).toImage()
    marked = current_theme().reader.find
    assert any(
        image.pixelColor(QPoint(x, y)).name() == marked
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 3)
    )
    assert image.format() != QImage.Format.Format_Invalid
