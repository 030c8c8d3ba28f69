"""Intervals come from drawing articles anew."""

import random
import time
from collections.abc import Sequence
from statistics import mean

import pytest

from annotator.domain.errors import Cancelled
from annotator.services.agreement import (
    CannotCompute,
    Cuts,
    Marks,
    Tally,
    bootstrap,
    krippendorff_alpha,
    unitizing_alpha_of,
)
from annotator.services.progress import Progress

MOST_S = 4.0
"""Twice what it may take at rest: a busy machine takes more time for the same."""


def alpha_of(articles: Sequence[Tally]) -> float:
    return krippendorff_alpha(Tally.total(articles), "nominal")


def tallies(count: int) -> list[Tally]:
    draw = random.Random(5)
    articles: list[Tally] = []
    for _ in range(count):
        row = [draw.randrange(6) for _ in range(8)]
        other = [label if draw.random() < 0.8 else draw.randrange(6) for label in row]
        articles.append(Tally.of([row, other]))
    return articles


def test_200_articles_take_less_than_2_seconds() -> None:
    begun = time.process_time()
    low, high, left_out = bootstrap(tallies(200), alpha_of, repeats=1000, seed=1)
    assert time.process_time() - begun < 2
    assert 0.6 < low < alpha_of(tallies(200)) < high < 0.95
    assert left_out == 0


def test_unitizing_agreement_of_200_articles_is_as_quick() -> None:
    draw = random.Random(9)
    articles = [
        [[(n * 300 + draw.randrange(99), 50 + draw.randrange(99), "x") for n in range(8)]] * 2
        for _ in range(200)
    ]
    cuts = [Cuts.of(units, 0, 3000) for units in articles]
    marks = [Marks.of_anything(units, 0, 3000) for units in articles]
    begun = time.process_time()
    assert bootstrap(marks, lambda drawn: Marks.total(drawn).alpha)[:2] == (1, 1)
    assert time.process_time() - begun < MOST_S
    begun = time.process_time()
    assert bootstrap(cuts, lambda drawn: unitizing_alpha_of(drawn).joint)[:2] == (1, 1)
    assert time.process_time() - begun < MOST_S


def test_the_same_seed_gives_the_same_interval() -> None:
    articles = tallies(20)
    assert bootstrap(articles, alpha_of, 100, 7) == bootstrap(articles, alpha_of, 100, 7)
    assert bootstrap(articles, alpha_of, 100, 7) != bootstrap(articles, alpha_of, 100, 8)


def test_interval_of_a_mean_is_as_wide_as_theory_says() -> None:
    draw = random.Random(3)
    values = [draw.gauss(10, 2) for _ in range(400)]
    low, high, _ = bootstrap(values, mean, 400, 1)
    assert 0.3 < high - low < 0.5  # 2 · 1.96 · 2 / √400 = 0.39
    narrow = bootstrap(values, mean, 400, 1, confidence=0.5)
    assert low < narrow.low < narrow.high < high


def test_draws_without_a_value_are_counted_or_refused() -> None:
    same, mixed = Tally.of([["x"], ["x"]]), Tally.of([["x", "y"], ["x", "x"]])
    interval = bootstrap([same, mixed, mixed, mixed], alpha_of, 500, 1)
    assert 0 < interval.left_out < 250
    with pytest.raises(CannotCompute, match="Only 0 of 500 draws"):
        bootstrap([same, same], alpha_of, 500, 1)
    with pytest.raises(CannotCompute, match="at least two articles"):
        bootstrap([mixed], alpha_of, 500, 1)


def test_a_long_bootstrap_can_be_cancelled() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        bootstrap(tallies(3), alpha_of, progress=progress)
