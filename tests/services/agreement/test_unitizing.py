"""Agreement on where passages are: αU, the u-alphas, F1."""

import json
from collections.abc import Callable, Sequence
from itertools import pairwise, permutations
from math import isclose
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.services.agreement import (
    CannotCompute,
    Cuts,
    Marks,
    SpanCounts,
    as_one_continuum,
    bar_u_alpha,
    character_dice,
    cu_alpha,
    krippendorff_alpha,
    ku_alpha,
    meeting,
    merged_units,
    span_counts,
    span_f1,
    u_alpha,
    unitizing_alpha,
    unitizing_alpha_of,
)

Unit = tuple[int, int, str]
Units = list[list[Unit]]

_file = Path(__file__).with_name("cases.json")
CASES: dict[str, dict[str, Any]] = {case["id"]: case for case in json.loads(_file.read_text())}

# Krippendorff 1995, p. 57: the continuum is 24 long.
BERTHA: Units = [[(2, 8, "A"), (14, 6, "A")], [(4, 4, "A"), (15, 2, "A")]]
JOHN: Units = [
    [(0, 18, "B")],
    [(0, 2, "B"), *((n, 1, "B") for n in range(2, 6)), (6, 3, "B"), (9, 1, "B")],
]
GERRET: Units = [
    [(2, 6, "C"), (10, 2, "C"), (14, 4, "C"), (20, 2, "C")],
    [(0, 2, "C"), (4, 4, "C"), (10, 4, "C"), (16, 2, "C"), (20, 2, "C")],
]
HEATHER: Units = [
    [(0, 2, "D"), (2, 8, "D"), (10, 4, "D"), (14, 6, "D"), (20, 4, "D")],
    [(0, 4, "D"), (4, 4, "D"), (8, 7, "D"), (15, 2, "D"), (17, 7, "D")],
]
# The example of Lindahl's implementation of Krippendorff et al. 2016 (LREC-COLING 2024).
LINDAHL: Units = [
    [(2, 3, "1"), (9, 2, "1"), (12, 8, "2")],
    [(2, 3, "1"), (7, 8, "2")],
    [(2, 3, "1"), (10, 5, "2")],
]


@pytest.mark.parametrize("case", ["alphaU_2004_p254", "alphaU_small"])
def test_given_unitizing_figures_come_out(case: str) -> None:
    content = CASES[case]
    begin, length = content["continuum"]["begin"], content["continuum"]["length"]
    joint, by_category = unitizing_alpha(content["data"], begin, length)
    expected = content["expected"]
    assert abs(joint - expected["alphaU"]) < 0.00005
    for category, value in by_category.items():
        assert abs(value - expected.get(f"alphaU_{category}", expected["alphaU"])) < 0.00005
    if "Do_c" in expected:
        # The joint value weighs the categories by their expected disagreement.
        d_o, d_e = expected["Do_c"], expected["De_c"]
        assert abs(by_category["c"] - (1 - d_o / d_e)) < 0.0003
        assert abs(joint - (1 - d_o / (d_e + expected["De_k"]))) < 0.0003
    else:
        assert abs(joint - (1 - expected["Do"] / expected["De"])) < 0.0003


def test_given_span_figures_come_out() -> None:
    a, b = CASES["span_match"]["data"]
    expected = CASES["span_match"]["expected"]
    units = [[(start, end - start, "x") for start, end in spans] for spans in (a, b)]
    marked = [
        [any(start <= n < end for start, end in spans) for n in range(1000)] for spans in (a, b)
    ]
    figures = {
        "F1_exact": span_f1(a, b, "exact"),
        "F1_iou50": span_f1(a, b, "iou"),
        "F1_overlap": span_f1(a, b, "overlap"),
        "char_dice": character_dice(a, b),
        "char_alpha_L100": krippendorff_alpha([row[:100] for row in marked], "nominal"),
        "char_alpha_L1000": krippendorff_alpha(marked, "nominal"),
        "ualpha2016_L100": bar_u_alpha(units, 0, 100),
        "alphaU2004_L100": unitizing_alpha(units, 0, 100).joint,
    }
    assert {name: round(figure, 4) for name, figure in figures.items()} == expected


