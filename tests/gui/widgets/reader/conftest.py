"""A shown reader and ways to point at its text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
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


class Hand:
    """Points at code points of a reader with the mouse."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def place(self, position: int) -> QPoint:
        """Return the middle of the character at a code point, in the viewport."""
        box = self._reader.character_box(position)
        return box.center().toPoint()

    def click(self, position: int) -> None:
        """Click on the character at a code point."""
        QTest.mouseClick(
            self._reader.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.place(position),
        )

    def double_click(self, position: int) -> None:
        """Click twice, as a hand does: the second press is a double click."""
        self.click(position)
        QTest.mouseDClick(
            self._reader.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.place(position),
        )

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press at one point, move in steps, and let go at another."""
        viewport, button = self._reader.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, button, modifier, start)
        for step in range(1, 5):
            point = start + (end - start) * step / 4
            move_pressed(viewport, point, modifier)
        QTest.mouseRelease(viewport, button, modifier, end)


def move_pressed(viewport: QWidget, point: QPoint, modifier: Qt.KeyboardModifier) -> None:
    """Move the mouse with the left button held; QTest.mouseMove would report no button."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        modifier,
    )
    QApplication.sendEvent(viewport, event)


@pytest.fixture
def hand(reader: Reader) -> Hand:
    """A hand on the mouse over the reader."""
    return Hand(reader)
