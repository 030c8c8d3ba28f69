"""Everybody's labels of the articles that can be compared, as bare as measuring needs them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from annotator.domain.article import Stretch
from annotator.domain.lookup import Codebook
from annotator.services.comparing import standing_speaker, standing_topic
from annotator.services.matching import Passage, without_furniture
from annotator.store.project import Project
from annotator.store.queries.agreement import AgreementQueries
from annotator.store.queries.comparison import ComparisonFilter, ComparisonQueries

ValueT = TypeVar("ValueT")
_NOTHING: Passage = ()


class Mark:
    """One annotation: where its words lie and what it says of them, merged entries as one."""

    __slots__ = ("cue", "hedge", "number", "quotation_type", "source", "speaker", "stances",
                 "topics", "words")  # fmt: skip

    def __init__(
        self, number: int, speaker: str | None, quotation_type: str | None, hedge: str | None
    ) -> None:
        self.number = number
        self.speaker = speaker
        self.quotation_type = quotation_type
        self.hedge = hedge
        self.words: Passage = _NOTHING
        self.source: Passage = _NOTHING
        self.cue: Passage = _NOTHING
        self.stances: tuple[tuple[str, str | None], ...] = ()
        """Value and target of each."""
        self.topics: frozenset[str] = frozenset()


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
        for number, start, end in queries.furniture():
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
    standing = _cached(lambda id: standing_speaker(id, book))
    marks: dict[int, Mark] = {}
    for number, article_id, annotator_id, speaker, kind, hedge in queries.annotations():
        article = articles.get(article_id)
        of_one = article.marks.get(annotator_id) if article else None
        if of_one is not None:
            mark = marks[number] = Mark(number, standing(speaker), kind, hedge)
            of_one.append(mark)
    return marks


def _fill_segments(queries: AgreementQueries, marks: dict[int, Mark]) -> None:
    for number, role, start, end in queries.segments():
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
    speaker = _cached(lambda id: standing_speaker(id, book))
    for number, value_id, target_id in queries.stances():
        mark = marks.get(number)
        if mark is not None:
            mark.stances = (*mark.stances, (value_id, speaker(target_id)))
    topic = _cached(lambda id: frozenset((standing_topic(id, book),)))
    shared: dict[frozenset[str], frozenset[str]] = {}
    for number, topic_id in queries.topics():
        mark = marks.get(number)
        if mark is not None:
            joined = mark.topics | topic(topic_id)
            mark.topics = shared.setdefault(joined, joined)


def _leave_furniture_out(article: LabelledArticle) -> None:
    """Cut furniture off all passages; annotations that are all furniture go."""
    for annotator_id, of_one in article.marks.items():
        for mark in of_one:
            mark.words = without_furniture(mark.words, article.furniture)
            mark.source = without_furniture(mark.source, article.furniture)
            mark.cue = without_furniture(mark.cue, article.furniture)
        article.marks[annotator_id] = [mark for mark in of_one if mark.words]


def _cached(function: Callable[[str], ValueT]) -> Callable[[str | None], ValueT]:
    """Return `function`, asked once for each id; none is its own."""
    known: dict[str | None, ValueT] = {None: None}  # pyright: ignore[reportAssignmentType]

    def look_up(id: str | None) -> ValueT:
        if id not in known:
            known[id] = function(id or "")
        return known[id]

    return look_up


def report_spans(
    passage: Iterable[tuple[int, int]], furniture: list[Stretch]
) -> Iterator[tuple[int, int]]:
    """Hand out where pieces stand in the text without its furniture; they are clear of it."""
    for start, end in passage:
        shift = sum(piece.end - piece.start for piece in furniture if piece.start < start)
        yield start - shift, end - shift
