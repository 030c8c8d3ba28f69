import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.models.choice_model import Choice
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.widgets.fields.pick_popup import PickPopup

CHOICES = [
    Choice("a", "Ada Lund", also=("the Governor",)),
    Choice("b", "Bo Dahl"),
    *(Choice(str(number), f"Speaker {number}") for number in range(20)),
]


@pytest.fixture
def button(qtbot: QtBot) -> PickButton:
    made = PickButton("Speaker")
    qtbot.addWidget(made)
    made.set_choices(CHOICES)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened(button: PickButton) -> PickPopup:
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert button.popup is not None
    return button.popup


def test_name_stands_on_the_button_until_something_is_picked(button: PickButton) -> None:
    assert button.text() == "Speaker"
    assert not button.isChecked()
    button.set_picked(["b"])
    assert button.text() == "Speaker: Bo Dahl"
    button.set_picked(["a", "b"])
    assert button.text() == "Speaker: 2"
    assert button.isChecked()


def test_a_name_cut_off_in_a_mirrored_window_keeps_its_end_at_its_end(
    button: PickButton, qapp: QApplication
) -> None:
    long = "Everything that happened in the harbour"
    button.set_choices([Choice("long", long)])
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        button.set_picked(["long"])
        assert button.text().endswith("happened in…\u2069")
        assert str(opened(button).list.model().index(0, 0).data()) == f"\u2068{long}\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_list_is_as_wide_as_its_names_within_bounds(button: PickButton) -> None:
    usual = opened(button).list.minimumWidth()
    button.close_list()
    button.set_choices([Choice("long", "Everything that happened in the harbour that day")])
    wider = opened(button).list.minimumWidth()
    button.close_list()
    button.set_choices([Choice("longer", "Everything " * 30)])
    assert usual < wider < opened(button).list.minimumWidth() < 600


def test_aliases_find_a_choice_and_enter_takes_it(button: PickButton) -> None:
    told: list[object] = []
    button.edited.connect(told.append)
    popup = opened(button)
    QTest.keyClicks(popup.field, "GOVER")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert told == [("a",)]
    assert popup.isVisible()


def test_several_are_picked_one_after_the_other(button: PickButton) -> None:
    popup = opened(button)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    QTest.keyClick(popup.field, Qt.Key.Key_Down)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert button.picked == ("a", "b")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert button.picked == ("a",)


def test_escape_closes_and_leaves_what_was_picked(button: PickButton) -> None:
    button.set_picked(["b"])
    popup = opened(button)
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    QTest.qWait(1)
    assert button.popup is None
    assert button.picked == ("b",)


def test_delete_on_the_button_lets_go_of_everything(button: PickButton) -> None:
    told: list[object] = []
    button.edited.connect(told.append)
    button.set_picked(["b"])
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert told == [()]
    assert button.text() == "Speaker"


def test_name_with_an_ampersand_is_shown_as_it_is(button: PickButton) -> None:
    button.set_choices([Choice("x", "Lund & Dahl")])
    button.set_picked(["x"])
    assert button.text() == "Speaker: Lund && Dahl"
