from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.widgets.picker import Picker, Row, caption

Key = Qt.Key
FRUIT = ["Apple", "Apricot", "Banana", "Cherry", "Date", "Elder", "Fig", "Grape"]


def rows(typed: str) -> list[Row]:
    matching = [Row(name, name) for name in FRUIT if name.lower().startswith(typed.lower())]
    adds = [Row(f"Add {typed}", f"+{typed}", adds=True)] if typed else []
    return [caption("Fruit"), *matching, *adds]


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[Picker]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = Picker("Fruit")
    made.offer(rows)
    made.show_value("Cherry")
    column.addWidget(made)
    column.addWidget(QLineEdit())
    column.addStretch(1)
    window.resize(420, 400)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield made
    window.hide()


@pytest.fixture
def taken(field: Picker) -> list[object]:
    heard: list[object] = []
    field.taken.connect(heard.append)
    return heard


@pytest.fixture
def returns(field: Picker) -> list[bool]:
    heard: list[bool] = []
    field.returned.connect(lambda: heard.append(True))
    return heard


def view(field: Picker) -> QListView:
    return next(v for v in field.window().findChildren(QListView) if v.isVisible())


def test_typing_narrows_and_enter_takes_the_first(
    field: Picker, taken: list[object], returns: list[bool]
) -> None:
    field.begin()
    QTest.keyClicks(field, "b")
    assert [row.text for row in field.rows if row.takeable] == ["Banana", "Add b"]
    QTest.keyClick(field, Key.Key_Return)
    assert taken == ["Banana"]
    assert returns == [True]
    assert field.rows == []


def test_arrows_pass_over_captions_and_go_round(field: Picker, taken: list[object]) -> None:
    field.begin()
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down):
        QTest.keyClick(field, key)
    QTest.keyClick(field, Key.Key_Return)
    assert taken == ["Apricot"]


def test_escape_shows_the_value_again_and_takes_nothing(
    field: Picker, taken: list[object], returns: list[bool]
) -> None:
    field.begin()
    QTest.keyClicks(field, "b")
    QTest.keyClick(field, Key.Key_Escape)
    assert field.text() == "Cherry"
    assert taken == []
    assert returns == [True]


def test_going_elsewhere_changes_nothing(field: Picker, taken: list[object]) -> None:
    field.begin()
    QTest.keyClicks(field, "b")
    field.window().findChildren(QLineEdit)[-1].setFocus()
    assert field.text() == "Cherry"
    assert taken == []
    assert field.rows == []


def test_a_click_on_a_row_takes_it(field: Picker, taken: list[object]) -> None:
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    shown = view(field)
    box = shown.visualRect(shown.model().index(3, 0))
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert taken == ["Banana"]


def test_a_click_on_a_caption_takes_nothing(field: Picker, taken: list[object]) -> None:
    field.begin()
    shown = view(field)
    box = shown.visualRect(shown.model().index(0, 0))
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert taken == []
    assert field.hasFocus()


def test_the_value_can_change_while_one_types(field: Picker) -> None:
    field.begin()
    QTest.keyClicks(field, "b")
    field.show_value("Date")
    assert field.text() == "b"
    QTest.keyClick(field, Key.Key_Escape)
    assert field.text() == "Date"


def test_a_value_that_changes_under_the_keyboard_is_typed_over(field: Picker) -> None:
    field.begin()
    field.show_value("Date")
    QTest.keyClicks(field, "g")
    assert field.text() == "g"


def test_a_question_takes_the_place_of_the_list_until_it_is_answered(
    field: Picker, taken: list[object], returns: list[bool]
) -> None:
    def kinds(typed: str) -> list[Row]:
        return [Row(kind, kind) for kind in ("sweet", "sour") if kind.startswith(typed)]

    def ask(value: object) -> None:
        if str(value).startswith("+"):
            field.ask(kinds, "Which?")

    field.taken.connect(ask)
    field.begin()
    QTest.keyClicks(field, "Kiwi")
    QTest.keyClick(field, Key.Key_Return)
    assert returns == []
    assert field.placeholderText() == "Which?"
    QTest.keyClicks(field, "so")
    QTest.keyClick(field, Key.Key_Return)
    assert taken == ["+Kiwi", "sour"]
    assert returns == [True]
    assert field.placeholderText() == "Fruit"


@pytest.mark.parametrize("place", ["top", "bottom"])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_list_lies_inside_the_window_and_beside_the_field(
    qtbot: QtBot, place: str, direction: Qt.LayoutDirection
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    window.resize(900, 500)
    made = Picker(parent=window)
    made.offer(rows)
    made.setGeometry(640, 20 if place == "top" else 460, 240, 28)
    window.show()
    made.begin()
    popup = view(made).parentWidget()
    assert popup is not None
    assert window.rect().contains(popup.geometry())
    assert not popup.geometry().intersects(made.geometry())
    window.hide()


def test_a_field_that_can_only_be_read_offers_nothing(field: Picker) -> None:
    field.setReadOnly(True)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.keyClick(field, Key.Key_Down)
    assert field.rows == []


def test_rows_are_asked_for_only_when_the_list_is_open(field: Picker) -> None:
    asked: list[str] = []

    def heard(typed: str) -> list[Row]:
        asked.append(typed)
        return rows(typed)

    counted: Callable[[str], list[Row]] = heard
    field.offer(counted)
    field.show_value("Fig")
    assert asked == []
    field.begin()
    QTest.keyClicks(field, "f")
    assert [typed for typed in asked if not typed.isdigit()] == ["", "f"]


def test_the_list_stays_at_a_field_that_moves(field: Picker) -> None:
    field.begin()
    popup = view(field).parentWidget()
    assert popup is not None
    before = popup.geometry()
    spacer = QWidget()
    spacer.setFixedHeight(60)
    layout = field.window().layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, spacer)
    QApplication.processEvents()
    assert popup.y() > before.y()
    assert not popup.geometry().intersects(field.geometry())


@pytest.mark.parametrize(
    "held",
    [
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    ],
)
def test_enter_with_more_held_takes_nothing(
    field: Picker, taken: list[object], held: Qt.KeyboardModifier
) -> None:
    field.begin()
    QTest.keyClick(field, Key.Key_Return, held)
    assert taken == []
    QTest.keyClick(field, Key.Key_Return)
    assert len(taken) == 1


def test_a_digit_takes_a_row_while_nothing_is_typed(field: Picker, taken: list[object]) -> None:
    field.begin()
    wanted = [row for row in field.rows if row.takeable][1]
    QTest.keyClicks(field, "2")
    assert taken == [wanted.value]


def test_a_digit_is_typed_once_something_is_typed(field: Picker, taken: list[object]) -> None:
    field.begin()
    QTest.keyClicks(field, "f2")
    assert field.text() == "f2"
    assert taken == []


def test_a_digit_by_which_something_is_found_is_typed(field: Picker, taken: list[object]) -> None:
    def offered(typed: str) -> list[Row]:
        names = ("Fig", "2nd Fleet", "Oak")
        return [Row(name, name) for name in names if typed.casefold() in name.casefold()]

    field.offer(offered)
    field.begin()
    QTest.keyClicks(field, "2")
    assert (field.text(), taken) == ("2", [])
    field.begin()
    field.reset()
    field.begin()
    QTest.keyClicks(field, "3")
    assert taken == ["2nd Fleet"]
