"""The best one-to-one pairing, computed exactly.

The worth of a pairing is its total intersection over union. Fractions are brought to a
common denominator, so that equal totals are seen as equal and can be told apart by who
starts earlier; all of it is put into one whole number per pair.
"""

from collections.abc import Sequence
from math import lcm
from typing import NamedTuple


class Overlap(NamedTuple):
    """Two that can be paired, by their numbers on each side, and what they share."""

    first: int
    second: int
    common: int
    """Characters in common, at least one."""
    union: int
    """Characters in either."""


def best_pairs(
    overlaps: Sequence[Overlap], starts_first: Sequence[int], starts_second: Sequence[int]
) -> list[Overlap]:
    """Return the pairs with the greatest total of common / union, each side used once.

    Of equally good pairings the one is taken that pairs those that start earlier, and
    then the earlier with the earlier. `starts_…` say where each begins, ascending. The
    pairs come in the order of the first side.
    """
    chosen: list[Overlap] = []
    for component in _components(overlaps):
        if len(component) == 1:
            chosen += component
        else:
            chosen += _best_of_component(component, starts_first, starts_second)
    return sorted(chosen)


def _components(overlaps: Sequence[Overlap]) -> list[list[Overlap]]:
    """Split into groups between which there is no overlap."""
    neighbours: dict[tuple[int, int], list[Overlap]] = {}
    for overlap in overlaps:
        neighbours.setdefault((0, overlap.first), []).append(overlap)
        neighbours.setdefault((1, overlap.second), []).append(overlap)
    components: list[list[Overlap]] = []
    seen: set[tuple[int, int]] = set()
    for node in neighbours:
        if node in seen:
            continue
        seen.add(node)
        waiting, component = [node], list[Overlap]()
        while waiting:
            side, number = waiting.pop()
            for overlap in neighbours[side, number]:
                if side == 0:
                    component.append(overlap)
                other = (1, overlap.second) if side == 0 else (0, overlap.first)
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        components.append(component)
    return components


def _best_of_component(
    overlaps: list[Overlap], starts_first: Sequence[int], starts_second: Sequence[int]
) -> list[Overlap]:
    rows = sorted({overlap.first for overlap in overlaps})
    columns = sorted({overlap.second for overlap in overlaps})
    if len(rows) > len(columns):
        turned = [Overlap(o.second, o.first, o.common, o.union) for o in overlaps]
        best = _best_of_component(turned, starts_second, starts_first)
        return [Overlap(o.second, o.first, o.common, o.union) for o in best]
    worths = _worths(overlaps, rows, columns, starts_first, starts_second)
    row_of = {number: row for row, number in enumerate(rows)}
    column_of = {number: column for column, number in enumerate(columns)}
    matrix = [[0] * len(columns) for _ in rows]
    for overlap, worth in zip(overlaps, worths, strict=True):
        matrix[row_of[overlap.first]][column_of[overlap.second]] = worth
    assigned = assign(matrix)
    return [o for o in overlaps if assigned[row_of[o.first]] == column_of[o.second]]


def _worths(
    overlaps: list[Overlap],
    rows: list[int],
    columns: list[int],
    starts_first: Sequence[int],
    starts_second: Sequence[int],
) -> list[int]:
    """Return one number per pair, such that sums of them order the pairings as wanted.

    It is made like a number with three groups of digits: the overlap, then one digit for
    each start (the earlier, the higher), then the product of the two ranks, whose sum is
    greatest where the earlier is paired with the earlier.
    """
    size = len(rows) + len(columns)
    starts = sorted({starts_first[i] for i in rows} | {starts_second[j] for j in columns})
    digit = {start: (size + 1) ** place for place, start in enumerate(reversed(starts))}
    rank_first = {number: rank for rank, number in enumerate(rows)}
    rank_second = {number: rank for rank, number in enumerate(columns)}
    denominator = lcm(*(overlap.union for overlap in overlaps))
    below_starts = size**3 + 1
    below_overlap = below_starts * (size + 1) ** len(starts)
    return [
        o.common * (denominator // o.union) * below_overlap
        + (digit[starts_first[o.first]] + digit[starts_second[o.second]]) * below_starts
        + rank_first[o.first] * rank_second[o.second]
        for o in overlaps
    ]


def assign(worth: Sequence[Sequence[int]]) -> list[int]:
    """Return for each row the column it is assigned, so that the total worth is greatest.

    At least as many columns as rows; all worths whole numbers, so the optimum is exact.
    The Hungarian method with potentials, adding one row at a time (Kuhn 1955; Munkres
    1957), in O(rows² · columns).
    """
    rows, columns = len(worth), len(worth[0]) if worth else 0
    row_potential = [0] * (rows + 1)
    column_potential = [0] * (columns + 1)
    row_at = [0] * (columns + 1)  # 1-based; column 0 stands for the row being added
    for row in range(1, rows + 1):
        row_at[0] = row
        _augment(worth, row_potential, column_potential, row_at)
    assigned = [0] * rows
    for column in range(1, columns + 1):
        if row_at[column]:
            assigned[row_at[column] - 1] = column - 1
    return assigned


def _augment(
    worth: Sequence[Sequence[int]],
    row_potential: list[int],
    column_potential: list[int],
    row_at: list[int],
) -> None:
    """Give the row at column 0 a column, moving other rows along the cheapest path."""
    columns = len(row_at) - 1
    came_from = [0] * (columns + 1)
    slack: list[int | None] = [None] * (columns + 1)
    free = set(range(1, columns + 1))
    reached = [0]
    column = 0
    while row_at[column]:
        row = row_at[column]
        offset = row_potential[row]
        for c in free:
            reduced = -worth[row - 1][c - 1] - offset - column_potential[c]
            least = slack[c]
            if least is None or reduced < least:
                slack[c], came_from[c] = reduced, column
        step, column = min((slack[c] or 0, c) for c in free)
        for c in reached:
            row_potential[row_at[c]] += step
            column_potential[c] -= step
        for c in free:
            slack[c] = (slack[c] or 0) - step
        free.remove(column)
        reached.append(column)
    while column:
        previous = came_from[column]
        row_at[column] = row_at[previous]
        column = previous
