"""Which annotations of an article are compared with which, and how many both have found."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from annotator.services.comparing import join_pairs
from annotator.services.comparing.matching import Passage, match_and_count_touching
from annotator.services.measuring.marks import ANNOTATOR, END, START, LabelledArticle, Mark

Unit = tuple[Mark | None, ...]
"""What each annotator made of the same words; none where one has nothing there."""

_BEYOND: Mark = (1 << 62, 1 << 62)
"""A mark that stands behind every other."""


class Found(NamedTuple):
    """How many passages each two annotators marked, and how many of them are the same."""

    first: int = 0
    second: int = 0
    exact: int = 0
    enough: int = 0
    """With at least the threshold in common."""
    anything: int = 0
    """With any character in common."""


@dataclass(slots=True)
class Pairs:
    """The matched annotations of two annotators, one beside the other."""

    first: list[Mark] = field(default_factory=list[Mark])
    second: list[Mark] = field(default_factory=list[Mark])
    marked: list[int] = field(default_factory=lambda: [0, 0])
    """How many each of the two marked in all."""
    exact: int = 0
    anything: int = 0

    @property
    def found(self) -> Found:
        """How many passages were marked, and how many of them are the same."""
        first, second = self.marked
        return Found(first, second, self.exact, len(self.first), self.anything)


def pair_up(
    article: LabelledArticle, annotators: Sequence[str], threshold: float, pairs: Pairs
) -> None:
    """Match the annotations of two annotators in one article, as comparing does."""
    first, second = (article.marks.get(id, []) for id in annotators)
    pairs.marked[0] += len(first)
    pairs.marked[1] += len(second)
    if article.pieces or not first or not second:
        _match(article, first, second, threshold, pairs)
    else:
        _walk(article, first, second, threshold, pairs)


def _walk(
    article: LabelledArticle,
    first: list[Mark],
    second: list[Mark],
    threshold: float,
    pairs: Pairs,
) -> None:
    """Go through the text from one gap between all passages to the next.

    One passage, or one of each annotator, between two gaps is nearly all there is, so these
    are seen to at once.
    """
    whose = first[0][ANNOTATOR]
    marks = first + second
    marks.sort()
    marks += (_BEYOND, _BEYOND)
    at, beyond = 0, len(marks) - 2
    while at < beyond:
        one, other, after = marks[at], marks[at + 1], marks[at + 2][START]
        start, end, start_2, end_2 = one[START], one[END], other[START], other[END]
        if start_2 >= end:
            at += 1
        elif after >= end and after >= end_2 and one[ANNOTATOR] != other[ANNOTATOR]:
            at += 2
            pairs.anything += 1
            common = (end if end < end_2 else end_2) - start_2
            union = end - start + end_2 - start_2 - common
            if common == union:
                pairs.exact += 1
            elif common / union < threshold:
                continue
            if one[ANNOTATOR] != whose:
                one, other = other, one
            pairs.first.append(one)
            pairs.second.append(other)
        else:
            group = marks[at : _next_gap(marks, at)]
            _match(article, *_parted(group, whose), threshold, pairs)
            at += len(group)


def _parted(marks: Sequence[Mark], whose: str) -> tuple[list[Mark], list[Mark]]:
    """Return one annotator's marks, and the others'."""
    ours = [mark for mark in marks if mark[ANNOTATOR] == whose]
    return ours, [mark for mark in marks if mark[ANNOTATOR] != whose]


def _next_gap(marks: Sequence[Mark], at: int) -> int:
    """Return which is the first passage after `at` that no earlier one reaches."""
    reach = marks[at][END]
    while marks[at][START] < reach:
        reach = max(reach, marks[at][END])
        at += 1
    return at


def _match(
    article: LabelledArticle,
    first: Sequence[Mark],
    second: Sequence[Mark],
    threshold: float,
    pairs: Pairs,
) -> None:
    """Match passages however they lie and of whatever pieces they are."""
    if not first or not second:
        return
    words = article.passages(first), article.passages(second)
    matched, touching = match_and_count_touching(*words, threshold)
    for i, j, _ in matched.pairs:
        pairs.first.append(first[i])
        pairs.second.append(second[j])
    pairs.exact += _same(*words)
    pairs.anything += touching


def _same(first: Sequence[Passage], second: Sequence[Passage]) -> int:
    """Count the passages that two annotators marked alike, one with one."""
    return (Counter(first) & Counter(second)).total()


def group_up(
    article: LabelledArticle, annotators: Sequence[str], threshold: float
) -> tuple[list[Unit], list[Found]]:
    """Join matched annotations of more than two as comparing does; count what each two found."""
    present = [id for id in annotators if id in article.marks]
    words = {id: article.passages(article.marks[id]) for id in present}
    found: list[Found] = []
    pairs: list[tuple[float, int, tuple[str, int], tuple[str, int]]] = []
    for one, other in combinations(present, 2):
        ours, theirs = words[one], words[other]
        matched, touching = match_and_count_touching(ours, theirs, threshold)
        counts = (_same(ours, theirs), len(matched.pairs), touching)
        found.append(Found(len(ours), len(theirs), *counts))
        for i, j, overlap in matched.pairs:
            start = min(ours[i][0][0], theirs[j][0][0])
            pairs.append((-overlap, start, (one, i), (other, j)))
    owners = {(id, place): id for id in present for place in range(len(words[id]))}
    groups = join_pairs(owners, [pair[2:] for pair in sorted(pairs)])
    return [_unit(article, dict(group), annotators) for group in groups if len(group) > 1], found


def _unit(article: LabelledArticle, places: dict[str, int], annotators: Sequence[str]) -> Unit:
    return tuple(article.marks[id][places[id]] if id in places else None for id in annotators)
