"""Counts of articles that add up fast, for drawing articles thousands of times.

The counts of an article stand side by side in one whole number, 32 bits each. Adding 200
articles is then 200 additions of whole numbers, whatever the number of counts.
"""

import sys
from array import array
from collections.abc import Hashable, Mapping, Sequence
from typing import Generic, TypeVar

_BYTES = 4

KeyT = TypeVar("KeyT", bound=Hashable)


class PackedCounts(Generic[KeyT]):
    """What was counted, article by article."""

    def __init__(self, counters: Sequence[Mapping[KeyT, int]]) -> None:
        self._keys = list(dict.fromkeys(key for counter in counters for key in counter))
        places = {key: place for place, key in enumerate(self._keys)}
        self.articles = [self._packed(counter, places) for counter in counters]
        """One whole number for each article."""

    def total(self, drawn: Sequence[int]) -> dict[KeyT, int]:
        """Return the counts of some of `articles` together, each as often as it is there."""
        counts = array("I")
        counts.frombytes(sum(drawn).to_bytes(_BYTES * len(self._keys), sys.byteorder))
        return {key: n for key, n in zip(self._keys, counts, strict=True) if n}

    @staticmethod
    def _packed(counter: Mapping[KeyT, int], places: dict[KeyT, int]) -> int:
        counts = array("I", bytes(_BYTES * len(places)))
        for key, count in counter.items():
            counts[places[key]] = count
        return int.from_bytes(counts.tobytes(), sys.byteorder)
