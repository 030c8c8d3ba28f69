"""Calls from a notebook that make no sense, or nearly none: an error in words, never nan."""

from decimal import Decimal
from fractions import Fraction
from functools import partial
from math import inf, isclose, nan
from operator import gt
from typing import Any

import pytest

from annotator.services.agreement import (
    CannotCompute,
    bootstrap,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    span_f1,
    unitizing_alpha,
)

Call = Any
"""Measures take anything here, so that they can be called wrongly."""

alpha: Call = krippendorff_alpha
kappa: Call = cohen_kappa
f1: Call = span_f1
units: Call = unitizing_alpha
draw: Call = bootstrap


def const(value: object, *_given: object) -> object:
    return value


class Small:
    """A number as narrow as numpy's int8: its sums run over."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __float__(self) -> float:
        return float(self.value)

    def __sub__(self, other: "Small") -> "Small":
        return Small((self.value - other.value + 128) % 256 - 128)

    def __hash__(self) -> int:
        return hash(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Small) and other.value == self.value


class Missing:
    """As pandas.NA: it cannot even say whether it is itself."""

    def __eq__(self, other: object) -> Any:
        return self

    def __ne__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise TypeError

    __hash__ = object.__hash__


@pytest.mark.parametrize("distance", ["interval", "ratio"])
def test_infinite_labels_are_refused(distance: str) -> None:
    with pytest.raises(CannotCompute, match="infinite"):
        alpha([[1, inf, 2], [1, 2, inf]], distance)


@pytest.mark.parametrize("weights", ["linear", "quadratic"])
def test_infinite_labels_have_no_weights(weights: str) -> None:
    with pytest.raises(CannotCompute, match="infinite"):
        kappa([1, inf, 2], [1, 2, inf], weights)
    assert kappa([1, inf, 2], [1, 2, inf]) < 1  # by name only they are labels as others


@pytest.mark.parametrize("large", [1e200, 10**400])
def test_labels_beyond_all_numbers_are_refused(large: Any) -> None:
    rows = [[large, 1, -large], [large, 3, 1]]
    with pytest.raises(CannotCompute, match="too far apart"):
        alpha(rows, "interval")
    with pytest.raises(CannotCompute, match="too far apart"):
        kappa(*rows, "quadratic")


@pytest.mark.parametrize("kind", [Decimal, Fraction, Small])
def test_numbers_of_any_kind_give_the_same_float(kind: Any) -> None:
    a, b = [100, 120, 1], [100, -120, 1]
    rows = [[kind(x) for x in row] for row in (a, b)]
    assert type(alpha(rows, "interval")) is float
    assert isclose(alpha(rows, "interval"), alpha([a, b], "interval"))
    assert isclose(kappa(*rows, "linear"), kappa(a, b, "linear"))


def test_weights_of_numbers_are_their_distances() -> None:
    # By hand: Σ|a − b| is 0 + 0.75 + 0 + 1; crossed Σ is 4·(mean of the sixteen distances).
    a, b = [0.5, 1.5, 2.25, 0.5], [0.5, 2.25, 2.25, 1.5]
    crossed = sum(abs(x - y) for x in a for y in b)
    assert isclose(kappa(a, b, "linear"), 1 - 4 * 1.75 / crossed)


def test_what_only_looks_like_a_missing_label_is_missing() -> None:
    assert alpha([["a", Missing(), "b"], ["a", "c", "a"]]) == alpha([["a", "b"], ["a", "a"]])


@pytest.mark.parametrize("codes", ["abc", [1, 2, 3], None, 5])
def test_what_is_no_table_of_codes_is_refused(codes: Any) -> None:
    for measure in (alpha, fleiss_kappa, gwet_ac1):
        with pytest.raises(TypeError, match="annotators × units"):
            measure(codes)


def test_rows_that_can_be_read_once_are_read_once() -> None:
    rows = [[{1}, {2}, {1}], [{1}, {1}, {1}]]
    assert alpha([iter(row) for row in rows]) == alpha(rows)


def test_sets_have_no_order() -> None:
    with pytest.raises(CannotCompute, match="no common order"):
        alpha([[{1}, {2}, {1, 2}], [{1}, {3}, {2}]], "ordinal")


@pytest.mark.parametrize("apart", [nan, inf, -1, None])
def test_a_function_that_is_no_distance_is_refused(apart: Any) -> None:
    with pytest.raises(ValueError, match="distance of"):
        alpha([[1, 2], [1, 3]], partial(const, apart))


def test_a_distance_that_depends_on_the_order_is_refused() -> None:
    with pytest.raises(ValueError, match="order"):
        alpha([[1, 2, 3], [2, 3, 3]], gt)


def test_a_scale_holds_each_label_once() -> None:
    for weights in (None, "linear"):
        with pytest.raises(ValueError, match="label 2 is not among"):
            kappa([1, 2], [1, 2], weights, categories=[1, 3])
        with pytest.raises(ValueError, match="twice"):
            kappa([1, 2], [1, 2], weights, categories=[1, 2, 1])


@pytest.mark.parametrize(
    ("start", "length", "error"),
    [(0, -5, ValueError), (0, 5.0, TypeError), (0.5, 5, TypeError), (0, nan, TypeError)],
)
def test_a_continuum_has_whole_positions(start: Any, length: Any, error: Any) -> None:
    with pytest.raises(error, match="continuum"):
        units([[(1, 1, "x")], [(1, 1, "x")]], start, length)


@pytest.mark.parametrize("unit", [(0, 2), (0, 2, "x", 1), (0.0, 2, "x"), (0, 2, {}), "ab", 7])
def test_what_is_no_unit_is_refused(unit: Any) -> None:
    with pytest.raises(TypeError, match="a unit is"):
        units([[unit], [(0, 2, "x")]], 0, 5)


@pytest.mark.parametrize("match", ["exact", "iou", "overlap"])
def test_a_passage_has_characters(match: str) -> None:
    for passage in [(3, 3), (5, 3), (), ((0, 2), (4, 4))]:
        with pytest.raises(ValueError, match="without a character"):
            f1([passage], [(3, 5)], match)
    for passage in [(0.5, 3), (0, 5, "x"), 7, "ab"]:
        with pytest.raises(TypeError, match="a passage is"):
            f1([passage], [(3, 5)], match)


@pytest.mark.parametrize("match", ["exact", "iou", "overlap"])
def test_pieces_that_touch_are_one_passage(match: str) -> None:
    assert f1([((0, 3), (3, 8))], [(0, 8)], match) == 1
    assert f1([((3, 8), (0, 5))], [(0, 8)], match) == 1


def test_draws_that_make_no_interval_are_refused() -> None:
    for confidence in (0, 1, 95, nan):
        with pytest.raises(ValueError, match="confidence"):
            draw([1, 2, 3], sum, confidence=confidence)
    for repeats in (0, -5):
        with pytest.raises(ValueError, match="draws"):
            draw([1, 2, 3], sum, repeats)
    with pytest.raises(ValueError, match="nan"):
        draw([1, 2, 3], partial(const, nan))
