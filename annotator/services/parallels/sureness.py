"""How sure it is that two passages report the same utterance."""

import math
from typing import NamedTuple

TELLING = 1.5
"""A word that weighs more is one that tells passages apart."""

_FEWEST_TELLING = 1
_SHORTEST_RUN = 4
"""Passages that have neither such words in common nor so many words in a row are not the same."""


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
    run: int
    """How many words in common stand side by side in both, at most."""

    @property
    def tell_apart(self) -> bool:
        """Whether there is enough in common to tell these passages from any others."""
        return self.telling >= _FEWEST_TELLING or self.run >= _SHORTEST_RUN

    @property
    def likeness(self) -> float:
        """How alike the two are, 0 to about 1; for choosing where a match begins and ends."""
        if not self.tell_apart:
            return 0.01 * self.of_passage * self.of_match
        shares = math.sqrt(self.of_passage * self.of_match) * (0.75 + 0.25 * self.order)
        return shares * self.common / (self.common + 2.5)


_MOST_TELLING = 12


# Logistic regressions on the invented reports of tests/services/parallels, which the articles
# of the benchmark had no part in.


def first_sureness(figures: Figures) -> float:
    """Return how sure it is, from the words in common alone, that two passages say the same."""
    if not figures.tell_apart:
        return 0.0
    return _share(
        -4.73
        + 1.75 * math.log(figures.of_passage + 0.05)
        + 0.7 * math.log(figures.of_match + 0.05)
        + 0.82 * figures.order
        + 2.04 * math.log(figures.common + 0.5)
        + 0.081 * min(figures.telling, _MOST_TELLING)
        + 2.13 * figures.lengths
    )


def sureness(figures: Figures, *, mutual: bool, around: float, kinship: float) -> float:
    """Return how sure it is that two passages report the same utterance, 0 to 1.

    `figures` are those of the whole statements. `mutual` says whether the match, looked for
    in the first article, leads back to the passage; `around` is the weight of the telling
    words that stand near both; `kinship` is the share of such words, 0 to 1, that the whole
    articles have in common.
    """
    if not figures.tell_apart:
        return 0.0
    return _share(
        -10.38
        + 1.472 * math.log(figures.of_passage + 0.05)
        + 0.569 * math.log(figures.of_match + 0.05)
        + 4.049 * math.log(figures.common + 0.5)
        + 6.399 * figures.lengths
        + 0.717 * math.log(around + 1)
        + (1.635 if mutual else 0.0)
        + 2.016 * math.log(kinship)
    )


def _share(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))
