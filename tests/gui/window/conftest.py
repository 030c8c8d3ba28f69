from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.window.window import ProjectWindow
from annotator.services.session import Session

Shown = Callable[[type[QWidget]], QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Return the dialog that is open, once it has the keyboard."""

    def wait(kind: type[QWidget]) -> QWidget:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind), dialog

        def has_keyboard() -> bool:
            focus = QApplication.focusWidget()
            return focus is not None and dialog.isAncestorOf(focus)

        qtbot.waitUntil(has_keyboard)
        return dialog

    return wait


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[ProjectWindow], None]:
    """Wait until every job of a window is over and told of."""

    def wait(window: ProjectWindow) -> None:
        qtbot.waitUntil(lambda: not window.program.jobs.waiting, timeout=20_000)

    return wait


@pytest.fixture
def back(qtbot: QtBot) -> Callable[[ProjectWindow], None]:
    """Wait until the window has the keyboard again after a dialog."""

    def wait(window: ProjectWindow) -> None:
        def has_keyboard() -> bool:
            focus = QApplication.focusWidget()
            return focus is not None and window.isAncestorOf(focus)

        window.activateWindow()
        qtbot.waitUntil(has_keyboard)

    return wait


@pytest.fixture
def article_ids(add_articles: Callable[..., list[str]]) -> list[str]:
    first = "The harbour opens in May. Nobody from the port was there.\n"
    return add_articles(first, "The mayor kept silent.\n", outlet="Harbour Post")


@pytest.fixture
def window(
    open_window: Callable[[Session], ProjectWindow], session: Session, article_ids: list[str]
) -> ProjectWindow:
    """The window of a new project, showing the first of two articles."""
    return open_window(session)
