import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.widgets.reader.label_stack import Wish, stack

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
