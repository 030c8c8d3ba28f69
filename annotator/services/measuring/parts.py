"""What is measured between some annotators: passages, cuts and fields of their articles."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from annotator.domain.codebook import ScaleValue
from annotator.services.agreement import NominalCounts, NominalKey, Tally
from annotator.services.measuring.figures import FIELDS, ROLES, UNORDERED, Measure, Subject, Value
from annotator.services.measuring.gathering import Gathered
from annotator.services.measuring.packed import PackedCounts
from annotator.services.measuring.saying import Column
from annotator.services.measuring.statistics import (
    Part,
    Statistics,
    cuts_statistics,
    found_statistics,
    nominal_statistics,
    on_scale,
    polarity_statistics,
    topic_statistics,
)

_FEW_DRAWS = 0.2
"""The share of draws made of αU, each of which cuts the whole text anew."""


def parts_of(
    whole: Gathered,
    gathered: Sequence[Gathered],
    annotators: int,
    scale: Mapping[str, ScaleValue],
) -> list[Part]:
    """Return what is measured of articles, with what was gathered of each or of groups of them."""
    parts = [_found(whole, gathered)]
    parts += [_cuts(whole, gathered, role) for role in ROLES]
    parts += [_field(whole, gathered, subject, annotators, scale) for subject in FIELDS]
    return parts


def _found(whole: Gathered, gathered: Sequence[Gathered]) -> Part:
    found = whole.found
    counts = {
        Measure.F1_EXACT: (whole.marked, found.exact),
        Measure.F1_IOU: (whole.marked, found.enough),
        Measure.F1_OVERLAP: (whole.marked, found.anything),
    }
    return Part(
        Subject.SPANS,
        whole.articles,
        found_statistics([found]),
        lambda: [part.found for part in gathered],
        found_statistics,
        counts,
        {},
    )


def _cuts(whole: Gathered, gathered: Sequence[Gathered], role: Subject) -> Part:
    cuts = whole.roles[role]
    counted = (cuts.marked, cuts.pairs)
    counts = {Measure.ALPHA_U: counted, Measure.BAR_U_ALPHA: counted}
    return Part(
        role,
        cuts.articles,
        cuts_statistics([cuts]),
        lambda: [part.roles[role] for part in gathered if part.roles[role].articles],
        cuts_statistics,
        counts,
        {},
        _FEW_DRAWS,
    )


def _field(
    whole: Gathered,
    gathered: Sequence[Gathered],
    subject: Subject,
    annotators: int,
    scale: Mapping[str, ScaleValue],
) -> Part:
    tally = Tally(whole.said[subject], annotators)
    used = {label for column in tally.columns for label in column if label is not None}
    of_tally = _measuring(subject, scale, used)
    draw = _drawing(gathered, subject, annotators, of_tally)
    values = of_tally(tally)
    counts = dict.fromkeys(values, (tally.units, tally.pairs))
    notes = _leave_off_scale(tally, scale, counts) if subject is Subject.POLARITY else {}
    labels = tuple(used) if len(used) == 1 else ()
    return Part(
        subject,
        whole.articles,
        values,
        draw.values,
        draw.statistics,
        counts,
        notes,
        labels=labels,
    )


class _Drawing(NamedTuple):
    """A value for each article or group of articles, and the figures of some of them."""

    values: Callable[[], Sequence[int]]
    statistics: Statistics


def _drawing(
    gathered: Sequence[Gathered],
    subject: Subject,
    annotators: int,
    of_tally: Callable[[Tally], dict[Measure, Value]],
) -> _Drawing:
    """Return what is drawn for a field: of labels without order as little as their measures need.

    There are so many combinations of many labels that each draw would take long.
    """
    if subject not in UNORDERED:

        @cache
        def packed() -> PackedCounts[Column]:
            return PackedCounts([part.said[subject] for part in gathered])

        def of_combinations(drawn: Sequence[int]) -> dict[Measure, Value]:
            return of_tally(Tally(packed().total(drawn), annotators))

        return _Drawing(lambda: packed().articles, of_combinations)

    @cache
    def counted() -> PackedCounts[NominalKey]:
        return PackedCounts([part.counts(subject, annotators) for part in gathered])

    def of_labels(drawn: Sequence[int]) -> dict[Measure, Value]:
        return nominal_statistics(NominalCounts(counted().total(drawn), annotators))

    return _Drawing(lambda: counted().articles, of_labels)


def _leave_off_scale(
    whole: Tally, scale: Mapping[str, ScaleValue], counts: dict[Measure, tuple[int, int]]
) -> dict[Measure, str]:
    """Count only what is on the scale for measures that need it; say what is left out."""
    placed = on_scale(whole, scale)
    left_out = whole.pairs - placed.pairs
    notes: dict[Measure, str] = {}
    for measure in (Measure.ALPHA, Measure.KAPPA_LINEAR, Measure.KAPPA_QUADRATIC):
        counts[measure] = (placed.units, placed.pairs)
        if left_out:
            notes[measure] = (
                f"{left_out} of {whole.pairs} pairs have a value off the scale, such as mixed,"
                " and are left out."
            )
    return notes


def _measuring(
    subject: Subject, scale: Mapping[str, ScaleValue], labels: Iterable[Hashable]
) -> Callable[[Tally], dict[Measure, Value]]:
    if subject is Subject.POLARITY:
        return polarity_statistics(scale)
    if subject is Subject.TOPICS:
        return topic_statistics(labels)
    return lambda tally: nominal_statistics(NominalCounts.of(tally))
