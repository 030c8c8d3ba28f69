"""Confusion matrices: which labels two annotators take for one another."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import closing
from dataclasses import replace
from typing import cast

from annotator.domain.annotation import Hedge, QuotationType
from annotator.domain.codebook import ScaleValue
from annotator.domain.lookup import Codebook
from annotator.services.measuring.figures import Cell, Confusion, Subject
from annotator.services.measuring.labels import labelled_articles
from annotator.services.measuring.marks import NUMBER, LabelledArticle
from annotator.services.measuring.options import AgreementOptions
from annotator.services.measuring.pairing import Pairs, pair_up
from annotator.services.measuring.saying import Column, said_of, standing
from annotator.services.progress import Progress
from annotator.store.project import Project
from annotator.store.queries.agreement import AgreementQueries

MOST_BEHIND = 10_000
"""How many pairs of annotations behind a cell are found."""


def confusion(
    subject: Subject, said: Mapping[Column, int], scale: Mapping[str, ScaleValue]
) -> Confusion:
    """Return how often two annotators gave each two labels. A set of topics is one label."""
    cells: dict[tuple[Hashable, Hashable], int] = {}
    used: Counter[Hashable] = Counter()
    confused: Counter[Hashable] = Counter()
    for (row, column), count in said.items():
        if row is None or column is None:
            continue
        cells[row, column] = count
        for label in (row, column):
            used[label] += count
            confused[label] += count * (row != column)
    return Confusion(_ordered(subject, used, confused, scale), cells)


def annotations_behind(
    project: Project,
    book: Codebook,
    cell: Cell,
    options: AgreementOptions | None = None,
    progress: Progress | None = None,
) -> list[str]:
    """Return the ids of the annotations behind a cell, pair after pair in the order of articles.

    Of more than `MOST_BEHIND` pairs the first. Raises `Cancelled` where the progress was.
    """
    options = options or AgreementOptions()
    asked = replace(options.asked, annotator_ids=cell.annotator_ids)
    report_share = (progress or Progress()).report_share
    numbers: list[int] = []
    with closing(labelled_articles(project, asked, report_share)) as batches:
        for articles in batches:
            numbers += _numbers_behind(cell, articles, options.threshold, book)
            if len(numbers) >= 2 * MOST_BEHIND:
                break
    return AgreementQueries(project.database).ids(numbers[: 2 * MOST_BEHIND])


def _numbers_behind(
    cell: Cell, articles: Iterable[LabelledArticle], threshold: float, book: Codebook
) -> Iterator[int]:
    """Hand out the numbers of matched annotations that say what a cell counts."""
    pairs = Pairs()
    for article in articles:
        pair_up(article, cell.annotator_ids, threshold, pairs)
    wanted = (cell.first, cell.second)
    for first, second in zip(pairs.first, pairs.second, strict=True):
        said = Counter(said_of((first, second), cell.subject, book))
        if wanted in standing(said, cell.subject, book):
            yield first[NUMBER]
            yield second[NUMBER]


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
    others.sort(key=lambda label: (-confused[label], -used[label], _in_order(label)))
    return (*known, *others)


def _in_order(label: Hashable) -> str:
    """Return what puts labels in one order every time; a set has none of its own."""
    return str(sorted(cast("Set[str]", label)) if isinstance(label, Set) else label)
