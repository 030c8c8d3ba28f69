from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.article import Stretch
from annotator.gui.theme import load_theme
from annotator.gui.widgets.reader import Reader, ReaderColours, Span, Style

MakeSpan = Callable[..., Span]
TEXT = "A first sentence. A second one.\n\nمرحبا بالعالم كله\nCafé society — the CAFE again."
HELD = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
LONG = "\n".join(f"Paragraph {n} " + "goes on with words " * (n % 40) for n in range(4_000))


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def view_of(reader: Reader) -> QWidget:
    widget = reader.focusProxy()
    assert widget is not None
    return widget


def test_answers_speak_of_the_text_that_was_given(reader: Reader) -> None:
    reader.show_article(TEXT)
    assert reader.text() == TEXT
    assert reader.sentence_at(5) == at("A first sentence.")
    assert reader.word_at(3) == at("first")
    assert reader.caret() == 0
    assert reader.selection() is None
    assert reader.visible_range() == (0, len(TEXT))


def test_another_article_starts_at_its_beginning(reader: Reader, make_span: MakeSpan) -> None:
    reader.show_article(LONG, (), [make_span("a", (50, 60))])
    reader.set_current("a")
    reader.select(90_000, 90_040)
    reader.search.find("paragraph 9")
    reader.show_article(TEXT)
    assert reader.visible_range()[0] == 0
    assert reader.selection() is None
    assert reader.current() is None
    assert reader.spans_at(55) == []


def test_empty_article_can_be_shown(reader: Reader) -> None:
    reader.show_article("")
    QApplication.processEvents()
    assert reader.sentence_at(0) == (0, 0)
    assert reader.visible_range() == (0, 0)
    assert reader.next_span() is None


