"""Speakers whose names are so alike that they may be one and the same."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache

from annotator.domain.codebook import Speaker
from annotator.domain.folding import fold
from annotator.paths import resource

_no_letters = re.compile(r"[\W_]+")


def name_skeleton(name: str) -> str:
    """Return what is left of a name once all that the eye overlooks is gone.

    Case, diacritics, signs, blanks and the order of words make no difference, nor do letters
    of other scripts that look alike (a small part of Unicode Technical Standard #39,
    "confusables").
    """
    words = _no_letters.sub(" ", fold(name)).translate(_homoglyphs()).split()
    return " ".join(sorted(words))


class AlikeSpeakers:
    """Finds entries of the register with a name that another entry has too, or nearly.

    Merged and archived entries are left out: they cannot be taken for another.
    """

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        self._ids: dict[str, dict[str, None]] = {}
        self._skeletons: dict[str, tuple[str, ...]] = {}
        for speaker in speakers:
            self.put(speaker)

    def put(self, speaker: Speaker) -> None:
        """Take in an entry as it is now."""
        self.drop(speaker.id)
        if speaker.archived or speaker.merged_into:
            return
        skeletons = (name_skeleton(name) for name in (speaker.name, *speaker.aliases))
        found = tuple(dict.fromkeys(skeleton for skeleton in skeletons if skeleton))
        self._skeletons[speaker.id] = found
        for skeleton in found:
            self._ids.setdefault(skeleton, {})[speaker.id] = None

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


@cache
def _homoglyphs() -> dict[int, str]:
    text = resource("codebook", "homoglyphs.json").read_text("utf-8")
    letters: dict[str, str] = json.loads(text)
    return str.maketrans(letters)
