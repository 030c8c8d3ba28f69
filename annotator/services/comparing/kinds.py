"""What two annotations of the same words differ in."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.annotation import Annotation, Hedge, QuotationType
from annotator.domain.lookup import Codebook


class Kind(StrEnum):
    """What annotators differ in; a pair may differ in several things."""

    ONLY = "only"
    """Not everybody has labelled these words: only A, or only B."""
    BOUNDARIES = "boundaries"
    SPEAKER = "speaker"
    STANCE = "stance"
    TARGET = "target"
    TOPIC = "topic"
    TYPE = "type"
    HEDGE = "hedge"


@dataclass(frozen=True, slots=True)
class Codes:
    """What an annotation says of its words, with merged codebook entries counted as one."""

    speaker: str | None
    stances: tuple[tuple[str, str], ...]
    """Value and target (empty for none) of each, sorted."""
    topics: frozenset[str]
    primary: str | None
    """The primary topic, where there are several to choose among."""
    quotation_type: QuotationType | None
    hedge: Hedge | None


def codes_of(annotation: Annotation, book: Codebook) -> Codes:
    """Return what an annotation says, each entry as the one that stands for it today."""
    topics = frozenset(standing_topic(id, book) for id in annotation.topics)
    primary = annotation.primary_topic
    return Codes(
        standing_speaker(annotation.speaker_id, book),
        tuple(
            sorted(
                (stance.value_id, standing_speaker(stance.target_id, book) or "")
                for stance in annotation.stances
            )
        ),
        topics,
        standing_topic(primary, book) if primary is not None and len(topics) > 1 else None,
        annotation.quotation_type,
        annotation.hedge,
    )


def standing_speaker(speaker_id: str | None, book: Codebook) -> str | None:
    """Return the entry that stands for a speaker today; unnamed and lost ones are their own."""
    entry = book.speaker(speaker_id)
    return entry.id if entry is not None else speaker_id


def standing_topic(topic_id: str, book: Codebook) -> str:
    """Return the topic that stands for a topic today."""
    entry = book.topic(topic_id)
    return entry.id if entry is not None else topic_id


def kinds_between(first: Codes, second: Codes) -> set[Kind]:
    """Return what two annotations differ in, their words aside."""
    kinds: set[Kind] = set()
    if first.speaker != second.speaker:
        kinds.add(Kind.SPEAKER)
    if first.topics != second.topics or first.primary != second.primary:
        kinds.add(Kind.TOPIC)
    if first.quotation_type is not second.quotation_type:
        kinds.add(Kind.TYPE)
    if first.hedge is not second.hedge:
        kinds.add(Kind.HEDGE)
    return kinds | _between_stances(first.stances, second.stances)


def _between_stances(
    first: tuple[tuple[str, str], ...], second: tuple[tuple[str, str], ...]
) -> set[Kind]:
    """A stance that one lacks is a difference of stance; of its target only where both have one."""
    if first == second:
        return set()
    kinds: set[Kind] = set()
    if sorted(value for value, _ in first) != sorted(value for value, _ in second):
        kinds.add(Kind.STANCE)
    if first and second and _targets(first) != _targets(second):
        kinds.add(Kind.TARGET)
    return kinds or {Kind.STANCE}


def _targets(stances: tuple[tuple[str, str], ...]) -> list[str]:
    return sorted(target for _, target in stances)
