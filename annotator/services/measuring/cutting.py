"""How annotators cut articles into units of one role, furniture cut out of them.

Articles are laid end to end, so that what is counted of one is counted of many in one go.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from annotator.domain.article import Stretch
from annotator.services.agreement import Cuts, Marks, meeting
from annotator.services.measuring.figures import Subject
from annotator.services.measuring.marks import ANNOTATOR, ROLE, LabelledArticle

Span = tuple[int, int]
"""A piece `[start, end)` of the articles without their furniture."""


class RoleCuts(NamedTuple):
    """How some articles are cut into units of one role: what αU and |uα need to know."""

    articles: int
    marked: int
    """Units of all annotators."""
    pairs: int
    """Units of one annotator that overlap with one of another."""
    cuts: Cuts
    marks: Marks

    @classmethod
    def total(cls, parts: Sequence["RoleCuts"]) -> "RoleCuts":
        """Lay articles end to end."""
        return cls(
            sum([part.articles for part in parts]),
            sum([part.marked for part in parts]),
            sum([part.pairs for part in parts]),
            Cuts.total([part.cuts for part in parts]),
            Marks.total([part.marks for part in parts]),
        )


def role_cuts(
    articles: Sequence[LabelledArticle], annotators: Sequence[str], role: Subject
) -> RoleCuts:
    """Return how articles, on which all of the annotators have worked, are cut end to end."""
    spans, length, counted = _laid(articles, annotators, role)
    spans = [_apart(of_one) for of_one in spans]
    meetings = [meeting(one, other) for one, other in combinations(spans, 2)]
    difference = sum([each.difference for each in meetings])
    cuts = Cuts.of_spans(spans, length, role.value, difference)
    if len(spans) == 2:
        marks = Marks.of_spans(spans, length, meetings[0].common)
    else:
        units = [[(begin, end - begin, "") for begin, end in of_one] for of_one in spans]
        marks = Marks.of_anything(units, 0, length)
    pairs = sum([each.pairs for each in meetings])
    return RoleCuts(counted, sum(map(len, spans)), pairs, cuts, marks)


def _laid(
    articles: Sequence[LabelledArticle], annotators: Sequence[str], role: Subject
) -> tuple[list[list[Span]], int, int]:
    """Return each annotator's pieces in their order, how long it all is, and of how many."""
    laid: list[list[Span]] = [[] for _ in annotators]
    is_marked = role is Subject.CONTENT or any(article.others for article in articles)
    offset = counted = 0
    for article in articles:
        length = article.length - sum([s.end - s.start for s in article.furniture])
        if length < 1:
            continue
        counted += 1
        for id, of_one in zip(annotators, laid, strict=True) if is_marked else ():
            pieces = _pieces(article, id, role)
            if article.furniture:
                pieces = _without(pieces, article.furniture)
            of_one += [(start + offset, end + offset) for start, end in pieces]
        offset += length
    return laid, offset, counted


def _pieces(article: LabelledArticle, annotator: str, role: Subject) -> Sequence[Span]:
    """Return what an annotator marked in one role, as it stands in the text."""
    if role is not Subject.CONTENT:
        if not article.others:
            return ()
        wanted = (annotator, role.value)
        return sorted([m[:2] for m in article.others if (m[ANNOTATOR], m[ROLE]) == wanted])
    marks = article.marks[annotator]
    if not article.pieces:
        return [mark[:2] for mark in marks]
    return sorted(piece for words in article.passages(marks) for piece in words)


def _without(pieces: Iterable[Span], furniture: Sequence[Stretch]) -> list[Span]:
    """Return where pieces, which are clear of furniture, stand in the text without it."""
    moved: list[Span] = []
    for start, end in pieces:
        shift = sum([piece.end - piece.start for piece in furniture if piece.start < start])
        moved.append((start - shift, end - shift))
    return moved


def _apart(pieces: list[Span]) -> list[Span]:
    """Join what overlaps, such as a quotation in a quotation."""
    if all(start >= end for (_, end), (start, _) in pairwise(pieces)):
        return pieces
    joined: list[Span] = []
    for start, end in pieces:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined
