"""Excerpts are whole paragraphs, cut no label, and are never most of the article."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.services.steadiness.excerpts import LEAST, excerpt_around

paragraphs = st.lists(st.text("abc .é🙂ب", min_size=1, max_size=300), min_size=1, max_size=12)


@given(paragraphs, st.data())
def test_an_excerpt_cuts_neither_a_paragraph_nor_a_label(
    texts: list[str], data: st.DataObject
) -> None:
    text = "\n\n".join(texts)
    places = st.integers(0, len(text) - 1)
    labels = [
        (min(a, b), max(a, b) + 1)
        for a, b in data.draw(st.lists(st.tuples(places, places), min_size=1, max_size=6))
    ]
    seed = data.draw(st.integers(0, len(labels) - 1))
    found = excerpt_around(text, labels, seed)
    if found is None:
        return
    start, end = found
    assert 0 <= start <= labels[seed][0] < labels[seed][1] <= end <= len(text)
    assert 2 * (end - start) <= len(text)
    assert all(b <= start or end <= a or (start <= a and b <= end) for a, b in labels)
    before, after = text[start - 1 : start], text[end : end + 1]
    assert before in ("", "\n") or any(a <= start - 1 < b for a, b in labels)
    assert after in ("", "\n") or any(a <= end < b for a, b in labels)


def test_an_excerpt_is_long_enough_where_the_article_has_enough() -> None:
    text = "\n\n".join(f"Paragraph {number}. " + "Words follow. " * 10 for number in range(20))
    start, end = excerpt_around(text, [(0, 10)], 0) or (0, 0)
    assert LEAST <= end - start < 2 * LEAST


def test_a_short_article_gives_no_excerpt() -> None:
    assert excerpt_around("He said no. She said yes.", [(0, 11)], 0) is None
