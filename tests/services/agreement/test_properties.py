"""Agreement measures follow their definitions, and say in words where they have no value."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import permutations
from math import isclose, nan
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.services.agreement import (
    CannotCompute,
    Coincidences,
    DistanceTable,
    NominalCounts,
    Tally,
    bennett_s,
    cohen_kappa,
    cohen_kappa_of,
    fleiss_kappa,
    gwet_ac1,
    jaccard,
    krippendorff_alpha,
    masi,
    percent_agreement,
)

Rows = list[list[Any]]
Measure = Callable[[Any], float]

labels = st.sampled_from([0, 1, 2, 5])


@st.composite
def codes(draw: st.DrawFn, annotators: int = 3, missing: bool = True) -> Rows:
    label = st.one_of(st.none(), labels) if missing else labels
    units = draw(st.lists(st.lists(label, min_size=annotators, max_size=annotators), max_size=8))
    return [list(row) for row in zip(*units, strict=True)] or [[] for _ in range(annotators)]


def alpha_by_definition(rows: Rows, delta: Callable[[Any, Any], float]) -> float:
    units = [[label for label in unit if label is not None] for unit in zip(*rows, strict=True)]
    units = [unit for unit in units if len(unit) > 1]
    values = [label for unit in units for label in unit]
    observed = sum(
        sum(delta(a, b) for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units
    ) / len(values)
    expected = sum(delta(a, b) for a, b in permutations(values, 2))
    return 1 - observed / (expected / (len(values) * (len(values) - 1)))


def definition(name: str, rows: Rows) -> Callable[[Any, Any], float]:
    """Give δ² as Krippendorff (2011) writes it."""
    columns = [[label for label in unit if label is not None] for unit in zip(*rows, strict=True)]
    given = [label for unit in columns if len(unit) > 1 for label in unit]

    def ordinal(a: int, b: int) -> float:
        low, high = min(a, b), max(a, b)
        between = sum(given.count(g) for g in set(given) if low <= g <= high)
        return (between - (given.count(low) + given.count(high)) / 2) ** 2

    definitions: dict[str, Callable[[int, int], float]] = {
        "nominal": lambda a, b: a != b,
        "ordinal": ordinal,
        "interval": lambda a, b: (a - b) ** 2,
        "ratio": lambda a, b: ((a - b) / (a + b)) ** 2 if a + b else 0,
    }
    return definitions[name]


@given(codes(), st.sampled_from(["nominal", "ordinal", "interval", "ratio"]))
def test_alpha_is_what_its_definition_says(rows: Rows, name: Any) -> None:
    assume(len(Coincidences.of(rows).margins) > 1)
    value = krippendorff_alpha(rows, name)
    delta = definition(name, rows)
    assert isclose(value, alpha_by_definition(rows, delta), abs_tol=1e-9)
    assert isclose(value, krippendorff_alpha(rows, delta), abs_tol=1e-9)


@given(codes(annotators=2, missing=False), st.sampled_from([None, "linear", "quadratic"]))
def test_kappa_is_what_its_definition_says(rows: Rows, weights: Any) -> None:
    a, b = rows
    assume(len(set(a) | set(b)) > 1)
    power = {None: 0, "linear": 1, "quadratic": 2}[weights]

    def apart(c: int, k: int) -> float:
        return abs(c - k) ** power if c != k else 0

    observed = sum(map(apart, a, b)) / len(a)
    expected = sum(apart(c, k) for c in a for k in b) / len(a) ** 2
    assert isclose(cohen_kappa(a, b, weights), 1 - observed / expected, abs_tol=1e-9)


@given(codes(missing=False))
def test_fleiss_and_gwet_are_what_their_definitions_say(rows: Rows) -> None:
    units = list(zip(*rows, strict=True))
    used = {label for unit in units for label in unit}
    assume(len(used) > 1)
    agreed = sum(sum(a == b for a, b in permutations(unit, 2)) / 6 for unit in units) / len(units)
    shares = [sum(unit.count(label) for unit in units) / (3 * len(units)) for label in used]
    fleiss = sum(share**2 for share in shares)
    gwet = sum(share * (1 - share) for share in shares) / (len(used) - 1)
    assert isclose(percent_agreement(rows), agreed, abs_tol=1e-9)
    assert isclose(fleiss_kappa(rows), (agreed - fleiss) / (1 - fleiss), abs_tol=1e-9)
    assert isclose(gwet_ac1(rows), (agreed - gwet) / (1 - gwet), abs_tol=1e-9)


def nominal_alpha(rows: Any) -> float:
    return krippendorff_alpha(rows, "nominal")


def ordinal_alpha(rows: Any) -> float:
    return krippendorff_alpha(rows, "ordinal")


def set_alpha(rows: Any) -> float:
    return krippendorff_alpha(rows, jaccard)


def kappa(rows: Any) -> float:
    return cohen_kappa(rows[0], rows[1])


def linear_kappa(rows: Any) -> float:
    return cohen_kappa(rows[0], rows[1], "linear")


CORRECTED: list[Measure] = [nominal_alpha, ordinal_alpha, fleiss_kappa, gwet_ac1]
MULTI: list[Measure] = [*CORRECTED, percent_agreement]
FOR_TWO: list[Measure] = [kappa, linear_kappa]


@given(codes(), st.randoms(use_true_random=False), st.sampled_from(MULTI))
def test_order_of_annotators_and_units_does_not_matter(
    rows: Rows, random: Any, measure: Measure
) -> None:
    assume(len(Coincidences.of(rows).margins) > 1)
    value = measure(rows)
    units = list(zip(*rows, strict=True))
    random.shuffle(units)
    shuffled = [list(row) for row in zip(*units, strict=True)]
    random.shuffle(shuffled)
    assert isclose(measure(shuffled), value, abs_tol=1e-9)
    assert isclose(measure(Tally.of(rows)), value, abs_tol=1e-9)
    articles = [Tally.of([row[:3] for row in rows]), Tally.of([row[3:] for row in rows])]
    assert isclose(measure(Tally.total(articles)), value, abs_tol=1e-9)


@given(st.lists(labels, min_size=2), st.sampled_from(MULTI))
def test_full_agreement_is_1(row: list[int], measure: Measure) -> None:
    assume(len(set(row)) > 1)
    assert measure([row, row, row]) == 1
    assert cohen_kappa(row, row) == cohen_kappa(row, row, "linear") == 1


@pytest.mark.parametrize("measure", [*MULTI, *FOR_TWO, bennett_s])
def test_labels_that_never_meet_have_no_agreement(measure: Measure) -> None:
    no_pairs: list[Rows] = [[[], []], [["x", None], [None, "y"]], [[None, None], [None, None]]]
    for rows in no_pairs:
        with pytest.raises(CannotCompute, match="two annotators"):
            measure(rows)


@pytest.mark.parametrize("measure", [*CORRECTED, *FOR_TWO, bennett_s, set_alpha])
def test_a_single_label_is_no_ground_for_a_figure(measure: Measure) -> None:
    with pytest.raises(CannotCompute, match="Only one label, “5”"):
        measure([[5, 5, 5], [5, 5, 5]])
    assert issubclass(CannotCompute, UserError)


def test_missing_labels_are_left_out_and_nan_is_missing() -> None:
    rows = [["x", "x", None, None, "y"], ["x", None, "x", "y", "y"]]
    assert krippendorff_alpha(rows, "nominal") == 1
    assert kappa(rows) == 1
    assert percent_agreement([[1, nan, 2], [1, 2, nan]]) == 1
    assert Tally.of(rows).units == 5
    assert Tally.of(rows).compared == Tally.of(rows).pairs == 2


def test_weights_follow_the_scale_where_it_is_given() -> None:
    a, b = ["low", "low", "high", "mid"], ["low", "mid", "high", "high"]
    scale = ["low", "mid", "high"]
    as_numbers = [[scale.index(label) for label in row] for row in (a, b)]
    assert cohen_kappa(a, b, "linear", categories=scale) == linear_kappa(as_numbers)
    with pytest.raises(ValueError, match="categories"):
        cohen_kappa(a, b, "linear", categories=["low", "high"])
    # −1 and +1 are two apart, although nobody used 0.
    assert isclose(cohen_kappa([-1, 1], [1, 1], "quadratic"), 0)
    assert isclose(
        cohen_kappa([-1, 1, 2], [-1, 2, 1], "linear"), 1 - 3 * 2 / (3 + 3 + 2 + 1 + 2 + 1)
    )


def test_unused_labels_of_the_scale_lower_chance() -> None:
    rows = [["x", "x", "y", "y"], ["x", "x", "y", "x"]]
    assert gwet_ac1(rows, categories=["x", "y", "z"]) > gwet_ac1(rows)
    assert bennett_s(rows, categories=["x", "y", "z"]) == (0.75 - 1 / 3) / (1 - 1 / 3)
    with pytest.raises(ValueError, match="categories"):
        gwet_ac1(rows, categories=["x", "z"])


def test_topics_are_compared_as_sets() -> None:
    assert jaccard({1, 2, 3}, {2, 3}) == 1 - 2 / 3
    assert jaccard(set(), set()) == masi(set(), set()) == 0
    assert jaccard({1}, set()) == masi({1}, set()) == masi({1}, {2}) == 1
    assert masi({1, 2}, {1, 2, 3, 4}) == 1 - 1 / 2 * 2 / 3
    assert masi({1, 2}, {2, 3}) == 1 - 1 / 3 * 1 / 3
    none: set[str] = set()
    rows = [[{"war", "oil"}, {"war"}, none], [{"war"}, {"war"}, none]]
    frozen = [[frozenset(topics) for topics in row] for row in rows]
    assert krippendorff_alpha(rows, jaccard) == krippendorff_alpha(frozen, jaccard)
    listed = Tally.of([[tuple(topics) for topics in row] for row in rows]).mapped(frozenset)
    assert isclose(krippendorff_alpha(listed, masi), krippendorff_alpha(rows, masi))


def test_labels_that_do_not_suit_the_distance_are_refused_in_words() -> None:
    with pytest.raises(CannotCompute, match="needs numbers"):
        krippendorff_alpha([["a", "b"], ["a", "a"]], "interval")
    with pytest.raises(CannotCompute, match="needs numbers"):
        krippendorff_alpha([["a", "b"], ["a", "a"]], "ratio")
    with pytest.raises(CannotCompute, match="begins at 0"):
        krippendorff_alpha([[-1, 1], [-1, -1]], "ratio")
    with pytest.raises(CannotCompute, match="no common order"):
        krippendorff_alpha([["a", 1], ["a", "a"]], "ordinal")
    with pytest.raises(ValueError, match="unknown distance"):
        krippendorff_alpha([[1, 2], [1, 1]], "cosine")  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="unknown weights"):
        cohen_kappa([1, 2], [1, 1], "cubic")  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="two annotators"):
        cohen_kappa_of(Tally.of([[1], [1], [1]]))
    with pytest.raises(ValueError, match=r"every unit: theirs have \[2, 1\]"):
        krippendorff_alpha([[1, 2], [1]], "nominal")


@given(st.integers(2, 4).flatmap(codes), st.integers(2, 4).flatmap(codes))
def test_counts_of_single_labels_tell_what_all_combinations_do(one: Rows, other: Rows) -> None:
    assume(len(one) == len(other))
    annotators = len(one)
    tallies = [Tally.of(one), Tally.of(other)]
    whole = Tally.total(tallies)
    added = sum((Counter(NominalCounts.of(tally).counts) for tally in tallies), Counter[Any]())
    counts = NominalCounts(added, annotators)
    kappa = cohen_kappa_of if annotators == 2 else fleiss_kappa
    pairs: list[tuple[Callable[[], float], Callable[[], float]]] = [
        (lambda: counts.alpha, lambda: krippendorff_alpha(whole, "nominal")),
        (lambda: counts.kappa, lambda: kappa(whole)),
        (lambda: counts.percent, lambda: percent_agreement(whole)),
        (lambda: counts.ac1, lambda: gwet_ac1(whole)),
    ]
    for counted, expected in pairs:
        try:
            value = expected()
        except CannotCompute:
            with pytest.raises(CannotCompute):
                counted()
        else:
            assert isclose(counted(), value, abs_tol=1e-12)


topic_sets = st.frozensets(st.sampled_from("abcd"))


@given(
    st.lists(st.tuples(topic_sets, topic_sets, topic_sets | st.none()), max_size=8),
    st.sampled_from([jaccard, masi]),
)
def test_a_distance_that_was_worked_out_once_gives_the_same_alpha(
    units: list[tuple[frozenset[str], ...]], distance: Callable[[Any, Any], float]
) -> None:
    rows = [list(row) for row in zip(*units, strict=True)] or [[], []]
    table = DistanceTable({label for row in rows for label in row if label is not None}, distance)
    for annotators in (rows, rows[:2]):
        coincidences = Coincidences.of(annotators)
        try:
            expected = coincidences.alpha(distance)
        except CannotCompute as error:
            with pytest.raises(CannotCompute, match=re.escape(str(error))):
                coincidences.alpha(table)
        else:
            assert isclose(coincidences.alpha(table), expected, abs_tol=1e-12)
