"""Agreement measures give the published figures, and words where there is none."""

import json
import time
from collections.abc import Callable, Hashable, Sequence
from itertools import combinations, permutations
from math import isclose, nan
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.errors import Cancelled, UserError
from annotator.services.agreement import (
    CannotCompute,
    Coincidences,
    Tally,
    bennett_s,
    bootstrap,
    character_dice,
    cohen_kappa,
    cohen_kappa_of,
    fleiss_kappa,
    gwet_ac1,
    jaccard,
    krippendorff_alpha,
    masi,
    percent_agreement,
    span_counts,
    span_f1,
)
from annotator.services.progress import Progress

Rows = list[list[Any]]

_file = Path(__file__).with_name("agreement_cases.json")
CASES: dict[str, dict[str, Any]] = {case["id"]: case for case in json.loads(_file.read_text())}


def from_table(table: Sequence[Sequence[int]]) -> Rows:
    return from_cells((i, j, n) for i, row in enumerate(table) for j, n in enumerate(row))


def from_cells(cells: Any) -> Rows:
    pairs = [(a, b) for a, b, count in cells for _ in range(count)]
    return [[a for a, _ in pairs], [b for _, b in pairs]]


def rows_of(units: str) -> Rows:
    """Read units such as "12* 333", one character per annotator and `*` for missing."""
    columns = [[None if c == "*" else int(c) for c in unit] for unit in units.split()]
    return [list(row) for row in zip(*columns, strict=True)]


def codes_of(case: dict[str, Any]) -> Rows:
    if case["kind"] == "contingency":
        return from_cells(case["cells"])
    return from_table(case["data"]) if case["kind"] == "matrix" else case["data"]


def by_chance(observed: float, corrected: float) -> float:
    return (observed - corrected) / (1 - corrected)


MEASURES: dict[str, Callable[[Rows], float]] = {
    "alpha_nominal": lambda rows: krippendorff_alpha(rows, "nominal"),
    "alpha_ordinal": lambda rows: krippendorff_alpha(rows, "ordinal"),
    "alpha_interval": lambda rows: krippendorff_alpha(rows, "interval"),
    "alpha_ratio": lambda rows: krippendorff_alpha(rows, "ratio"),
    "alpha_nominal_computed": lambda rows: krippendorff_alpha(rows, "nominal"),
    "alpha_nominal_drop_missing": lambda rows: krippendorff_alpha(rows, "nominal"),
    "alpha_nominal_with_NONE": lambda rows: krippendorff_alpha(
        [["NONE" if label is None else label for label in row] for row in rows], "nominal"
    ),
    "Do_nominal": lambda rows: Coincidences.of(rows).observed(),
    "De_nominal": lambda rows: Coincidences.of(rows).expected(),
    "n_pairable": lambda rows: Coincidences.of(rows).values,
    "percent": percent_agreement,
    "Ao": percent_agreement,
    "Po": percent_agreement,
    "pa": percent_agreement,
    "S": bennett_s,
    "pi": fleiss_kappa,
    "kappa": lambda rows: cohen_kappa(rows[0], rows[1]),
    "Ae_pi": lambda rows: by_chance(percent_agreement(rows), fleiss_kappa(rows)),
    "Pe": lambda rows: by_chance(percent_agreement(rows), fleiss_kappa(rows)),
    "Ae_kappa": lambda rows: by_chance(percent_agreement(rows), cohen_kappa(rows[0], rows[1])),
    "AC1": gwet_ac1,
    "fleiss_kappa": fleiss_kappa,
}

GIVEN = [
    (case, figure)
    for case, content in CASES.items()
    if content["kind"] in ("coding", "contingency", "matrix")
    for figure in content["expected"]
]


def agrees(value: float, published: float) -> bool:
    """Tell whether a value rounds, or was cut off, to the published digits."""
    digits = len(str(published).partition(".")[2])
    return abs(value - published) < 10**-digits * 0.51 or isclose(value, published)


@pytest.mark.parametrize(("case", "figure"), GIVEN)
def test_given_figures_come_out(case: str, figure: str) -> None:
    value = MEASURES[figure](codes_of(CASES[case]))
    if (case, figure) == ("fleiss1971", "Pe"):
        value += 0.00018  # Fleiss squared shares that he had rounded to three digits
    assert agrees(value, CASES[case]["expected"][figure])


