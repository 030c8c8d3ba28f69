"""Where statements begin and end: the sentences of an article, and what is said in them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from annotator.domain.folding import fold
from annotator.services.parallels.reading import PARAGRAPH, SENTENCE, Reading
from annotator.services.suggesting import suggest
from annotator.services.suggesting.wordlists import languages, word_list

_LONGEST = 6_000
"""Paragraphs of more code points are divided by their signs alone."""
_halt = re.compile(r"[;:؛]")


class Said(NamedTuple):
    """What somebody is reported to say, by the places of its words."""

    first: int
    end: int
    marked: bool
    """Whether it stands in quotation marks."""


class Statements(NamedTuple):
    """The statements of a paragraph, by the places of their words."""

    edges: list[int]
    """Where statements begin and end, in order, from the first word to behind the last one."""
    commas: set[int]
    """Where they may be parted if need be: at commas, behind "that"."""
    joints: set[int]
    """Where they are parted only if both parts are long: on both sides of "and"."""
    said: list[Said]
    """In order; what is said inside of something said is left out."""


class Utterances(Reading):
    """An article as passages are compared, with its statements, paragraph by paragraph."""

    @cached_property
    def _paragraphs(self) -> list[int]:
        return [place for place, cut in enumerate(self.cuts) if cut == PARAGRAPH]

    @cached_property
    def _known(self) -> dict[int, Statements]:
        return {}

    def around(self, place: int) -> Statements:
        """Return the statements of the paragraph in which a word stands."""
        rank = bisect_right(self._paragraphs, place) - 1
        if rank not in self._known:
            self._known[rank] = self._statements(*self._paragraphs[rank : rank + 2])
        return self._known[rank]

    def _statements(self, first: int, end: int) -> Statements:
        said = list(self._said(first, end))
        edges = {first, end, *(p for each in said for p in each[:2])}
        commas: set[int] = set()
        joints: set[int] = set()
        for place in range(first + 1, end):
            cut, word = self.cuts[place], self.words[place]
            if cut >= SENTENCE or (cut and _halt.search(self.between(place))):
                edges.add(place)
            elif _joins(word):
                (edges if cut else joints).update((place, place + (word in joining())))
            elif cut:
                commas.add(place)
        return Statements(sorted(edges), commas - edges, joints - edges, said)

    def _said(self, first: int, end: int) -> Iterator[Said]:
        """Hand out what somebody says in some words, what is inside of it left out."""
        offset, stop = self.stretch(first, end)
        places = self.places_of(first, end)
        starts, ends = [start for start, _ in places], [end for _, end in places]
        done = 0
        for each in suggest(self.plain[offset:stop]) if stop - offset <= _LONGEST else ():
            pieces = [
                (
                    first + bisect_right(ends, offset + piece.start),
                    first + bisect_left(starts, offset + piece.end),
                )
                for piece in each.content
            ]
            for begin, finish in self._sentences(
                [piece for piece in pieces if piece[0] < piece[1]]
            ):
                if finish > done:
                    yield Said(begin, finish, each.marked)
                    done = finish

    def _sentences(self, pieces: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Hand out what several pieces cover, sentence by sentence."""
        start = done = -1
        for first, end in pieces:
            if done >= 0 and any(cut >= SENTENCE for cut in self.cuts[done : first + 1]):
                yield start, done
                start = first
            start, done = (first if done < 0 else start), end
        if done >= 0:
            yield start, done


def _joins(word: str) -> bool:
    return word in joining() or word.startswith(_prefixes())


@cache
def joining() -> frozenset[str]:
    """Return the folded forms of "and" and "but" in all languages."""
    lists = [word_list(language).words for language in languages()]
    words = (each.get("coordinators") or each.get("conjunctions", ()) for each in lists)
    return frozenset(fold(word) for some in words for word in some)


@cache
def _prefixes() -> tuple[str, ...]:
    """Return what is written together with the next word and means "and"."""
    return tuple(
        fold(prefix) for language in languages() for prefix in word_list(language).prefixes
    )
