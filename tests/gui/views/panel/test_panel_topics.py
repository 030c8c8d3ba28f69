from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.annotation import Annotation
from annotator.domain.codebook import Topic
from annotator.gui.actions import Actions, KeyDispatch
from annotator.gui.desk import Desk
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.widgets.fields.chip import Chip
from annotator.services import codebook

Key = Qt.Key
Stored = Callable[[], Annotation]
Press = Callable[..., None]
AddTopic = Callable[..., Topic]
CONTROL = Qt.KeyboardModifier.ControlModifier


def chips(panel: TaggingPanel) -> list[str]:
    return [chip.text() for chip in panel.form.topics.chips.chips]


def test_enter_takes_a_topic_and_returns_to_the_text(
    panel: TaggingPanel,
    press: Press,
    stored: Stored,
    add_topic: AddTopic,
    returned: list[bool],
) -> None:
    trade = add_topic("Trade")
    ports = add_topic("Ports", trade)
    panel.focus_topics()
    press("por", Key.Key_Return)
    assert stored().topics == (ports.id,)
    assert stored().primary_topic == ports.id
    assert chips(panel) == ["Ports"]
    assert returned == [True]


def test_a_comma_or_control_enter_takes_and_stays(
    panel: TaggingPanel,
    press: Press,
    stored: Stored,
    add_topic: AddTopic,
    returned: list[bool],
) -> None:
    made = [add_topic(name) for name in ("Trade", "Ports", "Wages")]
    panel.focus_topics()
    press("tra,", "por", (CONTROL, Key.Key_Return))
    assert returned == []
    press("wag", Key.Key_Return)
    assert stored().topics == tuple(topic.id for topic in made)
    assert returned == [True]


def test_a_topic_is_found_by_the_topics_above_it(
    panel: TaggingPanel, press: Press, stored: Stored, add_topic: AddTopic
) -> None:
    ports = add_topic("Ports", add_topic("Trade"))
    panel.focus_topics()
    press("trade po", Key.Key_Return)
    assert stored().topics == (ports.id,)


def test_space_on_a_chip_makes_it_primary_and_keeps_the_keyboard(
    panel: TaggingPanel, press: Press, stored: Stored, add_topic: AddTopic
) -> None:
    trade, ports = add_topic("Trade"), add_topic("Ports")
    panel.focus_topics()
    press("tra,", "por,")
    panel.form.topics.chips.chips[1].setFocus()
    press(Key.Key_Space)
    assert stored().primary_topic == ports.id
    focus = QApplication.focusWidget()
    assert isinstance(focus, Chip)
    assert focus.text() == "Ports"
    press(Key.Key_Space)
    assert stored().primary_topic is None
    assert stored().topics == (trade.id, ports.id)


def test_delete_on_a_chip_takes_it_off_and_goes_to_its_neighbour(
    panel: TaggingPanel, press: Press, stored: Stored, add_topic: AddTopic
) -> None:
    trade, ports = add_topic("Trade"), add_topic("Ports")
    panel.focus_topics()
    press("tra,", "por,")
    panel.form.topics.chips.chips[0].setFocus()
    press(Key.Key_Delete)
    assert stored().topics == (ports.id,)
    assert trade.id not in stored().topics
    assert isinstance(QApplication.focusWidget(), Chip)
    press(Key.Key_Delete)
    assert stored().topics == ()
    assert panel.form.topics.picker.hasFocus()


def test_a_new_topic_and_its_place_are_one_undo_step(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, add_topic: AddTopic
) -> None:
    trade = add_topic("Trade")
    panel.focus_topics()
    press("Pilotage", Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    made = next(topic for topic in desk.codebook.topics if topic.name == "Pilotage")
    assert made.parent_id == trade.id
    assert stored().topics == (made.id,)
    desk.undo()
    assert [topic.name for topic in desk.codebook.topics] == ["Trade"]
    assert stored().topics == ()
    assert chips(panel) == []


def test_a_new_topic_takes_one_key_and_stands_at_the_top(
    panel: TaggingPanel, desk: Desk, press: Press, stored: Stored, add_topic: AddTopic
) -> None:
    add_topic("Trade")
    panel.focus_topics()
    press("Pilotage", Key.Key_Return)
    made = next(topic for topic in desk.codebook.topics if topic.name == "Pilotage")
    assert made.parent_id is None
    assert stored().topics == (made.id,)


def test_topics_used_last_come_first(
    panel: TaggingPanel,
    press: Press,
    stored: Stored,
    add_topic: AddTopic,
    label: Callable[[int, int], Annotation],
) -> None:
    for name in ("Alpha", "Beta", "Gamma"):
        add_topic(name)
    panel.focus_topics()
    press("gam", Key.Key_Return)
    panel.show_annotation(label(66, 86))
    panel.focus_topics()
    press(Key.Key_Return)
    assert chips(panel) == ["Gamma"]


def test_control_enter_is_left_to_the_window_while_nothing_is_typed(
    panel: TaggingPanel, press: Press, stored: Stored, add_topic: AddTopic
) -> None:
    actions, submitted = Actions(panel), list[bool]()
    actions.connect_to("article.submit", lambda: submitted.append(True))
    dispatch = KeyDispatch(actions, panel)
    trade = add_topic("Trade")
    panel.focus_topics()
    press("tra", (CONTROL, Key.Key_Return))
    assert stored().topics == (trade.id,)
    assert submitted == []
    press((CONTROL, Key.Key_Return))
    assert submitted == [True]
    assert dispatch is not None


def test_a_renamed_topic_changes_its_chip(
    panel: TaggingPanel, desk: Desk, press: Press, add_topic: AddTopic
) -> None:
    trade = add_topic("Trade")
    panel.focus_topics()
    press("tra", Key.Key_Return)
    after = Topic(id=trade.id, name="Commerce", position=trade.position)
    desk.edit(lambda: codebook.revise_entry(desk.session, trade, after))
    assert chips(panel) == ["Commerce"]
