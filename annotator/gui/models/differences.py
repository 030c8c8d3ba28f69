"""What became of a long list of numbers, told in as few steps as a view needs to follow it."""

from array import array
from collections.abc import Iterator

from annotator.domain.value import value

MOST = 4_000
"""Where more than so many neighbouring rows are concerned, the list counts as a new one."""
STEPS = 200
"""So many steps a view follows; a list that needs more counts as a new one."""


@value
class Removed:
    """The rows `[start, end)` are gone."""

    start: int
    end: int


@value
class Inserted:
    """New rows stand at `[start, end)`."""

    start: int
    end: int


@value
class Moved:
    """The row at `start` went to `end`, counted without it."""

    start: int
    end: int


Step = Removed | Inserted | Moved


def steps_between(old: "array[int]", new: "array[int]") -> list[Step] | None:
    """Return the steps that lead from one list to another, to be followed one after the other.

    Returns none where the two have too little in common. Only the stretch between the
    first and the last difference is looked at closely, so that two lists of a million
    numbers that are alike but for a few cost two comparisons.
    """
    start = _common_start(old, new)
    behind = _common_end(old, new, start)
    left, right = memoryview(old), memoryview(new)  # whose slices are no copies
    before, after = left[start : len(old) - behind], right[start : len(new) - behind]
    if len(before) == len(after) and (move := _move(before, after, start)):
        return [move]
    if max(len(before), len(after)) > MOST:
        return None
    return _removals_and_insertions(before.tolist(), after.tolist(), start)


def _common_start(old: "array[int]", new: "array[int]") -> int:
    low, high = 0, min(len(old), len(new))
    left, right = memoryview(old), memoryview(new)
    while low < high:
        middle = (low + high + 1) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(old: "array[int]", new: "array[int]", start: int) -> int:
    low, high = 0, min(len(old), len(new)) - start
    left, right = memoryview(old), memoryview(new)
    while low < high:
        middle = (low + high + 1) // 2
        ends = left[len(old) - middle : len(old) - low], right[len(new) - middle : len(new) - low]
        if ends[0] == ends[1]:
            low = middle
        else:
            high = middle - 1
    return low


def _move(before: "memoryview[int]", after: "memoryview[int]", start: int) -> Moved | None:
    last = len(before) - 1
    if last < 1:
        return None
    if before[0] == after[last] and before[1:] == after[:last]:
        return Moved(start, start + last)
    if before[last] == after[0] and before[:last] == after[1:]:
        return Moved(start + last, start)
    return None


def _removals_and_insertions(before: list[int], after: list[int], start: int) -> list[Step] | None:
    stay = set(before) & set(after)
    if [n for n in before if n in stay] != [n for n in after if n in stay]:
        return None
    steps: list[Step] = [
        Removed(start + a, start + b)
        for a, b in reversed(list(_runs([n not in stay for n in before])))
    ]
    steps += [Inserted(start + a, start + b) for a, b in _runs([n not in stay for n in after])]
    return steps if len(steps) <= STEPS else None


def _runs(flags: list[bool]) -> Iterator[tuple[int, int]]:
    """Hand out `[start, end)` of each run of true flags."""
    start = None
    for place, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = place
        elif not flag and start is not None:
            yield start, place
            start = None
