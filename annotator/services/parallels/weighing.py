"""What words weigh where two texts are compared, and a first look at what they have in common."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.services.parallels.reading import Reading

_ENOUGH_WEIGHT = 3.0
"""Stretches whose common words weigh less than about this come late in the first look."""
_LEAST_RARITY = 0.05
_FEWEST_SENTENCES = 30
"""In shorter texts a word is no more common for standing there."""
_COUNTED = 400
"""Words that two articles have more often count as if they had them so often."""
_SHORT = 4
_BY_LENGTH = {1: 0.15, 2: 0.3, 3: 0.5, 4: 0.8}
"""Short words tell little, whatever the language (Zipf's law of abbreviation)."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a passage, and where the other text has their like."""

    weights: Sequence[float]
    total: float
    likes: Mapping[int, Sequence[tuple[int, float]]]
    """By places in the other text: places in the passage, and how alike the two words are."""


class Glance:
    """What a growing run of clauses has of a passage, whatever the order."""

    def __init__(self, passage: Passage, weights: Sequence[float]) -> None:
        self._passage, self._weights = passage, weights
        self._best: dict[int, float] = {}
        self._common = self._same = 0.0
        self._first = self._last = -1

    def take(self, places: Iterable[int]) -> None:
        """Take in the words of a clause that the passage has too, by their places."""
        likes, best, weights = self._passage.likes, self._best, self._passage.weights
        for place in places:
            most = 0.0
            for index, alike in likes[place]:
                most = max(most, alike)
                if alike > best.get(index, 0.0):
                    self._common += weights[index] * (alike - best.get(index, 0.0))
                    best[index] = alike
            self._same += self._weights[place] * most
            self._first = place if self._first < 0 else self._first
            self._last = place

    def likeness(self, sums: Sequence[float], start: int, end: int) -> float:
        """Return a first likeness of the words `[start, end)`, 0 to 1."""
        inner = sums[self._last + 1] - sums[self._first]
        outer = sums[end] - sums[start] - inner
        share = self._same / (inner + 0.3 * outer + 1e-9)
        alike = math.sqrt(self._common / self._passage.total * share)
        return alike * self._common / (self._common + _ENOUGH_WEIGHT)


class Weights(dict[str, float]):
    """What each word of two texts weighs, worked out when first asked for."""

    def __init__(self, first: Reading, second: Reading, commonness: Mapping[str, float]) -> None:
        super().__init__()
        self._first, self._second = first.places, second.places
        sentences = max(_FEWEST_SENTENCES, first.sentences + second.sentences)
        self._rarities = [
            max(_LEAST_RARITY, math.log((sentences + 1) / count)) for count in range(1, _COUNTED)
        ]
        self._commonness = commonness

    def __missing__(self, word: str) -> float:
        count = len(self._second.get(word, ()))
        if word in self._first:
            count += len(self._first[word])
        weight = self._rarities[min(count, _COUNTED - 1) - 1]
        if len(word) <= _SHORT:
            weight *= _BY_LENGTH[len(word)]
        if word in self._commonness:
            weight *= self._commonness[word]
        self[word] = weight
        return weight
