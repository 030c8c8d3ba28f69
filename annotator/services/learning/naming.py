"""Which entries of the codebook the words of a passage name, whole or in part."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.codebook import SpeakerKind
from annotator.domain.lookup import Codebook
from annotator.services.learning.alike import words_in

_STEM = 5
"""Words that begin alike for so many letters are taken for forms of one word."""
_LEAST = 0.5
"""Share of the words of a name that must stand in a passage."""
_PART = 0.5
"""What a name counts of which only a part stands there, beside one that stands there whole."""
_MANY = 50
"""A word in the names of more entries than this tells none of them from the others."""

_LONG = 4
"""Shorter words, such as “of”, tell nothing beside longer ones."""


_written = re.compile(r"[^\W_]+")


class _Name(NamedTuple):
    """One name of an entry, by the beginnings of its longer words."""

    id: str
    stems: frozenset[str]
    last: str = ""
    """The word without which a part of the name names nobody; empty where any part may."""
    is_noun: bool = False
    """Whether a part of the name may be written as any other word, such as “the dockers”."""


class Names:
    """The names of entries by the words they are made of; made anew with the codebook."""

    def __init__(self) -> None:
        self._names: list[_Name] = []
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        self._short: dict[str, str] = {}
        """Ids by names without a longer word, such as “UN”: those must stand as written."""

    @classmethod
    def of_speakers(cls, book: Codebook) -> "Names":
        """Return the names of the speakers that can be chosen."""
        names = cls()
        for entry in book.speaker_choices():
            for name in (entry.name, *entry.aliases):
                names._add(entry.id, name, entry.kind)
        return names

    @classmethod
    def of_topics(cls, book: Codebook) -> "Names":
        """Return the names of the topics that can be chosen."""
        names = cls()
        for _, topic in book.topic_tree():
            names._add(topic.id, topic.name)
        return names

    def within(self, words: str) -> dict[str, float]:
        """Return the ids of the entries that words name, each with how fully, 0 to 1.

        A part of a name counts for less, where it is written as names are and can mean one
        entry only.
        """
        stems = frozenset(_long_words(words))
        found = [self._names[place] for place in self._candidates(stems)]
        whole = [name for name in found if name.stems <= stems]
        named = {id: 1.0 for word in _written.findall(words) if (id := self._short.get(word))}
        named |= {name.id: 1.0 for name in whole}
        for id, share in _in_part(found, whole, stems, _written_as_names(words)).items():
            named.setdefault(id, share * _PART)
        return named

    def _add(self, id: str, name: str, kind: SpeakerKind | None = None) -> None:
        """Take in a name; a person is named by the end of it, never by “Ada” alone."""
        words = _long_words(name)
        if not words:
            self._short.setdefault(name, id)
            return
        last = words[-1] if kind is SpeakerKind.PERSON else ""
        each = _Name(id, frozenset(words), last, kind in (None, SpeakerKind.GROUP))
        for stem in each.stems:
            self._having[stem].append(len(self._names))
        self._names.append(each)

    def _candidates(self, stems: frozenset[str]) -> set[int]:
        places = (self._having.get(stem, ()) for stem in stems)
        return {place for having in places if len(having) <= _MANY for place in having}


def _in_part(
    found: Iterable[_Name],
    whole: Iterable[_Name],
    stems: frozenset[str],
    as_names: frozenset[str],
) -> dict[str, float]:
    """Return the entries of which a part is named, with its share, and that share it with none."""
    meant: defaultdict[frozenset[str], dict[str, float]] = defaultdict(dict)
    for name in found:
        part = name.stems & (stems if name.is_noun else as_names)
        share = len(part) / len(name.stems)
        if share >= _LEAST and (not name.last or name.last in part):
            meant[part][name.id] = max(share, meant[part].get(name.id, 0.0))
    known = [name.stems for name in whole]
    shares: dict[str, float] = {}
    for part, ids in meant.items():
        if len(ids) == 1 and not any(part <= other for other in known):
            ((id, share),) = ids.items()
            shares[id] = max(share, shares.get(id, 0.0))
    return shares


def _written_as_names(words: str) -> frozenset[str]:
    """Return the longer words, but not those with a small letter where others have capitals."""
    return frozenset(
        _long_words(" ".join(word for word in _written.findall(words) if not word[0].islower()))
    )


def _long_words(words: str) -> list[str]:
    """Return the beginnings of the longer words, in their order."""
    return [word[:_STEM] for word in words_in(words) if len(word) >= _LONG]
