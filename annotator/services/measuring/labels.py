"""Everybody's labels of the articles that can be compared, as bare as measuring needs them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar, cast

import msgspec

from annotator.domain.article import Stretch
from annotator.domain.lookup import Codebook
from annotator.services.comparing import standing_speaker, standing_topic
from annotator.services.matching import Passage, without_furniture
from annotator.store.project import Project
from annotator.store.queries.agreement import AgreementQueries
from annotator.store.queries.comparison import ComparisonFilter, ComparisonQueries

ValueT = TypeVar("ValueT")
_NOTHING: Passage = ()


class Mark(msgspec.Struct, eq=False, gc=False):
    """One annotation: where its words lie and what it says of them, merged entries as one."""

    number: int
    speaker: str | None
    quotation_type: str | None
    hedge: str | None
    words: Passage = _NOTHING
    source: Passage = _NOTHING
    cue: Passage = _NOTHING
    stances: tuple[tuple[str, str | None], ...] = ()
    """Value and target of each."""
    topics: frozenset[str] = frozenset()


@dataclass(slots=True)
class LabelledArticle:
    """One article with the labels of those who worked on it, furniture left out."""

    article_id: str
    length: int
    """Of the text in code points, furniture and all."""
    marks: dict[str, list[Mark]]
    """By annotator; none where one found nothing to label."""
    furniture: list[Stretch] = field(default_factory=list[Stretch])


def labelled_articles(
    project: Project, book: Codebook, asked: ComparisonFilter
) -> list[LabelledArticle]:
    """Read the labels of every article that two or more have worked on, in their order."""
    with project.snapshot():
        queries = AgreementQueries(project.database)
        comparable = ComparisonQueries(project.database).articles(asked)
        lengths = queries.lengths()
        articles = {
            c.article_id: LabelledArticle(
                c.article_id, lengths[c.number], {id: [] for id in c.annotator_ids}
            )
            for c in comparable
        }
        numbers = {c.number: c.article_id for c in comparable}
        for number, start, end in chain.from_iterable(queries.furniture()):
            if number in numbers:
                articles[numbers[number]].furniture.append(Stretch(start, end))
        marks = _marks(queries, articles, book)
        _fill_segments(queries, marks)
        _fill_codes(queries, marks, book)
    for article in articles.values():
        if article.furniture:
            _leave_furniture_out(article)
    return list(articles.values())


def _marks(
    queries: AgreementQueries, articles: dict[str, LabelledArticle], book: Codebook
) -> dict[int, Mark]:
    standing = _Standing(lambda id: standing_speaker(id, book))
    places = {id: article.marks for id, article in articles.items()}
    nowhere: dict[str, list[Mark]] = {}
    marks: dict[int, Mark] = {}
    for rows in queries.annotations():
        for number, article_id, annotator_id, speaker, kind, hedge in rows:
            of_one = places.get(article_id, nowhere).get(annotator_id)
            if of_one is not None:
                mark = marks[number] = Mark(number, standing[speaker], kind, hedge)
                of_one.append(mark)
    return marks


def _fill_segments(queries: AgreementQueries, marks: dict[int, Mark]) -> None:
    for rows in queries.segments():
        for number, role, start, end in rows:
            mark = marks.get(number)
            if mark is None:
                continue
            if role == "content":
                mark.words = (*mark.words, (start, end)) if mark.words else ((start, end),)
            elif role == "source":
                mark.source = (*mark.source, (start, end))
            else:
                mark.cue = (*mark.cue, (start, end))


def _fill_codes(queries: AgreementQueries, marks: dict[int, Mark], book: Codebook) -> None:
    speaker = _Standing(lambda id: standing_speaker(id, book))
    for rows in queries.stances():
        for number, value_id, target_id in rows:
            mark = marks.get(number)
            if mark is not None:
                stance = (value_id, speaker[target_id])
                mark.stances = (*mark.stances, stance) if mark.stances else (stance,)
    topic = _Standing(lambda id: frozenset((standing_topic(id, book),)))
    shared: dict[frozenset[str], frozenset[str]] = {}
    for rows in queries.topics():
        for number, topic_id in rows:
            mark = marks.get(number)
            if mark is not None:
                joined = mark.topics | topic[topic_id] if mark.topics else topic[topic_id]
                mark.topics = shared.setdefault(joined, joined)


def _leave_furniture_out(article: LabelledArticle) -> None:
    """Cut furniture off all passages; annotations that are all furniture go."""
    for annotator_id, of_one in article.marks.items():
        for mark in of_one:
            mark.words = without_furniture(mark.words, article.furniture)
            mark.source = without_furniture(mark.source, article.furniture)
            mark.cue = without_furniture(mark.cue, article.furniture)
        article.marks[annotator_id] = [mark for mark in of_one if mark.words]


class _Standing(dict[str | None, ValueT]):
    """What stands for the entry of an id, worked out once; what is none stays none."""

    def __init__(self, of: Callable[[str], ValueT]) -> None:
        super().__init__()
        self[None] = cast("ValueT", None)
        self._of = of

    def __missing__(self, id: str | None) -> ValueT:
        found = self[id] = self._of(id or "")
        return found


def report_spans(
    passage: Iterable[tuple[int, int]], furniture: list[Stretch]
) -> Iterator[tuple[int, int]]:
    """Hand out where pieces stand in the text without its furniture; they are clear of it."""
    for start, end in passage:
        shift = sum(piece.end - piece.start for piece in furniture if piece.start < start)
        yield start - shift, end - shift
