"""Two articles side by side: which passages of the one render which of the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.services.articles import article_of
from annotator.services.codebook import codebook_of
from annotator.services.offering import LONGEST, found_in, register_of
from annotator.services.parallels.difference import Piece
from annotator.services.parallels.finding import Parallels, Ranges
from annotator.store.project import Project

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Aligned:
    """A passage of one article and the one of another that renders it."""

    here: Span
    """`[start, end)` in the first article."""
    there: Span
    """`[start, end)` in the second one."""
    differences: tuple[Piece, ...]


def aligned(
    project: Project, article_id: str, other_id: str, first: Sequence[Span] = ()
) -> list[Aligned]:
    """Return the passages that two articles share, in the order of the first one.

    What is labelled or could be is looked for, and `first`, which goes before all others
    where passages overlap. Raises `LookupError` where there is no such article.
    """
    parallels = Parallels(project)
    passages: list[Ranges] = [first] if first else []
    passages += _passages(project, article_id)
    found: list[Aligned] = []
    for ranges, parallel in zip(
        passages, parallels.between(article_id, passages, other_id), strict=True
    ):
        if parallel is None:
            continue
        here = (ranges[0][0], ranges[-1][1])
        there = (parallel.start, parallel.end)
        free = not any(_overlap(here, each.here) or _overlap(there, each.there) for each in found)
        if free:
            found.append(Aligned(here, there, parallel.differences))
    return sorted(found, key=lambda each: each.here)


def _passages(project: Project, article_id: str) -> Iterator[Ranges]:
    for annotation in project.annotations.of_article(article_id):
        yield tuple((piece.start, piece.end) for piece in annotation.content)
    text = project.articles.body(article_id)
    if len(text) <= LONGEST:
        register = register_of(codebook_of(project))
        for each in found_in(article_of(project, article_id), text, register):
            yield tuple((piece.start, piece.end) for piece in each.content)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
