"""What annotators said in one field of the same words, as labels that can be compared.

Combinations are counted as they stand in the file; merged speakers and topics are seen to
afterwards, once for each combination instead of once for each annotation.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

from annotator.domain.lookup import Codebook
from annotator.services.comparing import standing_speaker, standing_topic
from annotator.services.measuring.figures import Subject
from annotator.services.measuring.marks import HEDGE, SPEAKER, TARGET, TOPICS, TYPE, VALUE, Mark
from annotator.services.measuring.pairing import Unit

Column = tuple[Hashable, ...]
"""What each annotator said in one field; none where it is missing."""

COLUMNS = {
    Subject.SPEAKER: SPEAKER,
    Subject.TYPE: TYPE,
    Subject.HEDGE: HEDGE,
    Subject.POLARITY: VALUE,
    Subject.TOPICS: TOPICS,
}
"""Where a mark says it."""

BETWEEN_TOPICS = "\x1f"


def said_by_two(
    first: Sequence[Mark], second: Sequence[Mark], subject: Subject, book: Codebook
) -> Counter[Column]:
    """Count what two annotators said of the same words; labels as in the file."""
    place = COLUMNS[subject]
    said = Counter[Column](zip(_column(first, place), _column(second, place), strict=True))
    if subject is Subject.POLARITY:
        del said[None, None]
        several = [column for column in said if tuple in map(type, column)]
        for column in several:
            del said[column]
        if several:
            pairs = zip(first, second, strict=True)
            said.update(chain.from_iterable(_of_several(pairs, book)))
    return said


def _column(marks: Iterable[Mark], place: int) -> Iterator[Hashable]:
    return map(itemgetter(place), marks)


def _of_several(pairs: Iterable[tuple[Mark, Mark]], book: Codebook) -> Iterator[list[Column]]:
    for pair in pairs:
        if _has_several(pair):
            yield _toward_each_target(pair, book)


def said_of(unit: Unit, subject: Subject, book: Codebook) -> list[Column]:
    """Return what was said of the same words, such as of each target; labels as in the file."""
    if subject is Subject.POLARITY and _has_several(unit):
        return _toward_each_target(unit, book)
    place = COLUMNS[subject]
    column = tuple([None if mark is None else mark[place] for mark in unit])
    return [] if subject is Subject.POLARITY and not any(column) else [column]


def _has_several(unit: Unit) -> bool:
    """Tell whether somebody gives several stances, so that targets matter."""
    return any(mark is not None and isinstance(mark[VALUE], tuple) for mark in unit)


def _toward_each_target(unit: Unit, book: Codebook) -> list[Column]:
    """Compare stances toward the same target, the first with the first."""
    toward: list[dict[tuple[str | None, int], str]] = []
    for mark in unit:
        seen: Counter[str | None] = Counter()
        given: dict[tuple[str | None, int], str] = {}
        for value, target_id in _stances(mark):
            target = standing_speaker(target_id, book)
            given[target, seen[target]] = value
            seen[target] += 1
        toward.append(given)
    targets = dict.fromkeys(target for given in toward for target in given)
    return [tuple([given.get(target) for given in toward]) for target in targets]


def _stances(mark: Mark | None) -> Sequence[tuple[str, str | None]]:
    if mark is None or mark[VALUE] is None:
        return ()
    return mark[VALUE] if isinstance(mark[VALUE], tuple) else ((mark[VALUE], mark[TARGET]),)


def standing(columns: Counter[Column], subject: Subject, book: Codebook) -> Counter[Column]:
    """Return combinations with what stands for their labels today; some become the same."""
    stands = _stands_for(subject, book)
    if stands is None:
        return columns
    known: dict[Hashable, Hashable] = {None: None}
    found: Counter[Column] = Counter()
    for column, count in columns.items():
        for label in column:
            if label not in known:
                known[label] = stands(label)
        found[tuple([known[label] for label in column])] += count
    return found


def _stands_for(subject: Subject, book: Codebook) -> Callable[[Any], Hashable] | None:
    if subject is Subject.SPEAKER:
        return lambda id: standing_speaker(id, book)
    if subject is Subject.TOPICS:
        return lambda topics: _standing_topics(topics, book)
    return None


def _standing_topics(topics: str, book: Codebook) -> frozenset[str]:
    return frozenset(standing_topic(id, book) for id in topics.split(BETWEEN_TOPICS) if id)
