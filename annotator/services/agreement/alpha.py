"""Krippendorff's alpha for labels of given units."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import isfinite

from annotator.services.agreement.distances import (
    Distance,
    DistanceTable,
    named,
    scores,
    too_far_apart,
)
from annotator.services.agreement.tally import (
    CannotCompute,
    Codes,
    Tally,
    only_label,
    refuse_without_pairs,
    tally_of,
)


@dataclass(frozen=True, slots=True)
class Coincidences:
    """Krippendorff's coincidence matrix: how often two labels met in a unit.

    Units with fewer than two labels count for nothing.
    """

    mismatches: Mapping[tuple[Hashable, ...], float]
    """Weight of each pair of different labels, o_ck + o_kc."""
    margins: Mapping[Hashable, float]
    """n_c: how often each label was given in such units."""

    @classmethod
    def of(cls, codes: Codes | Tally) -> "Coincidences":
        """Count the coincidences in codes given as annotators × units."""
        mismatches: dict[tuple[Hashable, ...], float] = {}
        margins: dict[Hashable, int] = {}
        tally = tally_of(codes)
        if tally.annotators == 2:
            crossed = tally.crossed
            return cls({pair: 2 * n for pair, n in crossed.mismatches.items()}, crossed.margins)
        for labels, count in tally.labelled():
            if len(labels) < 2:
                continue
            weight = 2 * count / (len(labels) - 1)
            for label in labels:
                margins[label] = margins.get(label, 0) + count
            for pair in combinations(labels, 2):
                if pair[0] != pair[1]:
                    mismatches[pair] = mismatches.get(pair, 0) + weight
        return cls(mismatches, margins)

    @property
    def values(self) -> float:
        """How many labels can be paired with another annotator's: n."""
        return sum(self.margins.values())

    def observed(self, distance: Distance = "nominal") -> float:
        """Return the observed disagreement D_o: the mean δ² within units."""
        refuse_without_pairs(self.values)
        if distance == "nominal":
            return sum(self.mismatches.values()) / self.values
        if distance in ("ordinal", "interval"):
            score = scores(distance, self.margins)
            squares = ((score[c] - score[k]) ** 2 * n for (c, k), n in self.mismatches.items())
            return sum(squares) / self.values
        if isinstance(distance, DistanceTable):
            return distance.within(self.mismatches) / self.values
        delta = named(distance)
        return sum(delta(c, k) * n for (c, k), n in self.mismatches.items()) / self.values

    def expected(self, distance: Distance = "nominal") -> float:
        """Return the disagreement by chance D_e: the mean δ² among all labels given."""
        refuse_without_pairs(self.values)
        n = self.values
        if distance == "nominal":
            return (n**2 - sum(count**2 for count in self.margins.values())) / (n * (n - 1))
        if distance in ("ordinal", "interval"):
            # Σ n_c n_k (x_c − x_k)² over ordered pairs is 2n times the squares about the mean.
            score = scores(distance, self.margins)
            mean = sum(score[c] * count for c, count in self.margins.items()) / n
            squares = sum(count * (score[c] - mean) ** 2 for c, count in self.margins.items())
            return 2 * squares / (n - 1)
        if isinstance(distance, DistanceTable):
            return 2 * distance.among(self.margins) / (n * (n - 1))
        delta = named(distance)
        pairs = combinations(self.margins.items(), 2)
        return 2 * sum(delta(c, k) * n_c * n_k for (c, n_c), (k, n_k) in pairs) / (n * (n - 1))

    def alpha(self, distance: Distance = "nominal") -> float:
        """Return 1 − D_o / D_e. Raises `CannotCompute` as `krippendorff_alpha` does."""
        refuse_without_pairs(self.values)
        if len(self.margins) == 1:
            raise only_label(next(iter(self.margins)))
        try:
            expected, observed = self.expected(distance), self.observed(distance)
        except OverflowError:
            raise too_far_apart() from None
        if not expected:
            raise CannotCompute("The distance takes all labels for equal, so nothing can differ.")
        if not isfinite(expected):
            raise too_far_apart()
        return float(1 - observed / expected)


def krippendorff_alpha(codes: Codes | Tally, distance: Distance = "nominal") -> float:
    """Return Krippendorff's α: 1 is full agreement, 0 what chance would give.

    `codes` are annotators × units with None for missing, or a tally; any number of
    annotators. `distance` is "nominal", "ordinal" (by the order of the labels),
    "interval", "ratio" or a function of two labels that gives δ², such as `jaccard` or
    `masi`. The value lies in (−1, 1].

    Raises `CannotCompute` where no unit has two labels, where only one label was used,
    or where the labels do not suit the distance; `ValueError` for an unknown distance, or
    a function that is none: negative, endless, or dependent on the order of the two.

    Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
    """
    return Coincidences.of(codes).alpha(distance)
