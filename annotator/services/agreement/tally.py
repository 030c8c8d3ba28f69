"""Labels counted: the one form from which every agreement measure is computed.

A measure needs to know how often each combination of labels occurred, not where, so
the units are counted once and all measures of a field share the count.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from annotator.domain.errors import UserError
from annotator.services.agreement.crossed import Crossed

Codes = Sequence[Sequence[object]]
"""Annotators × units: one row per annotator, one label per unit, none where it is missing."""

Column = tuple[Hashable, ...]
"""What each annotator said of one unit, none where one said nothing."""


class CannotCompute(UserError):
    """A measure has no value for these data; the message says why in one sentence.

    It is raised instead of returning 0, 1 or nan, each of which would pass for a result.
    """


@dataclass(frozen=True)
class Tally:
    """Units counted by what the annotators said of them.

    Wherever a measure takes codes it takes a tally too: make one when you want several
    measures of the same labels, and add up those of articles with `Tally.total`.
    """

    columns: Mapping[Column, int]
    """How many units were labelled so. For a continuum: how many positions."""
    annotators: int

    @classmethod
    def of(cls, codes: Codes) -> "Tally":
        """Count codes given as annotators × units, with None (or nan) for missing.

        Sets and lists as labels (topics) count as frozensets. Raises `TypeError` where
        these are no rows of labels, `ValueError` where the rows differ in length.
        """
        rows = _rows(codes)
        try:
            columns = Counter(zip(*rows, strict=True))
        except TypeError:
            frozen = [[_frozen(label) for label in row] for row in rows]
            columns = Counter(zip(*frozen, strict=True))
        return cls(_without_nan(columns), len(rows))

    @classmethod
    def total(cls, tallies: Iterable["Tally"]) -> "Tally":
        """Add up tallies of the same annotators, such as one for each article."""
        columns: dict[Column, int] = {}
        annotators = 0
        for tally in tallies:
            annotators = max(annotators, tally.annotators)
            for column, count in tally.columns.items():
                columns[column] = columns.get(column, 0) + count
        return cls(columns, annotators)

    def mapped(self, function: Callable[[Any], Hashable]) -> "Tally":
        """Replace every label by what `function` makes of it; None stays, or makes it missing.

        Much quicker than to do so before counting: each combination is replaced once.
        """
        columns: Counter[Column] = Counter()
        for column, count in self.columns.items():
            columns[tuple([None if x is None else function(x) for x in column])] += count
        return Tally(columns, self.annotators)

    @property
    def units(self) -> int:
        """How many units at least one annotator labelled."""
        return sum(count for labels, count in self.labelled() if labels)

    @property
    def compared(self) -> int:
        """How many units at least two annotators labelled: those that tell of agreement."""
        return sum(count for labels, count in self.labelled() if len(labels) > 1)

    @property
    def pairs(self) -> int:
        """How many pairs of labels of one unit there are."""
        return sum(n * (len(labels) * (len(labels) - 1) // 2) for labels, n in self.labelled())

    @cached_property
    def crossed(self) -> Crossed:
        """What two annotators said, set against each other; only of two."""
        return Crossed.of(self.columns)

    def labelled(self) -> Iterator[tuple[Column, int]]:
        """Give each combination of labels without the missing ones, with its count."""
        for column, count in self.columns.items():
            if None in column:
                yield tuple(label for label in column if label is not None), count
            else:
                yield column, count


def tally_of(codes: Codes | Tally) -> Tally:
    """Return codes counted; a tally is returned as it is."""
    return codes if isinstance(codes, Tally) else Tally.of(codes)


def refuse_without_pairs(compared: float) -> None:
    """Raise `CannotCompute` where no unit has labels of two annotators."""
    if not compared:
        raise CannotCompute("Nothing was labelled by two annotators, so there is no agreement.")


def only_label(label: object) -> CannotCompute:
    """Return the error for data in which a single label occurs."""
    return CannotCompute(
        f"Only one label, “{label}”, was used, so agreement cannot be told from chance."
    )


def _rows(codes: object) -> list[Sequence[Hashable]]:
    """Return one row for each annotator, all of one length; what can be read once is kept."""
    if isinstance(codes, str) or not isinstance(codes, Iterable):
        raise _no_rows(codes)
    rows = list(cast("Iterable[Any]", codes))
    for at, row in enumerate(rows):
        if not isinstance(row, Iterable):
            raise _no_rows(row)
        if not isinstance(row, Sized):
            rows[at] = list(cast("Iterable[Hashable]", row))
    lengths = [len(row) for row in rows]
    if len(set(lengths)) > 1:
        raise ValueError(
            f"each annotator's row needs a label, or None, for every unit: theirs have {lengths}"
        )
    return rows


def _no_rows(given: object) -> TypeError:
    return TypeError(f"codes are annotators × units, a row of labels for each; not {given!r}")


def _without_nan(columns: Counter[Column]) -> Counter[Column]:
    """Take nan, which alone differs from itself, for a missing label."""
    if not any(_is_nan(label) for column in columns for label in column):
        return columns
    cleaned: Counter[Column] = Counter()
    for column, count in columns.items():
        cleaned[tuple(None if _is_nan(label) else label for label in column)] += count
    return cleaned


def _is_nan(label: Hashable) -> bool:
    try:
        return bool(label != label)
    except TypeError:  # pandas.NA cannot even say whether it is itself
        return True


def _frozen(label: object) -> Hashable:
    if isinstance(label, (set, list)):
        return frozenset(cast("Iterable[Hashable]", label))
    return cast("Hashable", label)
