from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchoring import anchored, anchored_all
from annotator.domain.annotation import Segment, SegmentRole

TEXT = "The tide will turn. He said the tide will turn. Nobody asked the tide."
words = st.text(alphabet="ab \n“”é😀ب", min_size=1, max_size=80)


def piece(text: str, words: str, nth: int = 0, role: SegmentRole = SegmentRole.CONTENT) -> Segment:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Segment(start, start + len(words), words, role)


def test_words_that_moved_are_found_again() -> None:
    other = "A new first line.\n" + TEXT
    found = anchored(piece(TEXT, "Nobody asked"), TEXT, other)
    assert found == piece(other, "Nobody asked")


def test_of_several_places_the_one_with_the_same_surroundings_is_meant() -> None:
    text = "In Tarn it is late, they say. In Gull it is late, we say."
    other = "In Gull it is late, we say. In Tarn it is late, they say."
    assert anchored(piece(text, "it is late"), text, other) == piece(other, "it is late", 1)
    assert anchored(piece(text, "it is late", 1), text, other) == piece(other, "it is late")


def test_words_that_are_gone_or_were_changed_are_not_found() -> None:
    assert anchored(piece(TEXT, "Nobody asked"), TEXT, "Somebody asked the tide.") is None


def test_an_annotation_keeps_its_order_and_loses_a_cue_that_is_gone() -> None:
    segments = (
        piece(TEXT, "The tide will turn"),
        piece(TEXT, "said", role=SegmentRole.CUE),
        piece(TEXT, "the tide will turn"),
    )
    other = "“The tide will turn,” he claimed, “the tide will turn.”"
    found = anchored_all(segments, TEXT, other)
    assert found is not None
    assert [segment.quoted for segment in found] == ["The tide will turn", "the tide will turn"]
    assert anchored_all(segments, TEXT, "the tide will turn. The tide will turn.") is None


@given(words, words, st.data())
def test_what_is_found_lies_in_the_text_and_holds_the_very_words(
    text: str, other: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    behind = data.draw(st.integers(0, len(other)))
    found = anchored(Segment(start, end, text[start:end]), text, other, behind)
    if found is None:
        assert text[start:end] not in other[behind:]
    else:
        assert behind <= found.start < found.end <= len(other)
        assert other[found.start : found.end] == found.quoted == text[start:end]


@given(words, st.integers(0, 80), st.data())
def test_every_label_is_found_at_its_place_in_the_same_text(
    text: str, start: int, data: st.DataObject
) -> None:
    start = min(start, len(text) - 1)
    end = data.draw(st.integers(start + 1, len(text)))
    segment = Segment(start, end, text[start:end])
    found = anchored(segment, text, text)
    assert found is not None
    assert found.quoted == segment.quoted
    before, after = text[max(0, start - 60) : start], text[end : end + 60]
    assert text[max(0, found.start - 60) : found.start].endswith(before[-1:])
    assert text[found.end : found.end + 60].startswith(after[:1])


@given(st.lists(words, min_size=1, max_size=4), words, st.data())
def test_whole_annotations_stay_sound(pieces: list[str], filling: str, data: st.DataObject) -> None:
    text = filling.join(pieces)
    other = data.draw(st.sampled_from([text, filling + text, text[1:], text[::-1]]))
    segments: list[Segment] = []
    place = 0
    for words in pieces:
        start = text.index(words, place)
        segments.append(Segment(start, start + len(words), words))
        place = start + len(words)
    found = anchored_all(segments, text, other)
    for segment in found or ():
        assert 0 <= segment.start < segment.end <= len(other)
        assert other[segment.start : segment.end] == segment.quoted
    assert found is None or len(found) == len(segments)
