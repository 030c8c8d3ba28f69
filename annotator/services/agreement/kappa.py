"""Percent agreement and the coefficients that correct it for chance."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from math import isfinite
from typing import Literal

from annotator.services.agreement.distances import is_number, number, ordered, too_far_apart
from annotator.services.agreement.tally import (
    Codes,
    Tally,
    only_label,
    refuse_without_pairs,
    tally_of,
)

Weights = Literal["linear", "quadratic"]


def percent_agreement(codes: Codes | Tally) -> float:
    """Return the share of agreeing pairs of labels, averaged over units, 0 to 1.

    `codes` are annotators × units with None for missing; units with fewer than two
    labels are left out. Not corrected for chance. Raises `CannotCompute` where no unit
    has two labels.

    Source: P̄ in Fleiss (1971); Artstein & Poesio (2008), §2.3 and §2.5.
    """
    tally = tally_of(codes)
    agreed, compared = _agreed(tally)
    refuse_without_pairs(compared)
    return agreed / compared


def _agreed(tally: Tally) -> tuple[float, int]:
    """Return how many units agree, in parts of units, and how many were compared."""
    if tally.annotators == 2:
        return tally.crossed.agreed, tally.crossed.units
    agreed, compared = 0.0, 0
    for labels, count in tally.labelled():
        given = len(labels)
        if given > 1:
            same = sum([labels.count(label) for label in labels]) - given
            agreed += count * same / (given * (given - 1))
            compared += count
    return agreed, compared


def cohen_kappa(
    a: Sequence[object],
    b: Sequence[object],
    weights: Weights | None = None,
    *,
    categories: Sequence[Hashable] | None = None,
) -> float:
    """Return Cohen's κ of two annotators' labels of the same units.

    `a` and `b` have one label per unit, None for missing; units with only one label are
    left out. `weights` None counts all mismatches alike; "linear" and "quadratic" by how
    far apart the labels are: by their places in `categories` where the scale is given,
    else by their values where all are numbers, else by their places in sorted order.

    Raises `CannotCompute` where no unit has both labels or both annotators used one
    label only; `ValueError` for a label outside of `categories`.

    Source: Cohen (1960); weighted: Cohen (1968).
    """
    return cohen_kappa_of(Tally.of([a, b]), weights, categories=categories)


def cohen_kappa_of(
    tally: Tally,
    weights: Weights | None = None,
    *,
    categories: Sequence[Hashable] | None = None,
) -> float:
    """Return Cohen's κ of two annotators' labels that have been counted; see `cohen_kappa`."""
    if tally.annotators != 2:
        raise ValueError("Cohen's kappa is for two annotators; take alpha or Fleiss' kappa")
    crossed = tally.crossed
    units = crossed.units
    refuse_without_pairs(units)
    _refuse_strangers(crossed.margins, categories)
    label = next(iter(crossed.margins))
    if weights is None:
        by_second = crossed.by_second
        by_chance = sum([n * by_second.get(c, 0) for c, n in crossed.by_first.items()])
        if by_chance == units**2:
            raise only_label(label)
        return (units * crossed.agreed - by_chance) / (units**2 - by_chance)
    apart = _apart(weights, crossed.margins, categories)
    by_first, by_second = crossed.by_first.items(), crossed.by_second.items()
    try:
        observed = sum([n * apart(c, k) for (c, k), n in crossed.mismatches.items()])
        expected = sum([n * m * apart(c, k) for c, n in by_first for k, m in by_second])
    except OverflowError:
        raise too_far_apart() from None
    if not expected:
        raise only_label(label)
    if not isfinite(units * observed + expected):
        raise too_far_apart()
    return 1 - units * observed / expected


def _apart(
    weights: Weights, used: Iterable[Hashable], categories: Sequence[Hashable] | None
) -> Callable[[Hashable, Hashable], float]:
    """Return the weight of a mismatch as a function of two labels."""
    if weights not in ("linear", "quadratic"):
        raise ValueError(f"unknown weights: {weights!r}")
    place: dict[Hashable, float]
    if categories is not None:
        place = {label: index for index, label in enumerate(categories)}
    elif all(is_number(label) for label in used):
        place = {label: number(label) for label in used}
    else:
        place = {label: index for index, label in enumerate(ordered(used))}
    if weights == "linear":
        return lambda c, k: abs(place[c] - place[k])
    return lambda c, k: (place[c] - place[k]) ** 2


def _refuse_strangers(used: Iterable[Hashable], categories: Sequence[Hashable] | None) -> None:
    """Raise `ValueError` where a scale that was given lacks a label, or names one twice."""
    if categories is None:
        return
    if len(set(categories)) < len(categories):
        raise ValueError("a label is twice among the categories")
    for label in used:
        if label not in categories:
            raise ValueError(f"the label {label!r} is not among the categories")


def fleiss_kappa(codes: Codes | Tally) -> float:
    """Return Fleiss' κ: agreement of any number of annotators beyond chance.

    `codes` are annotators × units with None for missing. With two annotators and nothing
    missing this is Scott's π (1955). Where units have different numbers of labels, the
    observed agreement is averaged over the units with two or more and the shares of the
    labels over all that have one (Gwet 2014, §2.4).

    Raises `CannotCompute` where no unit has two labels or only one label was used.

    Source: Fleiss (1971).
    """
    shares = _shares(codes)
    by_chance = sum(share**2 for share in shares.values())
    return beyond_chance(percent_agreement(codes), by_chance)


def gwet_ac1(codes: Codes | Tally, *, categories: Sequence[Hashable] | None = None) -> float:
    """Return Gwet's AC1: agreement beyond chance that stays steady where one label prevails.

    `codes` are annotators × units with None for missing, any number of annotators;
    missing labels are treated as in `fleiss_kappa`. `categories` names all labels of the
    scale where some were never used; without it, those that were used are the scale.

    Raises `CannotCompute` where no unit has two labels or the scale has only one label.

    Source: Gwet (2008); with missing labels Gwet (2014), §4.4.
    """
    shares = _shares(codes, categories)
    by_chance = sum(share * (1 - share) for share in shares.values()) / (len(shares) - 1)
    return beyond_chance(percent_agreement(codes), by_chance)


def bennett_s(codes: Codes | Tally, *, categories: Sequence[Hashable] | None = None) -> float:
    """Return S: agreement beyond what drawing labels with equal chances would give.

    Parameters and errors as in `gwet_ac1`. Source: Bennett, Alpert & Goldstein (1954).
    """
    return beyond_chance(percent_agreement(codes), 1 / len(_shares(codes, categories)))


def beyond_chance(observed: float, by_chance: float) -> float:
    """Return how much of what chance leaves open was agreed on."""
    return (observed - by_chance) / (1 - by_chance)


def _shares(
    codes: Codes | Tally, categories: Sequence[Hashable] | None = None
) -> dict[Hashable, float]:
    """Return each label's share of the labels given, averaged over units; two labels or more."""
    tally = tally_of(codes)
    given: dict[Hashable, float] = dict.fromkeys(categories or (), 0.0)
    units = (_given_by_two if tally.annotators == 2 else _given)(tally, given)
    _refuse_strangers(given, categories)
    if len(given) == 1:
        raise only_label(next(iter(given)))
    return {label: amount / units for label, amount in given.items()}


def _given(tally: Tally, given: dict[Hashable, float]) -> float:
    """Add to each label its shares of units; return how many units have a label."""
    refuse_without_pairs(tally.compared)
    units = 0
    for column, count in tally.columns.items():
        labels = column if None not in column else [x for x in column if x is not None]
        if not labels:
            continue
        units += count
        share = count / len(labels)
        for label in labels:
            given[label] = given.get(label, 0.0) + share
    return units


def _given_by_two(tally: Tally, given: dict[Hashable, float]) -> float:
    """Do as `_given` where there are two annotators, as mostly; all is counted in halves."""
    crossed = tally.crossed
    refuse_without_pairs(crossed.units)
    for label, count in crossed.margins.items():
        given[label] = given.get(label, 0.0) + count
    for label, count in crossed.alone.items():
        given[label] = given.get(label, 0.0) + 2 * count
    return 2 * (crossed.units + sum(crossed.alone.values()))
