"""Krippendorff's αU: whether annotators cut a continuum into the same units."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, combinations, pairwise
from typing import NamedTuple

from annotator.services.agreement.meeting import meeting
from annotator.services.agreement.tally import CannotCompute
from annotator.services.agreement.units import (
    Span,
    UnitsOfAll,
    nothing_marked,
    spans_by_category,
)


class UnitizingAlpha(NamedTuple):
    """αU of all categories taken together, and of each on its own."""

    joint: float
    by_category: dict[Hashable, float]


class CategoryCuts(NamedTuple):
    """How an article is cut into units of one category and the gaps between them."""

    difference: int
    """Σ δ² over the sections of every two annotators."""
    lengths: list[int]
    """Of all annotators' units."""
    gaps: list[list[int]]
    """For each annotator the gaps before, between and after the units, 0 where there is none."""


@dataclass(frozen=True, slots=True)
class Cuts:
    """How annotators cut one article into units: what αU needs to know of it.

    Make one for each article to compute αU of them all, as often as you like.
    """

    annotators: int
    length: int
    categories: Mapping[Hashable, CategoryCuts]

    @classmethod
    def of(cls, units: UnitsOfAll, start: int, length: int) -> "Cuts":
        """Take one article's units; parameters and errors as in `unitizing_alpha`."""
        continuum = (start, start + length)
        categories: dict[Hashable, CategoryCuts] = {}
        for category, spans in spans_by_category(units, continuum).items():
            _refuse_overlaps(spans, category)
            categories[category] = CategoryCuts(
                sum(meeting(a, b).difference for a, b in combinations(spans, 2)),
                [end - begin for of_annotator in spans for begin, end in of_annotator],
                [_gaps(of_annotator, continuum) for of_annotator in spans],
            )
        return cls(len(units), length, categories)

    @classmethod
    def of_spans(
        cls, spans: list[list[Span]], length: int, category: Hashable, difference: int
    ) -> "Cuts":
        """Take units of one category that are disjoint and in order, begins counted from 0.

        `difference` is that of every two annotators, added up (see `meeting`). Nothing is
        checked: for whoever has made the spans.
        """
        if not any(spans):
            return cls(len(spans), length, {})
        lengths = [end - begin for of_annotator in spans for begin, end in of_annotator]
        gaps = [_gaps(of_annotator, (0, length)) for of_annotator in spans]
        return cls(len(spans), length, {category: CategoryCuts(difference, lengths, gaps)})


def unitizing_alpha(units: UnitsOfAll, start: int, length: int) -> UnitizingAlpha:
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
    return unitizing_alpha_of([Cuts.of(units, start, length)])


def unitizing_alpha_of(articles: Sequence[Cuts]) -> UnitizingAlpha:
    """Return αU of articles laid end to end, by the same annotators in one order.

    Raises as `unitizing_alpha` does. Quick enough to bootstrap: the articles' units have
    been compared already.
    """
    categories = dict.fromkeys(category for article in articles for category in article.categories)
    if not categories:
        raise nothing_marked()
    annotators = articles[0].annotators
    size = sum(article.length for article in articles)
    observed: dict[Hashable, float] = {}
    expected: dict[Hashable, float] = {}
    for category in categories:
        cuts = [(article.length, article.categories.get(category)) for article in articles]
        difference = sum(cut.difference for _, cut in cuts if cut)
        observed[category] = 2 * difference / (annotators * (annotators - 1) * size**2)
        lengths = Counter(chain.from_iterable(cut.lengths for _, cut in cuts if cut))
        gaps = (gap for annotator in range(annotators) for gap in _joined_gaps(cuts, annotator))
        expected[category] = _expected(lengths, sorted(gaps), annotators, size)
        if not expected[category]:
            raise CannotCompute(
                f"The whole text is cut into single characters of “{category}”, "
                "so agreement cannot be told from chance."
            )
    by_category = {c: 1 - observed[c] / expected[c] for c in observed}
    return UnitizingAlpha(1 - sum(observed.values()) / sum(expected.values()), by_category)


def _refuse_overlaps(spans: list[list[Span]], category: Hashable) -> None:
    for of_annotator in spans:
        for (_, end), (begin, _) in pairwise(of_annotator):
            if begin < end:
                raise CannotCompute(
                    f"An annotator's passages of “{category}” overlap, which this measure "
                    "does not allow: merge them first."
                )


def _gaps(spans: list[Span], continuum: Span) -> list[int]:
    """Return the lengths of what lies before, between and after the units of one annotator."""
    begins = [begin for begin, _ in spans] + [continuum[1]]
    ends = [continuum[0]] + [end for _, end in spans]
    return [begin - end for begin, end in zip(begins, ends, strict=True)]


def _joined_gaps(cuts: Iterable[tuple[int, CategoryCuts | None]], annotator: int) -> list[int]:
    """Return an annotator's gaps, those at the end of an article run on into the next."""
    gaps: list[int] = []
    running = 0
    for length, cut in cuts:
        if cut is None:
            running += length
            continue
        first, *others = cut.gaps[annotator]
        running += first
        if others:
            gaps.append(running)
            gaps += others
            running = gaps.pop()
    return [*gaps, running]


def _expected(lengths: Counter[int], gaps: list[int], annotators: int, size: int) -> float:
    """D_e: the mean difference if the units were thrown onto the continuum at random.

    `lengths` counts the units by their lengths; `gaps` ascend.
    """
    # How much room gaps from index i on have in all, so that each length costs one bisection.
    room_from = [0, *accumulate(reversed(gaps))][::-1]
    units = lengths.total()
    total = 0.0
    for length, count in lengths.items():
        first = bisect_left(gaps, length)
        room = room_from[first] - (len(gaps) - first) * (length - 1)
        among_units = (units - 1) * (2 * length**3 - 3 * length**2 + length) / 3
        total += count * (among_units + length**2 * room)
    everywhere = annotators * size
    pairs = everywhere * (everywhere - 1)
    pairs -= sum(count * length * (length - 1) for length, count in lengths.items())
    return 2 * total / (size * pairs) if pairs else 0.0
