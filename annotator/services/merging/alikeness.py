"""Entries of the codebook that two people may have made for the same."""

from collections.abc import Iterable, Iterator

from annotator.domain.codebook import Speaker, Topic
from annotator.domain.edit import Record
from annotator.services.codebook.alike import AlikeSpeakers, name_skeletons
from annotator.services.merging.report import AlikePair


def alike_pairs(
    speakers: Iterable[Speaker], topics: Iterable[Topic], new: set[str]
) -> Iterator[AlikePair]:
    """Hand out pairs of entries with names alike, of which one at least is new; each once."""
    yield from _speakers({speaker.id: speaker for speaker in speakers}, new)
    yield from _topics([t for t in topics if not t.archived and not t.merged_into], new)


def _speakers(speakers: dict[str, Speaker], new: set[str]) -> Iterator[AlikePair]:
    ids = [id for id in speakers if id in new]
    if not ids:
        return
    alike = AlikeSpeakers(speakers.values())
    seen: set[frozenset[str]] = set()
    for id in ids:
        for other in alike.like(id):
            pair = frozenset((id, other))
            if pair not in seen:
                seen.add(pair)
                yield _pair("speaker", speakers[other], speakers[id])


def _topics(topics: list[Topic], new: set[str]) -> Iterator[AlikePair]:
    by_name: dict[str, list[Topic]] = {}
    if not any(topic.id in new for topic in topics):
        return
    for topic, skeleton in zip(
        topics, name_skeletons([topic.name for topic in topics]), strict=True
    ):
        for other in by_name.setdefault(skeleton, []):
            if skeleton and not new.isdisjoint((topic.id, other.id)):
                yield _pair("topic", *sorted((topic, other), key=lambda t: t.id in new))
        by_name[skeleton].append(topic)


def _pair(kind: str, first: Speaker | Topic, second: Speaker | Topic) -> AlikePair:
    return AlikePair(kind, first.id, first.name, second.id, second.name)


def entries_after(
    before: Iterable[Record], finals: dict[str, tuple[str, Record | None]]
) -> list[Record]:
    """Return entries as they will be, given those of a table and what becomes of some."""
    entries = {entry.id: entry for entry in before}
    for id, (_, record) in finals.items():
        entries.pop(id, None)
        if record is not None:
            entries[id] = record
    return list(entries.values())
