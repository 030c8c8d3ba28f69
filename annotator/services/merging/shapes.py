"""Annotations read for a look only: many times as quick as reading them to keep.

A file brings every edit of an annotation, of which only the newest is kept as a record. The
others are checked in the shape of a `msgspec.Struct` with the same fields.
"""

from collections.abc import Iterable, Sequence
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, cast, get_args, get_origin, get_type_hints

import msgspec

from annotator.domain.annotation import Annotation, SegmentRole, Status
from annotator.services.merging.faults import FARTHEST, LINE, MOST_ENTRIES, are_ids, is_time

_shapes: dict[type, type] = {}
_CONFIDENCES = (None, 1, 2, 3)


def _shape_of(of: Any) -> Any:
    """Return the type that msgspec reads quickest for a type that stands in a record."""
    if get_origin(of) is tuple:
        return tuple[_shape_of(get_args(of)[0]), ...]
    if not is_dataclass(of):
        return of
    if of not in _shapes:
        hints = get_type_hints(of)
        columns = [
            (f.name, _shape_of(hints[f.name]))
            if f.default is MISSING
            else (f.name, _shape_of(hints[f.name]), f.default)
            for f in fields(of)
        ]
        _shapes[cast("type", of)] = msgspec.defstruct(
            cast("type", of).__name__, columns, kw_only=True, gc=False
        )
    return _shapes[cast("type", of)]


_decode = msgspec.json.Decoder(_shape_of(Annotation)).decode


def read_shapes(texts: Iterable[str]) -> list[Annotation]:
    """Return what JSON says of annotations, with the fields of annotations.

    Raises `msgspec.DecodeError`.
    """
    return cast("list[Annotation]", list(map(_decode, texts)))


class Glance:
    """Tells at a glance of most annotations that nothing is wrong with them."""

    def __init__(self) -> None:
        self._ids: set[str | None] = {None}
        """Ids that were found to be some."""

    def are_sound(self, annotations: Sequence[Annotation]) -> bool:
        """Tell whether annotations are surely sound, their words aside; if not, look closely."""
        return all(map(_is_sound, annotations)) and self._have_ids(annotations)

    def _have_ids(self, annotations: Sequence[Annotation]) -> bool:
        ids: set[str | None] = set()
        for a in annotations:
            ids.update((a.id, a.article_id, a.annotator_id, a.speaker_id, a.parent_id))
            ids.update(a.topics)
            for stance in a.stances:
                ids.add(stance.value_id)
                ids.add(stance.target_id)
        ids -= self._ids
        if not are_ids(id for id in ids if id is not None):
            return False
        self._ids |= ids
        return True


def _is_sound(a: Annotation) -> bool:
    topics, note = a.topics, a.note
    return (
        a.parent_id != a.id
        and (not topics or (len(topics) < MOST_ENTRIES and len({*topics}) == len(topics)))
        and (a.primary_topic is None or a.primary_topic in topics)
        and (a.status is Status.DRAFT or a.speaker_id is not None)
        and a.confidence in _CONFIDENCES
        and 0 <= a.codebook_version < FARTHEST
        and (not note or (len(note) < LINE and note.isprintable()))
        and is_time(a.created_at) is not None
        and is_time(a.updated_at) is not None
    )


def fits(a: Annotation, text: str) -> bool:
    """Tell whether the pieces stand in order, one of them content, with the words of the text."""
    last = 0
    has_content = False
    for piece in a.segments:
        start, end = piece.start, piece.end
        if not last <= start < end <= len(text) or text[start:end] != piece.quoted:
            return False
        has_content = has_content or piece.role is SegmentRole.CONTENT
        last = start
    return has_content
