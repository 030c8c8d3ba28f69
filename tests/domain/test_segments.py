"""Pieces of text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation, Segment, SegmentRole
from annotator.domain.errors import UserError
from annotator.domain.segments import innermost_around, merged, segment, trimmed

TEXT = "“We will  not wait,” the Chair said, “for anybody.” 😀 تمام شد"


def annotation(id: str, *ranges: tuple[int, int]) -> Annotation:
    pieces = tuple(Segment(start, end, TEXT[start:end]) for start, end in ranges)
    return Annotation(id=id, article_id="a", annotator_id="b", segments=pieces)


@given(st.text(max_size=30), st.data())
def test_a_trimmed_piece_never_ends_on_a_space(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = trimmed(text, start, end)
    assert start <= first <= last <= max(end, first)
    assert text[first:last] == text[first:last].strip(" \t\n\u00a0\u200b")


def test_a_selection_of_spaces_is_refused() -> None:
    with pytest.raises(UserError, match="Select some words"):
        segment(TEXT, 8, 10, SegmentRole.CONTENT)


def test_a_piece_outside_of_the_text_is_refused() -> None:
    with pytest.raises(UserError, match="outside"):
        segment(TEXT, 5, len(TEXT) + 1, SegmentRole.CONTENT)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 8), st.sampled_from(SegmentRole))))
def test_merging_keeps_every_character_with_its_role_and_leaves_no_overlap(
    drawn: list[tuple[int, int, SegmentRole]],
) -> None:
    text = "x" * 60
    pieces = [Segment(s, s + n, text[s : s + n], role) for s, n, role in drawn]
    result = merged(text, pieces)
    for role in SegmentRole:
        covered = {i for p in pieces if p.role is role for i in range(p.start, p.end)}
        kept = [i for p in result if p.role is role for i in range(p.start, p.end)]
        assert sorted(kept) == sorted(covered)
    assert list(result) == sorted(result, key=lambda p: (p.start, p.end, p.role))
    assert all(text[p.start : p.end] == p.quoted for p in result)


def test_the_innermost_annotation_around_a_passage_is_its_parent() -> None:
    outer, inner = annotation("outer", (0, 30)), annotation("inner", (1, 20))
    assert innermost_around([outer, inner], 4, 8) == inner
    assert innermost_around([outer, inner], 22, 28) == outer
    assert innermost_around([outer, inner], 40, 44) is None


def test_an_annotation_of_the_same_range_is_not_around_it() -> None:
    assert innermost_around([annotation("same", (1, 20))], 1, 20) is None
