"""How alike two words are, so that "implementing" is found where "implementation" stands."""

from functools import lru_cache

LEAST = 0.4
"""Words less alike than this (0 to 1) count as different."""
_SHORTEST = 4
"""Shorter words are alike only where they are the same."""


@lru_cache(maxsize=100_000)
def likeness(one: str, other: str) -> float:
    """Return how alike two folded words are, 0 to 1: the Dice coefficient of their pieces.

    The pieces are the runs of three and of four letters, the ends of the word included.
    """
    if one == other:
        return 1.0
    if len(one) < _SHORTEST or len(other) < _SHORTEST:
        return 0.0
    first, second = _pieces(one), _pieces(other)
    found = 2 * len(first & second) / (len(first) + len(second))
    return found if found >= LEAST else 0.0


@lru_cache(maxsize=50_000)
def _pieces(word: str) -> frozenset[str]:
    padded = f" {word} "
    runs = (padded[i : i + n] for n in (3, 4) for i in range(len(padded) - n + 1))
    return frozenset(runs)
