from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.views.annotations import AnnotationsView
from annotator.gui.views.articles_list import ArticleListView
from annotator.gui.views.articles_table import ArticlesView
from annotator.gui.views.search import SearchView

AddArticles = Callable[..., list[str]]
SCREENS = [ArticleListView, ArticlesView, AnnotationsView, SearchView]


class Windows(QObject):
    """Counts the windows that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self.shown += watched.isWindow()
        return False


@pytest.mark.parametrize("screen", SCREENS)
def test_screen_that_is_made_shows_no_window_of_its_own(
    screen: Callable[[Desk], QWidget], desk: Desk, add_articles: AddArticles, qtbot: QtBot
) -> None:
    add_articles("One.", "Two.")
    windows = Windows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    qtbot.addWidget(screen(desk))
    application.removeEventFilter(windows)
    assert windows.shown == 0


@pytest.mark.parametrize("screen", SCREENS)
def test_keyboard_goes_into_the_screen(
    screen: Callable[[Desk], QWidget], desk: Desk, add_articles: AddArticles, qtbot: QtBot
) -> None:
    add_articles("One.", "Two.")
    made = screen(desk)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not made
    assert made.isAncestorOf(focused)
