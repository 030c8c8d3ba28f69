"""Finds, in one article, the stretch of words that renders a passage of another one.

The likeness of a passage and a stretch is that of their words, each weighed by how rare it
is in the sentences of the two articles, whatever their order; words that keep their order
add to it. How sure a match is follows from six such figures (`annotator.services.parallels.
sureness`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from annotator.services.parallels.cutting import Cutting
from annotator.services.parallels.likeness import likeness
from annotator.services.parallels.pairing import Pairs, one_to_one
from annotator.services.parallels.reading import PARAGRAPH, Reading
from annotator.services.parallels.sureness import TELLING, Figures, first_sureness, sureness
from annotator.services.parallels.utterances import Utterances
from annotator.services.parallels.weighing import Glance, Passage, Weights

_MOST_CLAUSES = 6
"""So many clauses in a row can render one passage."""
_WEIGHTY = 0.5
"""Words that weigh less do not matter in a first look."""
_LOOKED_AT = 4
"""So many stretches, the likeliest by a first look, are looked at closely."""
_WORTH_A_LOOK = 0.14
"""No stretch whose first likeness is less was ever a sure match on the invented reports."""
_OF_LIKELIEST = 0.4
_LOOKED_BACK = 3
"""From so many of these, the passage is looked for in turn."""
_WORTH = 0.3
"""What is less sure at first, as a share of how sure it has to be, is looked at no further."""
_NEAR = 4
"""Words in common follow each other where so many words lie between them at most."""
_LOSS = 0.85
"""A stretch is widened to whole clauses where it keeps this share of its likeness."""
_PER_CUT = 0.92
"""What a stretch's rank is multiplied by for each cut inside of it."""
_IN_HEADLINE = 0.7
"""The same for a stretch of the headline, which says in short what the report has in full."""
_ELSEWHERE = 0.6
"""Words render another passage where it is so sure, 0 to 1, at least."""
_AROUND = 15
"""So many words before and behind a passage tell what it is about, mostly who says it."""
_FEW_WORDS = 20
"""Articles of fewer words say little about how much two have in common."""
_LITTLE = 3
"""Letters of the words, such as "the" and "of", that begin a stretch with the word behind."""


class Match(NamedTuple):
    """A stretch of words `[first, end)` of the other article, and what speaks for it."""

    first: int
    end: int
    figures: Figures
    sureness: float
    """How sure it is that it renders the passage, 0 to 1."""


