"""The tree of topics, worked by keys and mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Topic
from annotator.gui.desk import Desk
from annotator.gui.views.codebook import CodebookView
from annotator.gui.views.codebook.topics.page import TopicPage

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
Write = Callable[[QWidget, str], None]
TopicNamed = Callable[[str], Topic]


def paths(desk: Desk) -> list[str]:
    return [desk.codebook.topic_path(topic.id) for _, topic in desk.codebook.topic_tree()]


@pytest.fixture
def page(view: CodebookView) -> TopicPage:
    view.show_topics()
    return view.topics


def test_arrows_with_alt_move_a_topic_up_down_in_and_out(
    page: TopicPage, desk: Desk, topic: TopicNamed
) -> None:
    page.show_entry(topic("Army").id)
    QTest.keyClick(page.tree, Key.Key_Up, Alt)
    assert paths(desk)[1:3] == ["Security > Army", "Security > Border"]
    QTest.keyClick(page.tree, Key.Key_Down, Alt)
    QTest.keyClick(page.tree, Key.Key_Right, Alt)
    assert "Security > Border > Army" in paths(desk)
    QTest.keyClick(page.tree, Key.Key_Left, Alt)
    QTest.keyClick(page.tree, Key.Key_Left, Alt)
    assert paths(desk)[:4] == ["Security", "Security > Border", "Army", "Trade"]
    assert page.editor.name.text() == "Army"
    for _ in range(5):
        desk.undo()
    assert paths(desk)[2] == "Security > Army"
    assert page.tree.currentIndex().data() == "Army"


def test_arrows_follow_a_mirrored_tree(page: TopicPage, desk: Desk, topic: TopicNamed) -> None:
    page.tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.show_entry(topic("Army").id)
    QTest.keyClick(page.tree, Key.Key_Left, Alt)
    assert "Security > Border > Army" in paths(desk)


def test_f2_renames_in_place(page: TopicPage, topic: TopicNamed, qtbot: QtBot) -> None:
    page.show_entry(topic("Army").id)
    QTest.keyClick(page.tree, Key.Key_F2)
    cell = page.tree.viewport().findChild(QLineEdit)
    assert cell is not None
    cell.selectAll()
    QTest.keyClicks(cell, "Armed forces")
    QTest.keyClick(cell, Key.Key_Return)
    qtbot.waitUntil(lambda: page.editor.name.text() == "Armed forces")
    assert topic("Armed forces")
    assert page.tree.currentIndex().data() == "Armed forces"


def test_a_new_topic_stands_beside_or_below_the_current_one(
    view: CodebookView, page: TopicPage, desk: Desk, topic: TopicNamed
) -> None:
    page.show_entry(topic("Border").id)
    QTest.keyClick(page.tree, Key.Key_Insert)
    assert page.new.hasFocus()
    QTest.keyClicks(page.new, "Coast")
    QTest.keyClick(page.new, Key.Key_Return)
    assert "Security > Coast" in paths(desk)
    view.new_topic()
    QTest.keyClicks(page.new, "Guards")
    QTest.keyClick(page.new, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "Security > Coast > Guards" in paths(desk)
    QTest.keyClicks(page.new, "Boats")
    QTest.mouseClick(page.beside, Qt.MouseButton.LeftButton)
    assert "Security > Coast > Boats" in paths(desk)


def test_a_dragged_topic_is_dropped_below_another_but_never_below_itself(
    page: TopicPage, desk: Desk, topic: TopicNamed, qtbot: QtBot
) -> None:
    model = page.model
    data = model.mimeData([model.index_of(topic("Trade").id)])
    into = model.index_of(topic("Security").id)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, into)
    qtbot.waitUntil(lambda: "Security > Trade > Ports" in paths(desk))
    assert paths(desk)[1:3] == ["Security > Border", "Security > Trade"]
    told: list[str] = []
    desk.refused.connect(told.append)
    data = model.mimeData([model.index_of(topic("Security").id)])
    into = model.index_of(topic("Ports").id)
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, into)
    qtbot.waitUntil(lambda: bool(told))
    model.dropMimeData(
        model.mimeData([model.index_of(topic("Ports").id)]),
        Qt.DropAction.MoveAction,
        0,
        0,
        QModelIndex(),
    )
    qtbot.waitUntil(lambda: paths(desk)[0] == "Ports")


def test_fields_of_a_topic_are_saved_and_undone(
    page: TopicPage, desk: Desk, topic: TopicNamed, write: Write
) -> None:
    page.show_entry(topic("Border").id)
    write(page.editor.definition, "Lines between states.")
    write(page.editor.examples, "the crossing\nthe fence")
    page.focus_list()
    assert topic("Border").definition == "Lines between states."
    assert topic("Border").examples == ("the crossing", "the fence")
    desk.undo()
    assert page.editor.examples.toPlainText() == ""
    assert page.editor.name.text() == "Border"


def test_a_name_beside_one_of_the_same_is_refused(
    page: TopicPage, desk: Desk, topic: TopicNamed, write: Write
) -> None:
    told: list[str] = []
    desk.refused.connect(told.append)
    page.show_entry(topic("Border").id)
    write(page.editor.name, "army")
    QTest.keyClick(page.editor.name, Key.Key_Return)
    assert told
    assert topic("Border")


def test_archived_topics_leave_the_tree_and_can_be_seen_again(
    page: TopicPage, topic: TopicNamed
) -> None:
    page.show_entry(topic("Army").id)
    QTest.keyClick(page.tree, Key.Key_Delete)
    assert topic("Army").archived
    assert topic("Army").id not in page.model.ids
    QTest.mouseClick(page.editor.archived.first, Qt.MouseButton.LeftButton)
    assert topic("Army").id in page.model.ids
    assert page.tree.currentIndex().data() == "Army"


def test_a_merge_moves_what_is_below_and_is_taken_back_whole(
    page: TopicPage, desk: Desk, topic: TopicNamed
) -> None:
    page.show_entry(topic("Trade").id)
    dialog = page.ask_merge()
    assert dialog is not None
    dialog.picker.begin()
    QTest.keyClicks(dialog.picker, "secur")
    QTest.keyClick(dialog.picker, Key.Key_Return)
    assert "Ports" in dialog.preview.text()
    dialog.accept()
    assert "Security > Ports" in paths(desk)
    assert page.editor.name.text() == "Security"
    page.show_entry(topic("Trade").id)
    assert page.editor.merged.isVisible()
    QTest.mouseClick(page.editor.merged.second, Qt.MouseButton.LeftButton)
    assert "Trade > Ports" in paths(desk)


def test_the_filter_keeps_what_stands_above(page: TopicPage, topic: TopicNamed) -> None:
    page.focus_filter()
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, "port")
    page.text.flush()
    assert page.model.ids == [topic("Trade").id, topic("Ports").id]


def test_an_empty_tree_says_what_to_do(open_room: Callable[[], CodebookView]) -> None:
    view = open_room()
    view.show_topics()
    assert not view.topics.editor.isVisible()
    assert view.topics.new.hasFocus()
    QTest.keyClicks(view.topics.new, "Security")
    QTest.keyClick(view.topics.new, Key.Key_Return)
    assert view.topics.editor.name.text() == "Security"
