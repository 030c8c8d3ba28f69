"""The u-alphas of 2016: agreement about which parts of a text matter, and on their labels.

Where αU (2004) looks at boundaries, these count positions: every stretch of the text on
which nobody changes a label is one combination of labels, as long as the stretch. The
stretches nobody labelled (gaps) count as single positions, units as wholes.

Source of all formulas: Krippendorff, Mathet, Bouvry & Widlöcher (2016), On the
reliability of unitizing textual continua: Further developments, Quality & Quantity 50.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.services.agreement.alpha import Coincidences
from annotator.services.agreement.tally import CannotCompute, Tally, only_label
from annotator.services.agreement.units import (
    Span,
    UnitsOfAll,
    merged_units,
    nothing_marked,
    spans_by_category,
)


class _Gap:
    """The label of what an annotator left unmarked; there is one, told from all else as such."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "unmarked"


_GAP = _Gap()
_MARKED = "marked"

_Labelled = tuple[int, int, Hashable]
"""A stretch of one annotator's text: start, end, label."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What annotators marked in a text, counted by positions: what uα and |uα need to know.

    Those of several articles are added up with `Marks.total`.
    """

    tally: Tally
    """Positions by the labels all annotators gave them."""
    blocks: Mapping[Hashable, float]
    """For each label the pairings of units with themselves: squares; gaps count singly."""

    @classmethod
    def of(cls, units: UnitsOfAll, start: int, length: int) -> "Marks":
        """Count one article's units; parameters and errors as in `u_alpha`."""
        continuum = (start, start + length)
        marks = _marks(units, continuum)
        return cls(_tally(marks, continuum), _blocks(marks))

    @classmethod
    def of_anything(cls, units: UnitsOfAll, start: int, length: int) -> "Marks":
        """Count what is marked at all, whatever its category, as |uα does."""
        spans_by_category(units, (start, start + length))
        marked = [merged_units((*unit[:2], _MARKED) for unit in of_one) for of_one in units]
        return cls.of(marked, start, length)

    @classmethod
    def of_spans(cls, spans: Sequence[Sequence[Span]], length: int, both: int) -> "Marks":
        """Count what two annotators marked at all, as `of_anything` does.

        Each one's spans are disjoint and in order, begins counted from 0, with `both` positions
        in common (see `meeting`); nothing is checked.
        """
        if not any(spans):
            return cls(Tally({(_GAP, _GAP): length}, 2), {_GAP: 2 * length})
        sizes = [[end - begin for begin, end in of_one] for of_one in spans]
        first, second = map(sum, sizes)
        counts = {
            (_MARKED, _MARKED): both,
            (_MARKED, _GAP): first - both,
            (_GAP, _MARKED): second - both,
            (_GAP, _GAP): length - first - second + both,
        }
        squares = sum([size * size for of_one in sizes for size in of_one])
        return cls(
            Tally({c: n for c, n in counts.items() if n}, 2),
            {_GAP: 2 * length - first - second, _MARKED: squares},
        )

    @classmethod
    def total(cls, articles: Sequence["Marks"]) -> "Marks":
        """Add up articles marked by the same annotators."""
        blocks: dict[Hashable, float] = {}
        for article in articles:
            for label, block in article.blocks.items():
                blocks[label] = blocks.get(label, 0) + block
        return cls(Tally.total(article.tally for article in articles), blocks)

    @property
    def alpha(self) -> float:
        """The value of uα, or of |uα for marks `of_anything`. Raises as they do."""
        coincidences = Coincidences.of(self.tally)
        if coincidences.margins.keys() <= {_GAP}:
            raise nothing_marked()
        return _alpha(coincidences, self.blocks)


def u_alpha(units: UnitsOfAll, start: int, length: int) -> float:
    """Return uα: agreement on units and their categories, gaps included.

    `units` has for each annotator the units as (begin, length, category); the continuum
    is `length` positions from `start` on.

    Raises `CannotCompute` for fewer than two annotators, where nobody marked anything,
    where an annotator's units overlap, or where everybody marked all of it alike;
    `ValueError` for a unit that is empty or outside of the continuum. Source: eq. 1–5.
    """
    return Marks.of(units, start, length).alpha


def bar_u_alpha(units: UnitsOfAll, start: int, length: int) -> float:
    """Return |uα: agreement on what is marked at all, whatever its category.

    As `u_alpha`, but the categories are ignored, and an annotator's units that overlap
    are taken together. Source: eq. 6.
    """
    return Marks.of_anything(units, start, length).alpha


def cu_alpha(units: UnitsOfAll, start: int, length: int) -> float:
    """Return cuα: agreement on the categories, only where annotators' units intersect.

    As `u_alpha`; raises `CannotCompute` also where no units intersect or only one
    category was used in what does. Source: eq. 10–11; the self-pairings left out of the
    expectation are, for each unit and each other annotator, the square of what of the
    unit the other marked.
    """
    marks = _some_marks(units, (start, start + length))
    return _alpha(_intersecting(marks, (start, start + length)), _shared_blocks(marks))


def ku_alpha(units: UnitsOfAll, start: int, length: int, category: Hashable) -> float:
    """Return (k)uα: agreement on one category, only where annotators' units intersect.

    As `cu_alpha`. Source: eq. 13.
    """
    marks = _some_marks(units, (start, start + length))
    coincidences = _intersecting(marks, (start, start + length))
    if category not in coincidences.margins:
        raise CannotCompute(f"Nothing marked as “{category}” was marked by two annotators.")
    if len(coincidences.margins) == 1:
        raise only_label(category)
    blocks = _shared_blocks(marks)
    of_category = coincidences.margins[category]
    others = coincidences.values - of_category
    mismatched = sum(n for pair, n in coincidences.mismatches.items() if category in pair) / 2
    # e_k. / (e_k. − e_kk), in which the common factor of the expectations cancels out.
    expected = of_category * (of_category + others) - blocks[category]
    return 1 - expected * mismatched / (of_category * of_category * others)


def _alpha(coincidences: Coincidences, blocks: Mapping[Hashable, float]) -> float:
    """Return 1 − D_o / D_e where a unit is never paired with itself (eq. 4 and 5)."""
    if len(coincidences.margins) < 2:
        for label in coincidences.margins:
            raise only_label(label)
        raise CannotCompute("No passages of two annotators overlap, so no labels can be compared.")
    values = coincidences.values
    observed = sum(coincidences.mismatches.values()) / values
    different = values**2 - sum(n**2 for n in coincidences.margins.values())
    return 1 - observed * (values**2 - sum(blocks.values())) / different


def _marks(units: UnitsOfAll, continuum: Span) -> list[list[_Labelled]]:
    """Return each annotator's text as stretches from its beginning to its end, gaps included."""
    marks: list[list[_Labelled]] = [[] for _ in units]
    for category, spans in spans_by_category(units, continuum).items():
        for of_one, of_category in zip(marks, spans, strict=True):
            of_one += [(begin, end, category) for begin, end in of_category]
    return [_with_gaps(sorted(of_one, key=lambda m: m[0]), continuum) for of_one in marks]


def _some_marks(units: UnitsOfAll, continuum: Span) -> list[list[_Labelled]]:
    marks = _marks(units, continuum)
    if all(category is _GAP for of_one in marks for *_, category in of_one):
        raise nothing_marked()
    return marks


def _with_gaps(marks: list[_Labelled], continuum: Span) -> list[_Labelled]:
    stretches: list[_Labelled] = []
    position, stop = continuum
    for begin, end, category in marks:
        if begin < position:
            raise CannotCompute(
                "An annotator's passages overlap, which this measure does not allow: "
                "merge them first, or compare one category at a time."
            )
        if begin > position:
            stretches.append((position, begin, _GAP))
        stretches.append((begin, end, category))
        position = end
    if position < stop:
        stretches.append((position, stop, _GAP))
    return stretches


def _tally(marks: list[list[_Labelled]], continuum: Span) -> Tally:
    """Count the positions of the continuum by the labels all annotators gave them."""
    borders = sorted({end for of_one in marks for _, end, _ in of_one})
    at = [0] * len(marks)
    columns: Counter[tuple[Hashable, ...]] = Counter()
    position = continuum[0]
    for border in borders:
        columns[tuple(of_one[i][2] for of_one, i in zip(marks, at, strict=True))] += (
            border - position
        )
        at = [i + (of_one[i][1] == border) for of_one, i in zip(marks, at, strict=True)]
        position = border
    return Tally(columns, len(marks))


def _blocks(marks: list[list[_Labelled]]) -> dict[Hashable, float]:
    """Return for each label the pairings of units with themselves: squares; gaps count singly."""
    blocks: Counter[Hashable] = Counter()
    for of_one in marks:
        for begin, end, category in of_one:
            blocks[category] += end - begin if category is _GAP else (end - begin) ** 2
    return dict(blocks)


def _intersecting(marks: list[list[_Labelled]], continuum: Span) -> Coincidences:
    """Count the coincidences of units with units, those with gaps left out."""
    mismatches: Counter[tuple[Hashable, Hashable]] = Counter()
    margins: Counter[Hashable] = Counter()
    others = len(marks) - 1
    for labels, count in _tally(marks, continuum).labelled():
        categories = [label for label in labels if label is not _GAP]
        for i, c in enumerate(categories):
            margins[c] += count * (len(categories) - 1)
            for k in categories[i + 1 :]:
                if c != k:
                    mismatches[c, k] += 2 * count
    return Coincidences(
        {pair: n / others for pair, n in mismatches.items()},
        {c: n / others for c, n in margins.items() if n},
    )


def _shared_blocks(marks: list[list[_Labelled]]) -> dict[Hashable, float]:
    """Return for each category the self-pairings among what two annotators marked."""
    blocks: dict[Hashable, float] = {}
    for i, of_one in enumerate(marks):
        for j, of_other in enumerate(marks):
            if i != j:
                for category, shared in _shared(of_one, of_other):
                    blocks[category] = blocks.get(category, 0.0) + shared**2 / (len(marks) - 1)
    return blocks


def _shared(of_one: list[_Labelled], of_other: list[_Labelled]) -> Iterable[tuple[Hashable, int]]:
    """Give each unit's category, and how much of the unit the other marked."""
    others = [(begin, end) for begin, end, category in of_other if category is not _GAP]
    first = 0
    for begin, end, category in of_one:
        while first < len(others) and others[first][1] <= begin:
            first += 1
        shared, k = 0, first
        while k < len(others) and others[k][0] < end:
            shared += min(end, others[k][1]) - max(begin, others[k][0])
            k += 1
        if category is not _GAP and shared:
            yield category, shared
