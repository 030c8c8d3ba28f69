"""Finding the same passages: F1 and the share of characters two annotators both marked."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import index
from typing import Any, Literal, cast

from annotator.services.agreement.tally import CannotCompute
from annotator.services.comparing.matching import Passage, match_passages

Match = Literal["exact", "iou", "overlap"]

IOU_THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class SpanCounts:
    """How many passages two annotators marked, and how many of them are the same.

    Counts of several articles are added up with `+`.
    """

    matched: int
    only_first: int
    only_second: int

    def __add__(self, other: "SpanCounts") -> "SpanCounts":
        return SpanCounts(
            self.matched + other.matched,
            self.only_first + other.only_first,
            self.only_second + other.only_second,
        )

    @property
    def f1(self) -> float:
        """The F1 score, 0 to 1. Raises `CannotCompute` where neither marked anything."""
        marked = 2 * self.matched + self.only_first + self.only_second
        if not marked:
            raise CannotCompute("Neither annotator marked anything, so nothing can be found.")
        return 2 * self.matched / marked


def span_f1(a: Iterable[Sequence[object]], b: Iterable[Sequence[object]], match: Match) -> float:
    """Return the F1 score of two annotators' passages in one article, 0 to 1.

    A passage is `(start, end)`, or for one in several pieces a sequence of such pairs.
    `match` says which passages are the same: "exact" those with the same characters,
    "iou" those whose intersection is at least half of their union, "overlap" those with
    any character in common. One passage is matched with one at most, so as in comparing
    (`match_passages`). Neither annotator need be the better one: F1 is symmetric.

    For several articles add up their `span_counts`. Raises `CannotCompute` where neither
    marked anything; `ValueError` for an unknown `match`.
    """
    return span_counts(a, b, match).f1


def span_counts(
    a: Iterable[Sequence[object]], b: Iterable[Sequence[object]], match: Match
) -> SpanCounts:
    """Count matched and unmatched passages in one article; parameters as in `span_f1`."""
    first, second = [as_passage(p) for p in a], [as_passage(p) for p in b]
    if match == "exact":
        matched = (Counter(first) & Counter(second)).total()
    elif match == "iou":
        matched = len(match_passages(first, second, IOU_THRESHOLD).pairs)
    elif match == "overlap":
        matched = len(match_passages(first, second, 0).pairs)
    else:
        raise ValueError(f"unknown match: {match!r}")
    return SpanCounts(matched, len(first) - matched, len(second) - matched)


def character_dice(a: Iterable[Sequence[object]], b: Iterable[Sequence[object]]) -> float:
    """Return 2·both / (first + second) in characters marked, 0 to 1 (Dice 1945).

    Passages as in `span_f1`; a character marked twice by one annotator counts once.
    Raises `CannotCompute` where neither marked anything.
    """
    first, second = (
        {i for p in passages for start, end in as_passage(p) for i in range(start, end)}
        for passages in (a, b)
    )
    if not first and not second:
        raise CannotCompute("Neither annotator marked anything, so nothing can be found.")
    return 2 * len(first & second) / (len(first) + len(second))


def as_passage(passage: Sequence[object]) -> Passage:
    """Return the pieces of a passage given as `(start, end)` or as a sequence of such pairs.

    They come in the order of the text; those that touch or overlap are joined, so that equal
    passages have equal characters. Raises `TypeError` for anything else, `ValueError` for a
    passage without a character.
    """
    try:
        pair = len(passage) == 2 and not isinstance(passage[0], Sequence | tuple)
        pieces = [passage] if pair else list(passage)
        ends = sorted((index(start), index(end)) for start, end in cast("list[Any]", pieces))
    except (TypeError, ValueError):
        raise TypeError(f"a passage is (start, end) or several of these, not {passage!r}") from None
    if not ends or any(end <= start for start, end in ends):
        raise ValueError(f"the passage {passage!r} has a piece without a character")
    joined = ends[:1]
    for start, end in ends[1:]:
        if start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
