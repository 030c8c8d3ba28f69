from array import array

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.models.differences import Inserted, Moved, Removed, steps_between


def followed(old: list[int], new: list[int]) -> list[int] | None:
    steps = steps_between(array("q", old), array("q", new))
    if steps is None:
        return None
    now = list(old)
    for step in steps:
        match step:
            case Removed(start, end):
                del now[start:end]
            case Inserted(start, end):
                now[start:start] = new[start:end]
            case Moved(start, end):
                now.insert(end, now.pop(start))
    return now


@given(
    st.lists(st.integers(0, 12), unique=True),
    st.lists(st.integers(0, 12), unique=True),
)
def test_steps_lead_from_the_old_list_to_the_new_one(old: list[int], new: list[int]) -> None:
    assert followed(old, new) in (new, None)


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_rows_that_come_and_go_are_always_told_in_steps(old: set[int], new: set[int]) -> None:
    assert followed(sorted(old), sorted(new)) == sorted(new)


@given(st.integers(0, 9), st.integers(0, 9))
def test_one_row_that_moves_is_told_as_a_move(start: int, end: int) -> None:
    new = list(range(10))
    new.insert(end, new.pop(start))
    steps = steps_between(array("q", range(10)), array("q", new))
    assert steps == ([] if start == end else [Moved(start, end)]) or abs(start - end) == 1
    assert followed(list(range(10)), new) == new


def test_lists_alike_but_for_one_row_are_compared_quickly_at_any_length() -> None:
    old = array("q", range(1_000_000))
    new = old[:700_000] + old[700_001:]
    assert steps_between(old, new) == [Removed(700_000, 700_001)]
    assert steps_between(new, old) == [Inserted(700_000, 700_001)]


def test_lists_with_little_in_common_count_as_new() -> None:
    old = array("q", range(10_000))
    assert steps_between(old, array("q", reversed(old))) is None
