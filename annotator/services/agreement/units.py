"""Units of a continuum: passages as (begin, length, category), sorted out for measuring."""

from collections.abc import Hashable, Iterable, Sequence
from operator import index
from typing import SupportsIndex, cast

from annotator.services.agreement.tally import CannotCompute

Unit = tuple[int, int, Hashable]
"""Where a unit begins, how long it is, and its category."""

UnitsOfAll = Sequence[Iterable[Sequence[object]]]
"""For each annotator, the units as (begin, length, category), in any order."""

Span = tuple[int, int]
"""A piece `[start, end)` of the continuum."""


def spans_by_category(units: UnitsOfAll, continuum: Span) -> dict[Hashable, list[list[Span]]]:
    """Sort units by category: for each, every annotator's spans in the order of the text.

    Raises `CannotCompute` for fewer than two annotators, `ValueError` for a unit that is
    empty or outside of the continuum, or a continuum of less than nothing.
    """
    try:
        list(map(index, continuum))
    except TypeError:
        raise TypeError(f"a continuum has whole positions, not {continuum!r}") from None
    if continuum[1] < continuum[0]:
        raise ValueError(f"a continuum is no shorter than 0, not {continuum[1] - continuum[0]}")
    if len(units) < 2:
        raise CannotCompute("Agreement needs two annotators, and there are fewer.")
    spans_of: dict[Hashable, list[list[Span]]] = {}
    for annotator, of_annotator in enumerate(units):
        for unit in of_annotator:
            begin, length, category = checked(unit, continuum)
            if category not in spans_of:
                spans_of[category] = [[] for _ in units]
            spans_of[category][annotator].append((begin, begin + length))
    for spans in spans_of.values():
        for of_annotator in spans:
            of_annotator.sort()
    return spans_of


def nothing_marked() -> CannotCompute:
    """Return the error for a continuum without units."""
    return CannotCompute("Nobody marked anything, so there is nothing to agree on.")


def checked(unit: Sequence[object], continuum: Span) -> Unit:
    """Return a unit with its types. Raises `ValueError` where it is not in the continuum."""
    try:
        first, size, category = unit
        begin, length = index(cast("SupportsIndex", first)), index(cast("SupportsIndex", size))
        hash(category)
    except (TypeError, ValueError):
        raise TypeError(f"a unit is (begin, length, category), not {unit!r}") from None
    if length < 1 or begin < continuum[0] or begin + length > continuum[1]:
        raise ValueError(f"the unit {unit!r} is empty or outside of the continuum")
    return begin, length, category


def merged_units(units: Iterable[Sequence[object]]) -> list[Unit]:
    """Join one annotator's units that overlap and are of one category.

    For texts where passages of one category can lie inside one another, such as a
    quotation in a quotation. Units that only touch stay apart.
    """
    joined: dict[Hashable, list[Unit]] = {}
    for unit in sorted(units, key=_begin):
        begin, length, category = checked(unit, (_begin(unit), 1 << 62))
        of_category = joined.setdefault(category, [])
        if of_category and begin < of_category[-1][0] + of_category[-1][1]:
            first = of_category[-1][0]
            end = max(first + of_category[-1][1], begin + length)
            of_category[-1] = (first, end - first, category)
        else:
            of_category.append((begin, length, category))
    return sorted((unit for group in joined.values() for unit in group), key=_begin)


def _begin(unit: Sequence[object]) -> int:
    return index(cast("SupportsIndex", unit[0]))


def as_one_continuum(
    articles: Iterable[tuple[UnitsOfAll, int]],
) -> tuple[list[list[Unit]], int]:
    """Lay articles end to end, so that one figure can be computed for all of them.

    Each article is (units per annotator, its length), begins counted from its own 0, the
    annotators always in one order. Returns the units per annotator and the length of all.
    """
    laid: list[list[Unit]] = []
    offset = 0
    for units, length in articles:
        laid += [[] for _ in range(len(units) - len(laid))]
        for of_all, of_article in zip(laid, units, strict=False):
            for unit in of_article:
                begin, size, category = checked(unit, (0, length))
                of_all.append((offset + begin, size, category))
        offset += length
    return laid, offset
