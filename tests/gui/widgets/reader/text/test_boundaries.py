import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from annotator.gui.widgets.reader.text.boundaries import Boundaries, boundaries
from annotator.gui.widgets.reader.text.text_model import TextModel
from annotator.services.abbreviations import abbreviations

graphemes = QTextBoundaryFinder.BoundaryType.Grapheme


def over(text: str, language: str = "en") -> Boundaries:
    return Boundaries(TextModel(text), abbreviations(language))


def word(text: str, position: int) -> str:
    return text[slice(*over(text).word_at(position))]


def sentence(text: str, part: str, language: str = "en") -> str:
    return text[slice(*over(text, language).sentence_at(text.index(part)))]


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        ("they can't go", 7, "can't"),
        ("they can’t go", 7, "can’t"),
        ("said “hello” twice", 7, "hello"),
        ("a 😀 b 👩‍👩‍👧 c", 6, "👩‍👩‍👧"),
        ("او می‌رود امروز", 5, "می‌رود"),
        ("الرئيس قال", 3, "الرئيس"),
        ("one two", 3, "one"),
        ("end", 3, "end"),
    ],
)
def test_word_at_a_position(text: str, position: int, expected: str) -> None:
    assert word(text, position) == expected


def test_sentence_goes_on_after_an_abbreviation() -> None:
    text = "It rained. Mr. A. Smith met Gen. Ilse Marrow at 5 p.m. on Monday. Then he left."
    assert sentence(text, "Gen.") == "Mr. A. Smith met Gen. Ilse Marrow at 5 p.m. on Monday."
    assert sentence(text, "rained") == "It rained."
    assert sentence(text, "left") == "Then he left."


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Er kam z.B. Montag. Dr. Weber ging.", "Dr. Weber ging."),
        ("fr", "Il pleut. M. Dupont est parti.", "M. Dupont est parti."),
        ("es", "Llueve. El Sr. Ruiz se fue.", "El Sr. Ruiz se fue."),
        ("fa", "باران آمد. او رفت؟ نه.", "نه."),
        ("ar", "قال د. سالم نعم. ثم ذهب.", "ثم ذهب."),
    ],
)
def test_sentences_in_other_languages(language: str, text: str, expected: str) -> None:
    assert sentence(text, expected[-3:], language) == expected


def test_sentence_keeps_to_its_paragraph_and_leaves_blanks_out() -> None:
    text = "A heading\n  First one. Second one. \n\nNext"
    assert sentence(text, "heading") == "A heading"
    assert sentence(text, "Second") == "Second one."
    assert over(text).sentence_at(text.index("\n\n") + 1) == (36, 36)


def test_sentence_of_a_giant_paragraph_is_found_in_its_neighbourhood() -> None:
    text = "Words go on here. " * 60_000
    start, end = over(text).sentence_at(500_003)
    assert text[start:end] == "Words go on here."


any_text = st.text("ab c\n.’'😀👩\u200d\u0301\u200fسلام  ", max_size=80)


def test_mark_on_a_blank_goes_with_the_blank() -> None:
    assert over(" \u0301").snapped(0, 2) is None
    assert over(" \u0301ab").snapped(0, 4) == (2, 4)


@given(any_text, st.integers(0, 80), st.integers(0, 80))
def test_snapped_range_is_whole_and_without_blanks(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    snapped = over(text).snapped(start, end)
    if snapped is None:
        return
    assert text[snapped[0] : snapped[1]] == text[snapped[0] : snapped[1]].strip()
    first = text.rfind("\n", 0, snapped[0]) + 1
    edges = {first + edge for edge in boundaries(graphemes, text[first:])}
    trimmed_marks = text[snapped[0] - 1 : snapped[0]] == "\u200f"
    assert trimmed_marks or snapped[0] in edges


@given(any_text, st.integers(0, 80))
def test_word_boundaries_go_on_and_come_back(text: str, position: int) -> None:
    position = min(position, len(text))
    found = over(text)
    after = found.word_boundary_after(position)
    assert after > position or after == len(text)
    before = found.word_boundary_before(position)
    assert before < position or before == 0


def test_word_boundaries_step_by_words() -> None:
    text = "He said, “go on” now"
    found = over(text)
    ends = [2]
    while ends[-1] < len(text):
        ends.append(found.word_boundary_after(ends[-1]))
    assert [text[a:b].strip() for a, b in itertools.pairwise(ends)] == [
        "said", ",", "“", "go", "on", "”", "now",
    ]  # fmt: skip
    assert found.word_boundary_after(0, starting=True) == 3
    assert found.word_boundary_before(9) == 7
    assert found.word_boundary_before(7, starting=False) == 2


def test_range_grows_to_whole_words() -> None:
    text = "The minister’s answer was no."
    assert over(text).snapped_to_words(6, 17) == (4, 21)
    assert over(text).snapped_to_words(3, 4) is None
