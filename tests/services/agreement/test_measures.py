"""Agreement measures give the published figures."""

import json
from collections.abc import Callable, Iterable, Sequence
from math import isclose
from pathlib import Path
from typing import Any

import pytest

from annotator.services.agreement import (
    Coincidences,
    bennett_s,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    percent_agreement,
)

Rows = list[list[Any]]

_file = Path(__file__).with_name("cases.json")
CASES: dict[str, dict[str, Any]] = {case["id"]: case for case in json.loads(_file.read_text())}


def from_table(table: Sequence[Sequence[int]]) -> Rows:
    return from_cells((i, j, n) for i, row in enumerate(table) for j, n in enumerate(row))


def from_cells(cells: Iterable[Sequence[Any]]) -> Rows:
    pairs = [(a, b) for a, b, count in cells for _ in range(count)]
    return [[a for a, _ in pairs], [b for _, b in pairs]]


def rows_of(units: str) -> Rows:
    """Read units such as "12* 333", one character per annotator and `*` for missing."""
    columns = [[None if c == "*" else int(c) for c in unit] for unit in units.split()]
    return [list(row) for row in zip(*columns, strict=True)]


def kappa(rows: Rows) -> float:
    return cohen_kappa(rows[0], rows[1])


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
    "kappa": kappa,
    "Ae_pi": lambda rows: by_chance(percent_agreement(rows), fleiss_kappa(rows)),
    "Pe": lambda rows: by_chance(percent_agreement(rows), fleiss_kappa(rows)),
    "Ae_kappa": lambda rows: by_chance(percent_agreement(rows), kappa(rows)),
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
    ("Krippendorff 1995 A", lambda: kappa(BERTHA_AND_BILL), 0.385),
    ("Krippendorff 1995 A", lambda: fleiss_kappa(BERTHA_AND_BILL), 0.314),
    ("Krippendorff 1995 A", lambda: krippendorff_alpha(BERTHA_AND_BILL, "nominal"), 0.329),
    ("Krippendorff 1995 B", lambda: kappa(JOHN_AND_JILL), 0.385),
    ("Krippendorff 1995 B", lambda: fleiss_kappa(JOHN_AND_JILL), 0.314),
    ("Krippendorff 1995 C", lambda: kappa(GERRET_AND_GILL), 0.314),
    ("Artstein & Poesio 2008 p.568", lambda: percent_agreement(ARTSTEIN_2), 0.88),
    ("Artstein & Poesio 2008 p.568", lambda: bennett_s(ARTSTEIN_2), 0.82),
    ("Artstein & Poesio 2008 p.568", lambda: fleiss_kappa(ARTSTEIN_2), 0.7995),
    ("Artstein & Poesio 2008 p.568", lambda: kappa(ARTSTEIN_2), 0.8013),
    ("Artstein & Poesio 2008 p.568", lambda: krippendorff_alpha(ARTSTEIN_2, halved), 0.8156),
    ("Cohen 1960 p.37", lambda: kappa(from_table(COHEN_P37)), -0.0923),
    ("Cohen 1960 p.37, AC1", lambda: gwet_ac1(from_table(COHEN_P37)), -0.0480),
    ("Gwet 2008, by hand", lambda: gwet_ac1(SKEWED), 0.8658),
    ("Gwet 2008, by hand, π", lambda: fleiss_kappa(SKEWED), 0.6078),
    ("DKPro, missing variance", lambda: krippendorff_alpha(MOSTLY_ONE, "nominal"), -0.020),
    (
        "DKPro, missing variance",
        lambda: cohen_kappa(MOSTLY_ONE[0], MOSTLY_ONE[1], "quadratic"),
        0.0,
    ),
    ("Wikipedia, Fleiss' kappa", lambda: fleiss_kappa(WIKIPEDIA_FLEISS), 0.210),
]


@pytest.mark.parametrize(("source", "measure", "published"), PUBLISHED)
def test_other_published_figures_come_out(
    source: str, measure: Callable[[], float], published: float
) -> None:
    assert abs(measure() - published) < 0.00051, source
