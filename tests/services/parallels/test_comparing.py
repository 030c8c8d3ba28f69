from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Stretch
from annotator.services.parallels import Difference, Piece, difference
from annotator.services.parallels.comparing import Comparison
from annotator.services.parallels.likeness import likeness
from annotator.services.parallels.reading import CLAUSE, PARAGRAPH, SENTENCE, Reading
from annotator.services.parallels.utterances import Utterances

mixed_texts = st.text(
    alphabet=st.sampled_from("ab çÉßs,.’“”«»\n  \u200cیكة٣😀e\u0301-'١"), max_size=120
)
words = st.text(alphabet="abcdeéfi", min_size=1, max_size=9)


@given(mixed_texts, mixed_texts)
def test_pieces_of_a_difference_put_together_are_the_two_wordings(one: str, other: str) -> None:
    pieces = difference(one, other)
    assert "".join(piece.before for piece in pieces) == one
    assert "".join(piece.after for piece in pieces) == other


@given(mixed_texts)
def test_nothing_differs_between_a_wording_and_itself(text: str) -> None:
    assert {piece.difference for piece in difference(text, text)} <= {
        Difference.KEPT,
        Difference.REPLACED,  # where there is no word at all
    }


def test_what_was_dropped_added_and_replaced_is_told_apart() -> None:
    pieces = difference("We shall never leave, he said", "We will never leave the valley")
    assert [(piece.difference.value, piece.before, piece.after) for piece in pieces] == [
        ("kept", "We ", "We "),
        ("replaced", "shall ", "will "),
        ("kept", "never leave, ", "never leave "),
        ("replaced", "he said", "the valley"),
    ]


def test_endings_behind_an_apostrophe_belong_to_their_word() -> None:
    pieces = difference("a nation’s bread can't wait", "a country’s bread can't wait")
    assert [(piece.before, piece.after) for piece in pieces if piece.before != piece.after] == [
        ("nation’s ", "country’s ")
    ]
    french = difference("l’homme est là", "homme est là")
    assert french[0] == Piece(Difference.DROPPED, "l’", "")


@given(mixed_texts, mixed_texts)
def test_matches_lie_within_the_text_whatever_it_is(one: str, other: str) -> None:
    first, second = Utterances(one), Utterances(other)
    match = Comparison(first, second).best(range(len(first.words)))
    if match is not None:
        start, end = second.range_of(match.first, match.end)
        assert 0 <= start < end <= len(other)
        assert 0 <= match.sureness <= 1


@given(words, words)
def test_likeness_is_the_same_either_way_and_whole_only_for_the_same(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, one) == 1


def test_forms_of_one_word_are_alike() -> None:
    assert likeness("implementing", "implementation") > 0.5
    assert likeness("الصيادين", "والصيادين") > 0.5
    assert likeness("minister", "mountain") == 0


def test_cuts_follow_signs_and_paragraphs() -> None:
    reading = Reading("He left, she stayed. “Why?” No one's 3.5-metre wall\nfell")
    cuts = dict(zip(reading.words, reading.cuts, strict=False))
    assert cuts["he"] == cuts["fell"] == PARAGRAPH
    assert cuts["why"] == SENTENCE
    assert cuts["she"] == CLAUSE
    assert cuts["s"] == cuts["5"] == cuts["metre"] == 0


def test_furniture_is_not_read() -> None:
    text = "Menu and more. The report."
    assert Reading(text, [Stretch(0, 14)]).words == ["the", "report"]


@given(mixed_texts, st.integers(0, 120), st.integers(0, 120))
def test_words_in_a_range_are_those_that_touch_it(text: str, start: int, end: int) -> None:
    reading = Reading(text)
    for index in range(len(reading.words)):
        word_start, word_end = reading.range_of(index, index + 1)
        touches = word_start < end and start < word_end
        assert (index in reading.words_in([(start, end)])) == touches
