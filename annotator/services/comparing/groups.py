"""Which annotations of an article are of the same words, and what they differ in.

Two annotators are matched one to one. Among more, those matched pairwise are joined into
groups, the most alike first, as long as nobody comes to stand in a group twice. Every
annotation is in exactly one group, alone where nothing fits, so none is ever dropped.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple, TypeVar

from annotator.domain.annotation import Annotation
from annotator.domain.article import Stretch
from annotator.domain.lookup import Codebook
from annotator.services.comparing.kinds import Codes, Kind, codes_of, kinds_between
from annotator.services.comparing.matching import (
    THRESHOLD,
    iou,
    match_annotations,
    passage,
    without_furniture,
)

ItemT = TypeVar("ItemT", bound=Hashable)


class Difference(NamedTuple):
    """What one annotator made of some words, and what another did."""

    first: Annotation | None
    second: Annotation | None
    """None where one of the two has nothing there; never both."""
    kinds: frozenset[Kind]
    """Empty where the two agree."""


@dataclass(frozen=True, slots=True)
class Group:
    """What several annotators made of the same words: the unit that is decided on."""

    members: tuple[Annotation, ...]
    """At most one of each annotator, in the order of their ids; at least one."""
    missing: tuple[str, ...]
    """Annotators who worked on the article and have nothing here, sorted."""
    kinds: frozenset[Kind]
    """What any two of them differ in; empty where all agree."""
    overlap: float
    """The least intersection over union of two members, 0 to 1; 1 for one alone."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the annotations, sorted, as a decision holds them."""
        return tuple(sorted(member.id for member in self.members))

    @property
    def start(self) -> int:
        """Where the first of the words begin."""
        return min(member.start for member in self.members)

    @property
    def end(self) -> int:
        """Where the last of the words end."""
        return max(member.end for member in self.members)

    @property
    def agreed(self) -> bool:
        """Whether everybody has the same here."""
        return not self.kinds

    def of(self, annotator_id: str) -> Annotation | None:
        """Return the annotation of one annotator, or none."""
        return next((m for m in self.members if m.annotator_id == annotator_id), None)


class Grouping(NamedTuple):
    """All annotations of an article, compared."""

    groups: list[Group]
    """In the order of the text."""
    in_furniture: list[Annotation]
    """Those whose words are all furniture: they count for nothing."""


def group_annotations(
    by_annotator: Mapping[str, Sequence[Annotation]],
    book: Codebook,
    threshold: float = THRESHOLD,
    furniture: Sequence[Stretch] = (),
    together: Sequence[Sequence[str]] = (),
) -> Grouping:
    """Compare the annotations of an article by two annotators or more.

    `by_annotator` also holds, with none, who found nothing to label. `threshold` is the
    least intersection over union of a pair, 0 to 1. The ids of each entry of `together`
    make a group whatever their overlap, such as those that a decision was made on; an
    annotation of somebody who has none in it joins it where it matches.
    """
    whole = {id: list(annotations) for id, annotations in by_annotator.items()}
    in_furniture = [a for of_one in whole.values() for a in of_one if not _words(a, furniture)]
    nothing = {a.id for a in in_furniture}
    counted = {id: [a for a in of_one if a.id not in nothing] for id, of_one in whole.items()}
    known = {a.id: a for of_one in counted.values() for a in of_one}
    joined = _joined(counted, _fixed(known, together), threshold, furniture)
    groups = [_group(members, sorted(whole), book, furniture) for members in joined]
    groups.sort(key=lambda group: (group.start, -group.end, group.ids))
    return Grouping(groups, sorted(in_furniture, key=lambda a: (a.start, a.id)))


def differences_of(group: Group, book: Codebook) -> Iterator[Difference]:
    """Hand out what each two of the annotators made of a group's words, also where they agree.

    Two who both have nothing there make no pair.
    """
    annotators = sorted([*(member.annotator_id for member in group.members), *group.missing])
    for one, other in combinations(annotators, 2):
        first, second = group.of(one), group.of(other)
        if first is not None and second is not None:
            kinds = kinds_between(codes_of(first, book), codes_of(second, book))
            if _edges(first) != _edges(second):
                kinds.add(Kind.BOUNDARIES)
            yield Difference(first, second, frozenset(kinds))
        elif first is not None or second is not None:
            yield Difference(first, second, frozenset({Kind.ONLY}))


