"""How sure a figure is: intervals from drawing the articles anew."""

import random
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import isnan
from typing import NamedTuple, TypeVar

from annotator.services.agreement.tally import CannotCompute
from annotator.services.progress import Progress

Value = TypeVar("Value")


_KEPT = 1_000_000
"""How many drawn articles are kept for the next figure, at four bytes each."""


class Interval(NamedTuple):
    """Where a figure lies, were other articles of the same kind labelled."""

    low: float
    high: float
    left_out: int
    """How many of the draws gave no value, such as those in which one label only occurred."""


def bootstrap(
    values_per_article: Sequence[Value],
    statistic: Callable[[Sequence[Value]], float],
    repeats: int = 1000,
    seed: int = 0,
    *,
    confidence: float = 0.95,
    progress: Progress | None = None,
) -> Interval:
    """Return the percentile interval of a figure, by drawing whole articles.

    `values_per_article` has one value for each, such as its `Tally`; `statistic` makes the
    figure of a list of them and may raise `CannotCompute`. Articles are drawn, not labels,
    because labels of one article depend on one another. The same seed gives the same.

    Raises `CannotCompute` for fewer than two articles, or where more than half of the
    draws give no value; `ValueError` where `confidence` does not lie between 0 and 1, there
    is no draw, or a figure is nan; `Cancelled` where `progress` was cancelled.

    Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, §13.3.
    """
    if not 0 < confidence < 1:
        raise ValueError(f"the confidence lies between 0 and 1, such as 0.95; not {confidence!r}")

    def statistics(drawn: Sequence[Value]) -> dict[str, float]:
        try:
            figure = statistic(drawn)
        except CannotCompute:
            return {}
        if isnan(figure):
            raise ValueError("the figure of a draw is nan; raise CannotCompute where there is none")
        return {"": figure}

    found = bootstrap_all(values_per_article, statistics, repeats, seed, progress=progress)
    return interval_of(found.get("", []), repeats, confidence)


def bootstrap_all(
    values_per_article: Sequence[Value],
    statistics: Callable[[Sequence[Value]], Mapping[str, float]],
    repeats: int = 1000,
    seed: int = 0,
    *,
    progress: Progress | None = None,
) -> dict[str, list[float]]:
    """Return what several figures come to in each draw, each list ascending.

    As `bootstrap`, for figures that are made of the same values; `statistics` leaves out
    those that cannot be computed. `interval_of` makes an interval of a list.
    """
    articles = len(values_per_article)
    if articles < 2:
        raise CannotCompute("An interval needs at least two articles to draw from.")
    if repeats < 1:
        raise ValueError(f"an interval needs draws, not {repeats!r} of them")
    figures: dict[str, list[float]] = {}
    for done, draw in enumerate(_draws(articles, repeats, seed)):
        if progress is not None:
            progress.report(done, repeats)
        drawn = list(map(values_per_article.__getitem__, draw))
        for name, value in statistics(drawn).items():
            figures.setdefault(name, []).append(value)
    for values in figures.values():
        values.sort()
    return figures


def _draws(articles: int, repeats: int, seed: int) -> Iterable[Sequence[int]]:
    """Hand out which articles are drawn each time: the same for every figure of a report."""
    if articles * repeats > _KEPT:
        return _drawn(articles, repeats, seed)
    return _kept_draws(articles, repeats, seed)


def _drawn(articles: int, repeats: int, seed: int) -> Iterator[Sequence[int]]:
    draw = random.Random(seed)
    for _ in range(repeats):
        yield draw.choices(range(articles), k=articles)


@lru_cache(maxsize=1)
def _kept_draws(articles: int, repeats: int, seed: int) -> list[Sequence[int]]:
    return [array("I", draw) for draw in _drawn(articles, repeats, seed)]


def interval_of(ascending: Sequence[float], repeats: int, confidence: float = 0.95) -> Interval:
    """Return the percentile interval of the values that so many draws gave.

    Raises `CannotCompute` where fewer than half of the draws gave one.
    """
    if 2 * len(ascending) < repeats or not ascending:
        raise CannotCompute(
            f"Only {len(ascending)} of {repeats} draws of articles gave a value: too few."
        )
    tail = (1 - confidence) / 2
    low, high = _quantile(ascending, tail), _quantile(ascending, 1 - tail)
    return Interval(low, high, repeats - len(ascending))


def _quantile(ascending: Sequence[float], share: float) -> float:
    """Return the value below which `share` of the values lie, between neighbours linearly."""
    place = share * (len(ascending) - 1)
    below = int(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (place - below) * (ascending[above] - ascending[below])
