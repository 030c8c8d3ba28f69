"""The codebook as one value, with the questions that pickers and lists ask of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.domain.codebook import ScaleValue, Speaker, Topic
from annotator.domain.folding import fold

EntryT = TypeVar("EntryT", Speaker, Topic)

PATH_SEPARATOR = " > "


@dataclass(frozen=True, eq=False, repr=False)
class Codebook:
    """All entries of a project's codebook, also archived and merged ones."""

    speakers: tuple[Speaker, ...]
    scale: tuple[ScaleValue, ...]
    """In the order of the scale."""
    topics: tuple[Topic, ...]
    version: int = 0

    @classmethod
    def of(
        cls,
        speakers: Iterable[Speaker],
        scale: Iterable[ScaleValue],
        topics: Iterable[Topic],
        version: int = 0,
    ) -> "Codebook":
        """Put the entries in order: speakers by name, the scale and topics by position."""
        return cls(
            tuple(sorted(speakers, key=lambda entry: (fold(entry.name), entry.id))),
            tuple(sorted(scale, key=lambda value: (value.position, value.id))),
            tuple(sorted(topics, key=lambda topic: (topic.position, fold(topic.name), topic.id))),
            version,
        )

    def speaker(self, speaker_id: str | None) -> Speaker | None:
        """Return the entry that stands for an id today, following merges; none if there is none."""
        return _followed(self._speakers, speaker_id)

    def topic(self, topic_id: str | None) -> Topic | None:
        """Return the topic that stands for an id today, following merges; none if there is none."""
        return _followed(self._topics, topic_id)

    def value(self, value_id: str | None) -> ScaleValue | None:
        """Return a value of the scale; none if there is none."""
        return self._values.get(value_id or "")

    def speaker_name(self, speaker_id: str | None) -> str:
        """Return the name to show for a speaker; unnamed speakers are their own names."""
        if speaker_id in UNNAMED_SPEAKERS:
            return speaker_id
        entry = self.speaker(speaker_id)
        return entry.name if entry else ""

    def topic_path(self, topic_id: str | None) -> str:
        """Return a topic's name behind those of the topics above it: `Security > Border`."""
        return PATH_SEPARATOR.join(topic.name for topic in reversed(self._line(topic_id)))

    def topic_depth(self, topic_id: str) -> int:
        """Return how many topics stand above a topic."""
        return max(0, len(self._line(topic_id)) - 1)

    def topics_below(self, parent_id: str | None) -> list[Topic]:
        """Return the topics right below another, or the topmost ones for none."""
        return [topic for topic in self.topics if topic.parent_id == parent_id]

    def topic_tree(self) -> Iterator[tuple[int, Topic]]:
        """Hand out the topics that can be chosen, each with its depth, parents first."""
        below: dict[str | None, list[Topic]] = {}
        for topic in self.topics:
            if not (topic.archived or topic.merged_into):
                below.setdefault(topic.parent_id, []).append(topic)
        waiting = [(0, topic) for topic in reversed(below.pop(None, []))]
        while waiting:
            depth, topic = waiting.pop()
            yield depth, topic
            waiting += [(depth + 1, each) for each in reversed(below.pop(topic.id, []))]

    def speaker_choices(self) -> list[Speaker]:
        """Return the entries that can be chosen, by name."""
        return [entry for entry in self.speakers if not entry.archived and not entry.merged_into]

    def scale_choices(self) -> list[ScaleValue]:
        """Return the values that can be chosen, in the order of the scale."""
        return [value for value in self.scale if not value.archived]

    def standing_for(self, speaker_id: str) -> tuple[str, ...]:
        """Return the ids that all mean this speaker today: its own and those merged into it."""
        return _standing_for(self._speakers, speaker_id)

    def topics_standing_for(self, topic_id: str) -> tuple[str, ...]:
        """Return the ids that all mean this topic today: its own and those merged into it."""
        return _standing_for(self._topics, topic_id)

    def speaker_named(self, name: str) -> Speaker | None:
        """Return the entry with exactly this name or alias, case and diacritics aside."""
        return self._by_name.get(fold(" ".join(name.split())))

    @cached_property
    def _speakers(self) -> dict[str, Speaker]:
        return {entry.id: entry for entry in self.speakers}

    @cached_property
    def _topics(self) -> dict[str, Topic]:
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def _values(self) -> dict[str, ScaleValue]:
        return {value.id: value for value in self.scale}

    @cached_property
    def _by_name(self) -> dict[str, Speaker]:
        named: dict[str, Speaker] = {}
        for entry in self.speaker_choices():
            for alias in entry.aliases:
                named.setdefault(fold(alias), entry)
        return named | {fold(entry.name): entry for entry in self.speaker_choices()}

    def _line(self, topic_id: str | None) -> list[Topic]:
        line: dict[str, Topic] = {}
        topic = self.topic(topic_id)
        while topic is not None and topic.id not in line:
            line[topic.id] = topic
            topic = self.topic(topic.parent_id)
        return list(line.values())


def _followed(entries: dict[str, EntryT], entry_id: str | None) -> EntryT | None:
    """Follow `merged_into` to its end; a circle, which a merge can bring in, ends at its start."""
    entry = entries.get(entry_id or "")
    seen: set[str] = set()
    while entry is not None and entry.merged_into and entry.id not in seen:
        seen.add(entry.id)
        entry = entries.get(entry.merged_into, entry)
    return entry


def _standing_for(entries: dict[str, EntryT], entry_id: str) -> tuple[str, ...]:
    target = _followed(entries, entry_id)
    if target is None:
        return (entry_id,)
    return tuple(id for id in entries if _followed(entries, id) is target)
