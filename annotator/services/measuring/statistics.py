"""Each figure of a report: of what it is made, and how it is computed of any articles."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from annotator.domain.codebook import ScaleValue
from annotator.services.agreement import (
    CannotCompute,
    Coincidences,
    DistanceTable,
    Marks,
    NominalCounts,
    SpanCounts,
    Tally,
    cohen_kappa_of,
    gwet_ac1,
    jaccard,
    krippendorff_alpha,
    masi,
    percent_agreement,
    unitizing_alpha_of,
)
from annotator.services.measuring.cutting import RoleCuts
from annotator.services.measuring.figures import Measure, Subject, Value
from annotator.services.measuring.pairing import Found

Statistics = Callable[[Sequence[Any]], dict[Measure, Value]]
"""Figures of some articles, each article one value; what cannot be computed says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is measured of one subject: a value for each article, and what is made of them."""

    subject: Subject
    articles: int
    values: Mapping[Measure, Value]
    """The figures of all articles."""
    per_article: Callable[[], Sequence[Any]]
    """Gives a value for each article or group of articles, for drawing some of them."""
    statistics: Statistics
    counts: Mapping[Measure, tuple[int, int]]
    """Units and pairs behind each figure."""
    notes: Mapping[Measure, str]
    draws_share: float = 1.0
    """What share of the draws is made; where one is costly, fewer are."""
    labels: Sequence[Hashable] = ()
    """The label that was used, where there was one only."""


def found_statistics(drawn: Sequence[Found]) -> dict[Measure, Value]:
    """Return how well the same passages were found."""
    first, second, *matched = map(sum, zip(*drawn, strict=True))
    measures = (Measure.F1_EXACT, Measure.F1_IOU, Measure.F1_OVERLAP)
    counts = [SpanCounts(n, first - n, second - n) for n in matched]
    return {m: attempt(partial(_f1, n)) for m, n in zip(measures, counts, strict=True)}


def _f1(counts: SpanCounts) -> float:
    return counts.f1


def cuts_statistics(drawn: Sequence[RoleCuts]) -> dict[Measure, Value]:
    """Return how alike the text was cut into units of one role."""
    return {
        Measure.ALPHA_U: attempt(lambda: unitizing_alpha_of([each.cuts for each in drawn]).joint),
        Measure.BAR_U_ALPHA: attempt(lambda: Marks.total([each.marks for each in drawn]).alpha),
    }


def nominal_statistics(counts: NominalCounts) -> dict[Measure, Value]:
    """Return all measures of labels that have no order."""
    return {
        Measure.ALPHA: attempt(lambda: counts.alpha),
        Measure.KAPPA: attempt(lambda: counts.kappa),
        Measure.PERCENT: attempt(lambda: counts.percent),
        Measure.AC1: attempt(lambda: counts.ac1),
    }


def polarity_statistics(
    scale: Mapping[str, ScaleValue],
) -> Callable[[Tally], dict[Measure, Value]]:
    """Return what measures polarities: in their order where they are on the scale."""

    def statistics(tally: Tally) -> dict[Measure, Value]:
        placed = on_scale(tally, scale)
        return {
            Measure.ALPHA: attempt(lambda: krippendorff_alpha(placed, "ordinal")),
            Measure.KAPPA_LINEAR: attempt(lambda: _weighted(placed, "linear")),
            Measure.KAPPA_QUADRATIC: attempt(lambda: _weighted(placed, "quadratic")),
            Measure.PERCENT: attempt(lambda: percent_agreement(tally)),
            Measure.AC1: attempt(lambda: gwet_ac1(tally)),
        }

    return statistics


def on_scale(tally: Tally, scale: Mapping[str, ScaleValue]) -> Tally:
    """Return polarities for values; those off the scale, such as mixed, are missing."""
    places = {id: value.polarity for id, value in scale.items()}
    return tally.mapped(places.get)


def _weighted(tally: Tally, weights: Any) -> float:
    if tally.annotators != 2:
        raise CannotCompute("Weighted kappa is for two annotators; look at each pair of them.")
    return cohen_kappa_of(tally, weights)


def topic_statistics(labels: Iterable[Hashable]) -> Callable[[Tally], dict[Measure, Value]]:
    """Return what measures sets of topics; how far each two are apart is worked out once."""
    known = list(labels)
    tables = {
        Measure.ALPHA_JACCARD: DistanceTable(known, jaccard),
        Measure.ALPHA_MASI: DistanceTable(known, masi),
    }

    def statistics(tally: Tally) -> dict[Measure, Value]:
        coincidences = Coincidences.of(tally)
        return {
            **{m: attempt(partial(coincidences.alpha, table)) for m, table in tables.items()},
            Measure.PERCENT: attempt(lambda: percent_agreement(tally)),
            Measure.AC1: attempt(lambda: gwet_ac1(tally)),
        }

    return statistics


def attempt(compute: Callable[[], float]) -> Value:
    """Return a figure, or why it cannot be computed."""
    try:
        return compute()
    except CannotCompute as error:
        return error
