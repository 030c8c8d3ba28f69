"""The labels of the sample, as annotations."""

import hashlib
import uuid
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from annotator.domain.annotation import (
    UNNAMED_SPEAKERS,
    Annotation,
    Segment,
    SegmentRole,
    Stance,
    Status,
)
from annotator.domain.article import Annotator
from annotator.domain.ids import article_id
from annotator.domain.lookup import Codebook
from annotator.services.sample.files import LabelEntry, LabelFile, place

_PACE = timedelta(seconds=47)
"""How long the annotators take over a label."""


def moments(began: str) -> Iterator[str]:
    """Hand out the times of one label after another."""
    moment = datetime.fromisoformat(began)
    while True:
        yield moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        moment += _PACE


def fixed_id(moment: str, content: str) -> str:
    """Return a UUIDv7 (RFC 9562 §5.7) that is the same wherever the sample is opened.

    What is random in others follows from `content` here.
    """
    milliseconds = int(datetime.fromisoformat(moment).timestamp() * 1000)
    digest = int.from_bytes(hashlib.sha256(content.encode()).digest()[:10])
    high, low = digest >> 68, digest & (1 << 62) - 1
    return str(uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low))


def annotations(
    file: LabelFile, annotator: Annotator, texts: Mapping[str, str], book: Codebook
) -> list[Annotation]:
    """Return an annotator's labels; `texts` are the articles by the names of their files.

    Raises `LookupError` where words are not in the text, or a name not in the codebook.
    """
    names = _Names(book)
    stamped = [
        (moment, fixed_id(moment, f"{annotator.id}/{entry.key}"), entry)
        for moment, entry in zip(moments(file.began), file.labels, strict=False)
    ]
    ids = {entry.key: id for _, id, entry in stamped}
    return [
        Annotation(
            id=id,
            article_id=article_id(texts[entry.article]),
            annotator_id=annotator.id,
            segments=_segments(texts[entry.article], entry),
            status=Status.SUBMITTED if entry.article in file.submitted else Status.DRAFT,
            speaker_id=names.speaker(entry.speaker),
            quotation_type=entry.type,
            parent_id=None if entry.parent is None else ids[entry.parent],
            stances=tuple(names.stance(s.value, s.target) for s in entry.stances),
            topics=tuple(names.topic(path) for path in entry.topics),
            primary_topic=None if entry.primary is None else names.topic(entry.primary),
            hedge=entry.hedge,
            confidence=entry.confidence,
            note=entry.note,
            discuss=entry.discuss,
            codebook_version=book.version,
            created_at=moment,
            updated_at=moment,
        )
        for moment, id, entry in stamped
    ]


def _segments(text: str, entry: LabelEntry) -> tuple[Segment, ...]:
    roles = (
        (SegmentRole.CONTENT, entry.content),
        (SegmentRole.SOURCE, entry.source),
        (SegmentRole.CUE, entry.cue),
    )
    places = [(*place(text, words), role) for role, pieces in roles for words in pieces]
    return tuple(Segment(start, end, text[start:end], role) for start, end, role in sorted(places))


class _Names:
    """The ids of codebook entries, by what the files call them."""

    def __init__(self, book: Codebook) -> None:
        self._book = book
        self._topics = {book.topic_path(topic.id): topic.id for topic in book.topics}
        self._values = {
            value.name if value.polarity is None else str(value.polarity): value.id
            for value in book.scale
        }

    def speaker(self, name: str) -> str:
        if name in UNNAMED_SPEAKERS:
            return name
        speaker = self._book.speaker_named(name)
        if speaker is None:
            raise LookupError(name)
        return speaker.id

    def stance(self, value: str, target: str | None) -> Stance:
        value_id = self._values[value.removeprefix("+")]
        return Stance(value_id, None if target is None else self.speaker(target))

    def topic(self, path: str) -> str:
        return self._topics[path]
