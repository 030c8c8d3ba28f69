from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.models.asking import stop_asking
from annotator.gui.settings import SettingsHome
from annotator.services.session import Session

Settle = Callable[[], None]


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> Iterator[Desk]:
    made = Desk(session)
    yield made
    stop_asking(made)


@pytest.fixture
def settings(qapp: QApplication) -> Iterator[SettingsHome]:
    made = SettingsHome(paths.settings_file())
    yield made
    made.deleteLater()


@pytest.fixture
def settle(jobs: Jobs, qtbot: QtBot) -> Settle:
    """Wait until every job is over and told of."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.waiting, timeout=20_000)

    return wait
