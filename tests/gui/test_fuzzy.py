from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.fuzzy import find


def score(query: str, text: str) -> int:
    match = find(query, text)
    assert match is not None
    return match.score


def test_a_beginning_is_better_than_a_word_and_a_word_than_a_middle() -> None:
    assert score("art", "Article") > score("art", "Next article") > score("art", "Restarted in")


def test_letters_may_be_scattered_over_words() -> None:
    match = find("fia", "Find in all articles")
    assert match is not None
    assert match.ranges == ((0, 2), (8, 9))


def test_words_come_in_any_order() -> None:
    assert find("all find", "Find in all articles") is not None
    assert find("all lost", "Find in all articles") is None


def test_variants_of_letters_make_no_difference() -> None:
    assert find("كتاب", "کتاب") is not None
    assert find("cafe", "Café") is not None


def test_ranges_are_those_of_the_text_as_it_is_shown() -> None:
    match = find("strasse", "😀 Straße")
    assert match is not None
    assert match.ranges == ((2, 8),)


@given(st.text(max_size=20), st.text(max_size=40))
def test_ranges_lie_in_the_text_in_order_and_apart(query: str, text: str) -> None:
    match = find(query, text)
    if match is not None:
        ends = [place for pair in match.ranges for place in pair]
        assert ends == sorted(ends)
        assert all(0 <= place <= len(text) for place in ends)


@given(st.text(min_size=1, max_size=40))
def test_a_text_answers_to_itself(text: str) -> None:
    assert find(text, text) is not None
