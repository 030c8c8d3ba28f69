"""Finding words again in another version of a text, by the words and what stands around them."""

from collections.abc import Iterator, Sequence

from annotator.domain.annotation import Segment, SegmentRole

CONTEXT = 60
"""Code points on each side that are compared."""
_MOST_PLACES = 200
_FAR = 0.5
"""What a place loses for lying elsewhere in the text, at most, in code points of context."""


def anchored(segment: Segment, text: str, other: str, behind: int = 0) -> Segment | None:
    """Return a segment of `text` where the same words stand in `other`; none where they do not.

    Of several places the one whose surroundings are most alike is taken, then the one that
    lies most nearly as far into the text. `behind` is where it may begin at the earliest.
    The words are never others: `other[start:end]` is what is quoted.
    """
    places = list(_places(segment.quoted, other, behind))
    if not places:
        return None
    before = text[max(0, segment.start - CONTEXT) : segment.start]
    after = text[segment.end : segment.end + CONTEXT]
    expected = segment.start / max(1, len(text))

    def likeness(start: int) -> float:
        end = start + len(segment.quoted)
        alike = _common_end(before, other[max(0, start - CONTEXT) : start])
        alike += common_beginning(after, other[end : end + CONTEXT])
        return alike - _FAR * abs(start / max(1, len(other)) - expected)

    start = max(places, key=lambda place: (likeness(place), -place))
    return Segment(start, start + len(segment.quoted), segment.quoted, segment.role)


def anchored_all(segments: Sequence[Segment], text: str, other: str) -> tuple[Segment, ...] | None:
    """Return the segments of an annotation in another text, in its order.

    None where a piece of the content is not there, or not in the same order; a cue or source
    that is not there is left out.
    """
    found: list[Segment] = []
    behind = 0
    for segment in segments:
        if segment.role is SegmentRole.CONTENT:
            piece = anchored(segment, text, other, behind)
            if piece is None:
                return None
            found.append(piece)
            behind = piece.end
    beside = [segment for segment in segments if segment.role is not SegmentRole.CONTENT]
    pieces = (anchored(segment, text, other) for segment in beside)
    found += [piece for piece in pieces if piece is not None]
    return tuple(sorted(found, key=lambda piece: (piece.start, piece.end, piece.role)))


def _places(words: str, text: str, behind: int) -> Iterator[int]:
    start = text.find(words, behind) if words else -1
    for _ in range(_MOST_PLACES):
        if start < 0:
            return
        yield start
        start = text.find(words, start + 1)


def common_beginning(one: str, other: str) -> int:
    """Return how many code points two texts begin with alike."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _common_end(one: str, other: str) -> int:
    return common_beginning(one[::-1], other[::-1])
