"""Finds entries by any of their names, some thousand names a millisecond."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from annotator.domain.folding import fold
from annotator.gui.widgets.picker.other_layouts import as_meant

_MEANT = 3
"""So many letters of a name must be typed before another layout of the keyboard is thought of."""
_no_letters = re.compile(r"\W+")


@lru_cache(maxsize=262_144)
def search_key(text: str) -> str:
    """Return a name as it is compared: folded, its words parted by single blanks."""
    return _no_letters.sub(" ", fold(text)).strip()


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that goes by what was typed."""

    entry: int
    """Its place in the list the index was made of."""
    name: int
    """Which of its names matched; 0 is the main one."""


class NameIndex:
    """The names of many entries as one text, which is searched at the speed of `str.find`.

    Better matches come first: the whole name, its beginning, the beginning of a word in
    it, any part of it, and at last all typed words in any order; among equals those by the
    main name, in the order of the entries.
    """

    def __init__(self, names: Iterable[Sequence[str]]) -> None:
        """Take in the names of each entry, the main one first."""
        self._names = [tuple(known) for known in names]
        keys: list[str] = []
        self._entries = array("l")
        self._numbers = array("l")
        for number in range(max(map(len, self._names), default=0)):
            for entry, known in enumerate(self._names):
                if number < len(known):
                    keys.append(search_key(known[number]))
                    self._entries.append(entry)
                    self._numbers.append(number)
        self._keys = keys
        self._text = "\n" + "\n".join(keys) + "\n"
        lengths = (len(key) + 1 for key in keys)
        self._starts = array("q", accumulate(lengths, initial=1))

    def find(self, typed: str, limit: int = 50, first: Sequence[int] = ()) -> list[Found]:
        """Return up to `limit` entries, best first; among equals those of `first` lead.

        Nothing typed matches nothing. Where nobody goes by it, the names count that the same
        keys write on another layout of the keyboard, from the beginning of a word.
        """
        query = search_key(typed)
        if not query:
            return []
        found = self._find(query, limit, first)
        return found or self._find_meant(typed, limit)

    def _find(self, query: str, limit: int, first: Sequence[int]) -> list[Found]:
        found: dict[int, Found] = {}
        favoured = self._favoured(query, first)
        for rank, pattern in enumerate(_patterns(query)):
            for hit in favoured.get(rank, ()):
                found.setdefault(hit.entry, hit)
            for hit in self._hits(pattern):
                found.setdefault(hit.entry, hit)
                if len(found) >= limit:
                    return list(found.values())
        for hit in self._by_words(query.split()):
            found.setdefault(hit.entry, hit)
            if len(found) >= limit:
                break
        return list(found.values())

    def has(self, typed: str) -> bool:
        """Return whether an entry has exactly this name."""
        return f"\n{search_key(typed)}\n" in self._text

    def _find_meant(self, typed: str, limit: int) -> list[Found]:
        for query in map(search_key, as_meant(typed)):
            if len(query) >= _MEANT:
                found: dict[int, Found] = {}
                for pattern in _patterns(query)[:-1]:
                    for hit in self._hits(pattern):
                        found.setdefault(hit.entry, hit)
                if found:
                    return list(found.values())[:limit]
        return []

    def _hits(self, pattern: str) -> Iterator[Found]:
        """Hand out the names that hold a pattern, each once, main names first."""
        for place in self._places(pattern):
            yield Found(self._entries[place], self._numbers[place])

    def _places(self, pattern: str) -> Iterator[int]:
        text, starts = self._text, self._starts
        lead = pattern[0] == "\n"
        at = text.find(pattern)
        while at >= 0:
            name = bisect_right(starts, at + lead) - 1
            yield name
            after = starts[name] + len(self._keys[name])
            at = text.find(pattern, after)

    def _favoured(self, query: str, first: Sequence[int]) -> dict[int, list[Found]]:
        """Return the entries that lead among equals, by the rank of their best name."""
        ranked: dict[int, list[Found]] = {}
        patterns = _patterns(query)
        for entry in first:
            names = [f"\n{search_key(name)}\n" for name in self._names[entry]]
            for rank, pattern in enumerate(patterns):
                number = next((n for n, name in enumerate(names) if pattern in name), None)
                if number is not None:
                    ranked.setdefault(rank, []).append(Found(entry, number))
                    break
        return ranked

    def _by_words(self, words: list[str]) -> Iterator[Found]:
        """Hand out the names in which each of several words begins a word."""
        if len(words) < 2:
            return
        count = self._text.count
        rarest = min(words, key=lambda word: count(f"\n{word}") + count(f" {word}"))
        for lead in ("\n", " "):
            for place in self._places(lead + rarest):
                name = " " + self._keys[place]
                if all(f" {word}" in name for word in words):
                    yield Found(self._entries[place], self._numbers[place])


def _patterns(query: str) -> tuple[str, ...]:
    """Return what to look for, best first; every name stands between two line ends."""
    return (f"\n{query}\n", f"\n{query}", f" {query}", query)
