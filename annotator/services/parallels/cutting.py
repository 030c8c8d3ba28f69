"""Where a parallel begins and ends: with the statements that its words belong to.

The words that two articles have in common are only the core of what the second one says. It
is cut where its statements part: at the ends of sentences and of what somebody says, before
", and" and, if it has to be, at a comma. What renders another passage of the first article
is not part of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from annotator.services.parallels.pairing import one_to_one
from annotator.services.parallels.reading import SENTENCE
from annotator.services.parallels.utterances import Said, Statements, Utterances, joining
from annotator.services.parallels.weighing import Passage

Span = tuple[int, int]
"""Words `[first, end)`, by their places."""

_TIMES_LONGER = 4
_AND_WORDS = 4
"""What is found has so many times the words of the passage at most, and so many more."""
_AT_JOINT = 0.95
"""The likeness of what begins or ends inside of a statement is multiplied by this."""
_SHORTEST = 7
"""Statements are parted at "and" only where so many words stand on both sides."""
_SLIVER = 0.35
"""Pieces with a smaller share of their weight in common may belong to another passage."""
_FEWEST = 3
"""Words of a piece that is looked for in the first article."""

_MARKED, _UNIT, _SAME, _PLAIN, _SAID, _OTHER = 0.0, 0.35, 0.25, 0.5, 0.6, 1.2
"""What a word counts that the passage has not: in the same statement in quotation marks, in
another same statement, in what the same speaker says, in plain text around plain text, in
what somebody says around something else, and in plain text around what is said."""


class Piece(NamedTuple):
    """A piece of a statement."""

    first: int
    end: int
    held: float
    """The weight it has in common with the passage."""
    rest: float
    """The weight of its other words."""


class Cutting:
    """Finds the statements of an article that hold the core of a parallel."""

    def __init__(
        self,
        article: Utterances,
        weights: Sequence[float],
        sums: Sequence[float],
        is_elsewhere: Callable[[Span, Sequence[int]], bool],
    ) -> None:
        """Take an article, the weight of each word and of all before it.

        `is_elsewhere` tells whether some words render another part of the first article
        than the passage, given by its places.
        """
        self._article, self._weights, self._sums = article, weights, sums
        self._is_elsewhere = is_elsewhere

    def whole(self, passage: Passage, places: Sequence[int], core: Span) -> Span:
        """Return the words that render a passage, given those it has in common with it."""
        statements = self._article.around(core[0])
        pieces = self._pieces(statements, passage, core)
        edges = statements.edges
        if bisect_left(edges, core[1]) - bisect_right(edges, core[0]) > 0:
            pieces = self._without_others(pieces, places)
        main = max(range(len(pieces)), key=lambda rank: pieces[rank].held)
        costs = _Costs(statements, pieces[main])
        spent = [self._cost(piece, costs, places) for piece in pieces]
        sums = list(accumulate((piece.held for piece in pieces), initial=0.0))
        paid = list(accumulate(spent, initial=0.0))
        longest = _TIMES_LONGER * len(places) + _AND_WORDS
        best = (-1.0, *pieces[main][:2])
        for low in range(main + 1):
            for high in range(main, len(pieces)):
                first, end = pieces[low].first, pieces[high].end
                if end - first <= longest or low == high:
                    common = sums[high + 1] - sums[low]
                    alike = 2 * common / (passage.total + common + paid[high + 1] - paid[low])
                    joints = (first not in edges) + (end not in edges)
                    best = max(best, (alike * _AT_JOINT**joints, first, end))
        return self._bare(*best[1:])

    def _pieces(self, statements: Statements, passage: Passage, core: Span) -> list[Piece]:
        """Return the pieces of the statements that the core touches, and of those beside."""
        edges = statements.edges
        low = max(0, bisect_right(edges, core[0]) - 2)
        high = min(len(edges) - 1, bisect_left(edges, core[1]) + 1)
        cuts = _cuts(edges[low : high + 1], statements)
        held = self._held(passage, core, cuts)
        weights = [self._sums[end] - self._sums[first] for first, end in pairwise(cuts)]
        return [
            Piece(first, end, common, max(0.0, weight - common))
            for (first, end), weight, common in zip(pairwise(cuts), weights, held, strict=True)
        ]

    def _held(self, passage: Passage, core: Span, cuts: Sequence[int]) -> list[float]:
        """Return the weight each piece has in common with a passage; the core comes first."""
        pairs = one_to_one(passage, *core)
        used = {index for index, _, _ in pairs}
        for pair in one_to_one(passage, cuts[0], cuts[-1]):
            if pair[0] not in used and not core[0] <= pair[1] < core[1]:
                pairs.append(pair)
        held = [0.0] * (len(cuts) - 1)
        for _, place, alike in pairs:
            held[bisect_right(cuts, place) - 1] += self._weights[place] * alike
        return held

    def _without_others(self, pieces: list[Piece], places: Sequence[int]) -> list[Piece]:
        """Let pieces that render another passage have nothing in common with this one."""
        own = [
            piece._replace(held=0.0, rest=piece.held + piece.rest)
            if piece.held and self._renders_other(piece, places)
            else piece
            for piece in pieces
        ]
        return own if any(piece.held for piece in own) else pieces

    def _renders_other(self, piece: Piece, places: Sequence[int]) -> bool:
        long = piece.end - piece.first >= _FEWEST
        return long and self._is_elsewhere((piece.first, piece.end), places)

    def _cost(self, piece: Piece, costs: "_Costs", places: Sequence[int]) -> float:
        if not piece.rest:
            return 0.0
        sliver = piece.held < _SLIVER * (piece.held + piece.rest)
        if sliver and self._renders_other(piece, places):
            return _OTHER * piece.rest
        return costs.of(piece) * piece.rest

    def _bare(self, first: int, end: int) -> Span:
        """Leave out an "and" that begins or ends what was found."""
        words, cuts = self._article.words, self._article.cuts
        while end - first > 1 and words[end - 1] in joining():
            end -= 1
        while end - first > 1 and cuts[first] < SENTENCE and words[first] in joining():
            first += 1
        return first, end


def _cuts(bounds: list[int], statements: Statements) -> list[int]:
    """Return where the statements between some edges may be parted, and the edges."""
    low, high = bounds[0], bounds[-1]
    cuts = sorted({*bounds, *(p for p in statements.commas if low < p < high)})
    further = [
        place
        for place in statements.joints
        if low < place < high
        and place - cuts[bisect_right(cuts, place) - 1] >= _SHORTEST
        and cuts[bisect_right(cuts, place)] - place >= _SHORTEST
    ]
    return sorted({*cuts, *further})


class _Costs:
    """What words count that a passage has not, by where they stand."""

    def __init__(self, statements: Statements, main: Piece) -> None:
        edges = statements.edges
        rank = bisect_right(edges, main.first)
        self._unit = edges[rank - 1], edges[rank]
        self._all = statements.said
        self._same = next((each for each in self._all if _holds(each, main)), None)

    def of(self, piece: Piece) -> float:
        same = self._same
        if self._unit[0] <= piece.first < self._unit[1]:
            return _MARKED if same is not None and same.marked else _UNIT
        if same is None:
            return _PLAIN
        if _holds(same, piece):
            return _SAME
        return _SAID if any(_holds(each, piece) for each in self._all) else _OTHER


def _holds(said: Said, piece: Piece) -> bool:
    return said.first <= piece.first < said.end
