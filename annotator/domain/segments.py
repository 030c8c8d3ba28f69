"""Rules for the pieces of text an annotation is made of."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.annotation import Annotation, Segment, SegmentRole
from annotator.domain.errors import UserError

_SPACES = (
    " \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200e\u200f\u061c"
)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` without the spaces and invisible marks at its two ends."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(_SPACES))
    end -= len(piece) - len(piece.rstrip(_SPACES))
    return start, max(start, end)


def segment(text: str, start: int, end: int, role: SegmentRole) -> Segment:
    """Return the segment `[start, end)` of `text`, without stray spaces at its ends.

    Raises `UserError` where nothing is left, or where it reaches outside the text.
    """
    if not 0 <= start <= end <= len(text):
        raise UserError(f"The passage {start}–{end} lies outside of the article.")
    start, end = trimmed(text, start, end)
    if start == end:
        raise UserError("Select some words first: the selection holds only spaces.")
    return Segment(start, end, text[start:end], role)


def merged(text: str, segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Return the segments in the order of the text, those of one role joined where they touch."""
    result: list[Segment] = []
    for role in SegmentRole:
        joined: list[Segment] = []
        for piece in sorted((s for s in segments if s.role is role), key=lambda s: s.start):
            if joined and piece.start <= joined[-1].end:
                start, end = joined[-1].start, max(joined[-1].end, piece.end)
                joined[-1] = replace(joined[-1], end=end, quoted=text[start:end])
            else:
                joined.append(piece)
        result += joined
    return tuple(sorted(result, key=lambda s: (s.start, s.end, s.role)))


def innermost_around(candidates: Sequence[Annotation], start: int, end: int) -> Annotation | None:
    """Return the smallest annotation one of whose content segments encloses `[start, end)`.

    One that covers exactly the same range does not count as enclosing it.
    """
    enclosing = [
        (piece.end - piece.start, annotation.id, annotation)
        for annotation in candidates
        for piece in annotation.content
        if piece.start <= start and end <= piece.end and (piece.start, piece.end) != (start, end)
    ]
    return min(enclosing)[2] if enclosing else None
