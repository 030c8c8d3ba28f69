"""Matching: which of one annotator's annotations are the same as which of another's.

Within an article and one to one. Two annotations can be a pair where the intersection
over union (IoU) of what is said reaches a threshold; of all ways to pair them, the one
with the greatest total IoU is taken, exactly. Whatever finds no partner is listed too.
"""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from annotator.domain.annotation import Annotation, SegmentRole
from annotator.domain.article import Stretch
from annotator.services.assignment import Overlap, best_pairs

Passage = tuple[tuple[int, int], ...]
"""The pieces `[start, end)` of what is said, disjoint and in the order of the text."""

THRESHOLD = 0.5
"""The IoU from which on two annotations count as the same utterance, by default."""

Item = TypeVar("Item")


class Matching(NamedTuple, Generic[Item]):
    """Who is paired with whom, and who is left over; each list in the order of the text."""

    pairs: list[tuple[Item, Item, float]]
    """One of the first annotator's, its partner of the second's, and their IoU in (0, 1]."""
    only_first: list[Item]
    only_second: list[Item]


def match_annotations(
    first: Sequence[Annotation],
    second: Sequence[Annotation],
    threshold: float = THRESHOLD,
    furniture: Sequence[Stretch] = (),
) -> Matching[Annotation]:
    """Match two annotators' annotations of one article.

    What lies in `furniture` counts for nothing; an annotation that is all furniture
    matches none and is listed as unmatched. The result does not depend on the order of
    the annotations given, nor on which annotator is called the first.
    """
    passages: list[list[Passage]] = []
    for annotations in (first, second):
        passages.append([passage(annotation) for annotation in annotations])
        if furniture:
            passages[-1] = [without_furniture(p, furniture) for p in passages[-1]]
    ids = [annotation.id for annotation in first], [annotation.id for annotation in second]
    pairs, only_first, only_second = _match(passages[0], passages[1], ids, threshold)
    return Matching(
        [(first[i], second[j], overlap) for i, j, overlap in pairs],
        [first[i] for i in only_first],
        [second[j] for j in only_second],
    )


def match_passages(
    first: Sequence[Passage], second: Sequence[Passage], threshold: float = THRESHOLD
) -> Matching[int]:
    """Match the passages of two annotators in one article; the result has their indices.

    `threshold` is the least IoU of a pair, 0 to 1; at 0 any character in common will do.
    Of equally good matchings the one is taken whose passages start earlier, then the one
    that pairs the earlier with the earlier.
    """
    return _match(first, second, (range(len(first)), range(len(second))), threshold)


def passage(annotation: Annotation) -> Passage:
    """Return where the words of an annotation are: its content segments."""
    segments = annotation.segments
    if len(segments) == 1:
        only = segments[0]
        return ((only.start, only.end),)
    content = SegmentRole.CONTENT
    return tuple([(s.start, s.end) for s in segments if s.role is content])


def without_furniture(passage: Passage, furniture: Iterable[Stretch]) -> Passage:
    """Return a passage without what of it lies in furniture; empty where all of it does."""
    for stretch in furniture:
        if passage and stretch.start < passage[-1][1] and stretch.end > passage[0][0]:
            pieces = (
                piece
                for start, end in passage
                for piece in ((start, min(end, stretch.start)), (max(start, stretch.end), end))
            )
            passage = tuple((start, end) for start, end in pieces if start < end)
    return passage


def iou(first: Passage, second: Passage) -> float:
    """Return the intersection over union of two passages in characters, 0 to 1."""
    common, union = _overlap(first, second)
    return common / union if common else 0.0


def _overlap(first: Passage, second: Passage) -> tuple[int, int]:
    """Return how many characters two passages have in common, and how many together."""
    size = sum([end - start for start, end in first]) + sum([end - start for start, end in second])
    common = i = j = 0
    while i < len(first) and j < len(second):
        (start_1, end_1), (start_2, end_2) = first[i], second[j]
        shared = min(end_1, end_2) - max(start_1, start_2)
        if shared > 0:
            common += shared
        if end_1 <= end_2:
            i += 1
        else:
            j += 1
    return common, size - common


_Place = tuple[Passage, object, int, int]
"""A passage, what tells it from an equal one, whose it is (0 or 1), and its index."""


def _match(
    first: Sequence[Passage],
    second: Sequence[Passage],
    keys: tuple[Sequence[object], Sequence[object]],
    threshold: float,
) -> Matching[int]:
    result: Matching[int] = Matching([], [], [])
    for group in _groups(first, second, keys):
        if len(group) == 2 and group[0][2] != group[1][2]:
            _match_two(group, threshold, result)
        elif len(group) == 1:
            leftover = result.only_second if group[0][2] else result.only_first
            leftover.append(group[0][3])
        else:
            _match_many(group, threshold, result)
    return result


def _groups(
    first: Sequence[Passage],
    second: Sequence[Passage],
    keys: tuple[Sequence[object], Sequence[object]],
) -> list[list[_Place]]:
    """Split the passages, in the order of the text, where none reaches over the split."""
    places: list[_Place] = sorted(
        [
            *zip(first, keys[0], [0] * len(first), range(len(first)), strict=True),
            *zip(second, keys[1], [1] * len(second), range(len(second)), strict=True),
        ]
    )
    groups: list[list[_Place]] = []
    reach = -1
    for place in places:
        pieces = place[0]
        if not pieces or pieces[0][0] >= reach:
            groups.append([place])
        else:
            groups[-1].append(place)
        if pieces and pieces[-1][1] > reach:
            reach = pieces[-1][1]
    return groups


def _match_two(group: list[_Place], threshold: float, result: Matching[int]) -> None:
    one, other = group if group[0][2] == 0 else group[::-1]
    overlap = 1.0 if one[0] == other[0] else iou(one[0], other[0])
    if overlap >= threshold and overlap > 0:
        result.pairs.append((one[3], other[3], overlap))
    else:
        result.only_first.append(one[3])
        result.only_second.append(other[3])


def _match_many(group: list[_Place], threshold: float, result: Matching[int]) -> None:
    firsts = [place for place in group if place[2] == 0]
    seconds = [place for place in group if place[2] == 1]
    overlaps: list[Overlap] = []
    for i, one in enumerate(firsts):
        for j, other in enumerate(seconds):
            common, union = _overlap(one[0], other[0])
            if common and common / union >= threshold:
                overlaps.append(Overlap(i, j, common, union))
    starts = [p[0][0][0] for p in firsts], [p[0][0][0] for p in seconds]
    pairs = best_pairs(overlaps, *starts)
    matched = {pair.first for pair in pairs}, {pair.second for pair in pairs}
    result.pairs.extend(
        (firsts[p.first][3], seconds[p.second][3], p.common / p.union) for p in pairs
    )
    result.only_first.extend(p[3] for i, p in enumerate(firsts) if i not in matched[0])
    result.only_second.extend(p[3] for j, p in enumerate(seconds) if j not in matched[1])
