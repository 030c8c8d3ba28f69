"""The codebook's entries, ready to be searched by name."""

from dataclasses import dataclass
from functools import cached_property

from annotator.domain.codebook import Speaker, Topic
from annotator.domain.lookup import PATH_SEPARATOR, Codebook
from annotator.gui.widgets.picker import NameIndex, search_key
from annotator.services.codebook.alike import AlikeSpeakers

_LONGEST = 16
"""So many words of a source are looked at."""


@dataclass(frozen=True, slots=True)
class Match:
    """A speaker that goes by what was typed."""

    speaker: Speaker
    also: str = ""
    """The alias or role by which it was found, where it was not the name."""


class Register:
    """The speakers that can be chosen, found by name, alias or role in any script."""

    def __init__(self, book: Codebook) -> None:
        self.book = book

    @cached_property
    def speakers(self) -> list[Speaker]:
        """Who can be chosen, by name."""
        return self.book.speaker_choices()

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex(_names(speaker) for speaker in self.speakers)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {speaker.id: place for place, speaker in enumerate(self.speakers)}

    def find(self, typed: str, limit: int, recent: tuple[str, ...] = ()) -> list[Match]:
        """Return who goes by typed words, best first; among equals the `recent` ones lead.

        Whoever has exactly these letters as its key in the codebook comes before all.
        """
        places = self._places
        first = [places[id] for id in self.standing(recent)]
        found = [
            Match(speaker, _names(speaker)[hit.name] if hit.name else "")
            for hit in self._index.find(typed, limit, first)
            for speaker in (self.speakers[hit.entry],)
        ]
        by_key = [Match(speaker) for speaker in self._by_key.get(typed.casefold(), ())]
        return [*by_key, *(match for match in found if Match(match.speaker) not in by_key)]

    def standing(self, ids: tuple[str, ...]) -> list[str]:
        """Return who stands for these ids today and can be chosen, each once."""
        entries = (self.book.speaker(id) for id in ids)
        return [id for id in dict.fromkeys(e.id for e in entries if e) if id in self._places]

    def has(self, typed: str) -> bool:
        """Return whether a speaker has this name or alias already."""
        return search_key(typed) in self._taken

    def alike(self, typed: str) -> list[Speaker]:
        """Return who goes by a name that only looks like this one, such as in other letters."""
        entries = (self.book.speaker(id) for id in self._alike.named(typed))
        return [entry for entry in entries if entry is not None]

    @cached_property
    def _alike(self) -> AlikeSpeakers:
        return AlikeSpeakers(self.speakers)

    def named_in(self, words: str) -> list[Speaker]:
        """Return whom a few words of the text name, the longest name first."""
        parts = search_key(words).split()[:_LONGEST]
        found = (
            self._by_name.get(" ".join(parts[start : start + length]))
            for length in range(len(parts), 0, -1)
            for start in range(len(parts) - length + 1)
        )
        return list(dict.fromkeys(speaker for speaker in found if speaker is not None))

    @cached_property
    def _taken(self) -> frozenset[str]:
        names = (name for s in self.speakers for name in (s.name, *s.aliases))
        return frozenset(map(search_key, names))

    @cached_property
    def _by_name(self) -> dict[str, Speaker]:
        return {search_key(n): s for s in reversed(self.speakers) for n in reversed(_names(s))}

    @cached_property
    def _by_key(self) -> dict[str, list[Speaker]]:
        keyed: dict[str, list[Speaker]] = {}
        for speaker in self.speakers:
            if speaker.key:
                keyed.setdefault(speaker.key.casefold(), []).append(speaker)
        return keyed


class TopicTree:
    """The topics that can be chosen, found by any part of their path."""

    def __init__(self, book: Codebook) -> None:
        self.book = book
        self.tree: list[tuple[int, Topic]] = list(book.topic_tree())
        """In the order of the tree, with their depth."""
        self._index = NameIndex((topic.name, self.path(topic)) for _, topic in self.tree)

    def find(self, typed: str, limit: int, recent: tuple[str, ...] = ()) -> list[Topic]:
        """Return the topics that go by typed words, best first."""
        places = {topic.id: place for place, (_, topic) in enumerate(self.tree)}
        first = [places[id] for id in recent if id in places]
        key = typed.casefold()
        by_key = [topic for _, topic in self.tree if topic.key and topic.key.casefold() == key]
        found = [self.tree[hit.entry][1] for hit in self._index.find(typed, limit, first)]
        return list(dict.fromkeys([*by_key, *found]))

    def path(self, topic: Topic) -> str:
        """Return a topic's name behind those above it."""
        return self.book.topic_path(topic.id)

    def above(self, topic: Topic) -> str:
        """Return the names above a topic, or nothing at the top."""
        return self.path(topic).rpartition(PATH_SEPARATOR)[0] if topic.parent_id else ""

    def has(self, typed: str) -> bool:
        """Return whether a topic has exactly this name."""
        key = search_key(typed)
        return any(search_key(topic.name) == key for _, topic in self.tree)


def _names(speaker: Speaker) -> list[str]:
    return [speaker.name, *speaker.aliases, *(role.title for role in speaker.roles)]
