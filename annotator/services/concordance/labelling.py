"""Labelling many lines of a concordance as one step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.lookup import Codebook
from annotator.services import labelling, offering
from annotator.services.concordance.lines import Line, Range
from annotator.services.labelling.many import Wishes
from annotator.services.progress import Progress
from annotator.services.sentences import sentence_around
from annotator.services.session import Session


class Extent(StrEnum):
    """How much around a place is labelled."""

    MATCH = "match"
    """The words that were found."""
    SENTENCE = "sentence"
    QUOTATION = "quotation"
    """What somebody is reported to say there; the sentence where nobody is."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """What came of labelling many lines."""

    edit: Edit
    made: int
    """New labels."""
    revised: int
    """Labels of one's own that had exactly these words already, and were changed."""


def label_lines(
    session: Session,
    lines: Iterable[Line],
    extent: Extent,
    wishes: Wishes,
    book: Codebook,
    progress: Progress | None = None,
) -> Labelled:
    """Label the places of lines in the same way, as one undo step.

    Lines that come to the same words make one label. A label of one's own with the same
    words is changed instead. Raises `UserError` as `labelling.revise` does, and
    `Cancelled` where `progress` was stopped; nothing is written then.
    """
    by_article = sorted(lines, key=lambda line: (line.number, line.start))
    changes: list[Change] = []
    done = 0
    for number, group in groupby(by_article, key=lambda line: line.number):
        places = list(group)
        if progress is not None:
            progress.report(done, len(by_article))
        done += len(places)
        article, text = _read(session, number)
        spans = _spans(article, text, places, extent, book)
        changes += labelling.labelled_alike(session, article.id, spans, wishes.fulfilled)
    labels = [change for change in changes if isinstance(change.record, Annotation)]
    made = sum(change.before is None for change in labels)
    edit = session.perform("label_many", changes)
    return Labelled(edit, made, len(labels) - made)


def _read(session: Session, number: int) -> tuple[Article, str]:
    project = session.project
    (row,) = project.articles.rows(session.annotator_id, [number])
    article = project.tables.articles.read([row.id])[row.id]
    return article, project.articles.body(article.id)


def _spans(
    article: Article, text: str, lines: Sequence[Line], extent: Extent, book: Codebook
) -> list[tuple[Range, ...]]:
    """Return the pieces of each label to make, in the order of the text, each once."""
    if extent is Extent.MATCH:
        return list(dict.fromkeys(((line.start, line.end),) for line in lines))

    def around(line: Line) -> tuple[Range, ...]:
        return (sentence_around(text, line.start, line.end, article.language),)

    if extent is Extent.SENTENCE:
        return list(dict.fromkeys(map(around, lines)))
    quoted = _quotations(article, text, book)
    return list(dict.fromkeys(_quotation_at(line, quoted) or around(line) for line in lines))


def _quotations(article: Article, text: str, book: Codebook) -> list[tuple[Range, ...]]:
    found = offering.found_in(article, text, offering.register_of(book))
    return [tuple((piece.start, piece.end) for piece in each.content) for each in found]


def _quotation_at(line: Line, quotations: Sequence[tuple[Range, ...]]) -> tuple[Range, ...] | None:
    """Return the shortest quotation in which a place lies."""
    inside = [
        pieces
        for pieces in quotations
        if any(start <= line.start and line.end <= end for start, end in pieces)
    ]
    return min(inside, key=lambda pieces: sum(end - start for start, end in pieces), default=None)
