"""Confusion matrices: which labels two annotators take for one another."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

from annotator.domain.annotation import Hedge, QuotationType
from annotator.domain.codebook import ScaleValue
from annotator.services.measuring.figures import Cell, Confusion, Subject
from annotator.services.measuring.units import FieldCodes


def confusion(subject: Subject, codes: FieldCodes, scale: Mapping[str, ScaleValue]) -> Confusion:
    """Return how often two annotators gave each two labels, with the annotations behind them.

    A set of topics is one label.
    """
    cells: dict[Cell, list[tuple[int, int]]] = {}
    used: Counter[Hashable] = Counter()
    for (row, column), (first, second) in zip(codes.columns, codes.units, strict=True):
        if row is None or column is None or first is None or second is None:
            continue
        cells.setdefault((row, column), []).append((first.number, second.number))
        used[row] += 1
        used[column] += 1
    return Confusion(_ordered(subject, used, scale), cells)


def _ordered(
    subject: Subject, used: Counter[Hashable], scale: Mapping[str, ScaleValue]
) -> tuple[Hashable, ...]:
    fixed: dict[Subject, Sequence[Hashable]] = {
        Subject.TYPE: [kind.value for kind in QuotationType],
        Subject.HEDGE: [hedge.value for hedge in Hedge],
        Subject.POLARITY: list(scale),
    }
    known = [label for label in fixed.get(subject, ()) if label in used]
    others = [label for label, _ in used.most_common() if label not in set(known)]
    return (*known, *others)
