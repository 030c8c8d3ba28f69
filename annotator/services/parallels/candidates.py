"""Which articles may report the same utterance: those that share its rare words.

Asked of the index that the search stands on, so that nothing more is kept as articles come
in, and never for more articles than a limit per word, however many there are.
"""

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.store.queries.parallels import ParallelQueries

_MOST_PER_WORD = 1_500
"""Words in more articles than this are common; they count only beside another."""
_MOST_PER_PAIR = 1_500
_PAIRS = 6
"""So many pairs of common words that stand side by side are asked for."""
_FEW_PAIRS = 3
"""And so many where the rare words do well already."""
_MOST_WORDS = 48
_FIRST = 12
_OF_TOP, _OF_TOP_FURTHER = 0.25, 0.5
"""The first articles are candidates with this share of the weight of the best one, those
behind them with the other: there are many where many outlets have the very words."""
_RARE = 1 / 50
"""Words in a larger share of the articles of a project tell less in it."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The articles that may hold a passage's parallels."""

    numbers: Sequence[int]
    """Likeliest first."""
    commonness: Mapping[str, float]
    """For words that are common in the project, a factor from 0 to 1 for what they tell."""


def candidates(
    queries: ParallelQueries, words: Sequence[str], most: int, besides: Iterable[int] = ()
) -> Candidates:
    """Return up to `most` articles that share the rare of some folded words.

    `besides` are the numbers of articles that are not wanted.
    """
    bound = max(1, queries.bound())
    weights: defaultdict[int, float] = defaultdict(float)
    counts: dict[str, float] = {}
    for word in _longest(dict.fromkeys(words)):
        numbers = queries.holding([word], _MOST_PER_WORD)
        counts[word] = _estimate(numbers, bound, _MOST_PER_WORD)
        if len(numbers) < _MOST_PER_WORD:
            _add(weights, numbers, bound)
    rare = sum(count < _MOST_PER_WORD for count in counts.values())
    for pair in _common_pairs(words, counts, bound)[: _FEW_PAIRS if rare >= 3 else _PAIRS]:
        numbers = queries.holding(pair, _MOST_PER_PAIR)
        if len(numbers) < _MOST_PER_PAIR:
            _add(weights, numbers, bound)
    for number in besides:
        weights.pop(number, None)
    return Candidates(_best(weights, most), _commonness(counts, bound))


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)[:_MOST_WORDS]


def _estimate(numbers: Sequence[int], bound: int, most: int) -> float:
    """Return in how many articles a word is, about, from the first `most` of them."""
    if len(numbers) < most:
        return len(numbers)
    return max(most, most * bound / numbers[-1])


def _add(weights: defaultdict[int, float], numbers: Sequence[int], bound: int) -> None:
    if numbers:
        weight = math.log((bound + 1) / len(numbers)) + 0.1
        for number in numbers:
            weights[number] += weight


def _common_pairs(
    words: Sequence[str], counts: Mapping[str, float], bound: int
) -> list[tuple[str, str]]:
    """Return neighbours both too common to be asked for alone, the rarest first.

    The commonest of all are left out: to look up "of the" takes as long as to read both.
    """
    common = {
        word: count
        for word, count in counts.items()
        if _MOST_PER_WORD <= count < max(2 * _MOST_PER_WORD, bound / 4)
    }
    pairs = dict.fromkeys(itertools.pairwise(words))
    found = [pair for pair in pairs if pair[0] in common and pair[1] in common]
    return sorted(found, key=lambda pair: counts[pair[0]] * counts[pair[1]])


def _best(weights: Mapping[int, float], most: int) -> list[int]:
    best = sorted(weights.items(), key=lambda each: (-each[1], each[0]))[:most]
    return [
        number
        for rank, (number, weight) in enumerate(best)
        if weight >= (_OF_TOP if rank < _FIRST else _OF_TOP_FURTHER) * best[0][1]
    ]


def _commonness(counts: Mapping[str, float], bound: int) -> dict[str, float]:
    found: dict[str, float] = {}
    for word, count in counts.items():
        share = count / bound
        if bound >= 1 / _RARE and share > _RARE:
            found[word] = max(0.1, math.log(1 / min(share, 1.0)) / math.log(1 / _RARE))
    return found
