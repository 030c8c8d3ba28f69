from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.widgets.reader import BoundaryMove, Reader, Span

TEXT = (
    "The envoy spoke briefly. “We will not sign,” she said, “until the map is redrawn.” "
    "Nobody answered her 👩‍👩‍👧 in the hall.\n"
    "قال المتحدث إن الاتفاق مع Vantia Gas «لن يوقَّع قبل 2031» ثم غادر.\n"
    "A last line stands here."
)
MakeSpan = Callable[..., Span]
plain = Qt.KeyboardModifier.NoModifier


class Hand(Protocol):
    """What the `hand` fixture can do."""

    def click(self, position: int) -> None: ...
    def double_click(self, position: int) -> None: ...
    def drag(self, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = plain) -> None: ...


@pytest.fixture
def shown(reader: Reader) -> Reader:
    reader.show_article(TEXT)
    QApplication.processEvents()
    return reader


def middle(reader: Reader, position: int) -> QPoint:
    return reader.character_box(position).center().toPoint()


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_double_click_takes_the_word_and_the_third_the_sentence(shown: Reader, hand: Hand) -> None:
    start, _ = at("answered")
    hand.double_click(start + 3)
    assert shown.selection() == at("answered")
    hand.click(start + 3)
    assert shown.selection() == at("Nobody answered her 👩‍👩‍👧 in the hall.")


def test_double_click_takes_the_right_word_on_a_mixed_line(shown: Reader, hand: Hand) -> None:
    for word in ("الاتفاق", "Vantia", "2031", "يوقَّع"):
        hand.double_click(at(word)[0] + 1)
        assert shown.selection() == at(word)


def test_dragging_rounds_to_words_and_leaves_blanks_out(shown: Reader, hand: Hand) -> None:
    hand.drag(middle(shown, at("will")[0] + 2), middle(shown, at("sign")[0] + 2))
    assert shown.selection() == at("will not sign")
    hand.drag(middle(shown, at("sign")[0] + 1), middle(shown, at("will")[0] + 1))
    assert shown.selection() == at("will not sign")


def test_dragging_with_alt_cuts_words(shown: Reader, hand: Hand) -> None:
    start = middle(shown, at("redrawn")[0] + 2)
    hand.drag(start, middle(shown, at("redrawn")[1]), Qt.KeyboardModifier.AltModifier)
    selection = shown.selection()
    assert selection is not None
    assert at("redrawn")[0] < selection[0] < selection[1] <= at("redrawn.")[1]


def test_selection_never_cuts_a_family_of_emoji(shown: Reader) -> None:
    family = at("👩‍👩‍👧")
    shown.select(at("her ")[0], family[0] + 2)
    assert shown.selection() == (at("her ")[0], family[1])


def test_selection_by_keys_leaves_blanks_out(shown: Reader) -> None:
    shown.go_to(at("envoy")[0])
    heard: list[object] = []
    shown.selection_edited.connect(heard.append)
    for _ in range(6):
        QTest.keyClick(view_of(shown), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.selection() == at("envoy")
    assert heard[-1] == at("envoy")
    assert shown.caret() == at("envoy")[1] + 1


def test_copying_gives_the_words_of_the_article(shown: Reader) -> None:
    shown.select(*at("her 👩‍👩‍👧 in"))
    QTest.keyClick(view_of(shown), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "her 👩‍👩‍👧 in"


def test_clicks_cycle_through_annotations_that_lie_over_each_other(
    shown: Reader, hand: Hand, make_span: MakeSpan
) -> None:
    shown.set_spans([make_span("outer", at("“We will not sign,”")), make_span("inner", at("not"))])
    wished: list[object] = []
    shown.current_requested.connect(wished.append)
    shown.current_requested.connect(shown.set_current)
    position = at("not")[0] + 1
    for _ in range(3):
        hand.click(position)
        QTest.qWait(1)
    hand.click(at("last")[0])
    assert wished == ["inner", "outer", "inner", None]
    assert shown.spans_at(position) == ["inner", "outer"]
    assert shown.current() is None


def test_what_lies_at_the_caret_can_be_listed(shown: Reader, make_span: MakeSpan) -> None:
    shown.set_spans([make_span("outer", at("will not sign")), make_span("inner", at("not"))])
    listed: list[object] = []
    shown.choices_requested.connect(listed.append)
    shown.go_to(at("not")[0])
    shown.request_choices()
    shown.go_to(at("not")[1])
    shown.request_choices()
    shown.go_to(at("will not sign")[1])
    shown.request_choices()
    shown.go_to(at("hall")[0])
    shown.request_choices()
    assert listed == [["inner", "outer"], ["outer"], ["outer"], []]


def test_double_click_leaves_the_same_annotation_current(
    shown: Reader, hand: Hand, make_span: MakeSpan
) -> None:
    shown.set_spans([make_span("outer", at("will not sign")), make_span("other", at("hall"))])
    shown.set_current("other")
    shown.current_requested.connect(shown.set_current)
    hand.double_click(at("not")[0])
    assert shown.current() == "other"
    assert shown.selection() == at("not")


def test_dragging_a_handle_asks_for_another_boundary(
    shown: Reader, hand: Hand, make_span: MakeSpan
) -> None:
    shown.set_spans([make_span("a", at("will not sign"), at("until the map"))])
    shown.set_current("a")
    moves: list[object] = []
    shown.boundary_moved.connect(moves.append)
    right_edge = shown.character_box(at("sign")[1] - 1)
    hand.drag(right_edge.bottomRight().toPoint() - QPoint(0, 8), middle(shown, at("said")[0] + 3))
    assert moves == [BoundaryMove("a", 0, at("will")[0], at("said")[1])]
    assert shown.spans_at(at("said")[0]) == []


def test_handle_stops_at_the_next_segment_and_at_one_grapheme(
    shown: Reader, hand: Hand, make_span: MakeSpan
) -> None:
    shown.set_spans([make_span("a", at("will not sign"), at("until the map"))])
    shown.set_current("a")
    moves: list[BoundaryMove] = []
    shown.boundary_moved.connect(moves.append)
    right_edge = shown.character_box(at("sign")[1] - 1).bottomRight().toPoint() - QPoint(0, 8)
    hand.drag(right_edge, middle(shown, at("redrawn")[0]))
    assert moves[-1].end <= at("until")[0]
    hand.drag(right_edge, middle(shown, at("envoy")[0]))
    assert moves[-1].start == at("will")[0]
    assert moves[-1].end > moves[-1].start


def hover(widget: QWidget, place: QPoint) -> None:
    """Move the pointer over a widget; the platform's own pointer would come and go as it likes."""
    point, none = QPointF(place), Qt.MouseButton.NoButton
    over = widget.mapToGlobal(point)
    QApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, point, over, none, none, plain)
    )


