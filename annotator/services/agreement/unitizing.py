"""Krippendorff's αU: whether annotators cut a continuum into the same units."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from itertools import accumulate, combinations, pairwise
from typing import NamedTuple

from annotator.services.agreement.tally import CannotCompute

Unit = tuple[int, int, Hashable]
"""Where a unit begins, how long it is, and its category."""

Span = tuple[int, int]
"""A piece `[start, end)` of the continuum."""


class UnitizingAlpha(NamedTuple):
    """αU of all categories taken together, and of each on its own."""

    joint: float
    by_category: dict[Hashable, float]


def unitizing_alpha(
    units: Sequence[Iterable[Sequence[object]]], start: int, length: int
) -> UnitizingAlpha:
    """Return αU for all categories together and for each: 1 is full agreement, 0 chance.

    `units` has for each annotator the units as (begin, length, category), in any order;
    those of one category must not overlap (see `merged_units`). The continuum is
    `length` positions from `start` on. The joint value is 1 − Σ D_o / Σ D_e over the
    categories.

    Raises `CannotCompute` for fewer than two annotators, where nobody marked anything,
    or where an annotator's units of one category overlap; `ValueError` for a unit that
    is empty or outside of the continuum.

    Source: Krippendorff (2004), Measuring the Reliability of Qualitative Text Analysis
    Data, Quality & Quantity 38, and Content Analysis, 2nd ed., §11.6.
    """
    continuum = (start, start + length)
    spans_of = spans_by_category(units, continuum)
    observed: dict[Hashable, float] = {}
    expected: dict[Hashable, float] = {}
    for category, spans in spans_of.items():
        _refuse_overlaps(spans, category)
        observed[category] = _observed(spans, length)
        expected[category] = _expected(spans, continuum)
        if not expected[category]:
            raise CannotCompute(
                f"The whole text is cut into single characters of “{category}”, "
                "so agreement cannot be told from chance."
            )
    by_category = {c: 1 - observed[c] / expected[c] for c in observed}
    return UnitizingAlpha(1 - sum(observed.values()) / sum(expected.values()), by_category)


def spans_by_category(
    units: Sequence[Iterable[Sequence[object]]], continuum: Span
) -> dict[Hashable, list[list[Span]]]:
    """Sort units by category: for each, every annotator's spans in the order of the text.

    Raises as `unitizing_alpha` does, except for overlaps.
    """
    if len(units) < 2:
        raise CannotCompute("Agreement needs two annotators, and there are fewer.")
    spans_of: dict[Hashable, list[list[Span]]] = {}
    for annotator, of_annotator in enumerate(units):
        for unit in of_annotator:
            begin, length, category = checked(unit, continuum)
            if category not in spans_of:
                spans_of[category] = [[] for _ in units]
            spans_of[category][annotator].append((begin, begin + length))
    if not spans_of:
        raise CannotCompute("Nobody marked anything, so there is nothing to agree on.")
    for spans in spans_of.values():
        for of_annotator in spans:
            of_annotator.sort()
    return spans_of


def checked(unit: Sequence[object], continuum: Span) -> Unit:
    """Return a unit with its types. Raises `ValueError` where it is not in the continuum."""
    begin, length, category = unit
    if not (isinstance(begin, int) and isinstance(length, int) and isinstance(category, Hashable)):
        raise TypeError(f"a unit is (begin, length, category), not {unit!r}")
    if length < 1 or begin < continuum[0] or begin + length > continuum[1]:
        raise ValueError(f"the unit {unit!r} is empty or outside of the continuum")
    return begin, length, category


def _refuse_overlaps(spans: list[list[Span]], category: Hashable) -> None:
    for of_annotator in spans:
        for (_, end), (begin, _) in pairwise(of_annotator):
            if begin < end:
                raise CannotCompute(
                    f"An annotator's passages of “{category}” overlap, which this measure "
                    "does not allow: merge them first."
                )


def _observed(spans: list[list[Span]], length: int) -> float:
    """D_o: the mean difference between two annotators' sections, in squared lengths."""
    annotators = len(spans)
    total = sum(_difference(a, b) for a, b in combinations(spans, 2))
    return 2 * total / (annotators * (annotators - 1) * length**2)


def _difference(first: list[Span], second: list[Span]) -> int:
    """Sum δ² over the sections of two annotators.

    Two units that overlap differ by the squares of what their two ends are apart; a unit
    that lies in the other's gap by its squared length; everything else by nothing.
    """
    total = 0
    met_first, met_second = [False] * len(first), [False] * len(second)
    i = j = 0
    while i < len(first) and j < len(second):
        (begin_1, end_1), (begin_2, end_2) = first[i], second[j]
        if begin_1 < end_2 and begin_2 < end_1:
            total += (begin_1 - begin_2) ** 2 + (end_1 - end_2) ** 2
            met_first[i] = met_second[j] = True
        if end_1 <= end_2:
            i += 1
        else:
            j += 1
    for spans, met in ((first, met_first), (second, met_second)):
        total += sum(
            (end - begin) ** 2 for (begin, end), m in zip(spans, met, strict=True) if not m
        )
    return total


def _expected(spans: list[list[Span]], continuum: Span) -> float:
    """D_e: the mean difference if the units were thrown onto the continuum at random."""
    lengths = [end - begin for of_annotator in spans for begin, end in of_annotator]
    gaps = sorted(gap for of_annotator in spans for gap in _gaps(of_annotator, continuum))
    # How much room gaps from index i on have in all, so that each unit costs one bisection.
    room_from = [0, *accumulate(reversed(gaps))][::-1]
    total = 0.0
    for length in lengths:
        first = bisect_left(gaps, length)
        room = room_from[first] - (len(gaps) - first) * (length - 1)
        among_units = (len(lengths) - 1) * (2 * length**3 - 3 * length**2 + length) / 3
        total += among_units + length**2 * room
    size = continuum[1] - continuum[0]
    everywhere = len(spans) * size
    pairs = everywhere * (everywhere - 1) - sum(length * (length - 1) for length in lengths)
    return 2 * total / (size * pairs) if pairs else 0.0


def _gaps(spans: list[Span], continuum: Span) -> list[int]:
    """Return the lengths of what lies between the units of one annotator."""
    begins = [begin for begin, _ in spans] + [continuum[1]]
    ends = [continuum[0]] + [end for _, end in spans]
    return [begin - end for begin, end in zip(begins, ends, strict=True) if begin > end]


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
    begin = unit[0]
    if not isinstance(begin, int):
        raise TypeError(f"a unit begins at a whole number, not {begin!r}")
    return begin


def as_one_continuum(
    articles: Iterable[tuple[Sequence[Iterable[Sequence[object]]], int]],
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
