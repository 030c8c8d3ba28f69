from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextDocument

from annotator.gui.widgets.reader.text.shown_text import LONGEST_PARAGRAPH, shown_text
from annotator.gui.widgets.reader.text.soft_split import soft_breaks
from annotator.gui.widgets.reader.text.text_model import TextModel

any_text = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"], exclude_characters="\r"),
        st.sampled_from("\n \t\u2028\u2029\ufdd0\ufffc\ufeff😀👩\u200dابج"),
    ),
    max_size=400,
)


@given(any_text)
def test_map_agrees_with_the_utf16_encoding(text: str) -> None:
    model = TextModel(text)
    units = 0
    for position, character in enumerate(text):
        assert model.to_utf16(position) == units
        assert model.to_code_point(units) == position
        units += len(character.encode("utf-16-le")) // 2
    assert model.to_utf16(len(text)) == units


without_blanks = st.text("界說😀👩\u200d\u0301e。", min_size=60, max_size=200).map(
    lambda text: text * 90
)


@given(st.one_of(any_text, without_blanks))
def test_widget_holds_every_character_where_the_map_says(text: str) -> None:
    model = TextModel(text)
    document = QTextDocument()
    document.setPlainText(model.shown)
    assert document.characterCount() == model.to_utf16(len(text)) + 1
    assert document.blockCount() == model.paragraph_count
    for paragraph in range(model.paragraph_count):
        start, end = model.bounds(paragraph)
        block = document.findBlockByNumber(paragraph)
        assert block.position() == model.to_utf16(start)
        assert block.length() - 1 == model.units_between(start, end)
        assert model.to_code_point(block.position()) == start
        assert model.to_code_point(block.position() + block.length() - 1) == end


@given(without_blanks)
def test_run_without_blanks_is_broken_between_graphemes(text: str) -> None:
    model = TextModel(text)
    assert max(model.lengths) <= LONGEST_PARAGRAPH
    assert "".join(model.shown.split("\n")) == text
    assert model.whole_paragraph(500) == (0, len(text))
    for place in range(0, len(text), 97):
        assert model.to_code_point(model.to_utf16(place)) == place
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    for paragraph in range(1, model.paragraph_count):
        assert model.is_continued(paragraph)
        finder.setPosition(model.units_between(0, model.bounds(paragraph)[0]))
        assert finder.isAtBoundary()


def test_lone_surrogates_and_separators_are_stood_in_for() -> None:
    text = "\ufeffa\ud800b\u2029c\rd\ufffce"
    shown = shown_text(text)
    assert len(shown) == len(text)
    assert shown == "\u200ba\ufffdb c d\ufffde"


@given(st.lists(st.text("abc. ?\u0301😀", min_size=1, max_size=30), min_size=150, max_size=400))
def test_long_paragraph_is_split_at_blanks_and_nothing_moves(words: list[str]) -> None:
    text = " ".join(words * 6)
    model = TextModel(text)
    assert len(model.shown) == len(text)
    for position, (shown, own) in enumerate(zip(model.shown, text, strict=True)):
        assert shown == own or (shown == "\n" and own == " "), position
    assert max(model.lengths) <= LONGEST_PARAGRAPH


def test_split_prefers_the_end_of_a_sentence() -> None:
    text = ("word " * 300)[:1496] + ". " + "word " * 400
    assert next(soft_breaks(text, 0, len(text))) == (1497, True)


def test_endless_pile_of_marks_is_broken_all_the_same() -> None:
    assert max(TextModel("e" + "\u0301" * 10_000).lengths) <= LONGEST_PARAGRAPH


def test_pieces_of_a_paragraph_share_its_direction_and_its_ends() -> None:
    text = "short\nسلام " + "latin words " * 600 + "\nlast"
    model = TextModel(text)
    pieces = [number for number in range(model.paragraph_count) if model.is_continued(number)]
    assert pieces
    assert all(model.is_right_to_left(number) for number in [1, *pieces])
    assert model.whole_paragraph(3_000) == (6, len(text) - 5)


@given(any_text, st.integers(0, 400))
def test_every_position_lies_in_its_paragraph(text: str, position: int) -> None:
    model = TextModel(text)
    position = min(position, len(text))
    start, end = model.bounds(model.paragraph_at(position))
    assert start <= position <= end
