from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.models.articles import ArticleColumn
from annotator.gui.views.articles.articles_table import ArticlesView
from annotator.services.articles import set_metadata

AddArticles = Callable[..., list[str]]


@pytest.fixture
def ids(desk: Desk, add_articles: AddArticles) -> list[str]:
    made = add_articles("Bridge opens.", "Council votes.", "Army denies it.")
    set_metadata(desk.session, made[:1], {"outlet": "Ferry", "published": "2024-05-03"})
    set_metadata(desk.session, made[1:2], {"outlet": "Anchor", "published": "2024-05"})
    return made


@pytest.fixture
def view(desk: Desk, ids: list[str], qtbot: QtBot) -> ArticlesView:
    made = ArticlesView(desk)
    qtbot.addWidget(made)
    made.resize(1200, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def titles(view: ArticlesView) -> list[str]:
    return [view.model.index(place, 0).data() for place in range(view.model.rowCount())]


def click_header(view: ArticlesView, column: ArticleColumn) -> None:
    x = view.header.sectionViewportPosition(column) + 20
    QTest.mouseClick(view.header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))


def test_headers_sort_up_down_and_back(view: ArticlesView) -> None:
    as_imported = ["Bridge opens", "Council votes", "Army denies it"]
    assert titles(view) == as_imported
    click_header(view, ArticleColumn.OUTLET)
    assert titles(view) == ["Army denies it", "Council votes", "Bridge opens"]
    click_header(view, ArticleColumn.OUTLET)
    assert titles(view) == ["Bridge opens", "Council votes", "Army denies it"]
    click_header(view, ArticleColumn.OUTLET)
    assert titles(view) == as_imported


def test_enter_asks_for_the_article(view: ArticlesView, ids: list[str]) -> None:
    asked: list[object] = []
    view.article_requested.connect(asked.append)
    view.rows.go_to(2)
    QTest.keyClick(view.rows, Qt.Key.Key_Return)
    assert asked == [ids[2]]


def test_articles_are_filtered_by_dates_known_in_part(view: ArticlesView) -> None:
    dates = view.filters.pickers.dates
    QTest.keyClicks(dates.end, "2024-05")
    assert titles(view) == ["Bridge opens", "Council votes"]
    QTest.keyClicks(dates.start, "2024-05-02")
    assert titles(view) == ["Bridge opens"]
    QTest.keyClick(dates.start, Qt.Key.Key_Backspace)
    assert dates.start.property("kind") == "danger"
    assert titles(view) == ["Bridge opens"]
    view.filters.clear.click()
    assert len(titles(view)) == 3
    assert dates.dates == ("", "")


def test_outlet_is_picked_with_the_keyboard_alone(view: ArticlesView) -> None:
    button = view.filters.pickers.outlet
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert button.popup is not None
    offered = [button.popup.list.model().index(row, 0).data() for row in range(3)]
    assert [words.split() for words in offered] == [
        ["(none)", "1"],
        ["Anchor", "1"],
        ["Ferry", "1"],
    ]
    QTest.keyClick(button.popup.list, Qt.Key.Key_Down)
    QTest.keyClick(button.popup.list, Qt.Key.Key_Down)
    QTest.keyClick(button.popup.list, Qt.Key.Key_Return)
    assert titles(view) == ["Bridge opens"]
    assert button.text() == "Outlet: Ferry"
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert len(titles(view)) == 3


def test_last_column_cannot_be_hidden(view: ArticlesView) -> None:
    assert view.isAncestorOf(view.columns.button)
    assert view.columns.button.isVisible()
    menu = view.columns.button.menu()
    for column in ArticleColumn:
        view.header.setSectionHidden(column, column is not ArticleColumn.TITLE)
    menu.aboutToShow.emit()
    title = menu.actions()[ArticleColumn.TITLE]
    assert title.isChecked()
    assert not title.isEnabled()
