"""An article's text as passages are compared: its words, and where its clauses begin."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from annotator.domain.article import Stretch
from annotator.domain.folding import Folded
from annotator.services.parallels.openers import openers
from annotator.services.parallels.words import word_spans
from annotator.services.suggesting.text.reading import without_furniture

CLAUSE, SENTENCE, PARAGRAPH = 1, 2, 3
"""How deep the cut before a word is; 0 is none."""

_LONGEST_LINE = 30
"""Words of a headline, at most."""

_stop = re.compile(r"[.…。۔]")
_full_stop = re.compile(r"[.!?؟…。]\W")
_pause = re.compile(r"""[,;:،؛"()\[\]«»。、]|'\s|\s'|-\s|\s-|--""")
_PLAIN = (" ", "'", "-", ".")
"""What stands between two words, nearly always, where no cut is."""


class Reading:
    """The folded words of a text with their places, in code points of the text."""

    def __init__(self, text: str, furniture: Iterable[Stretch] = ()) -> None:
        """Read a text; what lies in `furniture` is not read."""
        self.text = text
        self.plain = without_furniture(text, furniture)
        """The text with line ends in the place of its furniture."""
        self._folded = Folded.of(self.plain)
        folded, done = self._folded.text, 0
        self._spans = word_spans(folded)
        self.words = [folded[start:end] for start, end in self._spans]
        self.cuts: list[int] = []
        """How deep the cut before each word is, and behind the last one."""
        opening, opens = openers(), False
        for (start, end), word in zip(self._spans, self.words, strict=True):
            between = folded[done:start]
            plain = between == " "
            self.cuts.append((CLAUSE if opens else 0) if plain else _cut(between))
            opens, done = word in opening, end
        self.cuts[:1] = [PARAGRAPH] if self._spans else []
        self.cuts.append(PARAGRAPH)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The indices at which each word stands."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self.words):
            found[word].append(index)
        return dict(found)

    @cached_property
    def by_ends(self) -> dict[str, list[str]]:
        """The different words of four letters or more, by their first three and last four."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for word in self.places:
            if len(word) >= 4:
                found[word[:3]].append(word)
                found[word[-4:]].append(word)
        return dict(found)

    @cached_property
    def sentences(self) -> int:
        """How many sentences there are."""
        return sum(cut >= SENTENCE for cut in self.cuts) - 1

    @cached_property
    def headline(self) -> int:
        """How many words stand above the report: the lines before the first with a full stop."""
        place = 0
        for further in range(1, len(self.words)):
            if self.cuts[further] == PARAGRAPH:
                line, _, _ = self.between(further).partition("\n")
                if further - place > _LONGEST_LINE or _stop.search(line):
                    return place
                place = further
        return 0

    def range_of(self, first: int, end: int) -> tuple[int, int]:
        """Return where the words `[first, end)` stand in the text, without what is around."""
        return self._folded.original_range(self._spans[first][0], self._spans[end - 1][1])

    def between(self, place: int) -> str:
        """Return the folded signs between a word, not the first one, and the word before it."""
        return self._folded.text[self._spans[place - 1][1] : self._spans[place][0]]

    def stretch(self, first: int, end: int) -> tuple[int, int]:
        """Return where the words `[first, end)` stand, with all signs up to other words."""
        start = self._place(first - 1)[1] if first else 0
        return start, self._place(end)[0] if end < len(self._spans) else len(self.text)

    def places_of(self, first: int, end: int) -> list[tuple[int, int]]:
        """Return where each of the words `[first, end)` stands in the text."""
        return list(map(self._place, range(first, end)))

    def _place(self, word: int) -> tuple[int, int]:
        return self._folded.original_range(*self._spans[word])

    def words_in(self, ranges: Sequence[tuple[int, int]]) -> list[int]:
        """Return the indices of the words that touch any of some `[start, end)` ranges."""
        starts, ends = self._originals
        found: dict[int, None] = {}
        for start, end in ranges:
            found |= dict.fromkeys(range(bisect_right(ends, start), bisect_left(starts, end)))
        return sorted(found)

    @cached_property
    def _originals(self) -> tuple[list[int], list[int]]:
        """Where the words begin and where they end in the text."""
        places = self.places_of(0, len(self._spans))
        return [start for start, _ in places], [end for _, end in places]


def _cut(between: str) -> int:
    if between in _PLAIN:
        return 0
    if "\n" in between:
        return PARAGRAPH
    if _full_stop.search(between):
        return SENTENCE
    return CLAUSE if _pause.search(between) else 0
