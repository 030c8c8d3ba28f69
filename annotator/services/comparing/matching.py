"""Matching: which of one annotator's annotations are the same as which of another's.

Within an article and one to one. Two annotations can be a pair where the intersection
over union (IoU) of what is said reaches a threshold; of all ways to pair them, the one
with the greatest total IoU is taken, exactly. Whatever finds no partner is listed too.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from annotator.domain.annotation import Annotation, SegmentRole
from annotator.domain.article import Stretch
from annotator.services.comparing.assignment import Overlap, best_pairs

Passage = tuple[tuple[int, int], ...]
"""The pieces `[start, end)` of what is said, disjoint and in the order of the text."""

THRESHOLD = 0.5
"""The IoU from which on two annotations count as the same utterance, by default."""

Item = TypeVar("Item")

_CONTENT = SegmentRole.CONTENT


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
    places: list[_Place[Annotation]] = []
    for whose, annotations in enumerate((first, second)):
        if furniture:
            places += [
                _place(without_furniture(passage(a), furniture), a.id, whose, a)
                for a in annotations
            ]
        else:
            places += _places_of(annotations, whose)
    return _match(places, threshold)


def match_passages(
    first: Sequence[Passage], second: Sequence[Passage], threshold: float = THRESHOLD
) -> Matching[int]:
    """Match the passages of two annotators in one article; the result has their indices.

    `threshold` is the least IoU of a pair, 0 to 1; at 0 any character in common will do.
    Of equally good matchings the one is taken whose passages start earlier, then the one
    that pairs the earlier with the earlier.
    """
    return _match([*_numbered(first, 0), *_numbered(second, 1)], threshold)


def match_and_count_touching(
    first: Sequence[Passage], second: Sequence[Passage], threshold: float
) -> tuple[Matching[int], int]:
    """Match passages as `match_passages` does; count as well how many pairs it finds at 0."""
    touching = [0]
    found = _match([*_numbered(first, 0), *_numbered(second, 1)], threshold, touching)
    return found, touching[0]


def passage(annotation: Annotation) -> Passage:
    """Return where the words of an annotation are: its content segments."""
    return tuple([(s.start, s.end) for s in annotation.segments if s.role is _CONTENT])


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


_Place = tuple[int, int, Passage, Any, int, Item]
"""Where a passage starts and ends, its pieces (none where it is of one piece), what tells
it from an equal one, whose it is (0 or 1), and the item it belongs to."""


def _place(passage: Passage, key: object, whose: int, item: Item) -> _Place[Item]:
    start, end = (passage[0][0], passage[-1][1]) if passage else (-1, -1)
    return start, end, passage if len(passage) > 1 else (), key, whose, item


def _numbered(passages: Sequence[Passage], whose: int) -> list[_Place[int]]:
    """Return where passages are, each by its index; most are of one piece."""
    return [
        (*passage[0], (), place, whose, place)
        if len(passage) == 1
        else _place(passage, place, whose, place)
        for place, passage in enumerate(passages)
    ]


def _places_of(annotations: Sequence[Annotation], whose: int) -> list[_Place[Annotation]]:
    """Return where annotations are; no calls in the loop, as most have one content segment."""
    places: list[_Place[Annotation]] = []
    for annotation in annotations:
        start = end = -1
        for segment in annotation.segments:
            if segment.role is _CONTENT:
                if end >= 0:
                    places.append(_place(passage(annotation), annotation.id, whose, annotation))
                    break
                start, end = segment.start, segment.end
        else:
            places.append((start, end, (), annotation.id, whose, annotation))
    return places


def _pieces(place: _Place[Item]) -> Passage:
    return place[2] or (place[:2],)


_BEYOND: Any = (1 << 62,)
"""Where no passage starts."""


def _match(
    places: list[_Place[Item]], threshold: float, touching: list[int] | None = None
) -> Matching[Item]:
    """Go through the text from one gap between all passages to the next.

    Where `touching` is given, the pairs are added to it that there would be at threshold 0.

    One passage, or one of each annotator, between two gaps is nearly all there is, so
    these are seen to at once.
    """
    count = len(places)
    places.sort()
    places += (_BEYOND, _BEYOND)
    result: Matching[Item] = Matching([], [], [])
    at = 0
    while at < count:
        one, other, next_start = places[at], places[at + 1], places[at + 2][0]
        if other[0] >= one[1]:
            (result.only_second if one[4] else result.only_first).append(one[5])
            at += 1
        elif next_start >= one[1] and next_start >= other[1] and one[4] != other[4]:
            _match_two(one, other, threshold, result)
            if touching is not None:
                touching[0] += _touch(one, other)
            at += 2
        else:
            after = _next_gap(places, at)
            _match_many(places[at:after], threshold, result)
            if touching is not None:
                anyhow: Matching[Item] = Matching([], [], [])
                _match_many(places[at:after], 0, anyhow)
                touching[0] += len(anyhow.pairs)
            at = after
    return result


def _next_gap(places: list[_Place[Item]], at: int) -> int:
    """Return which is the first passage after `at` that no earlier one reaches."""
    reach = places[at][1]
    while places[at][0] < reach:
        reach = max(reach, places[at][1])
        at += 1
    return at


def _match_two(
    one: _Place[Item], other: _Place[Item], threshold: float, result: Matching[Item]
) -> None:
    start, end, pieces, _, whose, item = one
    start_2, end_2, pieces_2, _, _, item_2 = other
    if whose:
        item, item_2 = item_2, item
    if pieces or pieces_2:
        overlap = iou(_pieces(one), _pieces(other))
    else:
        common = (end if end < end_2 else end_2) - start_2  # the other starts later, if at all
        overlap = common / (end - start + end_2 - start_2 - common)
    if overlap >= threshold and overlap > 0:
        result.pairs.append((item, item_2, overlap))
    else:
        result.only_first.append(item)
        result.only_second.append(item_2)


def _touch(one: _Place[Item], other: _Place[Item]) -> bool:
    """Tell whether two passages, the first of which starts first, have a character in common."""
    if one[2] or other[2]:
        return _overlap(_pieces(one), _pieces(other))[0] > 0
    return other[0] < one[1] and other[0] < other[1]


def _match_many(group: list[_Place[Item]], threshold: float, result: Matching[Item]) -> None:
    firsts = [place for place in group if place[4] == 0]
    seconds = [place for place in group if place[4] == 1]
    if [place[:3] for place in firsts] == [place[:3] for place in seconds]:
        # Nothing is better than every passage with the one that is the same.
        result.pairs.extend((a[5], b[5], 1.0) for a, b in zip(firsts, seconds, strict=True))
        return
    overlaps: list[Overlap] = []
    for i, one in enumerate(firsts):
        for j, other in enumerate(seconds):
            common, union = _overlap(_pieces(one), _pieces(other))
            if common and common / union >= threshold:
                overlaps.append(Overlap(i, j, common, union))
    pairs = best_pairs(overlaps, [p[0] for p in firsts], [p[0] for p in seconds])
    matched = {pair.first for pair in pairs}, {pair.second for pair in pairs}
    result.pairs.extend(
        (firsts[p.first][5], seconds[p.second][5], p.common / p.union) for p in pairs
    )
    result.only_first.extend(p[5] for i, p in enumerate(firsts) if i not in matched[0])
    result.only_second.extend(p[5] for j, p in enumerate(seconds) if j not in matched[1])
