from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.models.asking import stop_asking
from annotator.services.session import Session


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> Iterator[Desk]:
    made = Desk(session)
    yield made
    stop_asking(made)