def test_hovering_words_or_label_marks_both(shown: Reader, make_span: MakeSpan) -> None:
    shown.set_spans([make_span("a", at("will not sign"))])
    QApplication.processEvents()
    before = shown.grab().toImage()
    hover(shown.viewport(), middle(shown, at("not")[0]))
    over_words = shown.grab().toImage()
    assert over_words != before
    margin = shown.margin()
    slot = margin.slots()[0]
    hover(margin, QPoint(60, slot.y + 8))
    assert shown.grab().toImage() == over_words


def test_label_chooses_its_annotation(shown: Reader, make_span: MakeSpan) -> None:
    shown.set_spans([make_span("a", at("will not sign")), make_span("b", at("A last"))])
    wished: list[object] = []
    shown.current_requested.connect(wished.append)
    for slot in shown.margin().slots():
        place = QPoint(60, slot.y + 8)
        QTest.mouseClick(
            shown.margin(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert wished == ["a", "b"]


def test_points_beside_the_words_hold_no_annotation(shown: Reader, make_span: MakeSpan) -> None:
    shown.set_spans([make_span("a", at("A last line stands here."))])
    box = shown.character_box(at("here.")[1] - 1)
    assert shown.annotations_under(box.center()) == ["a"]
    assert shown.annotations_under(QPointF(box.right() + 40, box.center().y())) == []


def view_of(reader: Reader) -> QWidget:
    widget = reader.focusProxy()
    assert widget is not None
    return widget


def test_drag_is_given_up_when_its_annotation_goes(
    shown: Reader, hand: Hand, make_span: MakeSpan
) -> None:
    shown.set_spans([make_span("a", at("will not sign"))])
    shown.set_current("a")
    moves: list[object] = []
    shown.boundary_moved.connect(moves.append)
    edge = shown.character_box(at("sign")[1] - 1).bottomRight().toPoint() - QPoint(0, 8)
    QTest.mousePress(shown.viewport(), Qt.MouseButton.LeftButton, plain, edge)
    shown.drop_span("a")
    QTest.mouseRelease(shown.viewport(), Qt.MouseButton.LeftButton, plain, edge)
    assert moves == []
    assert shown.spans_at(at("not")[0]) == []


def test_current_label_says_all_that_fits_on_three_lines(
    shown: Reader, make_span: MakeSpan
) -> None:
    detail = "→ Ministry of Rivers, Union of Delta Farmers · Water sharing"
    spans = [
        replace(make_span(name, at(words)), detail=detail)
        for name, words in (("a", "will not sign"), ("b", "not"))
    ]
    shown.set_spans(spans)
    lines = {slot.annotation_ids[0]: slot.lines for slot in shown.margin().slots()}
    assert lines == {"a": 1, "b": 3}
    shown.set_current("a")
    QApplication.processEvents()
    lines = {slot.annotation_ids[0]: slot.lines for slot in shown.margin().slots()}
    assert lines == {"a": 3, "b": 3}
