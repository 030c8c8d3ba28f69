"""How sure it is that two passages report the same utterance."""

import math
from typing import NamedTuple

TELLING = 1.5
"""A word that weighs more is one that tells passages apart."""

FEWEST_TELLING = 2
"""Passages with fewer such words in common are never taken for the same."""


class Figures(NamedTuple):
    """What two passages have in common."""

    of_passage: float
    """The share of the passage's weight that is found in the match, 0 to 1."""
    of_match: float
    """The share of the match's weight that is found in the passage, 0 to 1."""
    order: float
    """The share of common words that follow the one before as they do in the passage."""
    common: float
    """The weight of the words in common."""
    telling: int
    """How many of them tell passages apart."""
    lengths: float
    """The weight of the lighter of the two over that of the other."""

    @property
    def likeness(self) -> float:
        """How alike the two are, 0 to about 1; for choosing where a match begins and ends."""
        if self.telling < FEWEST_TELLING:
            return 0.01 * self.of_passage * self.of_match
        shares = math.sqrt(self.of_passage * self.of_match) * (0.75 + 0.25 * self.order)
        return shares * self.common / (self.common + 2.5)


_MOST_TELLING = 12
_BASE = -5.31
_OF_PASSAGE, _OF_MATCH, _ORDER, _COMMON, _TELLING, _LENGTHS = 1.75, 0.7, 0.82, 2.04, 0.081, 2.13
_MUTUAL = 0.58


def sureness(figures: Figures, *, mutual: bool = True) -> float:
    """Return how sure it is that two passages report the same utterance, 0 to 1.

    `mutual` says whether the match, looked for in the first article, leads back to the
    passage. A logistic regression on invented reports (tests/services/parallels/reports
    and the sample), which the benchmark's articles had no part in.
    """
    if figures.telling < FEWEST_TELLING:
        return 0.0
    telling = min(figures.telling, _MOST_TELLING)
    odds = (
        _BASE
        + _OF_PASSAGE * math.log(figures.of_passage + 0.05)
        + _OF_MATCH * math.log(figures.of_match + 0.05)
        + _ORDER * figures.order
        + _COMMON * math.log(figures.common + 0.5)
        + _TELLING * telling
        + _LENGTHS * figures.lengths
        + (_MUTUAL if mutual else 0.0)
    )
    return 1 / (1 + math.exp(-odds))
