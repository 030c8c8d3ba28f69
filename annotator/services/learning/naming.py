"""Which entries of the codebook the words of a passage name, whole or in part."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

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


class Names:
    """The names of entries by the words they are made of; made anew with the codebook."""

    def __init__(self, named: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Take in ids, each with all names it goes by."""
        self._names: list[tuple[str, frozenset[str]]] = []
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        self._short: dict[str, str] = {}
        """Ids by names without a longer word, such as “UN”: those must stand as written."""
        for id, names in named:
            for name in names:
                self._add(id, name)

    @classmethod
    def of_speakers(cls, book: Codebook) -> "Names":
        """Return the names of the speakers that can be chosen."""
        choices = book.speaker_choices()
        return cls((entry.id, (entry.name, *entry.aliases)) for entry in choices)

    @classmethod
    def of_topics(cls, book: Codebook) -> "Names":
        """Return the names of the topics that can be chosen."""
        return cls((topic.id, (topic.name,)) for _, topic in book.topic_tree())

    def within(self, words: str) -> dict[str, float]:
        """Return the ids of the entries that words name, each with how fully, 0 to 1."""
        stems = _stems(words)
        named = {id: 1.0 for word in _written.findall(words) if (id := self._short.get(word))}
        for place in self._candidates(stems):
            id, name = self._names[place]
            share = len(name & stems) / len(name)
            if share >= _LEAST:
                named[id] = max(named.get(id, 0.0), 1.0 if share == 1.0 else share * _PART)
        return named

    def _add(self, id: str, name: str) -> None:
        stems = _stems(name)
        if not stems:
            self._short.setdefault(name, id)
            return
        for stem in stems:
            self._having[stem].append(len(self._names))
        self._names.append((id, stems))

    def _candidates(self, stems: frozenset[str]) -> set[int]:
        places = (self._having.get(stem, ()) for stem in stems)
        return {place for having in places if len(having) <= _MANY for place in having}


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in words_in(words) if len(word) >= _LONG)