class Comparison:
    """Two articles, the first of which has the passages that are looked for in the second."""

    def __init__(
        self, first: Utterances, second: Utterances, commonness: Mapping[str, float] | None = None
    ) -> None:
        """Compare; `commonness` has a factor from 0 to 1 for words common in the project."""
        self.first, self.second = first, second
        self._commonness = commonness or {}

    @cached_property
    def _weights(self) -> Weights:
        return Weights(self.first, self.second, self._commonness)

    @cached_property
    def _second_weights(self) -> list[float]:
        return list(map(self._weights.__getitem__, self.second.words))

    @cached_property
    def _sums(self) -> list[float]:
        """The weight of all words before each place of the second text."""
        return [0.0, *accumulate(self._second_weights)]

    @cached_property
    def reverse(self) -> "Comparison":
        """The comparison the other way round."""
        turned = Comparison(self.second, self.first, self._commonness)
        turned._weights = self._weights  # the same words weigh the same
        return turned

    def best(self, passage: Sequence[int], least: float = 0.0) -> Match | None:
        """Return what most surely renders a passage, given by the places of its words.

        The passage is looked for from the match too: whoever renders it leads back to it.
        Returns none where no match is as sure as `least`, 0 to 1.
        """
        found: Match | None = None
        for rank, match in self.ranked(passage)[:_LOOKED_BACK]:
            if match.sureness < _WORTH * least or (found and rank <= self._rank(found)):
                continue
            whole = self._whole(match, passage)
            if found is None or self._rank(whole) > self._rank(found):
                found = whole
        return found if found is not None and found.sureness >= least else None

    def core(self, passage: Sequence[int], least: float) -> Match | None:
        """Return where a passage is rendered at all, quickly: only the words in common."""
        ranked = self.ranked(passage)
        match = ranked[0][1] if ranked else None
        if match is None or match.sureness < least or not self._leads_back(match, passage):
            return None
        return match

    def _whole(self, core: Match, places: Sequence[int]) -> Match:
        """Return a match with all of the statements it belongs to."""
        passage = self._passage(places)
        first, end = self._cutting.whole(passage, places, (core.first, core.end))
        figures = self._figures(passage, first, end) or core.figures
        mutual = self._leads_back(core, places)
        around = self._around(places, first, end)
        sure = sureness(figures, mutual=mutual, around=around, kinship=self._kinship)
        return Match(first, end, figures, sure)

    @cached_property
    def _kinship(self) -> float:
        """The share of the telling words of one article that the other one has too, above 0."""
        first, second = (
            [word for word in reading.places if len(word) > _LITTLE]
            for reading in (self.first, self.second)
        )
        shared = [w for w in first if w in self.second.places and self._weights[w] > TELLING]
        return (len(shared) + 1) / (min(len(first), len(second)) + _FEW_WORDS)

    def _around(self, places: Sequence[int], first: int, end: int) -> float:
        """Return the weight of the telling words that stand near a passage and its match."""
        near = _near(self.first, places[0], places[-1] + 1) & _near(self.second, first, end)
        weights = (self._weights[word] for word in near)
        return sum(weight for weight in weights if weight > TELLING)

    def ranked(
        self, passage: Sequence[int], in_headline: float = _IN_HEADLINE
    ) -> list[tuple[float, Match]]:
        """Return what may render a passage with its rank, likeliest first, not looked back from."""
        close = {(m.first, m.end): m for m in self._close_looks(self._passage(passage))}
        ranked = [(self._rank(match, in_headline), match) for match in close.values()]
        return sorted(ranked, key=lambda each: (-each[0], each[1].first))

    def _rank(self, match: Match, in_headline: float = _IN_HEADLINE) -> float:
        rank = match.sureness * self._compactness(match.first, match.end)
        return rank * in_headline if match.end <= self.second.headline else rank

    def _leads_back(self, match: Match, passage: Sequence[int]) -> bool:
        asked_in_headline = passage[-1] < self.first.headline
        in_headline = 1.0 if asked_in_headline else _IN_HEADLINE
        ranked = self.reverse.ranked(range(match.first, match.end), in_headline)
        if not ranked:
            return False
        back = ranked[0][1]
        common = sum(back.first <= place < back.end for place in passage)
        return 2 * common > min(back.end - back.first, len(passage))

    def _compactness(self, first: int, end: int) -> float:
        """Return a factor for a stretch of words: each further clause has to be worth it."""
        inside = bisect_left(self._starts, end) - bisect_right(self._starts, first)
        return _PER_CUT**inside

    def _close_looks(self, passage: Passage) -> list[Match]:
        rough = sorted(self._rough(passage), reverse=True)[:_LOOKED_AT]
        worth = max(_WORTH_A_LOOK, rough[0][0] * _OF_LIKELIEST) if rough else 0.0
        looks = (
            self._fitted(passage, first, end) for likely, first, end in rough if likely >= worth
        )
        return [match for match in looks if match is not None]

    def _passage(self, places: Sequence[int]) -> Passage:
        words = [self.first.words[place] for place in places]
        likes: dict[int, list[tuple[int, float]]] = {}
        for index, word in enumerate(words):
            for other, alike in self._alike(word):
                for place in self.second.places[other]:
                    likes.setdefault(place, []).append((index, alike))
        weights = [self._weights[word] for word in words]
        return Passage(weights, sum(weights) or 1e-9, likes)

    def _alike(self, word: str) -> list[tuple[str, float]]:
        found = {word: 1.0} if word in self.second.places else {}
        for end in {word[:3], word[-4:]} if len(word) >= 4 else ():
            for other in self.second.by_ends.get(end, ()):
                if other not in found and (alike := likeness(word, other)):
                    found[other] = alike
        return list(found.items())

    def _rough(self, passage: Passage) -> list[tuple[float, int, int]]:
        """Return runs of whole clauses that hold words of a passage, with a first likeness."""
        found: list[tuple[float, int, int]] = []
        sums, cuts = self._sums, self.second.cuts
        longest = 3 * passage.total + 10
        held = self._held(passage)
        for rank in held:
            glance = Glance(passage, self._second_weights)
            start = self._starts[rank]
            for further in range(rank, min(rank + _MOST_CLAUSES, len(self._clauses))):
                first, end = self._clauses[further]
                if further > rank and (
                    cuts[first] == PARAGRAPH or sums[first] - sums[start] > longest
                ):
                    break
                if further in held:
                    glance.take(held[further])
                    likeness = glance.likeness(sums, start, end)
                    found.append((likeness * _PER_CUT ** (further - rank), start, end))
        return found

    def _held(self, passage: Passage) -> dict[int, list[int]]:
        """Return where weighty words of a passage stand, by the number of their clause."""
        held: dict[int, list[int]] = {}
        weights = self._second_weights
        for place in sorted(place for place in passage.likes if weights[place] >= _WEIGHTY):
            held.setdefault(bisect_right(self._starts, place) - 1, []).append(place)
        return held

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self._clauses]

    @cached_property
    def _clauses(self) -> list[tuple[int, int]]:
        cuts = [place for place, cut in enumerate(self.second.cuts) if cut]
        return list(pairwise(cuts))

    def _fitted(self, passage: Passage, first: int, end: int) -> Match | None:
        """Return the part of some clauses that renders the passage best."""
        cuts, likes = self.second.cuts, passage.likes
        head = next(place for place in range(first + 1, end + 1) if cuts[place] or place == end)
        tail = next(place for place in range(end - 1, first - 1, -1) if cuts[place])
        starts = [first, *(p for p in range(first + 1, head) if p in likes and p - 1 not in likes)]
        ends = [end, *(p + 1 for p in range(tail, end - 1) if p in likes and p + 1 not in likes)]
        found: dict[tuple[int, int], Figures] = {}
        for start in starts:
            for stop in ends:
                figures = self._figures(passage, start, stop) if start < stop else None
                if figures is not None:
                    found[start, stop] = figures
        if not found:
            return None
        alike = {
            place: figures.likeness * self._compactness(*place) for place, figures in found.items()
        }
        best = max(alike, key=lambda place: alike[place])
        for wider in ((first, end), (first, best[1]), (best[0], end)):
            if wider in alike and alike[wider] >= _LOSS * alike[best]:
                best = wider
                break
        start, stop = self._rounded(*best, end)
        figures = self._figures(passage, start, stop)
        return None if figures is None else Match(start, stop, figures, first_sureness(figures))

    def _elsewhere(self, words: tuple[int, int], passage: Sequence[int]) -> bool:
        """Tell whether some words render another part of the first article."""
        ranked = self.reverse.ranked(range(*words))
        if not ranked or ranked[0][1].sureness < _ELSEWHERE:
            return False
        back = ranked[0][1]
        return not any(back.first <= place < back.end for place in passage)

    @cached_property
    def _cutting(self) -> Cutting:
        return Cutting(self.second, self._second_weights, self._sums, self._elsewhere)

    def _rounded(self, start: int, stop: int, clause_end: int) -> tuple[int, int]:
        """Take in the little words before a stretch, and what little is left of its clause.

        What introduces a report stands before it, mostly; what stands behind is part of it.
        """
        while not self.second.cuts[start] and len(self.second.words[start - 1]) <= _LITTLE:
            start -= 1
        rest = self._sums[clause_end] - self._sums[stop]
        return start, clause_end if rest <= self._sums[stop] - self._sums[start] else stop

    def _figures(self, passage: Passage, start: int, end: int) -> Figures | None:
        pairs = one_to_one(passage, start, end)
        if not pairs:
            return None
        common = min(
            sum(passage.weights[index] * alike for index, _, alike in pairs),
            sum(self._second_weights[place] * alike for _, place, alike in pairs),
        )
        total = self._sums[end] - self._sums[start] or 1e-9
        steps = [later[1] - earlier[1] for earlier, later in pairwise(pairs)]
        return Figures(
            of_passage=common / passage.total,
            of_match=min(1.0, common / total),
            order=sum(0 < step <= _NEAR for step in steps) / max(1, len(steps)),
            common=common,
            telling=sum(passage.weights[index] > TELLING for index, _, _ in pairs),
            lengths=min(passage.total, total) / max(passage.total, total),
            run=_longest_run(pairs),
        )


def _near(reading: Reading, first: int, end: int) -> set[str]:
    """Return the words before and behind `[first, end)` in the same paragraph."""
    words, cuts = reading.words, reading.cuts
    start, stop = first, end
    while start and first - start < _AROUND and cuts[start] < PARAGRAPH:
        start -= 1
    while stop < len(words) and stop - end < _AROUND and cuts[stop] < PARAGRAPH:
        stop += 1
    return {*words[start:first], *words[end:stop]}


def _longest_run(pairs: Pairs) -> int:
    """Return how many words in common stand side by side in both texts, at most."""
    longest = run = 1
    for earlier, later in pairwise(pairs):
        run = run + 1 if later[0] - earlier[0] == later[1] - earlier[1] == 1 else 1
        longest = max(longest, run)
    return longest
