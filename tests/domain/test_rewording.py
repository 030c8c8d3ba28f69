import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Segment, SegmentRole
from annotator.domain.rewording import Rewording

OLD = "The council met. “We will not pay for the bridge that nobody crosses,” she said on Monday."


def segment(text: str, words: str) -> Segment:
    start = text.index(words)
    return Segment(start, start + len(words), words, SegmentRole.CONTENT)


def found(words: str, new: str) -> str | None:
    segments = Rewording(OLD, new).segments([segment(OLD, words)])
    return segments[0].quoted if segments else None


def test_reworded_quotation_is_found_with_its_new_words() -> None:
    new = OLD.replace("will not pay for the bridge", "shall never pay for that bridge")
    assert found("We will not pay for the bridge that nobody crosses,", "Updated. " + new) == (
        "We shall never pay for that bridge that nobody crosses,"
    )


def test_a_first_and_last_word_may_have_changed() -> None:
    new = OLD.replace("“We", "“They").replace("crosses", "uses")
    assert found("We will not pay for the bridge that nobody crosses", new) == (
        "They will not pay for the bridge that nobody uses"
    )


def test_words_that_were_replaced_are_not_found() -> None:
    new = "The council met. “It rained on all the boats in the harbour,” she said on Monday."
    assert found("We will not pay for the bridge that nobody crosses", new) is None
    assert found("We will not pay for the bridge that nobody crosses", "The council met.") is None


@given(st.integers(0, 10_000), st.integers(0, 60), st.integers(1, 40))
def test_what_is_found_is_what_stands_there(seed: int, start: int, length: int) -> None:
    chance = random.Random(seed)
    words = [chance.choice(["one", "two", "three", "four", "five"]) for _ in range(60)]
    other = [chance.choice(words) if chance.random() < 0.2 else word for word in words]
    text, new = " ".join(words), ", ".join(other)
    stop = min(len(text), start + length)
    segments = Rewording(text, new).segments(
        [Segment(start, stop, text[start:stop], SegmentRole.CONTENT)]
    )
    for piece in segments or ():
        assert new[piece.start : piece.end] == piece.quoted
        assert piece.quoted
