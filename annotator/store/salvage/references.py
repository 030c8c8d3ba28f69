"""Which records a record refers to, and the record without what it refers to in vain."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, cast, get_args, get_origin, get_type_hints

from annotator.domain.annotation import UNNAMED_SPEAKERS, Annotation
from annotator.domain.article import Annotator, Event, Progress, progress_id
from annotator.domain.codebook import ScaleValue, Speaker, SpeakerKind, Topic
from annotator.domain.edit import Record
from annotator.domain.review import ReturnReason

_KIND_OF_FIELD: Mapping[str, str] = {
    "article_id": "article",
    "annotator_id": "annotator",
    "author_id": "annotator",
    "event_id": "event",
    "speaker_id": "speaker",
    "target_id": "speaker",
    "value_id": "scale_value",
    "topics": "topic",
    "primary_topic": "topic",
    "reason_id": "return_reason",
    "review_id": "review",
    "gold_id": "annotation",
}
"""What the ids in a field of a record are of; a field that is not here refers to nothing."""

OWN_KIND: Mapping[str, tuple[str, ...]] = {
    "annotation": ("parent_id",),
    "topic": ("parent_id", "merged_into"),
    "speaker": ("merged_into",),
}
"""Fields that refer to records of the same kind, and may be left empty."""

Reference = tuple[str, str]
"""A kind and the id of a record of it."""


def references(record: Record) -> Iterator[Reference]:
    """Yield what a record refers to, but for records of its own kind."""
    yield from _in(record)


def _in(value: object) -> Iterator[Reference]:
    for name, kind in _fields_of(type(value)):
        inner = getattr(value, name)
        if kind is None:
            parts = cast("tuple[object, ...]", inner)
            for part in parts:
                yield from _in(part)
            continue
        for id in (inner,) if isinstance(inner, str) else inner or ():
            if kind != "speaker" or id not in UNNAMED_SPEAKERS:
                yield kind, id


@cache
def _fields_of(record_type: type[Any]) -> tuple[tuple[str, str | None], ...]:
    """Return the fields of a record that refer to something, and to records of which kind.

    With no kind those that hold pieces which refer to something.
    """
    if not is_dataclass(record_type):
        return ()
    found: list[tuple[str, str | None]] = []
    kinds = get_type_hints(record_type)
    for field in fields(record_type):
        if field.name in _KIND_OF_FIELD:
            found.append((field.name, _KIND_OF_FIELD[field.name]))
        elif get_origin(kinds[field.name]) is tuple and _fields_of(get_args(kinds[field.name])[0]):
            found.append((field.name, None))
    return tuple(found)


def in_place_of(kind: str, id: str, number: int) -> Record | None:
    """Return an entry that stands for a lost one, so that what refers to it can be kept.

    Returns none for what cannot be stood in for, such as an article.
    """
    name = f"Lost {number}"
    match kind:
        case "annotator":
            return Annotator(id=id, name=name)
        case "event":
            return Event(id=id, name=name)
        case "speaker":
            return Speaker(id=id, name=name, kind=SpeakerKind.PERSON)
        case "scale_value":
            return ScaleValue(id=id, name=name, polarity=None)
        case "topic":
            return Topic(id=id, name=name)
        case "return_reason":
            return ReturnReason(id=id, name=name)
        case _:
            return None


def of_article(record: Record, article_id: str) -> Record:
    """Return a record that belongs to another article now: its text was damaged."""
    moved = replace(cast("Any", record), article_id=article_id)
    if isinstance(record, Progress):
        return replace(moved, id=progress_id(article_id, record.annotator_id))
    return moved


def fitting(annotation: Annotation, text: str) -> tuple[Annotation | None, int]:
    """Return an annotation with the segments that stand where they say, and how many do not.

    Returns none where no content is left.
    """
    if annotation.content and all(text[s.start : s.end] == s.quoted for s in annotation.segments):
        return annotation, 0
    segments = tuple(
        segment if text[segment.start : segment.end] == segment.quoted else None
        for segment in annotation.segments
    )
    kept = tuple(segment for segment in segments if segment is not None)
    fits = replace(annotation, segments=kept)
    return (fits if fits.content else None), len(segments) - len(kept)


def without(record: Record, field: str) -> Record:
    """Return a record that refers to nothing in a field."""
    return replace(cast("Any", record), **{field: None})
