"""How annotators cut a text into units of one role, furniture cut out of it."""

from collections.abc import Sequence

from annotator.services.measuring.figures import Subject
from annotator.services.measuring.labels import LabelledArticle, report_spans

Span = tuple[int, int]
"""A piece `[start, end)` of the text without its furniture."""


def role_spans(article: LabelledArticle, annotator: str, role: Subject) -> list[Span]:
    """Return what an annotator marked in one role, in order; what overlaps is joined."""
    name = "words" if role is Subject.CONTENT else role.value
    pieces = [piece for mark in article.marks[annotator] for piece in getattr(mark, name)]
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


def overlapping(spans: Sequence[Sequence[Span]]) -> int:
    """Count the pairs of two annotators' spans that have a character in common."""
    found = 0
    for place, first in enumerate(spans):
        for second in spans[place + 1 :]:
            i = j = 0
            while i < len(first) and j < len(second):
                (start, end), (other_start, other_end) = first[i], second[j]
                found += start < other_end and other_start < end
                if end <= other_end:
                    i += 1
                else:
                    j += 1
    return found
