import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.widgets.reader.layout.label_stack import Wish, stack

heights = st.lists(st.integers(0, 400), max_size=40).map(sorted)


def wishes(places: list[int]) -> list[Wish]:
    return [Wish(f"a{index}", y) for index, y in enumerate(places)]


@given(heights, st.integers(0, 39))
def test_no_label_overlaps_is_lost_or_stands_far_off(places: list[int], kept: int) -> None:
    slots = stack(wishes(places), 20, 60, frozenset({f"a{kept}"}))
    named = [name for slot in slots for name in slot.annotation_ids]
    assert named == [wish.annotation_id for wish in wishes(places)]
    for one, other in itertools.pairwise(slots):
        assert other.y >= one.y + 20
    for slot in slots:
        assert slot.y >= slot.wished_y
        if f"a{kept}" in slot.annotation_ids:
            assert not slot.is_folded


def test_labels_with_room_stand_beside_their_lines() -> None:
    slots = stack(wishes([0, 30, 80]), 20, 60)
    assert [slot.y for slot in slots] == [0, 30, 80]


def test_labels_without_room_fold_into_the_one_above() -> None:
    slots = stack(wishes([0] * 6), 20, 40)
    assert [slot.y for slot in slots] == [0, 20, 40]
    assert slots[-1].annotation_ids == ["a2", "a3", "a4", "a5"]


def test_no_labels_need_no_places() -> None:
    assert stack([], 20, 60, line=15) == []


def test_label_takes_as_many_lines_as_there_is_room_for() -> None:
    places = [Wish("a", 0, 3), Wish("b", 36, 3), Wish("c", 100, 2)]
    slots = stack(places, 20, 60, line=15)
    assert [(slot.y, slot.lines) for slot in slots] == [(0, 2), (36, 3), (100, 2)]


def test_current_label_gets_all_its_lines_and_the_next_goes_below() -> None:
    places = [Wish("a", 0, 3), Wish("b", 10, 3)]
    slots = stack(places, 20, 60, frozenset({"a"}), line=15)
    assert [(slot.y, slot.lines) for slot in slots] == [(0, 3), (50, 3)]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 3)), max_size=40).map(sorted))
def test_no_label_of_several_lines_reaches_into_the_next(places: list[tuple[int, int]]) -> None:
    named = [Wish(f"a{index}", y, lines) for index, (y, lines) in enumerate(places)]
    slots = stack(named, 20, 60, frozenset({"a3"}), line=15)
    for one, other in itertools.pairwise(slots):
        assert other.y >= one.y + 20 + (one.lines - 1) * 15
