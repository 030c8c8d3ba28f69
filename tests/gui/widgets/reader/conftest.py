"""A shown reader, and spans to show in it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Segment, SegmentRole
from annotator.gui.widgets.reader import Reader, Span


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    """A reader in a window with the keyboard, 760 × 700 pixels."""
    made = Reader()
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    made.activateWindow()
    made.setFocus()
    QApplication.processEvents()
    return made


MakeSpan = Callable[..., Span]


@pytest.fixture
def make_span() -> MakeSpan:
    """Make a span from pairs, or triples with a role."""

    def make(annotation_id: str, *pieces: tuple[int, int] | tuple[int, int, str]) -> Span:
        segments = tuple(
            Segment(piece[0], piece[1], "", SegmentRole(piece[2] if len(piece) > 2 else "content"))
            for piece in pieces
        )
        return Span(annotation_id=annotation_id, segments=segments, label="Somebody", mark="+")

    return make


@pytest.fixture
def hand(reader: Reader, hand_on: Callable[[Reader], object]) -> object:
    """A hand on the mouse over the reader."""
    return hand_on(reader)
