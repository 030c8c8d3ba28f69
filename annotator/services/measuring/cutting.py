"""How annotators cut a text into units of one role, furniture cut out of it."""

from collections.abc import Sequence
from operator import attrgetter

from annotator.services.measuring.figures import Subject
from annotator.services.measuring.labels import LabelledArticle, report_spans

_readers = {
    Subject.CONTENT: attrgetter("words"),
    Subject.SOURCE: attrgetter("source"),
    Subject.CUE: attrgetter("cue"),
}

Span = tuple[int, int]
"""A piece `[start, end)` of the text without its furniture."""


def role_spans(article: LabelledArticle, annotator: str, role: Subject) -> list[Span]:
    """Return what an annotator marked in one role, in order; what overlaps is joined."""
    read = _readers[role]
    pieces = [piece for passage in map(read, article.marks[annotator]) for piece in passage]
    if len(pieces) < 2 and not article.furniture:
        return pieces
    if article.furniture:
        pieces = list(report_spans(pieces, article.furniture))
    pieces.sort()
    reach = 0
    for start, end in pieces:
        if start < reach:
            return _joined(pieces)
        reach = end
    return pieces


def _joined(pieces: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in pieces:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined
