from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.theme import Theme, Tone, current_theme
from annotator.gui.widgets.basic import key_cap, label, set_kind
from annotator.gui.widgets.buttons import action_button, button, icon_button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.feedback.notice import NoticeBar, NoticeKind
from annotator.gui.widgets.fields.chip import Chip
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.fields.numbers import number_box
from annotator.gui.widgets.flow import FlowLayout
from annotator.gui.widgets.lists.tables import plain_table

Key = Qt.Key


def against(theme: Theme) -> Tone:
    return theme.stance(-2)


@pytest.fixture(params=["left to right", "right to left"])
def mirrored(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[bool]:
    is_mirrored = request.param == "right to left"
    qapp.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    yield is_mirrored
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_chip_goes_by_its_cross_on_the_far_side_and_by_delete(
    qtbot: QtBot, mirrored: bool
) -> None:
    chip = Chip("Harbour strike", against, mark="--", removable=True)
    qtbot.addWidget(chip)
    told: list[str] = []
    chip.removal_requested.connect(lambda: told.append("off"))
    chip.clicked.connect(lambda: told.append("pressed"))
    chip.resize(chip.sizeHint())
    near, far = QPoint(12, 10), QPoint(chip.width() - 12, 10)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(chip, left, pos=near if mirrored else far)
    QTest.mouseClick(chip, left, pos=far if mirrored else near)
    QTest.keyClick(chip, Key.Key_Delete)
    QTest.keyClick(chip, Key.Key_Return)
    assert told == ["off", "pressed", "off", "pressed"]


def test_a_chip_shows_its_tone_and_says_its_mark(qtbot: QtBot, mirrored: bool) -> None:
    chip = Chip("against", against, mark="--")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    shown = chip.grab().toImage().pixelColor(chip.width() // 2, 3)
    assert shown == QColor(current_theme().stance(-2).fill)
    assert chip.accessibleName() == "-- against"


def test_chips_flow_into_as_many_lines_as_they_need(qtbot: QtBot, mirrored: bool) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    parts = [QLabel("x") for _ in range(6)]
    for part in parts:
        part.setFixedSize(50, 20)
        flow.addWidget(part)
    flow.insert(0, last := QLabel("y"))
    last.setFixedSize(50, 20)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(170) == 68
    box.resize(170, 70)
    box.grab()
    first_line = [part.x() for part in (last, *parts[:2])]
    assert first_line == sorted(first_line, reverse=mirrored)
    assert {part.y() for part in (last, *parts[:2])} == {0}
    assert parts[2].y() == 24


def test_filter_tells_once_typing_pauses(qtbot: QtBot) -> None:
    field = FilterEdit("Filter")
    qtbot.addWidget(field)
    told: list[str] = []
    field.filtered.connect(told.append)
    QTest.keyClicks(field, " harb ")
    assert told == []
    qtbot.waitUntil(lambda: told == ["harb"])
    QTest.keyClick(field, Key.Key_Escape)
    assert told == ["harb", ""]
    assert field.text() == ""


def test_arrow_down_and_enter_lead_from_the_filter_to_the_list(qtbot: QtBot) -> None:
    field = FilterEdit("Filter")
    qtbot.addWidget(field)
    told: list[str] = []
    field.filtered.connect(told.append)
    field.list_requested.connect(lambda: told.append("to the list"))
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClick(field, Key.Key_Down)
    assert told == ["a", "to the list", "to the list"]


def test_good_news_leaves_by_itself_and_bad_news_stays(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = NoticeBar(window)
    window.show()
    told: list[str] = []
    bar.action_requested.connect(lambda: told.append("action"))
    bar.closed.connect(lambda: told.append("closed"))
    bar.say("3 files are damaged.", NoticeKind.WARN, action="Show them")
    assert bar.isVisible()
    assert bar.text == "3 files are damaged."
    bar.dismiss()
    bar.dismiss()
    assert told == ["closed"]
    assert not bar.isVisible()


def test_kinds_change_what_the_style_sheet_draws(qtbot: QtBot) -> None:
    made = label("Words", "muted")
    qtbot.addWidget(made)
    set_kind(made, "danger")
    assert made.property("kind") == "danger"
    assert key_cap("Ctrl+K").text() == "Ctrl+K"
    assert key_cap("Return").text() == "Enter"


def test_labels_start_where_the_window_starts(qtbot: QtBot, mirrored: bool) -> None:
    made = label("English words")
    qtbot.addWidget(made)
    made.resize(300, 20)
    image = made.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 10)
    at_left = any(image.pixelColor(x, y) != ground for x in range(40) for y in range(20))
    assert at_left is not mirrored


def test_buttons_say_what_they_do_without_being_seen(qtbot: QtBot) -> None:
    made = icon_button("plus", "New speaker")
    action = QAction("Submit", made)
    qtbot.addWidget(made)
    assert made.accessibleName() == made.toolTip() == "New speaker"
    follower = action_button(action)
    action.setEnabled(False)
    assert not follower.isEnabled()
    assert not button("Go", "primary").autoDefault()


def test_an_empty_state_offers_what_to_do(qtbot: QtBot) -> None:
    state = EmptyState("newspaper", "No articles yet", "Import some.")
    qtbot.addWidget(state)
    told: list[str] = []
    go = button("Import", "primary")
    go.clicked.connect(lambda: told.append("import"))
    state.offer(go)
    state.resize(300, 300)
    state.grab()
    go.click()
    state.say("Nothing found")
    assert told == ["import"]


def test_fields_of_a_form_have_spoken_names(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    box = number_box(10, 20, " px", step=2)
    form.add_field("Size", box, "In pixels.")
    box.setValue(99)
    assert box.value() == 20
    assert box.accessibleName() == "Size"


def test_tables_choose_rows(qtbot: QtBot) -> None:
    table = QTableWidget(3, 2)
    qtbot.addWidget(table)
    plain_table(table)
    table.setCurrentCell(1, 0)
    assert len(table.selectedIndexes()) == 2
    assert table.verticalHeader().isHidden()
