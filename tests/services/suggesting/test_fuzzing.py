"""Any text will do: no crash, no offset outside, no time above linear."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Stretch
from annotator.services.suggesting import suggest
from annotator.services.suggesting.text.graphemes import joins

_PIECES = [
    '"', '"', "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "'", "''", "``", "「", "」",
    " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\t", "\u00a0", "\u200c",
    ".", ",", ":", ";", "?", "!", "…", "—", "-", "(", ")", "،", "؟", "·",
    "said", "says", "he", "she", "I", "you", "that", "The", "the", "minister", "Ada Moss", "Moss",
    "heard", "court", "was told", "titled", "called", "Agency)-", "should", "stress", "to", "as",
    "condolences", "considered", "important", "who", "including", "because", "READ MORE:", "20:30",
    "praised", "called for", "according to", "quoted", "as saying", "saying", "told", "and", "it",
    "is", "was", "Mr", "Mr.", "in", "on", "Monday", "Q:", "A:", "won", "rain", "don't", "Leaders'",
    "شدد", "على", "دعا", "إلى", "مؤكدا أن", "نقلت", "عن", "انتقاد کرد", "از", "s’est", "-añadió",
    "قال", "إن", "الوزير", "وأضاف", "گفت", "که", "وی افزود", "سلام", "دنیا",
    "dit-il", "selon", "a déclaré", "sagte", "dass", "zufolge", "dijo", "que", "según",
    "😀", "👩‍👩‍👧", "🇫🇷", "e\u0301", "\u0301", "\u200d", "한", "日本", "क्षि",
    "\ud7a3", "\x00", "ß", "İ",
]  # fmt: skip
_texts = st.lists(st.sampled_from(_PIECES), max_size=120).map("".join) | st.lists(
    st.sampled_from(_PIECES), max_size=120
).map(" ".join)
_languages = st.sampled_from(["", "en", "fr", "de", "es", "ar", "fa", "xx", "en-GB", "../x"])
_stretches = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 300)).map(
        lambda pair: Stretch(min(pair), max(pair) + 1)
    ),
    max_size=3,
)


@settings(max_examples=250, deadline=None)
@given(_texts, _languages, _stretches)
def test_every_segment_lies_in_the_text_and_is_whole(
    text: str, language: str, furniture: list[Stretch]
) -> None:
    suggestions = suggest(text, language, furniture=furniture)
    assert [each.start for each in suggestions] == sorted(each.start for each in suggestions)
    for rank, suggestion in enumerate(suggestions):
        assert suggestion.content
        assert 0 <= suggestion.confidence <= 1
        assert suggestion.reason.sentence()
        assert suggestion.parent is None or 0 <= suggestion.parent < len(suggestions)
        assert suggestion.parent != rank
        for segment in suggestion.segments:
            assert 0 <= segment.start < segment.end <= len(text)
            assert segment.quoted == text[segment.start : segment.end]
            assert segment.quoted == segment.quoted.strip()
            assert not joins(text, segment.start)
            assert not joins(text, segment.end)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), _languages)
def test_text_of_any_characters_does_no_harm(text: str, language: str) -> None:
    for suggestion in suggest(text, language):
        for segment in suggestion.segments:
            assert segment.quoted == text[segment.start : segment.end]


@settings(max_examples=100, deadline=None)
@given(_texts, _stretches)
def test_nothing_is_suggested_inside_furniture(text: str, furniture: list[Stretch]) -> None:
    for suggestion in suggest(text, "en", furniture=furniture):
        for segment in suggestion.content:
            for stretch in furniture:
                assert segment.end <= stretch.start or segment.start >= stretch.end


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=3, max_size=12), st.booleans())
def test_ten_times_the_text_takes_some_ten_times_as_long(pieces: list[str], spaced: bool) -> None:
    unit = (" " if spaced else "").join(pieces) + " "
    short = unit * (6_000 // len(unit) + 1)
    brief = min(_seconds(short) for _ in range(2))
    long = _seconds(short * 10)
    assert long < 30 * brief + 0.2


def _seconds(text: str) -> float:
    begun = time.process_time()
    suggest(text, "en")
    return time.process_time() - begun
