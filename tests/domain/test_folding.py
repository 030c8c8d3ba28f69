"""Folding: what makes no difference to a searcher, and the way back to the text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.folding import Folded, fold, fold_all

TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("يیىكکأآةۀ\u200cـَ۱٢Éßﬁİς“’😀"),
    ),
    max_size=80,
)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("رئیس‌جمهور", "رئيسجمهور"),
        ("الْمَوْقِف", "الموقف"),
        ("کابینه", "كابينه"),
        ("أحمد", "احمد"),
        ("۱۴۰۳", "1403"),
        ("٢٠٢٤", "2024"),
        ("Élysée", "elysee"),
        ("İstanbul", "istanbul"),
        ("ﬁnance", "finance"),
        ("Straße", "STRASSE"),
        ("Leader’s", "leader's"),
    ],
)
def test_variants_of_a_word_are_the_same_to_a_searcher(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_long_and_short_texts_fold_alike(text: str) -> None:
    many = "".join(map(chr, range(0x4E00, 0x4E60)))
    assert fold(text + many).startswith(fold(text))


@given(st.lists(TEXTS | st.sampled_from(["", "\0", "a\0b", "ΟΔΟΣ"]), max_size=8))
def test_many_texts_fold_as_each_by_itself(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


@given(TEXTS)
def test_folded_text_with_positions_is_the_folded_text(text: str) -> None:
    assert Folded.of(text).text == fold(text)


@given(TEXTS, st.data())
def test_every_folded_range_leads_back_to_the_words_it_came_from(
    text: str, data: st.DataObject
) -> None:
    folded = Folded.of(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.original_range(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.text[start:end] in fold(text[first:last])


def test_a_match_behind_marks_that_fold_away_is_found_where_it_stands() -> None:
    text = "قالَ الرَّئيسُ أمس"
    folded = Folded.of(text)
    start = folded.text.index(fold("الرئيس"))
    first, last = folded.original_range(start, start + len(fold("الرئيس")))
    assert unicodedata.normalize("NFC", text[first:last]).startswith("الرَّئيس")
