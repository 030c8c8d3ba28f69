from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.views.annotations import AnnotationsView
from annotator.gui.views.articles.articles_list import ArticleListView
from annotator.gui.views.articles.articles_table import ArticlesView
from annotator.gui.views.search import SearchView

AddArticles = Callable[..., list[str]]
SCREENS = [ArticleListView, ArticlesView, AnnotationsView, SearchView]


@pytest.fixture(params=SCREENS)
def made(
    request: pytest.FixtureRequest, desk: Desk, jobs: Jobs, add_articles: AddArticles
) -> Callable[[], QWidget]:
    """Make each of the screens, on two articles."""
    add_articles("One.", "Two.")
    kind = request.param
    return lambda: kind(desk, jobs) if kind is AnnotationsView else kind(desk)


class Windows(QObject):
    """Counts the windows that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self.shown += watched.isWindow()
        return False


def test_screen_that_is_made_shows_no_window_of_its_own(
    made: Callable[[], QWidget], qtbot: QtBot
) -> None:
    windows = Windows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    qtbot.addWidget(made())
    application.removeEventFilter(windows)
    assert windows.shown == 0


def test_keyboard_goes_into_the_screen(made: Callable[[], QWidget], qtbot: QtBot) -> None:
    screen = made()
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not screen
    assert screen.isAncestorOf(focused)
