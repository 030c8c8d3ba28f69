"""Confusion matrices: which labels two annotators take for one another."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

from annotator.domain.annotation import Hedge, QuotationType
from annotator.domain.codebook import ScaleValue
from annotator.services.measuring.figures import Cell, Confusion, Subject
from annotator.services.measuring.units import FieldCodes
from annotator.store.project import Project
from annotator.store.queries.agreement import AgreementQueries


def confusion(subject: Subject, codes: FieldCodes, scale: Mapping[str, ScaleValue]) -> Confusion:
    """Return how often two annotators gave each two labels, with the annotations behind them.

    A set of topics is one label.
    """
    cells: dict[Cell, list[tuple[int, int]]] = {}
    used: Counter[Hashable] = Counter()
    confused: Counter[Hashable] = Counter()
    for (row, column), (first, second) in zip(codes.columns, codes.units, strict=True):
        if row is None or column is None or first is None or second is None:
            continue
        cells.setdefault((row, column), []).append((first.number, second.number))
        for label in (row, column):
            used[label] += 1
            confused[label] += row != column
    return Confusion(_ordered(subject, used, confused, scale), cells)


def annotations_behind(project: Project, pairs: Sequence[tuple[int, int]]) -> list[str]:
    """Return the ids of the annotations behind a cell, those that are still there."""
    numbers = tuple(number for pair in pairs for number in pair)
    return AgreementQueries(project.database).ids(numbers)


def _ordered(
    subject: Subject,
    used: Counter[Hashable],
    confused: Counter[Hashable],
    scale: Mapping[str, ScaleValue],
) -> tuple[Hashable, ...]:
    """Put a scale in its order, and other labels so that the most confused come first."""
    fixed: dict[Subject, Sequence[Hashable]] = {
        Subject.TYPE: [kind.value for kind in QuotationType],
        Subject.HEDGE: [hedge.value for hedge in Hedge],
        Subject.POLARITY: list(scale),
    }
    known = [label for label in fixed.get(subject, ()) if label in used]
    others = [label for label in used if label not in set(known)]
    others.sort(key=lambda label: (-confused[label], -used[label], str(label)))
    return (*known, *others)