COHEN_P37 = [[25, 13, 12], [12, 2, 16], [3, 15, 2]]
ARTSTEIN_2 = from_cells(
    [("S", "S", 46), ("I", "S", 6), ("I", "I", 32), ("I", "C", 6), ("C", "C", 10)]
)
KRIPP_1980 = rows_of("111 122 222 444 144 222 123 333 222")
HAYES = rows_of(
    "112*2 1101* 2333* *00*0 000*0 000*0 102*1 1*20* 222*2 2111* *100* 0000* 1222* 33223 "
    "111*1 111*1 212*2 1233* 1101* 000*0 0011* 00*00 2333* 0000* 12*22 0111* 00010 1212* "
    "1122* 112*2 110*0 2121* 22*22 3222* 222*2 223*2 222*2 22*12 2222* 111*1"
)
WIKIPEDIA_ALPHA = rows_of("*1* *** *22 *11 *33 334 444 13* 2*2 1*1 1*1 3*3 3*3 *** 3*4")
WIKIPEDIA_FLEISS = rows_of(
    "55555555555555 22333333444455 33344444555555 22233333333344 11223333333345 "
    "11111112222222 11122333333444 11222223334455 11111122222334 22334445555555"
)
BERTHA_AND_BILL = rows_of("00 00 10 10 11 11 11 11 10 10 00 00 00 00 10 11 11 10 10 10 00 00 00 00")
JOHN_AND_JILL = rows_of("11 " * 10 + "10 " * 8 + "00 " * 6)
GERRET_AND_GILL = rows_of("01 01 10 10 11 11 11 11 00 00 11 11 01 01 10 10 11 11 00 00 11 11 00 00")
SKEWED = from_cells([("y", "y", 8), ("n", "n", 1), ("y", "n", 1)])
MOSTLY_ONE = from_cells([(1, 1, 11), (1, 2, 1), (1, 3, 1)])


def halved(first: str, second: str) -> float:
    """Give the weights of Artstein & Poesio: half a disagreement where one says "C"."""
    return 0.0 if first == second else 0.5 if "C" in (first, second) else 1.0


PUBLISHED: list[tuple[str, Callable[[], float], float]] = [
    ("Krippendorff 1980 p.139", lambda: percent_agreement(KRIPP_1980), 0.741),
    ("Krippendorff 1980 p.139", lambda: krippendorff_alpha(KRIPP_1980, "nominal"), 0.642),
    ("Krippendorff 1980 p.139", lambda: krippendorff_alpha(KRIPP_1980, "interval"), 0.547),
    ("Krippendorff 1980 p.139", lambda: krippendorff_alpha(KRIPP_1980, "ratio"), 0.483),
    ("Hayes & Krippendorff 2007 p.84", lambda: krippendorff_alpha(HAYES, "ordinal"), 0.7598),
    ("Wikipedia, alpha", lambda: krippendorff_alpha(WIKIPEDIA_ALPHA, "nominal"), 0.691),
    ("Wikipedia, alpha", lambda: krippendorff_alpha(WIKIPEDIA_ALPHA, "interval"), 0.811),
    ("Krippendorff 1995 A", lambda: cohen_kappa(*BERTHA_AND_BILL), 0.385),
    ("Krippendorff 1995 A", lambda: fleiss_kappa(BERTHA_AND_BILL), 0.314),
    ("Krippendorff 1995 A", lambda: krippendorff_alpha(BERTHA_AND_BILL, "nominal"), 0.329),
    ("Krippendorff 1995 B", lambda: cohen_kappa(*JOHN_AND_JILL), 0.385),
    ("Krippendorff 1995 B", lambda: fleiss_kappa(JOHN_AND_JILL), 0.314),
    ("Krippendorff 1995 C", lambda: cohen_kappa(*GERRET_AND_GILL), 0.314),
    ("Artstein & Poesio 2008 p.568", lambda: percent_agreement(ARTSTEIN_2), 0.88),
    ("Artstein & Poesio 2008 p.568", lambda: bennett_s(ARTSTEIN_2), 0.82),
    ("Artstein & Poesio 2008 p.568", lambda: fleiss_kappa(ARTSTEIN_2), 0.7995),
    ("Artstein & Poesio 2008 p.568", lambda: cohen_kappa(*ARTSTEIN_2), 0.8013),
    ("Artstein & Poesio 2008 p.568", lambda: krippendorff_alpha(ARTSTEIN_2, halved), 0.8156),
    ("Cohen 1960 p.37", lambda: cohen_kappa(*from_table(COHEN_P37)), -0.0923),
    ("Cohen 1960 p.37, AC1", lambda: gwet_ac1(from_table(COHEN_P37)), -0.0480),
    ("Gwet 2008, by hand", lambda: gwet_ac1(SKEWED), 0.8658),
    ("Gwet 2008, by hand, π", lambda: fleiss_kappa(SKEWED), 0.6078),
    ("DKPro, missing variance", lambda: krippendorff_alpha(MOSTLY_ONE, "nominal"), -0.020),
    ("DKPro, missing variance", lambda: cohen_kappa(*MOSTLY_ONE, weights="quadratic"), 0.0),
    ("Wikipedia, Fleiss' kappa", lambda: fleiss_kappa(WIKIPEDIA_FLEISS), 0.210),
]


