"""Tallies of articles that add up fast, for drawing articles thousands of times.

The counts of an article stand side by side in one whole number, 32 bits each. Adding 200
articles is then 200 additions of whole numbers, whatever the number of counts.
"""

import sys
from array import array
from collections import Counter
from collections.abc import Sequence

from annotator.services.agreement import Tally
from annotator.services.measuring.saying import Column

_BYTES = 4


class PackedTallies:
    """Columns counted, article by article."""

    def __init__(self, counters: Sequence[Counter[Column]], annotators: int) -> None:
        self._columns = list(dict.fromkeys(c for counter in counters for c in counter))
        self._annotators = annotators
        places = {column: place for place, column in enumerate(self._columns)}
        self.articles = [self._packed(counter, places) for counter in counters]
        """One whole number for each article."""

    def total(self, drawn: Sequence[int]) -> Tally:
        """Return the tally of some of `articles` taken together, each as often as it is there."""
        counts = array("I")
        counts.frombytes(sum(drawn).to_bytes(_BYTES * len(self._columns), sys.byteorder))
        return Tally(
            {c: n for c, n in zip(self._columns, counts, strict=True) if n}, self._annotators
        )

    @staticmethod
    def _packed(counter: Counter[Column], places: dict[Column, int]) -> int:
        counts = array("I", bytes(_BYTES * len(places)))
        for column, count in counter.items():
            counts[places[column]] = count
        return int.from_bytes(counts.tobytes(), sys.byteorder)
