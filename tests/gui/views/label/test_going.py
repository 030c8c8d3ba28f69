from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from annotator.domain.annotation import Annotation
from annotator.gui.views.label import LabelRoom

Press = Callable[..., None]
At = Callable[[str], tuple[int, int]]
Stored = Callable[[], list[Annotation]]
Labelled = Callable[[str], None]


@pytest.fixture
def hand(room: LabelRoom, hand_on: Callable[[Any], Any]) -> Any:
    return hand_on(room.reader)


def test_tab_goes_from_label_to_label_with_the_caret(
    labelled: Labelled, room: LabelRoom, press: Press, at: At, stored: Stored
) -> None:
    labelled("We were never asked")
    labelled("Nobody")
    labelled("The harbour opens in May")
    asked, nobody, opens = stored()
    press("Escape")
    room.reader.go_to(0)
    seen: list[Annotation | None] = []
    for _ in range(4):
        press("Tab")
        seen.append(room.work.current)
    assert seen == [opens, asked, nobody, nobody]
    assert room.reader.caret() == at("Nobody")[0]
    press("Shift+Tab")
    assert room.work.current == asked
    assert room.panel.annotation == asked


def test_escape_lets_go_of_the_selection_and_then_of_the_current_annotation(
    labelled: Labelled, room: LabelRoom, press: Press, select: Callable[[str], None]
) -> None:
    labelled("We were never asked")
    select("Nobody")
    press("Escape")
    assert room.reader.selection() is None
    assert room.work.current is not None
    press("Escape")
    assert room.work.current is None
    assert room.panel.annotation is None


def test_clicks_cycle_through_what_lies_there(
    labelled: Labelled, room: LabelRoom, at: At, stored: Stored, hand: Any, press: Press
) -> None:
    labelled("and we ‘will not sign’ anything")
    labelled("will not sign")
    outer, inner = stored()
    press("Escape")
    seen: list[Annotation | None] = []
    for _ in range(3):
        hand.click(at("will not")[0] + 1)
        QApplication.sendPostedEvents()
        seen.append(room.work.current)
    assert seen == [inner, outer, inner]


def test_l_lists_what_lies_at_the_caret(
    labelled: Labelled, room: LabelRoom, press: Press, at: At, stored: Stored
) -> None:
    labelled("and we ‘will not sign’ anything")
    labelled("will not sign")
    outer, inner = stored()
    room.reader.go_to(at("will not")[0] + 1)
    press("L")
    assert room.choosing.menu is not None
    assert room.choosing.menu.isVisible()
    press("Down", "Return")
    assert room.work.current == outer
    press("L", "1")
    assert room.work.current == inner
    assert room.reader.viewport().parent() is QApplication.focusWidget()


def test_l_takes_the_only_one_and_says_where_there_is_none(
    labelled: Labelled, room: LabelRoom, press: Press, at: At, stored: Stored, refusals: list[str]
) -> None:
    labelled("We were never asked")
    press("Escape")
    room.reader.go_to(at("We were")[0])
    press("L")
    assert room.work.current == stored()[0]
    room.reader.go_to(at("Nobody")[0])
    press("L")
    assert refusals == ["No annotation lies at the caret."]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Alt+Left", "“We were never asked"),
        ("Alt+Right", "were never asked"),
        ("Alt+Shift+Left", "We were never"),
        ("Alt+Shift+Right", "We were never asked,"),
    ],
)
def test_alt_arrows_move_the_boundaries_by_a_word(
    labelled: Labelled, press: Press, stored: Stored, key: str, words: str
) -> None:
    labelled("We were never asked")
    press(key)
    assert stored()[0].quoted == words


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Alt+Left", "حتى النهاية"),
        ("Alt+Right", "سنواصل العمل حتى النهاية"),
        ("Alt+Shift+Left", "العمل حتى النهاية،"),
        ("Alt+Shift+Right", "العمل حتى"),
    ],
)
def test_alt_arrows_point_where_they_point_in_arabic_too(
    labelled: Labelled, press: Press, stored: Stored, key: str, words: str
) -> None:
    labelled("العمل حتى النهاية")
    press(key)
    assert stored()[0].quoted == words


def test_boundary_cannot_be_moved_past_the_other(
    labelled: Labelled, press: Press, stored: Stored
) -> None:
    labelled("Nobody")
    press("Alt+Right", "Alt+Shift+Left")
    assert stored()[0].quoted == "Nobody"


def test_handle_is_dragged(
    labelled: Labelled, room: LabelRoom, at: At, stored: Stored, hand: Any
) -> None:
    labelled("We were never asked")
    right = room.reader.character_box(at("never asked")[1] - 1).bottomRight().toPoint()
    hand.drag(right - QPoint(0, 8), hand.place(at("union")[0] + 3))
    assert stored()[0].quoted.startswith("We were never asked,” the")


def test_click_in_the_margin_chooses(
    labelled: Labelled, room: LabelRoom, press: Press, stored: Stored, qtbot: Any
) -> None:
    from PySide6.QtCore import Qt

    labelled("We were never asked")
    press("Escape")
    slot = room.reader.margin().slots()[0]
    place = QPoint(room.reader.margin().width() // 2, slot.y + 6)
    qtbot.mouseClick(room.reader.margin(), Qt.MouseButton.LeftButton, pos=place)
    assert room.work.current == stored()[0]


def test_f6_goes_round_list_text_and_panel(
    labelled: Labelled, room: LabelRoom, press: Press
) -> None:
    def held() -> str:
        focus = QApplication.focusWidget()
        assert focus is not None
        parts = {"list": room.list, "reader": room.reader, "panel": room.panel}
        return next(name for name, part in parts.items() if part.isAncestorOf(focus))

    labelled("We were never asked")
    seen: list[str] = []
    for _ in range(3):
        press("F6")
        seen.append(held())
    press("Shift+F6")
    assert [*seen, held()] == ["panel", "list", "reader", "list"]


def test_find_leaves_the_place_selected_and_enter_labels_it(
    room: LabelRoom, press: Press, write: Callable[[str], None], stored: Stored
) -> None:
    press("Ctrl+F")
    write("never asked")
    press("Escape", "Return")
    assert [a.quoted for a in stored()] == ["never asked"]


def test_panel_that_is_hidden_comes_back_for_the_speaker(
    room: LabelRoom, press: Press, select: Callable[[str], None]
) -> None:
    press("Ctrl+Shift+B")
    assert not room.panel.isVisible()
    select("We were never asked")
    press("Return")
    assert room.panel.isVisible()
    assert room.panel.form.speaker.picker.hasFocus()


def test_menu_of_the_text_works_on_what_is_under_the_pointer(
    labelled: Labelled, room: LabelRoom, at: At, stored: Stored, hand: Any, press: Press
) -> None:
    labelled("We were never asked")
    press("Escape")

    def menu_at(position: int) -> QMenu:
        viewport, place = room.reader.viewport(), QPoint(hand.place(position))
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    menu = menu_at(at("never")[0])
    assert room.work.current == stored()[0]
    names = {action.objectName() for action in menu.actions()}
    assert {"label.annotate", "label.delete", "article.furniture"} <= names
    assert "label.cue" not in names
    menu.close()
    menu = menu_at(at("Nobody")[0] + 2)
    annotate = next(a for a in menu.actions() if a.objectName() == "label.annotate")
    menu.close()
    annotate.trigger()
    assert stored()[-1].quoted == "Nobody from the port was there."
