"""The stance scale, worked by keys and mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import ScaleValue
from annotator.gui.desk import Desk
from annotator.gui.theme import contrast, load_theme, stance_tone
from annotator.gui.views.codebook import CodebookView
from annotator.gui.views.codebook.scale.page import ScalePage

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
Write = Callable[[QWidget, str], None]


@pytest.fixture
def page(view: CodebookView) -> ScalePage:
    view.show_scale()
    made = view.scale
    made.tester = QAbstractItemModelTester(  # pyright: ignore[reportAttributeAccessIssue]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    return made


@pytest.fixture
def scale(desk: Desk) -> Callable[[], list[ScaleValue]]:
    return lambda: sorted(desk.project.tables.scale_values.all(), key=lambda v: v.position)


Scale = Callable[[], list[ScaleValue]]


def test_alt_and_arrows_move_a_stance_and_stay_on_it(
    page: ScalePage, scale: Scale, desk: Desk
) -> None:
    names = [value.name for value in scale()]
    QTest.keyClick(page.table, Key.Key_Down, Alt)
    assert [value.name for value in scale()][:2] == [names[1], names[0]]
    assert page.table.currentIndex().row() == 1
    QTest.keyClick(page.table, Key.Key_Up, Alt)
    assert [value.name for value in scale()] == names
    QTest.keyClick(page.table, Key.Key_Up, Alt)
    assert [value.name for value in scale()] == names
    desk.undo()
    assert page.editor.name.text() == names[0]


def test_a_dragged_stance_is_dropped_before_another(
    page: ScalePage, scale: Scale, qtbot: QtBot
) -> None:
    names = [value.name for value in scale()]
    model = page.model
    data = model.mimeData([model.index(0, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    wanted = [names[1], names[2], names[0], *names[3:]]
    qtbot.waitUntil(lambda: [value.name for value in scale()] == wanted)


def test_polarity_mark_and_examples_are_changed(
    page: ScalePage, scale: Scale, write: Write
) -> None:
    box = page.editor.polarity.box
    box.setFocus()
    QTest.keyClick(box, Key.Key_Up)
    assert scale()[0].polarity == -3
    write(page.editor.mark, "!")
    write(page.editor.examples, "“No.”\n\n“Never.”")
    page.focus_list()
    assert scale()[0].mark == "!"
    assert scale()[0].examples == ("“No.”", "“Never.”")
    assert page.model.index(0, 0).data() == "!"


def test_off_the_scale_is_a_choice(page: ScalePage, scale: Scale) -> None:
    box = page.editor.polarity.box
    box.setFocus()
    QTest.keyClick(box, Key.Key_End)
    assert scale()[0].polarity is None


def test_a_new_stance_is_named_and_one_of_that_name_is_refused(
    page: ScalePage, scale: Scale, desk: Desk
) -> None:
    count = len(scale())
    QTest.keyClicks(page.new, "ironic")
    QTest.keyClick(page.new, Key.Key_Return)
    assert scale()[-1].name == "ironic"
    assert page.editor.name.text() == "ironic"
    told: list[str] = []
    desk.refused.connect(told.append)
    QTest.keyClicks(page.new, "Ironic")
    QTest.keyClick(page.new, Key.Key_Return)
    assert told
    assert len(scale()) == count + 1


def test_a_stance_is_archived_and_restored(page: ScalePage, scale: Scale) -> None:
    QTest.keyClick(page.table, Key.Key_Delete)
    assert scale()[0].archived
    assert page.editor.archived.isVisible()
    QTest.keyClick(page.table, Key.Key_Delete)
    assert not scale()[0].archived


def test_a_key_of_two_stances_is_pointed_out(page: ScalePage, scale: Scale, write: Write) -> None:
    write(page.editor.key.line, scale()[1].key)
    assert scale()[1].name in page.editor.key.clash.text()


def test_any_colour_can_be_read_in_both_themes(page: ScalePage, scale: Scale) -> None:
    page.editor.editing.revise(colour="#ffff00")
    for name in ("light", "dark"):
        tone = stance_tone(scale()[0], load_theme(name))
        assert contrast(tone.text, tone.fill) >= 4.5
    assert "4" in page.editor.colour.reads.text()
