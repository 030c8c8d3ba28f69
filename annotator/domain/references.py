"""Which records a record refers to, and whose it is."""

from collections.abc import Iterable, Iterator

from annotator.domain.adjudication import Decision, Settling
from annotator.domain.annotation import UNNAMED_SPEAKERS, Annotation
from annotator.domain.article import Article, Progress
from annotator.domain.codebook import Speaker, Topic
from annotator.domain.edit import Record
from annotator.domain.refusal import Refusal
from annotator.domain.repeat import Repeat
from annotator.domain.review import Remark, Review

OWNED_KINDS = frozenset(
    {"progress", "annotation", "refusal", "review", "remark", "decision", "settling", "repeat"}
)
"""Kinds of records that one annotator alone edits."""

SHARED_KINDS = frozenset(
    {"annotator", "event", "article", "speaker", "scale_value", "topic", "return_reason"}
)
"""Kinds of records that everybody edits."""

Reference = tuple[str, str]
"""A kind of record and an id."""

_Owned = (Annotation, Progress, Refusal, Review, Remark, Decision, Settling, Repeat)


def owner_id(record: Record) -> str | None:
    """Return who alone edits a record, or none where everybody does."""
    return record.annotator_id if isinstance(record, _Owned) else None


def references(record: Record) -> Iterator[Reference]:
    """Hand out what must be there for a record to stand."""
    if isinstance(record, Annotation):
        yield from _of_annotation(record)
    elif isinstance(record, Speaker | Topic):
        yield from _of_entry(record)
    elif isinstance(record, Article):
        if record.event_id:
            yield "event", record.event_id
    elif isinstance(record, _Owned):
        yield from _of_owned(record)


def all_references(records: Iterable[Record]) -> set[Reference]:
    """Return what must be there for records to stand, many of which are annotations."""
    annotations: list[Annotation] = []
    found: set[Reference] = set()
    for record in records:
        if isinstance(record, Annotation):
            annotations.append(record)
        else:
            found.update(references(record))
    stances = [stance for a in annotations for stance in a.stances]
    speakers = {a.speaker_id for a in annotations}.union(stance.target_id for stance in stances)
    for kind, ids in (
        ("article", {a.article_id for a in annotations}),
        ("annotator", {a.annotator_id for a in annotations}),
        ("speaker", speakers - {*UNNAMED_SPEAKERS}),
        ("scale_value", {stance.value_id for stance in stances}),
        ("topic", {topic for each in {a.topics for a in annotations} for topic in each}),
        ("annotation", {a.parent_id for a in annotations}),
    ):
        found.update((kind, id) for id in ids if id is not None)
    return found


def _of_annotation(a: Annotation) -> Iterator[Reference]:
    yield "article", a.article_id
    yield "annotator", a.annotator_id
    if a.speaker_id is not None and a.speaker_id not in UNNAMED_SPEAKERS:
        yield "speaker", a.speaker_id
    for stance in a.stances:
        yield "scale_value", stance.value_id
        if stance.target_id is not None:
            yield "speaker", stance.target_id
    for topic in a.topics:
        yield "topic", topic
    if a.parent_id is not None:
        yield "annotation", a.parent_id


def _of_entry(entry: Speaker | Topic) -> Iterator[Reference]:
    kind = "speaker" if isinstance(entry, Speaker) else "topic"
    if entry.merged_into is not None:
        yield kind, entry.merged_into
    if isinstance(entry, Topic) and entry.parent_id is not None:
        yield kind, entry.parent_id


def _of_owned(
    record: Progress | Refusal | Review | Remark | Decision | Settling | Repeat,
) -> Iterator[Reference]:
    yield "annotator", record.annotator_id
    if isinstance(record, Remark):
        yield "review", record.review_id
    else:
        yield "article", record.article_id
    if isinstance(record, Repeat):
        yield "article", record.original_id
    if isinstance(record, Review):
        yield "annotator", record.author_id
    if isinstance(record, Review | Decision) and record.reason_id is not None:
        yield "return_reason", record.reason_id
    if isinstance(record, Decision) and record.gold_id is not None:
        yield "annotation", record.gold_id