@pytest.mark.parametrize(
    ("units", "published", "tolerance"),
    # The chance term of 1995 differs a little from that of 2004: two figures only come near.
    [
        (BERTHA, 0.553, 0.001),
        (JOHN, -0.926, 0.003),
        (GERRET, 0.679, 0.015),
        (HEATHER, 0.066, 0.001),
    ],
)
def test_figures_of_1995_come_near_on_a_fine_continuum(
    units: Units, published: float, tolerance: float
) -> None:
    fine = [[(b * 50_000, n * 50_000, c) for b, n, c in of_one] for of_one in units]
    assert abs(unitizing_alpha(fine, 0, 24 * 50_000).joint - published) < tolerance


def test_figure_of_1995_comes_out_on_a_coarse_continuum() -> None:
    coarse = [[(b // 2, n // 2, c) for b, n, c in of_one] for of_one in GERRET]
    assert round(unitizing_alpha(coarse, 0, 12).joint, 3) == 0.494


def test_figures_of_2016_come_out() -> None:
    assert round(u_alpha(LINDAHL, 0, 20), 3) == 0.474
    assert round(bar_u_alpha(LINDAHL, 0, 20), 3) == 0.433
    assert round(cu_alpha(LINDAHL, 0, 20), 3) == 0.779
    assert round(ku_alpha(LINDAHL, 0, 20, "1"), 3) == 0.769
    assert round(ku_alpha(LINDAHL, 0, 20, "2"), 3) == 0.787


@st.composite
def continua(draw: st.DrawFn, annotators: int | None = None) -> Units:
    result: Units = []
    for _ in range(annotators or draw(st.integers(2, 3))):
        borders = sorted(draw(st.sets(st.integers(0, 12), max_size=7)))
        units: list[Unit] = []
        for start, end in pairwise(borders):
            category = draw(st.sampled_from(["", "k", "c"]))
            if category:
                units.append((start, end - start, category))
        result.append(units)
    assume(any(result))
    return result


def alpha_u_by_definition(units: Units, length: int) -> float:
    """Compute αU section by section, as Krippendorff (2004) writes it."""
    observed = expected = 0.0
    for category in {unit[2] for of_one in units for unit in of_one}:
        sections = [sections_of(of_one, category, length) for of_one in units]
        observed += sum(delta(g, h) for a, b in permutations(sections, 2) for g in a for h in b)
        lengths = [n for of_one in sections for _, n, is_unit in of_one if is_unit]
        gaps = [n for of_one in sections for _, n, is_unit in of_one if not is_unit]
        total = 0.0
        for n in lengths:
            total += (len(lengths) - 1) / 3 * (2 * n**3 - 3 * n**2 + n)
            total += n**2 * sum(gap - n + 1 for gap in gaps if gap >= n)
        all_of_it = len(units) * length
        pairs = all_of_it * (all_of_it - 1) - sum(n * (n - 1) for n in lengths)
        expected += 2 / length * total / pairs
    return 1 - observed / (len(units) * (len(units) - 1) * length**2) / expected


def sections_of(units: list[Unit], category: str, length: int) -> list[tuple[int, int, bool]]:
    sections: list[tuple[int, int, bool]] = []
    position = 0
    for begin, size, _ in sorted(unit for unit in units if unit[2] == category):
        if begin > position:
            sections.append((position, begin - position, False))
        sections.append((begin, size, True))
        position = begin + size
    return [*sections, (position, length - position, False)] if position < length else sections


def delta(g: tuple[int, int, bool], h: tuple[int, int, bool]) -> float:
    (b_g, l_g, unit_g), (b_h, l_h, unit_h) = g, h
    apart = b_g - b_h
    if unit_g and unit_h and -l_g < apart < l_h:
        return apart**2 + (apart + l_g - l_h) ** 2
    if unit_g and not unit_h and l_h - l_g >= apart >= 0:
        return l_g**2
    if not unit_g and unit_h and l_h - l_g <= apart <= 0:
        return l_h**2
    return 0


def u_alpha_by_positions(units: Units, length: int) -> float:
    """Compute uα from single positions: by chance, a unit's position meets none of its own."""
    owners: list[list[tuple[object, str]]] = [
        [((i, n), "") for n in range(length)] for i in range(len(units))
    ]
    for i, of_one in enumerate(units):
        for begin, size, category in of_one:
            owners[i][begin : begin + size] = [((i, begin, "unit"), category)] * size
    observed = [x[1] != y[1] for a, b in permutations(owners, 2) for x, y in zip(a, b, strict=True)]
    everything = [owner for of_one in owners for owner in of_one]
    by_chance = [x[1] != y[1] for x, y in permutations(everything, 2) if x[0] != y[0]]
    return 1 - sum(observed) / len(observed) / (sum(by_chance) / len(by_chance))


@given(continua())
def test_alpha_u_is_what_its_definition_says(units: Units) -> None:
    assert isclose(unitizing_alpha(units, 0, 12).joint, alpha_u_by_definition(units, 12))


@given(continua())
def test_u_alpha_counts_positions(units: Units) -> None:
    assume(any(sum(n for _, n, _ in of_one) < 12 for of_one in units))
    assert isclose(u_alpha(units, 0, 12), u_alpha_by_positions(units, 12), abs_tol=1e-9)
    plain = [[(begin, size, "marked") for begin, size, _ in of_one] for of_one in units]
    assert isclose(bar_u_alpha(units, 0, 12), u_alpha_by_positions(plain, 12), abs_tol=1e-9)


Measure = Callable[[Sequence[list[Unit]], int, int], float]


def joint(units: Sequence[list[Unit]], start: int, length: int) -> float:
    return unitizing_alpha(units, start, length).joint


@given(continua(), st.sampled_from([joint, u_alpha, bar_u_alpha, cu_alpha]))
def test_neither_order_nor_place_matters(units: Units, measure: Measure) -> None:
    try:
        value = measure(units, 0, 20)
    except CannotCompute:
        assume(False)
        raise
    moved = [[(begin + 7, size, c) for begin, size, c in of_one[::-1]] for of_one in units[::-1]]
    assert isclose(measure(moved, 7, 20), value, abs_tol=1e-9)


@given(continua(), st.sampled_from([joint, u_alpha, bar_u_alpha]))
def test_the_same_units_agree_fully(units: Units, measure: Measure) -> None:
    assume(units[0])
    assert measure([units[0], units[0]], 0, 20) == 1


def test_what_cannot_be_computed_says_why() -> None:
    measures: list[Measure] = [joint, u_alpha, bar_u_alpha, cu_alpha]
    for measure in measures:
        with pytest.raises(CannotCompute, match="Nobody marked anything"):
            measure([[], []], 0, 10)
        with pytest.raises(CannotCompute, match="needs two annotators"):
            measure([[(0, 1, "x")]], 0, 10)
        with pytest.raises(ValueError, match="outside of the continuum"):
            measure([[(8, 4, "x")], []], 0, 10)
        with pytest.raises(ValueError, match="empty"):
            measure([[(8, 0, "x")], []], 0, 10)
    for measure in (joint, u_alpha, cu_alpha):
        with pytest.raises(CannotCompute, match="overlap"):
            measure([[(0, 5, "x"), (3, 5, "x")], [(0, 5, "x")]], 0, 10)
    with pytest.raises(CannotCompute, match="No passages of two annotators overlap"):
        cu_alpha([[(0, 2, "x")], [(5, 2, "y")]], 0, 10)
    with pytest.raises(CannotCompute, match="Only one label, “x”"):
        cu_alpha([[(0, 2, "x")], [(0, 2, "x")]], 0, 10)
    with pytest.raises(CannotCompute, match="“z”"):
        ku_alpha([[(0, 2, "x")], [(0, 2, "y")]], 0, 10, "z")
    with pytest.raises(CannotCompute, match="Only one label, “marked”"):
        bar_u_alpha([[(0, 9, "x")], [(0, 5, "x"), (5, 4, "y")]], 0, 9)
    with pytest.raises(CannotCompute, match="Neither annotator marked anything"):
        span_f1([], [], "iou")
    with pytest.raises(CannotCompute, match="Neither annotator marked anything"):
        character_dice([], [])
    with pytest.raises(ValueError, match="unknown match"):
        span_f1([(0, 1)], [], "fuzzy")  # pyright: ignore[reportArgumentType]


@given(continua(annotators=2))
def test_spans_made_by_the_program_count_as_units_do(units: Units) -> None:
    """The quick way for two annotators, whose spans are disjoint and in order."""
    spans = [sorted((b, b + n) for b, n, k in of_one if k == "k") for of_one in units]
    marked = [[(b, e - b, "k") for b, e in of_one] for of_one in spans]
    met = meeting(*spans)
    assert Marks.of_spans(spans, 14, met.common) == Marks.of_anything(marked, 0, 14)
    assert Cuts.of_spans(spans, 14, "k", met.difference) == Cuts.of(marked, 0, 14)
    assert met.pairs == sum(b < e2 and b2 < e for b, e in spans[0] for b2, e2 in spans[1])


def test_passages_within_one_another_can_be_merged_first() -> None:
    nested = [(0, 10, "x"), (2, 3, "x"), (8, 4, "x"), (12, 2, "x"), (3, 2, "y")]
    merged = merged_units(nested)
    assert merged == [(0, 12, "x"), (3, 2, "y"), (12, 2, "x")]
    assert unitizing_alpha([merged, merged], 0, 20).joint == 1
    assert bar_u_alpha([nested, [(0, 12, "x"), (12, 2, "y")]], 0, 20) == 1


def test_articles_are_laid_end_to_end() -> None:
    articles: list[tuple[Units, int]] = [
        ([[(0, 3, "x")], []], 10),
        ([[(4, 2, "x")], [(4, 2, "x")]], 8),
    ]
    units, length = as_one_continuum(articles)
    assert units == [[(0, 3, "x"), (14, 2, "x")], [(14, 2, "x")]]
    assert length == 18


@given(st.lists(continua(annotators=2), min_size=1, max_size=3))
def test_articles_added_up_are_articles_laid_end_to_end(articles: list[Units]) -> None:
    units, length = as_one_continuum((article, 12) for article in articles)
    cuts = [Cuts.of(article, 0, 12) for article in articles]
    joint_value, by_category = unitizing_alpha(units, 0, length)
    assert isclose(unitizing_alpha_of(cuts).joint, joint_value, abs_tol=1e-9)
    assert unitizing_alpha_of(cuts).by_category.keys() == by_category.keys()
    marks = Marks.total([Marks.of_anything(article, 0, 13) for article in articles])
    apart, longer = as_one_continuum((article, 13) for article in articles)
    assert isclose(marks.alpha, bar_u_alpha(apart, 0, longer), abs_tol=1e-9)


def test_an_article_in_which_nobody_marked_anything_still_counts() -> None:
    empty, one = Cuts.of([[], []], 0, 10), Cuts.of([[(0, 3, "x")], [(1, 3, "x")]], 0, 10)
    assert unitizing_alpha_of([one, empty]).joint > unitizing_alpha_of([one]).joint
    with pytest.raises(CannotCompute, match="Nobody marked anything"):
        unitizing_alpha_of([empty, empty])


def test_f1_matches_one_passage_with_one_at_most() -> None:
    assert span_f1([(0, 30)], [(0, 10), (10, 20), (20, 30)], "overlap") == 0.5
    assert span_f1([(0, 5), (0, 5)], [(0, 5)], "exact") == 2 / 3
    assert span_f1([(0, 5)], [], "exact") == 0
    assert span_f1([[(0, 5), (9, 12)]], [[(9, 12), (0, 5)]], "exact") == 1


def test_f1_of_several_articles_comes_from_their_counts() -> None:
    one = span_counts([(0, 5)], [(0, 5)], "exact")
    other = span_counts([(0, 5), (7, 9)], [(1, 5)], "exact")
    assert one + other == SpanCounts(1, 2, 1)
    assert (one + other).f1 == 0.4
