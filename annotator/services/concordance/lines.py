"""The lines of a concordance: read a screenful at a time, or all of them to be sorted."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from annotator.domain.folding import fold
from annotator.services.concordance.asking import Asked, Range
from annotator.services.progress import Progress
from annotator.store.project import Project
from annotator.store.queries.search import SearchQueries

MOST = 50_000
"""So many lines are collected at most to be sorted."""
CONTEXT = 90
"""Code points on each side."""
_BATCH = 20
"""Articles read at once."""
_SORTED_BY = 40

_word = re.compile(r"[^\W_]+")


class Side(StrEnum):
    """What the lines are sorted by."""

    TEXT = "text"
    LEFT = "left"
    """The words before, from the place outward."""
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Line:
    """One place with what stands around it."""

    number: int
    """Of the article."""
    start: int
    """Code points of the article's text, as `end` is."""
    end: int
    left: str
    match: str
    right: str


@dataclass(frozen=True, slots=True)
class Page:
    """Some lines, in the order of import and of the text."""

    lines: tuple[Line, ...]
    after: int | None
    """The article behind which the next page begins; none behind the last."""


def page(project: Project, asked: Asked, after: int = 0, count: int = 60) -> Page:
    """Return at least `count` lines from the articles behind `after`, all of each article.

    Takes time for what is read, not for what there is. Raises `UserError` for a pattern
    that is none.
    """
    if asked.is_empty:
        return Page((), None)
    lines: list[Line] = []
    find = asked.finder()
    queries = SearchQueries(project.database)
    last: int | None = after
    while last is not None and len(lines) < count:
        numbers = queries.numbers_after(asked.expression, last, _BATCH)
        lines += _in_articles(queries, numbers, find)
        last = numbers[-1] if len(numbers) == _BATCH else None
    return Page(tuple(lines), last)


def collect(
    project: Project, asked: Asked, progress: Progress, most: int = MOST
) -> tuple[list[Line], bool]:
    """Return all lines, at most so many, and whether there are more. Raises `Cancelled`."""
    lines: list[Line] = []
    if asked.is_empty:
        return lines, False
    find = asked.finder()
    queries = SearchQueries(project.database)
    total, last, done = queries.count_of(asked.expression), 0, 0
    while len(lines) <= most:
        progress.report(min(done, total), total)
        numbers = queries.numbers_after(asked.expression, last, _BATCH)
        lines += _in_articles(queries, numbers, find)
        if len(numbers) < _BATCH:
            break
        last, done = numbers[-1], done + len(numbers)
    return lines[:most], len(lines) > most


def sorted_lines(lines: Sequence[Line], side: Side) -> list[Line]:
    """Return lines by what stands before them or behind them, case and accents aside."""
    if side is Side.TEXT:
        return sorted(lines, key=lambda line: (line.number, line.start))
    if side is Side.LEFT:
        return sorted(lines, key=lambda line: _outward(line.left))
    return sorted(lines, key=lambda line: _words(line.right[:_SORTED_BY]))


def _outward(left: str) -> list[str]:
    return _words(left[-_SORTED_BY:])[::-1]


def _words(text: str) -> list[str]:
    return _word.findall(fold(text))


def _in_articles(
    queries: SearchQueries, numbers: list[int], find: Callable[[str], Iterator[Range]]
) -> Iterator[Line]:
    bodies, furniture = queries.bodies(numbers), queries.furniture(numbers)
    for number in numbers:
        text, dimmed = bodies.get(number, ""), furniture.get(number, [])
        for start, end in islice(find(text), MOST):
            if not _touches(dimmed, start, end):
                yield _line(number, text, start, end)


def _line(number: int, text: str, start: int, end: int) -> Line:
    left = text[max(0, start - CONTEXT) : start]
    right = text[end : end + CONTEXT]
    return Line(number, start, end, _one_line(left), _one_line(text[start:end]), _one_line(right))


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def _touches(furniture: Sequence[Range], start: int, end: int) -> bool:
    nearest = bisect_right(furniture, (end - 1, end)) - 1
    return nearest >= 0 and furniture[nearest][1] > start
