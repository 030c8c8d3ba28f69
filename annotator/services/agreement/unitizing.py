"""Krippendorff's αU: whether annotators cut a continuum into the same units."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, combinations, pairwise
from operator import neg, sub
from typing import NamedTuple

from annotator.services.agreement.meeting import meeting
from annotator.services.agreement.tally import CannotCompute
from annotator.services.agreement.units import (
    Span,
    UnitsOfAll,
    nothing_marked,
    spans_by_category,
)

_RARELY = 4
"""Up to so many units of one length on average it is quicker to count them one by one."""


class UnitizingAlpha(NamedTuple):
    """αU of all categories taken together, and of each on its own."""

    joint: float
    by_category: dict[Hashable, float]


@dataclass(slots=True)
class CategoryCuts:
    """How a text is cut into units of one category and the gaps between them."""

    difference: int
    """Σ δ² over the sections of every two annotators."""
    lengths: Counter[int]
    """How many units of all annotators are so long."""
    gaps: Counter[int]
    """How many gaps between two units of one annotator are so long."""
    edges: list[tuple[int, int | None]]
    """For each annotator what lies before the first unit and behind the last; where there is no
    unit, the whole length and none."""

    @classmethod
    def of_spans(
        cls, spans: Sequence[Sequence[Span]], continuum: Span, difference: int
    ) -> "CategoryCuts":
        """Take each annotator's units, disjoint and in order."""
        cuts = cls(difference, Counter(), Counter(), [])
        for of_one in spans:
            begins = [begin for begin, _ in of_one]
            ends = [end for _, end in of_one]
            cuts.lengths.update(map(sub, ends, begins))
            cuts.gaps.update(map(sub, begins[1:], ends))
            edge = (begins[0] - continuum[0], continuum[1] - ends[-1]) if of_one else None
            cuts.edges.append(edge or (continuum[1] - continuum[0], None))
        del cuts.gaps[0]  # two units that touch have no gap between them
        return cuts

    def append(self, other: "CategoryCuts") -> None:
        """Lay another text behind this one; the gaps where they meet become one.

        The units and gaps inside of the texts are added up by `Cuts.total`, for all at once.
        """
        self.difference += other.difference
        for place, (before, behind) in enumerate(other.edges):
            first, last = self.edges[place]
            if last is None:
                self.edges[place] = (first + before, behind)
            elif behind is None:
                self.edges[place] = (first, last + before)
            else:
                self.gaps[last + before] += 1
                self.edges[place] = (first, behind)

    def lengthen(self, length: int) -> None:
        """Lay a text without units behind this one."""
        for place, (first, last) in enumerate(self.edges):
            self.edges[place] = (first + length, None) if last is None else (first, last + length)

    def all_gaps(self) -> Counter[int]:
        """Return how many gaps are so long, those at both ends with them."""
        gaps = self.gaps.copy()
        for first, last in self.edges:
            gaps[first] += 1
            gaps[last or 0] += 1
        return gaps


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
            difference = sum(meeting(a, b).difference for a, b in combinations(spans, 2))
            categories[category] = CategoryCuts.of_spans(spans, continuum, difference)
        return cls(len(units), length, categories)

    @classmethod
    def of_spans(
        cls, spans: Sequence[Sequence[Span]], length: int, category: Hashable, difference: int
    ) -> "Cuts":
        """Take units of one category that are disjoint and in order, begins counted from 0.

        `difference` is that of every two annotators, added up (see `meeting`). Nothing is
        checked: for whoever has made the spans.
        """
        if not any(spans):
            return cls(len(spans), length, {})
        cuts = CategoryCuts.of_spans(spans, (0, length), difference)
        return cls(len(spans), length, {category: cuts})

    @classmethod
    def total(cls, articles: Sequence["Cuts"]) -> "Cuts":
        """Lay articles end to end that the same annotators cut, in one order of them."""
        annotators = max([article.annotators for article in articles], default=0)
        categories: dict[Hashable, CategoryCuts] = {}
        length = 0
        for article in articles:
            for category in article.categories.keys() - categories.keys():
                edges: list[tuple[int, int | None]] = [(length, None)] * annotators
                categories[category] = CategoryCuts(0, Counter(), Counter(), edges)
            for category, cuts in categories.items():
                if category in article.categories:
                    cuts.append(article.categories[category])
                else:
                    cuts.lengthen(article.length)
            length += article.length
        for category, cuts in categories.items():
            parts = [a.categories[category] for a in articles if category in a.categories]
            cuts.lengths = _total([part.lengths for part in parts])
            cuts.gaps = _total([cuts.gaps, *[part.gaps for part in parts]])
        return cls(annotators, length, categories)


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
    whole = articles[0] if len(articles) == 1 else Cuts.total(articles)
    if not whole.categories:
        raise nothing_marked()
    pairs = whole.annotators * (whole.annotators - 1)
    observed: dict[Hashable, float] = {}
    expected: dict[Hashable, float] = {}
    for category, cuts in whole.categories.items():
        observed[category] = 2 * cuts.difference / (pairs * whole.length**2)
        expected[category] = _expected(cuts, whole.annotators, whole.length)
        if not expected[category]:
            raise CannotCompute(
                f"The whole text is cut into single characters of “{category}”, "
                "so agreement cannot be told from chance."
            )
    by_category = {c: 1 - observed[c] / expected[c] for c in observed}
    return UnitizingAlpha(1 - sum(observed.values()) / sum(expected.values()), by_category)


def _total(counters: Sequence[Counter[int]]) -> Counter[int]:
    """Add up counters; those of single articles, in which hardly anything recurs, quickly."""
    if sum(map(len, counters)) * _RARELY > sum([counter.total() for counter in counters]):
        return Counter(chain.from_iterable([counter.elements() for counter in counters]))
    total = Counter[int]()
    for counter in counters:
        total.update(counter)
    return total


def _refuse_overlaps(spans: list[list[Span]], category: Hashable) -> None:
    for of_annotator in spans:
        for (_, end), (begin, _) in pairwise(of_annotator):
            if begin < end:
                raise CannotCompute(
                    f"An annotator's passages of “{category}” overlap, which this measure "
                    "does not allow: merge them first."
                )


def _expected(cuts: CategoryCuts, annotators: int, size: int) -> float:
    """D_e: the mean difference if the units were thrown onto the continuum at random."""
    gaps = sorted(cuts.all_gaps().items(), reverse=True)
    sizes = [gap for gap, _ in gaps]
    # How many gaps the first so many are and how much room they have, so that each length
    # costs one bisection.
    numbers = [0, *accumulate(n for _, n in gaps)]
    rooms = [0, *accumulate(gap * n for gap, n in gaps)]
    units = cuts.lengths.total()
    total = 0.0
    for length, count in cuts.lengths.items():
        fitting = bisect_right(sizes, -length, key=neg)
        room = rooms[fitting] - numbers[fitting] * (length - 1)
        among_units = (units - 1) * (2 * length**3 - 3 * length**2 + length) / 3
        total += count * (among_units + length**2 * room)
    everywhere = annotators * size
    pairs = everywhere * (everywhere - 1)
    pairs -= sum(count * length * (length - 1) for length, count in cuts.lengths.items())
    return 2 * total / (size * pairs) if pairs else 0.0
