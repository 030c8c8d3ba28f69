"""Long words in a narrow column: where they begin and end is what annotators differ about."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.views.compare.part_delegate import shortened

LONG = "A river that rises in our mountains will never be a ransom"


def test_what_fits_stays() -> None:
    assert shortened(f"{LONG}\ncue: said", lambda _words: True) == f"{LONG}\ncue: said"


def test_the_middle_goes_and_the_lines_below_stay() -> None:
    short = shortened(f"{LONG}\ncue: said", lambda words: len(words) <= 40)
    assert short == "A river that … be a ransom\ncue: said"


def test_a_single_word_is_not_cut() -> None:
    assert shortened("Donaudampfschifffahrt", lambda _words: False) == "Donaudampfschifffahrt …"


@given(st.lists(st.text("ab", min_size=1), min_size=2, max_size=30), st.integers(1, 80))
def test_as_many_words_stay_as_have_room(words: list[str], room: int) -> None:
    text = " ".join(words)
    short = shortened(text, lambda said: len(said) <= room)
    front, _, back = short.partition(" …")
    assert text.startswith(front)
    assert text.endswith(back)
    assert short == text or len(short) <= room or short == f"{words[0]} …"
