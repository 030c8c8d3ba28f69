"""What one outlet's wording of an utterance drops, adds and replaces of another's."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from annotator.domain.folding import Folded
from annotator.services.parallels.words import word_spans

_ENDING = 2
"""Letters of the longest ending that an apostrophe joins to a word."""


class Difference(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    """Both have them."""
    DROPPED = "dropped"
    """Only the first wording has them."""
    ADDED = "added"
    """Only the second wording has them."""
    REPLACED = "replaced"
    """The second wording has others in their place."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row of which the same became."""

    difference: Difference
    before: str
    """The first wording's, with the signs between them; empty where they were added."""
    after: str
    """The second wording's; empty where they were dropped."""


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    spans: Sequence[tuple[int, int]]
    folded: Sequence[str]

    @classmethod
    def of(cls, text: str) -> "_Words":
        folded = Folded.of(text)
        spans = _with_endings(word_spans(folded.text), folded.text)
        return cls(
            text,
            [folded.original_range(*span) for span in spans],
            [folded.text[slice(*span)] for span in spans],
        )

    def cut(self, first: int, end: int) -> str:
        """Return the words `[first, end)` with what follows each before the next one."""
        if first == end:
            return ""
        start = self.spans[first][0] if first else 0
        stop = self.spans[end][0] if end < len(self.spans) else len(self.text)
        return self.text[start:stop]


def _with_endings(spans: Sequence[tuple[int, int]], folded: str) -> list[tuple[int, int]]:
    """Return words with what an apostrophe joins to their ends: "nation's", "can't"."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        joined = found and folded[found[-1][1] : start] == "'" and end - start <= _ENDING
        if joined:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


_TAGS = {
    "equal": Difference.KEPT,
    "delete": Difference.DROPPED,
    "insert": Difference.ADDED,
    "replace": Difference.REPLACED,
}


@lru_cache(maxsize=4_096)
def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return one wording as it became another, word by word, in the order of both.

    Case, diacritics, letter variants and signs make no difference. The pieces of `before`
    put together are the first wording, those of `after` the second.
    """
    one, other = _Words.of(before), _Words.of(after)
    if not one.spans or not other.spans:
        return _without_words(before, after)
    matcher = SequenceMatcher(None, one.folded, other.folded, autojunk=False)
    return tuple(
        Piece(_TAGS[tag], one.cut(i, i_end), other.cut(j, j_end))
        for tag, i, i_end, j, j_end in matcher.get_opcodes()
    )


def _without_words(before: str, after: str) -> tuple[Piece, ...]:
    if before and after:
        return (Piece(Difference.REPLACED, before, after),)
    if before:
        return (Piece(Difference.DROPPED, before, ""),)
    return (Piece(Difference.ADDED, "", after),) if after else ()