def test_tab_steps_through_annotations_and_then_leaves(qtbot: QtBot, make_span: MakeSpan) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    reader, field = Reader(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(reader)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    reader.show_article(TEXT, (), [make_span("b", at("second")), make_span("a", at("first"))])
    reader.current_requested.connect(reader.set_current)
    reader.setFocus()
    for expected in ("a", "b"):
        QTest.keyClick(view_of(reader), Qt.Key.Key_Tab)
        assert reader.current() == expected
    QTest.keyClick(view_of(reader), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert reader.current() == "a"
    QTest.keyClick(view_of(reader), Qt.Key.Key_Tab)
    QTest.keyClick(view_of(reader), Qt.Key.Key_Tab)
    assert window.focusWidget() is field


@pytest.mark.parametrize(
    "keys",
    [
        *["S", "T", "1", "7", "Return", "Shift+Return", "Delete", "X", "Tab", "Shift+C"],
        *["Alt+Left", "Alt+Shift+Right", "Ctrl+Z", "Ctrl+Down", "Ctrl+Return", "Ctrl+K", "F1"],
    ],
)
def test_keys_stay_free_for_the_window(reader: Reader, keys: str) -> None:
    reader.show_article(TEXT)
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence(keys), reader)
    shortcut.activated.connect(lambda: heard.append(keys))
    *held, last = keys.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= HELD[name]
    QTest.keyClick(view_of(reader), getattr(Qt.Key, f"Key_{last}"), modifiers)
    assert heard == [keys]


def test_caret_moves_by_keys_and_says_so(reader: Reader) -> None:
    reader.show_article("a😀b\nnext")
    heard: list[object] = []
    reader.caret_moved.connect(heard.append)
    for _ in range(4):
        QTest.keyClick(view_of(reader), Qt.Key.Key_Right)
    assert heard == [1, 2, 3, 4]
    QTest.keyClick(view_of(reader), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert reader.caret() == 8


def test_caret_stays_in_sight_however_it_moves(reader: Reader) -> None:
    reader.show_article(LONG)
    view, control = view_of(reader), Qt.KeyboardModifier.ControlModifier
    keys = [
        *[(Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)] * 5,
        (Qt.Key.Key_End, control),
        *[(Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier)] * 40,
        *[(Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier)] * 5,
        (Qt.Key.Key_Home, control),
        *[(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)] * 40,
    ]
    for key, modifier in keys:
        before = reader.caret()
        QTest.keyClick(view, key, modifier)
        assert reader.caret() != before
        box = reader.character_box(reader.caret())
        assert box.top() >= 0
        assert box.bottom() <= reader.viewport().height()


def test_finding_makes_no_difference_of_case_and_marks(reader: Reader) -> None:
    reader.show_article(TEXT)
    found = reader.search.find("cafe")
    assert [TEXT[start:end] for start, end in found] == ["Café", "CAFE"]
    assert reader.search.find("") == []
    assert reader.search.find("absent") == []


def test_find_bar_steps_from_place_to_place(reader: Reader) -> None:
    reader.show_article(LONG)
    reader.select(LONG.index("Paragraph 3000"), LONG.index("Paragraph 3000") + 14)
    reader.search.begin()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Paragraph 3000"
    field.clear()
    QTest.keyClicks(field, "paragraph 77")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    selection = reader.selection()
    assert selection is not None
    assert LONG[selection[0] :].startswith("Paragraph 771")
    start, end = reader.visible_range()
    assert start <= selection[0] < end
    assert view_of(reader).hasFocus()


def test_going_to_a_place_brings_it_into_sight(reader: Reader) -> None:
    reader.show_article(LONG)
    reader.go_to(LONG.index("Paragraph 2499 "))
    assert LONG[reader.caret() :].startswith("Paragraph 2499 ")
    start, end = reader.visible_range()
    assert start < reader.caret() < end
    reader.go_to(10)
    assert reader.visible_range()[0] == 0


def test_zooming_and_resizing_keep_the_place(reader: Reader) -> None:
    reader.show_article(LONG)
    reader.go_to(LONG.index("Paragraph 1999 "))
    reader.scroll_bar().setValue(reader.scroll_bar().value() + 700)
    first = reader.visible_range()[0]
    reader.zoom.enlarge()
    reader.zoom.enlarge()
    assert reader.zoom.value() == pytest.approx(1.21)
    assert reader.visible_range()[0] == first
    reader.resize(1_000, 640)
    QApplication.processEvents()
    assert reader.visible_range()[0] == first
    reader.set_text_style(Style(line_height=2.4, family="Noto Sans", measure=50))
    assert reader.visible_range()[0] == first
    reader.zoom.reset()
    assert reader.zoom.value() == 1.0


def test_zoom_has_limits(reader: Reader) -> None:
    reader.show_article(TEXT)
    reader.zoom.set_value(99)
    assert reader.zoom.value() == 4.0
    reader.zoom.set_value(0)
    assert reader.zoom.value() == 0.6


def test_scrolling_moves_the_words_by_what_the_bar_moves(reader: Reader) -> None:
    reader.show_article(LONG)
    bar = reader.scroll_bar()
    for place, step in ((0.9, -37), (0.4, -120), (0.4, 53)):
        reader.go_to(int(len(LONG) * place))
        for _ in range(60):
            start, end = reader.visible_range()
            middle = (start + end) // 2
            before = reader.character_box(middle).top()
            bar.setValue(bar.value() + step)
            assert reader.character_box(middle).top() == before - step


def test_adding_an_annotation_changes_only_what_is_below(
    reader: Reader, make_span: MakeSpan
) -> None:
    reader.show_article(LONG)
    reader.go_to(LONG.index("Paragraph 1999 "))
    place = reader.caret()
    before = reader.character_box(place).top()
    for index in range(6):
        reader.put_span(make_span(f"far{index}", (100, 300)))
        reader.put_span(make_span(f"near{index}", (place, place + 40)))
    assert reader.character_box(place).top() == before
    assert len(reader.spans_at(place)) == 6
    reader.drop_span("near3")
    assert len(reader.spans_at(place)) == 5


def test_lines_grow_with_the_underlines_they_hold(reader: Reader, make_span: MakeSpan) -> None:
    reader.show_article(TEXT)
    height = reader.character_box(0).height()
    reader.set_spans([make_span(f"a{n}", (0, 17)) for n in range(8)])
    assert reader.character_box(0).height() > height
    reader.set_spans([])
    assert reader.character_box(0).height() == height


def test_furniture_is_drawn_dimmer_and_can_be_asked_for(reader: Reader) -> None:
    reader.show_article(TEXT)
    plain = reader.grab().toImage()
    reader.set_furniture([Stretch(*at("A first sentence. A second one.")), Stretch(*at("CAFE"))])
    QApplication.processEvents()
    assert reader.grab().toImage() != plain
    wished: list[object] = []
    reader.furniture_requested.connect(wished.append)
    reader.go_to(5)
    reader.request_furniture()
    reader.select(*at("CAFE"))
    reader.request_furniture()
    assert wished == [at("A first sentence. A second one."), at("CAFE")]


def test_right_to_left_paragraphs_stand_at_the_right(reader: Reader) -> None:
    reader.show_article(TEXT)
    first, last = at("مرحبا بالعالم كله")
    latin = reader.character_box(0)
    assert reader.character_box(first).left() > reader.character_box(last - 1).left()
    assert reader.character_box(first).left() > latin.right() + 200


def test_margin_lies_at_the_end_of_the_lines_in_the_language_of_the_window(
    reader: Reader, make_span: MakeSpan
) -> None:
    reader.show_article(TEXT, (), [make_span("a", (0, 7))])
    text_left = reader.character_box(0).left()
    assert reader.margin().x() > text_left
    reader.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert reader.margin().x() < reader.character_box(0).left()


def test_narrow_reader_has_no_margin(reader: Reader, make_span: MakeSpan) -> None:
    reader.show_article(TEXT, (), [make_span("a", (0, 7))])
    reader.resize(320, 400)
    QApplication.processEvents()
    assert not reader.margin().isVisible()


def test_focus_and_colours_can_be_seen(reader: Reader) -> None:
    reader.show_article(TEXT)
    QApplication.processEvents()
    with_focus = reader.grab().toImage()
    view_of(reader).clearFocus()
    QApplication.processEvents()
    without = reader.grab().toImage()
    assert with_focus != without
    reader.set_colours(ReaderColours.of_theme(load_theme("dark")))
    QApplication.processEvents()
    assert reader.grab().toImage().pixelColor(400, 650).lightness() < 60


def test_a_screen_reader_hears_what_lies_under_the_caret(
    reader: Reader, make_span: MakeSpan, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    reader.show_article(TEXT, (), [make_span("a", at("second"))])
    for words in ("first", "second", "one", "first"):
        reader.go_to(at(words)[0])
        qtbot.wait(220)
    reader.set_current("a")
    assert said == ["Somebody", "No annotation", "Somebody: second"]
    assert view_of(reader).accessibleName() == "Article"


def test_margin_folds_labels_that_have_no_room_and_offers_them(
    reader: Reader, make_span: MakeSpan
) -> None:
    reader.show_article(TEXT, (), [make_span(f"a{n}", (n, n + 9)) for n in range(20)])
    slots = reader.margin().slots()
    assert sum(len(slot.annotation_ids) for slot in slots) == 20
    assert slots[-1].is_folded


def test_assistive_tools_can_read_the_text_and_where_it_is(reader: Reader) -> None:
    reader.show_article(LONG)
    interface = QAccessible.queryAccessibleInterface(view_of(reader))
    text = interface.textInterface()
    assert text is not None
    assert text.characterCount() == len(LONG)
    assert text.text(0, 11) == "Paragraph 0"
    QApplication.processEvents()
    drawn = reader.character_box(5).translated(reader.viewport().mapTo(reader, QPointF(0, 0)))
    assert abs(text.characterRect(5).left() - reader.mapToGlobal(drawn.topLeft()).x()) <= 1
    text.setCursorPosition(40)
    assert reader.caret() == 40
