"""What all dialogs share."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.message import tell
from annotator.gui.widgets.buttons import button, icon_button

Key = Qt.Key


class Asking(BaseDialog):
    """A field, two buttons beside it, and the answers."""

    def __init__(self) -> None:
        super().__init__(None, "Asking")
        self.field = QLineEdit()
        self.more = button("More")
        self.small = icon_button("x", "Clear")
        for part in (self.field, self.more, self.small):
            self.body.addWidget(part)
        self.small.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_button("Do it", Role.AcceptRole)
        self.cancel = self.add_button("Cancel", Role.RejectRole)
        self.said: list[str] = []
        self.more.clicked.connect(lambda: self.said.append("more"))
        self.small.clicked.connect(lambda: self.said.append("small"))
        self.accepted.connect(lambda: self.said.append("done"))
        self.rejected.connect(lambda: self.said.append("cancelled"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)


@pytest.fixture
def asking(qtbot: QtBot) -> Asking:
    dialog = Asking()
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize(
    ("part", "said"),
    [("field", "done"), ("more", "more"), ("small", "small"), ("cancel", "cancelled")],
)
def test_enter_presses_the_button_that_has_the_keyboard(
    asking: Asking, part: str, said: str
) -> None:
    widget = getattr(asking, part)
    widget.setFocus()
    assert QApplication.focusWidget() is widget
    QTest.keyClick(widget, Key.Key_Return)
    assert asking.said == [said]


def test_an_enter_held_since_before_the_dialog_came_answers_nothing(asking: Asking) -> None:
    for widget in (asking.field, asking.more, asking.cancel):
        widget.setFocus()
        held = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier(0), "\r", autorep=True
        )
        QCoreApplication.sendEvent(widget, held)
    assert asking.said == []


def test_a_dialog_over_a_window_that_is_not_placed_yet_goes_where_that_goes(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.showMinimized()  # shown and not on the screen, as before the system has placed it
    dialog = BaseDialog(window, "Asking")
    dialog.open()
    was = dialog.pos()
    window.move(window.pos() + QPoint(120, 80))
    assert dialog.pos() - was == QPoint(120, 80)
    window.move(window.pos() + QPoint(5, 5))
    assert dialog.pos() - was == QPoint(120, 80)
    dialog.close()


def test_a_message_is_as_high_as_its_words_and_no_higher(qapp: QApplication) -> None:
    heights: list[int] = []
    for sentences in (1, 2, 12):
        message = tell(
            None, "Done", "Words that need a line and a bit in so narrow a dialog. " * sentences
        )
        heights.append(message.height())
        message.close()
    line = QFontMetrics(qapp.font()).lineSpacing()
    assert heights[1] - heights[0] < 3 * line
    assert heights[2] - heights[1] > 5 * line
    assert heights[0] < 12 * line
