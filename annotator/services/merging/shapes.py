"""Annotations read for a look only: many times as quick as reading them to keep.

A file brings every edit of an annotation, of which only the newest is kept as a record. The
others are checked in the shape of a `msgspec.Struct` with the same fields.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import MISSING, fields, is_dataclass
from operator import attrgetter, eq
from typing import Any, cast, get_args, get_origin, get_type_hints

import msgspec

from annotator.domain.annotation import (
    UNNAMED_SPEAKERS,
    Annotation,
    Segment,
    SegmentRole,
    Stance,
    Status,
)
from annotator.services.merging.faults import FARTHEST, LINE, MOST_ENTRIES, are_ids, are_times

_shapes: dict[type, type] = {}


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
            cast("type", of).__name__,
            columns,
            kw_only=True,
            gc=False,
            frozen=True,
            forbid_unknown_fields=True,
        )
    return _shapes[cast("type", of)]


_decode = msgspec.json.Decoder(_shape_of(Annotation)).decode
_columns = attrgetter(
    "article_id",
    "annotator_id",
    "speaker_id",
    "parent_id",
    "status",
    "topics",
    "primary_topic",
    "stances",
    "confidence",
    "codebook_version",
    "note",
    "created_at",
    "updated_at",
)


def read_shapes(texts: Iterable[str]) -> list[Annotation]:
    """Return what JSON says of annotations, with the fields of annotations and no others.

    Raises `msgspec.DecodeError`.
    """
    return cast("list[Annotation]", list(map(_decode, texts)))


class Glance:
    """Tells at a glance of most annotations that nothing is wrong with them.

    Many are looked at together, one field after the other.
    """

    def __init__(self) -> None:
        self._ids: set[str | None] = {None}
        """Ids that were found to be some."""
        self.wanted: dict[str, set[str]] = {kind: set() for kind in _KINDS}
        """What the annotations refer to, by kind."""

    def sound(
        self, texts: Iterable[str], ids: Sequence[str], text_of: Callable[[str], str | None]
    ) -> list[Annotation] | None:
        """Return what JSON says of annotations of some ids that are surely sound.

        `text_of` returns the text of an article. None where they are to be looked at closely.
        """
        try:
            annotations = read_shapes(texts)
        except (msgspec.DecodeError, ValueError, RecursionError):
            return None
        fits = Fitting(text_of).fits
        sound = self.are_sound(annotations, ids) and all(map(fits, annotations))
        return annotations if sound else None

    def are_sound(self, annotations: Sequence[Annotation], ids: Sequence[str]) -> bool:
        """Tell whether annotations of some ids are surely sound, their words aside."""
        if not annotations:
            return True
        articles, annotators, speakers, parents, statuses, topics, primary, stances, *rest = zip(
            *map(_columns, annotations), strict=True
        )
        confidences, versions, notes, created, updated = map(set[Any], rest)
        mentioned = self._want(articles, annotators, speakers, parents, topics, stances)
        return (
            confidences <= _CONFIDENCES
            and all(0 <= version < FARTHEST for version in versions)
            and all(len(note) < LINE and note.isprintable() for note in notes if note)
            and are_times(created | updated)
            and all(map(_are_topics, *zip(*{*zip(topics, primary, strict=True)}, strict=True)))
            and all(
                status is Status.DRAFT
                for status, speaker in zip(statuses, speakers, strict=True)
                if speaker is None
            )
            and all(map(eq, ids, [annotation.id for annotation in annotations]))
            and not any(map(eq, ids, parents))
            and self._are_ids(mentioned.union(ids))
        )

    def _want(
        self,
        articles: Iterable[str],
        annotators: Iterable[str],
        speakers: Iterable[str | None],
        parents: Iterable[str | None],
        topics: Iterable[tuple[str, ...]],
        stances: Iterable[tuple[Stance, ...]],
    ) -> set[str | None]:
        """Note what annotations refer to, and return all the ids."""
        held = {stance for each in {*stances} for stance in each}
        mentioned: dict[str, set[str | None]] = {
            "article": {*articles},
            "annotator": {*annotators},
            "topic": {topic for each in {*topics} for topic in each},
            "scale_value": {stance.value_id for stance in held},
            "speaker": {*speakers, *(stance.target_id for stance in held)} - {*UNNAMED_SPEAKERS},
            "annotation": {*parents},
        }
        for kind, ids in mentioned.items():
            self.wanted[kind].update(id for id in ids if id is not None)
        return set[str | None]().union(*mentioned.values())

    def _are_ids(self, ids: set[str | None]) -> bool:
        new = ids - self._ids
        self._ids |= new
        return are_ids([id for id in new if id is not None])


_KINDS = ("article", "annotator", "topic", "scale_value", "speaker", "annotation")
_CONFIDENCES = frozenset({None, 1, 2, 3})


def _are_topics(topics: tuple[str, ...], primary: str | None) -> bool:
    return (
        len(topics) < MOST_ENTRIES
        and len({*topics}) == len(topics)
        and (primary is None or primary in topics)
    )


class Fitting:
    """Tells whether the pieces of annotations stand in the texts where they say."""

    def __init__(self, text_of: Callable[[str], str | None]) -> None:
        self._text_of = text_of
        self._article_id = ""
        self._text: str | None = None
        self._fitted: tuple[Segment, ...] = ()
        """The pieces that were found to fit last; those of the next edit are often the same."""

    def fits(self, a: Annotation) -> bool:
        """Tell whether the pieces stand in order, one of them content, with the words there."""
        if a.article_id != self._article_id:
            self._text, self._fitted = self._text_of(a.article_id), ()
            self._article_id = a.article_id
        if self._text is None:
            return False
        if a.segments != self._fitted or not a.segments:
            if not _fit(a.segments, self._text):
                return False
            self._fitted = a.segments
        return True


def _fit(pieces: tuple[Segment, ...], text: str) -> bool:
    last = 0
    has_content = False
    for piece in pieces:
        start, end = piece.start, piece.end
        if not last <= start < end <= len(text) or text[start:end] != piece.quoted:
            return False
        has_content = has_content or piece.role is SegmentRole.CONTENT
        last = start
    return has_content
