"""Which annotations of an article are compared with which, and what they say."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, combinations
from operator import add, attrgetter

from annotator.services.agreement import Tally
from annotator.services.comparing import join_pairs
from annotator.services.matching import Passage, match_and_count_touching, match_passages
from annotator.services.measuring.figures import Subject
from annotator.services.measuring.labels import LabelledArticle, Mark

Unit = tuple[Mark | None, ...]
"""What each annotator made of the same words; none where one has nothing there."""

Column = tuple[Hashable, ...]
"""What each annotator said in one field; none where it is missing."""


def units_of(
    article: LabelledArticle, annotators: Sequence[str], threshold: float
) -> tuple[list[Unit], int | None]:
    """Return the passages of an article that at least two annotators have marked.

    Also, where there are two annotators, how many there would be were it enough that passages
    have anything in common.
    """
    if len(annotators) == 2:
        first, second = (article.marks.get(id, []) for id in annotators)
        found, touching = match_and_count_touching(_words(first), _words(second), threshold)
        return [(first[i], second[j]) for i, j, _ in found.pairs], touching
    return _groups(article, annotators, threshold), None


def _words(marks: Iterable[Mark]) -> list[Passage]:
    return [mark.words for mark in marks]


def _groups(article: LabelledArticle, annotators: Sequence[str], threshold: float) -> list[Unit]:
    """Join matched passages of more than two as comparing does."""
    present = [id for id in annotators if id in article.marks]
    owners = {(id, place): id for id in present for place in range(len(article.marks[id]))}
    pairs: list[tuple[float, int, tuple[str, int], tuple[str, int]]] = []
    for one, other in combinations(present, 2):
        first, second = article.marks[one], article.marks[other]
        for i, j, overlap in match_passages(_words(first), _words(second), threshold).pairs:
            start = min(first[i].words[0][0], second[j].words[0][0])
            pairs.append((-overlap, start, (one, i), (other, j)))
    units: list[Unit] = []
    for group in join_pairs(owners, [pair[2:] for pair in sorted(pairs)]):
        places = dict(group)
        if len(places) > 1:
            units.append(
                tuple(article.marks[id][places[id]] if id in places else None for id in annotators)
            )
    return units


@dataclass(slots=True)
class FieldCodes:
    """What annotators said in one field of all units, article after article."""

    columns: list[Column] = field(default_factory=list[Column])
    units: list[Unit] = field(default_factory=list[Unit])
    """The unit that each column is of."""
    ends: list[int] = field(default_factory=list[int])
    """For each article, how many columns there are up to its last."""

    @property
    def tally(self) -> Tally:
        """All columns counted."""
        return Tally(Counter(self.columns), len(self.columns[0]) if self.columns else 0)

    def of_articles(self) -> list[list[Column]]:
        """Return the columns of each article."""
        starts = [0, *self.ends[:-1]]
        return [self.columns[i:j] for i, j in zip(starts, self.ends, strict=True)]


def field_codes(units_per_article: Sequence[Sequence[Unit]], subject: Subject) -> FieldCodes:
    """Read one field off all units."""
    codes = FieldCodes()
    name = _attributes.get(subject)
    if name is not None and len(next((units[0] for units in units_per_article if units), ())) == 2:
        return _codes_of_two(units_per_article, attrgetter(name))
    read = _readers[subject]
    for units in units_per_article:
        for unit in units:
            for column in read(unit):
                codes.columns.append(column)
                codes.units.append(unit)
        codes.ends.append(len(codes.columns))
    return codes


def _codes_of_two(
    units_per_article: Sequence[Sequence[Unit]], read: Callable[[object], Hashable]
) -> FieldCodes:
    """Read a field off pairs, in which nobody is missing."""
    codes = FieldCodes(units=[unit for units in units_per_article for unit in units])
    codes.columns = [(read(first), read(second)) for first, second in codes.units]
    codes.ends = list(accumulate(map(len, units_per_article)))
    return codes


_attributes = {
    Subject.SPEAKER: "speaker",
    Subject.TYPE: "quotation_type",
    Subject.HEDGE: "hedge",
    Subject.TOPICS: "topics",
}


def _speakers(unit: Unit) -> tuple[Column]:
    return (tuple([None if mark is None else mark.speaker for mark in unit]),)


def _types(unit: Unit) -> tuple[Column]:
    return (tuple([None if mark is None else mark.quotation_type for mark in unit]),)


def _hedges(unit: Unit) -> tuple[Column]:
    return (tuple([None if mark is None else mark.hedge for mark in unit]),)


def _topics(unit: Unit) -> tuple[Column]:
    return (tuple([None if mark is None else mark.topics for mark in unit]),)


def _polarities(unit: Unit) -> list[Column]:
    """Where nobody gives two stances, they are compared; else those toward the same target."""
    if all(mark is None or len(mark.stances) < 2 for mark in unit):
        column = tuple(
            [None if mark is None or not mark.stances else mark.stances[0][0] for mark in unit]
        )
        return [column] if any(column) else []
    toward: list[dict[tuple[str | None, int], str]] = []
    for mark in unit:
        seen: Counter[str | None] = Counter()
        given: dict[tuple[str | None, int], str] = {}
        for value, target in mark.stances if mark is not None else ():
            given[target, seen[target]] = value
            seen[target] += 1
        toward.append(given)
    targets = dict.fromkeys(target for given in toward for target in given)
    return [tuple([given.get(target) for given in toward]) for target in targets]


_readers: dict[Subject, Callable[[Unit], Iterable[Column]]] = {
    Subject.SPEAKER: _speakers,
    Subject.TYPE: _types,
    Subject.HEDGE: _hedges,
    Subject.TOPICS: _topics,
    Subject.POLARITY: _polarities,
}


Counts = tuple[int, int, int]
"""Matched passages, those of the first only, those of the second only."""

Found = tuple[Counts, Counts, Counts]
"""What two annotators, or each two of several, found of an article: the same, with enough
of it in common, with anything in common."""


def found_by_two(
    article: LabelledArticle, annotators: Sequence[str], matched: int, touching: int
) -> Found:
    """Count what two annotators found in an article, of which it is known what matches."""
    first, second = (_words(article.marks.get(id, ())) for id in annotators)
    marked = len(first), len(second)
    exact = _same(first, second)
    exactly, enough, anything = (
        (n, marked[0] - n, marked[1] - n) for n in (exact, matched, touching)
    )
    return exactly, enough, anything


def found_in(article: LabelledArticle, annotators: Sequence[str], threshold: float) -> Found:
    """Count what each two of several annotators found in an article."""
    total = [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
    for pair in combinations([id for id in annotators if id in article.marks], 2):
        units, touching = units_of(article, pair, threshold)
        found = found_by_two(article, pair, len(units), touching or 0)
        for counts, more in zip(total, found, strict=True):
            counts[:] = map(add, counts, more)
    exactly, enough, anything = (tuple[int, int, int](counts) for counts in total)
    return exactly, enough, anything


def _same(first: Sequence[Passage], second: Sequence[Passage]) -> int:
    """Count the passages that two annotators marked alike, one with one."""
    several = {*first}
    if len(several) == len(first):
        return len(several.intersection(second))
    return (Counter(first) & Counter(second)).total()
