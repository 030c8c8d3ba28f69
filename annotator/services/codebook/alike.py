"""Speakers whose names are so alike that they may be one and the same."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from annotator.domain.codebook import Speaker
from annotator.domain.folding import fold
from annotator.paths import resource

_no_letters = re.compile(r"(?:[^\w\n]|_)+")


def name_skeleton(name: str) -> str:
    """Return what is left of a name once all that the eye overlooks is gone.

    Case, diacritics, signs, blanks, definite articles and the order of words make no
    difference, nor do letters of other scripts that look alike (a small part of Unicode
    Technical Standard #39, "confusables").
    """
    return name_skeletons([name])[0]


def name_skeletons(names: Sequence[str]) -> list[str]:
    """Return the skeletons of many names, in their order; faster than one by one."""
    lines = fold("\n".join(" ".join(name.split()) for name in names))
    letters = _no_letters.sub(" ", lines).translate(_homoglyphs())
    return [_skeleton(line.split()) for line in letters.split("\n")]


def _skeleton(words: list[str]) -> str:
    """A definite article says nothing, unless there is nothing else."""
    telling = [word for word in words if word not in _articles()]
    return " ".join(sorted(telling or words))


class AlikeSpeakers:
    """Finds entries of the register with a name that another entry has too, or nearly.

    Merged and archived entries are left out: they cannot be taken for another.
    """

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        self._ids: dict[str, dict[str, None]] = {}
        self._skeletons: dict[str, tuple[str, ...]] = {}
        current = [entry for entry in speakers if _can_be_taken_for_another(entry)]
        skeletons = iter(name_skeletons([name for entry in current for name in _names(entry)]))
        for entry in current:
            self._take(entry.id, [next(skeletons) for _ in _names(entry)])

    def put(self, speaker: Speaker) -> None:
        """Take in an entry as it is now."""
        self.drop(speaker.id)
        if _can_be_taken_for_another(speaker):
            self._take(speaker.id, name_skeletons(_names(speaker)))

    def drop(self, speaker_id: str) -> None:
        """Forget an entry."""
        for skeleton in self._skeletons.pop(speaker_id, ()):
            self._ids[skeleton].pop(speaker_id, None)

    def like(self, speaker_id: str) -> list[str]:
        """Return the ids of the entries that may be the same as this one."""
        found: dict[str, None] = {}
        for skeleton in self._skeletons.get(speaker_id, ()):
            found |= self._ids[skeleton]
        found.pop(speaker_id, None)
        return list(found)

    def named(self, name: str) -> list[str]:
        """Return the ids of the entries that may go by this name."""
        return list(self._ids.get(name_skeleton(name), ()))

    def all(self) -> Iterator[str]:
        """Hand out the id of every entry that may be the same as another."""
        seen: set[str] = set()
        for ids in self._ids.values():
            if len(ids) > 1:
                yield from (id for id in ids if id not in seen)
                seen |= ids.keys()

    def _take(self, id: str, skeletons: Iterable[str]) -> None:
        found = tuple(dict.fromkeys(skeleton for skeleton in skeletons if skeleton))
        self._skeletons[id] = found
        for skeleton in found:
            self._ids.setdefault(skeleton, {})[id] = None


def _names(speaker: Speaker) -> tuple[str, ...]:
    return (speaker.name, *speaker.aliases)


def _can_be_taken_for_another(speaker: Speaker) -> bool:
    return not speaker.archived and not speaker.merged_into


@cache
def _articles() -> frozenset[str]:
    text = resource("codebook", "articles.json").read_text("utf-8")
    return frozenset(json.loads(text))


@cache
def _homoglyphs() -> dict[int, str]:
    text = resource("codebook", "homoglyphs.json").read_text("utf-8")
    letters: dict[str, str] = json.loads(text)
    return str.maketrans(letters)
