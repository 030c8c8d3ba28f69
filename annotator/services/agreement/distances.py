"""How far two labels are apart: the difference functions of agreement measures.

Each returns δ², the squared difference as it stands in the formulas: 0 for equal labels.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Set
from itertools import pairwise
from math import isfinite
from operator import lt, mul
from typing import Any, Literal

from annotator.services.agreement.tally import CannotCompute

DistanceName = Literal["nominal", "ordinal", "interval", "ratio"]

Distance = DistanceName | Callable[[Any, Any], float]
"""One of the four metrics by name, or a symmetric function of two labels that gives δ²."""


def interval(first: float, second: float) -> float:
    """Return the squared difference of two numbers (Krippendorff 2011, §C)."""
    return (first - second) ** 2


def ratio(first: float, second: float) -> float:
    """Return the squared difference relative to the sum (Krippendorff 2011, §C).

    Two zeros are equal. Raises `CannotCompute` for a number below zero, for which a
    ratio scale has no place.
    """
    if first < 0 or second < 0:
        raise CannotCompute("A ratio scale begins at 0, but there is a label below it.")
    if not isfinite(first + second):
        raise too_far_apart()
    return 0.0 if first == second else ((first - second) / (first + second)) ** 2


def jaccard(first: Set[Any], second: Set[Any]) -> float:
    """Return the share of labels that only one of two sets holds, 0 to 1 (Jaccard 1912).

    Two empty sets are equal.
    """
    union = len(first | second)
    return 1 - len(first & second) / union if union else 0.0


def masi(first: Set[Any], second: Set[Any]) -> float:
    """Return how far two sets are apart, gentler where one holds the other, 0 to 1.

    1 − J·M with J the Jaccard similarity and M 1 for equal sets, 2/3 where one contains
    the other, 1/3 where they overlap, 0 where they do not (Passonneau 2006). Two empty
    sets are equal.
    """
    if first == second:
        return 0.0
    common = len(first & second)
    if not common:
        return 1.0
    weight = 2 / 3 if common in (len(first), len(second)) else 1 / 3
    return 1 - common / len(first | second) * weight


class DistanceTable:
    """A distance whose values for some labels were worked out once, to be used many times."""

    def __init__(self, labels: Iterable[Hashable], distance: Callable[[Any, Any], float]) -> None:
        self._places: dict[Hashable, int] = {}
        self._rows: list[list[float]] = []
        """δ² of each label and those before it."""
        for label in dict.fromkeys(labels):
            self._rows.append([distance(label, other) for other in self._places])
            self._places[label] = len(self._places)
        self._met = _Met(self)

    def __call__(self, first: Hashable, second: Hashable) -> float:
        """Return δ² of two of the labels."""
        low, high = sorted((self._places[first], self._places[second]))
        return self._rows[high][low] if low < high else 0.0

    def within(self, mismatches: Mapping[tuple[Hashable, ...], float]) -> float:
        """Return Σ n_ck δ² over pairs of different labels that met so often."""
        return sum(map(mul, map(self._met.__getitem__, mismatches), mismatches.values()))

    def among(self, margins: Mapping[Hashable, float]) -> float:
        """Return Σ n_c n_k δ² over every two of the labels given, each two once."""
        counts = [margins.get(label, 0) for label in self._places]
        used = [(n, row) for n, row in zip(counts, self._rows, strict=True) if n]
        return sum([n * sum(map(mul, row, counts)) for n, row in used])


class _Met(dict[tuple[Hashable, ...], float]):
    """δ² of pairs of labels, looked up in a table when they first meet."""

    def __init__(self, table: DistanceTable) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, pair: tuple[Hashable, ...]) -> float:
        self[pair] = found = self._table(*pair)
        return found


def scores(distance: Distance, margins: Mapping[Hashable, float]) -> dict[Hashable, float]:
    """Return a number for each label, such that δ² is the squared difference of two.

    `distance` is "interval" (the label itself) or "ordinal" (its middle rank among the
    values: the sum of n_g from c to k less half of n_c and n_k is the difference of two
    such ranks; Krippendorff 2011, §C). `margins` counts each label. Raises
    `CannotCompute` for labels that are no numbers or have no order.
    """
    if distance == "interval":
        return {label: number(label) for label in margins}
    ranks: dict[Hashable, float] = {}
    below = 0.0
    for label in ordered(margins):
        ranks[label] = below + margins[label] / 2
        below += margins[label]
    return ranks


def ordered(labels: Iterable[Any]) -> list[Any]:
    """Return different labels from the lowest to the highest.

    Raises `CannotCompute` where not every two of them can be ordered: mixed kinds, or sets.
    """
    try:
        in_order = sorted(labels)
        if all(lt(lower, higher) for lower, higher in pairwise(in_order)):
            return in_order
    except TypeError:
        pass
    raise CannotCompute("The labels have no common order, which this measure needs.")


def is_number(label: object) -> bool:
    """Tell whether a label can be subtracted from another."""
    return hasattr(label, "__float__")


def number(label: Any) -> float:
    """Return a label as the number it is. Raises `CannotCompute` where it is none, or too large."""
    if not is_number(label):
        raise CannotCompute(f"The distance needs numbers, but a label is “{label}”.")
    try:
        value = float(label)
    except OverflowError:
        raise too_far_apart() from None
    if not isfinite(value):
        raise CannotCompute("A label is infinite, so how far it is from others cannot be told.")
    return value


def too_far_apart() -> CannotCompute:
    """Return the error for numbers whose differences no longer fit a number."""
    return CannotCompute("The labels are too far apart as numbers to compute with.")


def named(distance: Distance) -> Callable[[Any, Any], float]:
    """Return the function behind a name that needs nothing but the two labels.

    One that was given is checked at each call. Raises `ValueError` for an unknown name.
    """
    if isinstance(distance, DistanceTable):
        return distance
    if callable(distance):
        return _checked(distance)
    if distance == "ratio":
        return lambda first, second: ratio(number(first), number(second))
    raise ValueError(f"unknown distance: {distance!r}")


def _checked(distance: Callable[[Any, Any], float]) -> Callable[[Any, Any], float]:
    """Return a distance that raises `ValueError` where it is none between two labels."""

    def checked(first: Any, second: Any) -> float:
        apart, back = distance(first, second), distance(second, first)
        if not is_number(apart) or not isfinite(apart) or apart < 0:
            raise ValueError(f"the distance of {first!r} and {second!r} is {apart!r}")
        if apart != back:
            raise ValueError(f"the distance of {first!r} and {second!r} depends on their order")
        return apart

    return checked
