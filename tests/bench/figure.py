"""What a figure is and how ratios are taken."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

Figures = Mapping[str, Callable[[], float]]
"""Figures by name, each measured when it is called."""

TRIES = 3


@dataclass(frozen=True, slots=True)
class Setting:
    """How much is measured."""

    quick: bool = True
    cache: Path | None = None
    """Where big projects are kept from run to run, or none for a folder that goes away."""
    articles: int = 100_000
    """Of the big project."""


def ratio(
    ours: Callable[[], object],
    bare: Callable[[], object],
    *,
    tries: int = TRIES,
    clock: Callable[[], float] = time.process_time,
) -> float:
    """Return the least time of ours over the least of the other, tried in turn.

    The time is the processor's, so that what else the machine does counts for little.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(tries):
        for deed, taken in zip((ours, bare), times, strict=True):
            begun = clock()
            deed()
            taken.append(clock() - begun)
    return min(times[0]) / min(times[1])


def measured_together(
    measure: Callable[[], Mapping[str, float]], names: list[str]
) -> dict[str, Callable[[], float]]:
    """Return figures that come out of one measurement, which is made for the first of them."""
    once = lru_cache(maxsize=1)(measure)
    return {name: lambda name=name: once()[name] for name in names}
