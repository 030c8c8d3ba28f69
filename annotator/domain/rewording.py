"""Finding words again that another version of a text has changed a little."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cached_property

from annotator.domain.anchoring import common_beginning
from annotator.domain.annotation import Segment, SegmentRole

MOST_WORDS = 20_000
"""Texts of more words are not aligned: that takes too long to wait for."""
KEPT = 0.5
"""Words count as changed where so much of the longer wording was kept, as others where less."""
_FEWEST = 2
"""And where so many words were kept at least."""
_word = re.compile(r"[^\W_]+")


class Rewording:
    """Two versions of a text, laid beside each other word by word."""

    def __init__(self, text: str, other: str) -> None:
        """Take the older version and the newer one."""
        self._text, self._other = text, other

    def segments(self, segments: Sequence[Segment]) -> tuple[Segment, ...] | None:
        """Return the segments of an annotation in the newer version, with its words there.

        None where a piece of the content has been replaced rather than reworded, or where it
        is not plain between which words it begins and ends. A cue or source is left out then.
        """
        if max(len(self._words[0]), len(self._words[1])) > MOST_WORDS:
            return None
        found: list[Segment] = []
        behind = 0
        for segment in segments:
            piece = self._segment(segment)
            if segment.role is SegmentRole.CONTENT:
                if piece is None or piece.start < behind:
                    return None
                behind = piece.end
            if piece is not None:
                found.append(piece)
        return tuple(sorted(found, key=lambda piece: (piece.start, piece.end, piece.role)))

    def _segment(self, segment: Segment) -> Segment | None:
        words, others = self._words
        first = next((i for i, (_, end) in enumerate(words) if end > segment.start), len(words))
        end = next((i for i, (start, _) in enumerate(words) if start >= segment.end), len(words))
        if first >= end:
            return None
        low, high = self._edge(first, at_end=False), self._edge(end, at_end=True)
        if low is None or high is None or low >= high:
            return None
        kept = sum(max(0, min(end, i + size) - max(first, i)) for i, _, size in self._kept if size)
        if kept < _FEWEST or kept < KEPT * max(end - first, high - low):
            return None
        start, stop = others[low][0], others[high - 1][1]
        signs = self._text[words[end - 1][1] : segment.end]
        stop += common_beginning(signs, self._other[stop:])
        return Segment(start, stop, self._other[start:stop], segment.role)

    def _edge(self, word: int, *, at_end: bool) -> int | None:
        """Return before which word of the newer version a place between words lies."""
        for block, other, size in self._kept:
            if block <= word - at_end < block + size:
                return other + word - block
        for (i, j, size), (i_next, j_next, _) in zip(self._kept, self._kept[1:], strict=False):
            if not at_end and word == i + size:
                return j + size
            if at_end and word == i_next:
                return j_next
        return None

    @cached_property
    def _words(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        return _words_of(self._text), _words_of(self._other)

    @cached_property
    def _kept(self) -> list[tuple[int, int, int]]:
        """The words that both have: from which on in the one and the other, and how many."""
        words, others = self._words
        one = [self._text[slice(*span)].casefold() for span in words]
        two = [self._other[slice(*span)].casefold() for span in others]
        blocks = SequenceMatcher(None, one, two).get_matching_blocks()
        return [(0, 0, 0), *((block.a, block.b, block.size) for block in blocks)]


def _words_of(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _word.finditer(text)]