def _edges(annotation: Annotation) -> tuple[tuple[int, int], ...]:
    return passage(annotation)


def _words(annotation: Annotation, furniture: Sequence[Stretch]) -> tuple[tuple[int, int], ...]:
    return without_furniture(passage(annotation), furniture)


def _fixed(
    known: Mapping[str, Annotation], together: Sequence[Sequence[str]]
) -> list[list[Annotation]]:
    """Return the groups that are given; who stands in two is taken for the first."""
    taken: set[str] = set()
    groups: list[list[Annotation]] = []
    for ids in together:
        members = [known[id] for id in ids if id in known and id not in taken]
        taken.update(member.id for member in members)
        if members:
            groups.append(members)
    return groups


def _joined(
    by_annotator: Mapping[str, Sequence[Annotation]],
    fixed: Sequence[Sequence[Annotation]],
    threshold: float,
    furniture: Sequence[Stretch],
) -> list[list[Annotation]]:
    """Join what matches, around the groups that are given and never two of those."""
    owners_beside = {a.id: {b.annotator_id for b in group} for group in fixed for a in group}

    def open_to(other: str, annotations: Sequence[Annotation]) -> Sequence[Annotation]:
        if not owners_beside:
            return annotations
        return [a for a in annotations if other not in owners_beside.get(a.id, ())]

    pairs = [
        (pair, (-pair[2], min(pair[0].start, pair[1].start), _ids(pair)))
        for one, other in combinations(sorted(by_annotator), 2)
        for pair in match_annotations(
            open_to(other, by_annotator[one]),
            open_to(one, by_annotator[other]),
            threshold,
            furniture,
        ).pairs
    ]
    pairs.sort(key=lambda ordered: ordered[1])
    known = {a.id: a for of_one in by_annotator.values() for a in of_one}
    joined = join_pairs(
        {id: a.annotator_id for id, a in known.items()},
        [(first.id, second.id) for (first, second, _), _ in pairs],
        [[a.id for a in group] for group in fixed],
    )
    return [[known[id] for id in ids] for ids in joined]


def join_pairs(
    owners: Mapping[ItemT, str],
    pairs: Iterable[tuple[ItemT, ItemT]],
    given: Iterable[Sequence[ItemT]] = (),
) -> list[list[ItemT]]:
    """Join items through pairs of them, as long as no owner comes to have two in a group.

    `pairs` come with those first that are to be joined first. Items that nothing joins are
    alone. Groups that are `given` may grow, but do not become one.
    """
    group_of = {item: [item] for item in owners}
    kept: set[int] = set()
    for group in map(list, given):
        kept.add(id(group))
        group_of.update(dict.fromkeys(group, group))
    for first, second in pairs:
        ours, theirs = group_of[first], group_of[second]
        if id(theirs) in kept:
            ours, theirs = theirs, ours
        whose = {owners[item] for item in ours}
        if ours is theirs or any(owners[item] in whose for item in theirs) or id(theirs) in kept:
            continue
        ours += theirs
        for item in theirs:
            group_of[item] = ours
    return list({id(group): group for group in group_of.values()}.values())


def _ids(pair: tuple[Annotation, Annotation, float]) -> tuple[str, ...]:
    return tuple(sorted((pair[0].id, pair[1].id)))


def _group(
    members: Sequence[Annotation],
    annotators: Sequence[str],
    book: Codebook,
    furniture: Sequence[Stretch],
) -> Group:
    ordered = tuple(sorted(members, key=lambda a: (a.annotator_id, a.id)))
    present = {member.annotator_id for member in ordered}
    missing = tuple(id for id in annotators if id not in present)
    kinds: set[Kind] = {Kind.ONLY} if missing else set()
    words = [_words(member, furniture) for member in ordered]
    if any(other != words[0] for other in words):
        kinds.add(Kind.BOUNDARIES)
    codes = list(dict.fromkeys(codes_of(member, book) for member in ordered))
    kinds |= _kinds_among(codes)
    least = min((iou(one, other) for one, other in combinations(words, 2)), default=1.0)
    return Group(ordered, missing, frozenset(kinds), least)


def _kinds_among(codes: Sequence[Codes]) -> set[Kind]:
    kinds: set[Kind] = set()
    for first, second in combinations(codes, 2):
        kinds |= kinds_between(first, second)
    return kinds
