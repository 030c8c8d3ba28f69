"""Parallels as plain rows, for those who read them without a window."""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from annotator.domain.annotation import Segment
from annotator.domain.errors import UserError
from annotator.services.articles import article_of
from annotator.services.codebook import codebook_of
from annotator.services.offering import found_in, register_of
from annotator.services.parallels.finding import SURE, Parallel, Parallels, Ranges
from annotator.services.progress import Progress
from annotator.store.project import Project

Row = dict[str, Any]


def rows_of_annotation(project: Project, annotation_id: str, least: float = SURE) -> list[Row]:
    """Return the parallels of an annotation that are at least so sure, the surest first.

    Each row has article_id, start, end and text of the passage that was asked about, the
    same of the other one behind `other_`, its outlet and date, score, and the differences.
    Raises `UserError` where there is no such annotation.
    """
    found = project.tables.annotations.read([annotation_id]).get(annotation_id)
    if found is None:
        raise UserError(f"There is no annotation {annotation_id} in this project; check the id.")
    ranges = _ranges(found.content)
    return list(_rows(project, Parallels(project), found.article_id, ranges, least))


def rows_of_passage(
    project: Project, article_id: str, start: int, end: int, least: float = SURE
) -> list[Row]:
    """Return the parallels of `[start, end)` of an article, as `rows_of_annotation` does.

    Raises `UserError` where there is no such article, or where the passage is not in it.
    """
    if project.articles.number(article_id) is None:
        raise UserError(f"There is no article {article_id} in this project; check the id.")
    if not 0 <= start < end <= len(project.articles.body(article_id)):
        raise UserError(f"The passage {start}–{end} lies outside of the article.")
    return list(_rows(project, Parallels(project), article_id, [(start, end)], least))


def all_rows(project: Project, progress: Progress) -> Iterator[Row]:
    """Hand out the sure parallels of all that is labelled or could be, article by article.

    What lies within a longer passage is left out where the longer one has the same parallel,
    and what could be labelled where a label is.
    Raises `Cancelled`.
    """
    parallels = Parallels(project)
    total = project.articles.count()
    register = register_of(codebook_of(project))
    for done, id in enumerate(project.tables.articles.all_ids()):
        progress.report(done, total)
        found = found_in(article_of(project, id), project.articles.body(id), register)
        passages = _widest([each.content for each in project.annotations.of_article(id)])
        passages += _widest([each.content for each in found])
        kept: list[Row] = []
        for passage in dict.fromkeys(passages):
            for row in _rows(project, parallels, id, passage, SURE):
                if not any(_tells_the_same(row, other) for other in kept):
                    kept.append(row)
        yield from sorted(kept, key=itemgetter("start", "end"))


def _widest(contents: Iterable[Iterable[Segment]]) -> list[tuple[tuple[int, int], ...]]:
    passages = [_ranges(content) for content in contents]
    return sorted(passages, key=lambda ranges: ranges[0][0] - ranges[-1][1])


def _tells_the_same(row: Row, other: Row) -> bool:
    """Tell whether a row is part of a longer one, as a quotation inside another is."""
    return (
        row["other_article_id"] == other["other_article_id"]
        and _within(row["start"], row["end"], other["start"], other["end"])
        and _within(row["other_start"], row["other_end"], other["other_start"], other["other_end"])
    )


def _within(start: int, end: int, around_start: int, around_end: int) -> bool:
    return 2 * (min(end, around_end) - max(start, around_start)) > end - start


def _ranges(content: Iterable[Segment]) -> tuple[tuple[int, int], ...]:
    return tuple((piece.start, piece.end) for piece in content)


def _rows(
    project: Project, parallels: Parallels, article_id: str, ranges: Ranges, least: float
) -> Iterator[Row]:
    text = project.articles.body(article_id)
    said = " … ".join(text[start:end] for start, end in ranges)
    found = parallels.of_passage(article_id, ranges, least)
    return (_row(article_id, ranges, said, parallel) for parallel in found)


def _row(article_id: str, ranges: Sequence[tuple[int, int]], text: str, other: Parallel) -> Row:
    return {
        "article_id": article_id,
        "start": ranges[0][0],
        "end": ranges[-1][1],
        "text": text,
        "other_article_id": other.article.id,
        "other_outlet": other.article.outlet,
        "other_published": other.article.published,
        "other_start": other.start,
        "other_end": other.end,
        "other_text": other.text,
        "score": round(other.score, 3),
        "differences": [
            {"difference": each.difference.value, "before": each.before, "after": each.after}
            for each in other.differences
        ],
    }
