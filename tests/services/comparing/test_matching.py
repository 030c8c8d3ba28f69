"""Matching is one to one, exact, steady, and loses nothing."""

import time
from fractions import Fraction
from itertools import permutations
from math import isclose
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation, Segment, SegmentRole
from annotator.domain.article import Stretch
from annotator.services.comparing.assignment import assign
from annotator.services.comparing.matching import (
    Passage,
    iou,
    match_and_count_touching,
    match_annotations,
    match_passages,
    passage,
    without_furniture,
)


def annotation(name: str, *pieces: tuple[int, int], role: str = "content") -> Annotation:
    segments = tuple(Segment(start, end, "", SegmentRole(role)) for start, end in pieces)
    return Annotation(id=name, article_id="a", annotator_id="x", segments=segments)


def spans(*pairs: tuple[int, int]) -> list[Passage]:
    return [(pair,) for pair in pairs]


@st.composite
def passages(draw: st.DrawFn) -> list[Passage]:
    result: list[Passage] = []
    for _ in range(draw(st.integers(0, 4))):
        borders = draw(st.lists(st.integers(0, 12), min_size=2, max_size=4, unique=True))
        borders = sorted(borders)[: len(borders) // 2 * 2]
        result.append(tuple(zip(borders[::2], borders[1::2], strict=True)))
    return result


def total_by_trying_all(first: list[Passage], second: list[Passage], threshold: float) -> Fraction:
    few, many = sorted((first, second), key=len)
    best = Fraction(0)
    for order in permutations(range(len(many)), len(few)):
        total = Fraction(0)
        for one, index in zip(few, order, strict=True):
            ours = {i for start, end in one for i in range(start, end)}
            theirs = {i for start, end in many[index] for i in range(start, end)}
            share = Fraction(len(ours & theirs), len(ours | theirs))
            if share and float(share) >= threshold:
                total += share
        best = max(best, total)
    return best


@given(passages(), passages(), st.sampled_from([0, 0.2, 0.5, 0.6, 1]))
def test_total_overlap_is_the_greatest_there_is(
    first: list[Passage], second: list[Passage], threshold: float
) -> None:
    pairs = match_passages(first, second, threshold).pairs
    total = sum(overlap for _, _, overlap in pairs)
    assert isclose(total, total_by_trying_all(first, second, threshold), abs_tol=1e-9)
    assert all(isclose(overlap, iou(first[i], second[j])) for i, j, overlap in pairs)
    assert all(overlap >= threshold for *_, overlap in pairs)


@given(passages(), passages(), st.sampled_from([0, 0.5]))
def test_every_annotation_is_listed_once(
    first: list[Passage], second: list[Passage], threshold: float
) -> None:
    pairs, only_first, only_second = match_passages(first, second, threshold)
    assert sorted([i for i, _, _ in pairs] + only_first) == list(range(len(first)))
    assert sorted([j for _, j, _ in pairs] + only_second) == list(range(len(second)))


@given(passages(), passages())
def test_it_does_not_matter_who_is_called_the_first(
    first: list[Passage], second: list[Passage]
) -> None:
    there = match_passages(first, second, 0)
    back = match_passages(second, first, 0)
    assert {(first[i], second[j]) for i, j, _ in there.pairs} == {
        (first[i], second[j]) for j, i, _ in back.pairs
    }


@given(passages(), passages(), st.randoms(use_true_random=False))
def test_the_order_given_does_not_matter(
    first: list[Passage], second: list[Passage], random: Any
) -> None:
    ours = [annotation(f"a{n}", *p) for n, p in enumerate(first)]
    theirs = [annotation(f"b{n}", *p) for n, p in enumerate(second)]
    straight = match_annotations(ours, theirs, 0.2)
    random.shuffle(ours)
    random.shuffle(theirs)
    assert match_annotations(ours, theirs, 0.2) == straight


def test_identical_annotations_are_matched() -> None:
    assert match_passages(spans((5, 9), (20, 30)), spans((5, 9), (20, 30))).pairs == [
        (0, 0, 1.0),
        (1, 1, 1.0),
    ]


def test_an_overlap_at_the_threshold_is_enough_and_below_it_is_not() -> None:
    first, second = spans((0, 10)), spans((0, 5))
    assert match_passages(first, second, 0.5).pairs == [(0, 0, 0.5)]
    assert match_passages(first, second, 0.51) == ([], [0], [0])


def test_threshold_zero_asks_for_one_character_in_common() -> None:
    assert match_passages(spans((0, 10)), spans((9, 99)), 0).pairs == [(0, 0, 1 / 99)]
    assert match_passages(spans((0, 10)), spans((10, 20)), 0).pairs == []


@given(passages(), passages(), st.sampled_from([0, 0.2, 0.5, 1]))
def test_what_touches_is_counted_as_if_matched_at_threshold_zero(
    first: list[Passage], second: list[Passage], threshold: float
) -> None:
    found, touching = match_and_count_touching(first, second, threshold)
    assert found == match_passages(first, second, threshold)
    assert touching == len(match_passages(first, second, 0).pairs)


def test_a_greater_total_goes_before_the_best_single_pair() -> None:
    # The middle ones overlap most, but pairing them would leave the outer ones alone.
    first, second = spans((0, 10), (10, 20)), spans((4, 16), (16, 30))
    assert [(i, j) for i, j, _ in match_passages(first, second, 0).pairs] == [(0, 0), (1, 1)]


def test_of_equal_overlaps_the_one_that_starts_earlier_is_taken() -> None:
    assert match_passages(spans((0, 10)), spans((5, 10), (0, 5))).pairs == [(0, 1, 0.5)]
    assert match_passages(spans((5, 10), (0, 5)), spans((0, 10))).pairs == [(1, 0, 0.5)]
    # 1/3 and 2/3 sum to as much as 1/2 and 1/2: seen as equal although floats might differ.
    first, second = spans((0, 6), (6, 12)), spans((0, 2), (2, 6), (6, 9), (9, 12))
    assert [(i, j) for i, j, _ in match_passages(first, second, 0.5).pairs] == [(0, 1), (1, 2)]


def test_twins_are_paired_in_order() -> None:
    twins = spans((0, 10), (0, 10), (0, 10))
    assert match_passages(twins, twins).pairs == [(0, 0, 1.0), (1, 1, 1.0), (2, 2, 1.0)]


def test_split_annotations_are_compared_by_their_pieces() -> None:
    whole, split = [((0, 30),)], [((0, 10), (20, 30))]
    assert match_passages(whole, split).pairs == [(0, 0, 2 / 3)]
    # What stands between the pieces is not theirs.
    assert match_passages(split, spans((10, 20)), 0).pairs == []
    assert match_passages(split, [((0, 10), (20, 25)), ((11, 19),)]).pairs == [(0, 0, 0.75)]


def test_only_what_is_said_counts() -> None:
    ours = Annotation(
        id="1",
        article_id="a",
        annotator_id="x",
        segments=(
            Segment(0, 10, "", SegmentRole.CONTENT),
            Segment(11, 15, "", SegmentRole.CUE),
            Segment(16, 40, "", SegmentRole.SOURCE),
        ),
    )
    assert passage(ours) == ((0, 10),)
    theirs = annotation("2", (0, 10))
    assert match_annotations([ours], [theirs]).pairs == [(ours, theirs, 1.0)]
    both = annotation("3", (0, 4), (6, 10))
    assert match_annotations([ours], [both]).pairs == [(ours, both, 0.8)]


def test_furniture_counts_for_nothing() -> None:
    ours, theirs = annotation("1", (0, 20)), annotation("2", (10, 20))
    menu = [Stretch(0, 10)]
    assert match_annotations([ours], [theirs], 0.9, menu).pairs == [(ours, theirs, 1.0)]
    all_menu = annotation("3", (2, 8))
    assert match_annotations([all_menu], [all_menu], 0.5, menu) == ([], [all_menu], [all_menu])
    assert without_furniture(((0, 30),), [Stretch(5, 10), Stretch(10, 12), Stretch(40, 50)]) == (
        (0, 5),
        (12, 30),
    )


def test_nothing_on_one_side_leaves_all_of_the_other() -> None:
    assert match_passages([], spans((0, 1), (3, 4))) == ([], [], [0, 1])
    assert match_passages([], []) == ([], [], [])


@given(st.lists(st.lists(st.integers(0, 9), min_size=4, max_size=4), min_size=1, max_size=4))
def test_assignment_is_the_best_of_all(worth: list[list[int]]) -> None:
    assigned = assign(worth)
    assert len(set(assigned)) == len(worth)
    best = max(
        sum(worth[row][column] for row, column in enumerate(columns))
        for columns in permutations(range(4), len(worth))
    )
    assert sum(worth[row][column] for row, column in enumerate(assigned)) == best


def test_many_annotations_on_one_another_take_no_long_time() -> None:
    nested = spans(*((n, 300 - n) for n in range(60)))
    shifted = spans(*((n + 1, 300 - n) for n in range(60)))
    begun = time.perf_counter()
    matching = match_passages(nested, shifted, 0)
    assert time.perf_counter() - begun < 5
    assert len(matching.pairs) == 60


def test_a_long_article_takes_time_in_proportion() -> None:
    many = spans(*((n * 10, n * 10 + 8) for n in range(20_000)))
    begun = time.perf_counter()
    assert len(match_passages(many, many).pairs) == 20_000
    assert time.perf_counter() - begun < 5


def test_pairs_come_in_the_order_of_the_text() -> None:
    first = spans((50, 60), (0, 10), (20, 40))
    starts = [first[i][0][0] for i, _, _ in match_passages(first, first).pairs]
    assert starts == sorted(starts)