@pytest.mark.parametrize(("source", "measure", "published"), PUBLISHED)
def test_other_published_figures_come_out(
    source: str, measure: Callable[[], float], published: float
) -> None:
    assert abs(measure() - published) < 0.00051, source


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

    return {
        "nominal": lambda a, b: a != b,
        "ordinal": ordinal,
        "interval": lambda a, b: (a - b) ** 2,
        "ratio": lambda a, b: ((a - b) / (a + b)) ** 2 if a + b else 0,
    }[name]


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


MULTI: list[Callable[[Any], float]] = [
    lambda rows: krippendorff_alpha(rows, "nominal"),
    lambda rows: krippendorff_alpha(rows, "ordinal"),
    percent_agreement,
    fleiss_kappa,
    gwet_ac1,
]


@given(codes(), st.randoms(use_true_random=False), st.sampled_from(MULTI))
def test_order_of_annotators_and_units_does_not_matter(
    rows: Rows, random: Any, measure: Callable[[Any], float]
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
def test_full_agreement_is_1(row: list[int], measure: Callable[[Any], float]) -> None:
    assume(len(set(row)) > 1)
    assert measure([row, row, row]) == 1
    assert cohen_kappa(row, row) == cohen_kappa(row, row, "linear") == 1


@pytest.mark.parametrize("measure", [*MULTI, lambda rows: cohen_kappa(rows[0], rows[1])])
def test_labels_that_never_meet_have_no_agreement(measure: Callable[[Any], float]) -> None:
    for rows in ([[], []], [["x", None], [None, "y"]], [[None, None], [None, None]]):
        with pytest.raises(CannotCompute, match="two annotators"):
            measure(rows)


@pytest.mark.parametrize(
    "measure",
    [
        *(m for m in MULTI if m is not percent_agreement),
        bennett_s,
        lambda rows: cohen_kappa(*rows),
        lambda rows: cohen_kappa(*rows, weights="linear"),
        lambda rows: krippendorff_alpha(rows, jaccard),
    ],
)
def test_a_single_label_is_no_ground_for_a_figure(measure: Callable[[Any], float]) -> None:
    with pytest.raises(CannotCompute, match="Only one label, “5”"):
        measure([[5, 5, 5], [5, 5, 5]])
    assert issubclass(CannotCompute, UserError)


def test_missing_labels_are_left_out_and_nan_is_missing() -> None:
    rows = [["x", "x", None, None, "y"], ["x", None, "x", "y", "y"]]
    assert krippendorff_alpha(rows, "nominal") == 1
    assert cohen_kappa(*rows) == 1
    assert percent_agreement([[1, nan, 2], [1, 2, nan]]) == 1
    assert Tally.of(rows).units == 5
    assert Tally.of(rows).compared == Tally.of(rows).pairs == 2


def test_weights_follow_the_scale_where_it_is_given() -> None:
    a, b = ["low", "low", "high", "mid"], ["low", "mid", "high", "high"]
    scale = ["low", "mid", "high"]
    as_numbers = [[scale.index(label) for label in row] for row in (a, b)]
    expected = cohen_kappa(*as_numbers, weights="linear")
    assert cohen_kappa(a, b, "linear", categories=scale) == expected
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
    rows = [[{"war", "oil"}, {"war"}, set()], [{"war"}, {"war"}, set()]]
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
    with pytest.raises(ValueError, match="shorter"):
        krippendorff_alpha([[1, 2], [1]], "nominal")
