"""Everybody's labels of the articles that can be compared, some articles at a time."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from itertools import chain, groupby
from operator import itemgetter

from annotator.domain.article import Stretch
from annotator.services.measuring.marks import (
    ARTICLE,
    NUMBER,
    TARGET,
    VALUE,
    LabelledArticle,
    Mark,
    labelled_article,
    leave_furniture_out,
)
from annotator.store.database import Row
from annotator.store.project import Project
from annotator.store.queries.agreement import AgreementQueries
from annotator.store.queries.comparison import ComparisonFilter

AT_ONCE = 1_000
"""How many articles are in memory."""

_REPORT_EACH = 200

_first = itemgetter(0)


def labelled_articles(
    project: Project, asked: ComparisonFilter, report_share: Callable[[float], None] | None = None
) -> Generator[list[LabelledArticle]]:
    """Hand out the articles that two or more have worked on, in their order, many at a time.

    Who has annotations in an article, or has submitted it, counts as having worked on it. All
    is read as it stood when the first was. `report_share` hears how much of the project is
    read, from 0 to 1, and may end it by raising.
    """
    queries = AgreementQueries(project.database)
    with project.snapshot():
        last = queries.last_article()
        batch: list[LabelledArticle] = []
        with closing(_all_articles(queries, asked)) as articles:
            for article in articles:
                if len(article.marks) > 1:
                    batch.append(article)
                if len(batch) == AT_ONCE:
                    yield _measured(queries, batch)
                    batch = []
                if report_share is not None and not article.number % _REPORT_EACH:
                    report_share(article.number / last)
        if batch:
            yield _measured(queries, batch)


def _all_articles(queries: AgreementQueries, asked: ComparisonFilter) -> Generator[LabelledArticle]:
    """Hand out every article somebody has worked on."""
    labels = groupby(chain.from_iterable(queries.labels(asked)), itemgetter(ARTICLE))
    submitted = _Following(queries.submitted(asked))
    stances = _Following(queries.more_stances(asked))
    for number, rows in labels:
        for earlier, ids in submitted.before(number):
            yield labelled_article(earlier, (), ids)
        more_stances = stances.of(number)
        if more_stances:
            rows = _with_more(rows, more_stances)
        yield labelled_article(number, list(rows), [id for _, id in submitted.of(number)])
    for later, ids in submitted.before(None):
        yield labelled_article(later, (), ids)


class _Following:
    """Rows that begin with the number of an article, in their order, read as far as needed."""

    def __init__(self, batches: Iterable[list[Row]]) -> None:
        self._groups = groupby(chain.from_iterable(batches), _first)
        self._next: tuple[int, list[Row]] | None = None
        self._go_on()

    def of(self, number: int) -> list[Row]:
        """Return the rows of an article; those of earlier ones are past."""
        while self._next is not None and self._next[0] < number:
            self._go_on()
        if self._next is None or self._next[0] > number:
            return []
        rows = self._next[1]
        self._go_on()
        return rows

    def before(self, number: int | None) -> Iterator[tuple[int, list[str]]]:
        """Hand out the articles up to one, or all that are left, with what their rows end with."""
        while self._next is not None and (number is None or self._next[0] < number):
            article, rows = self._next
            self._go_on()
            yield article, [row[-1] for row in rows]

    def _go_on(self) -> None:
        found = next(self._groups, None)
        self._next = None if found is None else (found[0], list(found[1]))


def _with_more(rows: Iterable[Mark], more_stances: Iterable[Row]) -> Iterator[Mark]:
    """Put several stances into the rows of their annotations."""
    stances: dict[int, list[tuple[str, str | None]]] = {}
    for _, number, value, target in more_stances:
        stances.setdefault(number, []).append((value, target))
    for row in rows:
        more = stances.get(row[NUMBER])
        if more is None:
            yield row
        else:
            values = (row[VALUE : TARGET + 1], *more)
            yield (*row[:VALUE], values, None, *row[TARGET + 1 :])


def _measured(queries: AgreementQueries, articles: list[LabelledArticle]) -> list[LabelledArticle]:
    """Add how long the texts are and what of them is furniture."""
    by_number: Mapping[int, LabelledArticle] = {article.number: article for article in articles}
    for number, start, end in queries.furniture(by_number):
        by_number[number].furniture.append(Stretch(start, end))
    for number, length in queries.lengths(by_number).items():
        by_number[number].length = length
    for article in articles:
        if article.furniture:
            leave_furniture_out(article)
    return articles
