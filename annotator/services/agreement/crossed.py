"""What two annotators said of the same units, set against each other."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Crossed:
    """The labels of two annotators, counted in one go for all measures of them."""

    by_first: Mapping[Hashable, int]
    """How often the first gave each label, in units that both labelled."""
    by_second: Mapping[Hashable, int]
    """The same of the second."""
    margins: Mapping[Hashable, int]
    """How often either gave each label in such units: n_c."""
    mismatches: Mapping[tuple[Hashable, ...], int]
    """How many units have each two different labels."""
    agreed: int
    """How many units have the same label twice."""
    alone: Mapping[Hashable, int]
    """How often each label was given where the other annotator gave none."""

    @classmethod
    def of(cls, columns: Mapping[tuple[Hashable, ...], int]) -> "Crossed":
        """Count pairs of labels, None where one annotator said nothing."""
        first: dict[Hashable, int] = {}
        second: dict[Hashable, int] = {}
        alone: dict[Hashable, int] = {}
        mismatches: dict[tuple[Hashable, ...], int] = {}
        agreed = 0
        for column, count in columns.items():
            one, other = column
            if one is None or other is None:
                label = other if one is None else one
                if label is not None:
                    alone[label] = alone.get(label, 0) + count
                continue
            first[one] = first.get(one, 0) + count
            second[other] = second.get(other, 0) + count
            if one == other:
                agreed += count
            else:
                mismatches[column] = count
        margins = dict(first)
        for label, count in second.items():
            margins[label] = margins.get(label, 0) + count
        return cls(first, second, margins, mismatches, agreed, alone)

    @property
    def units(self) -> int:
        """How many units both labelled."""
        return sum(self.by_first.values())
