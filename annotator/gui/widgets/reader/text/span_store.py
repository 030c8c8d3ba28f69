"""Which spans lie where, and in which lane each is underlined."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import zip_longest
from operator import attrgetter

from annotator.domain.annotation import SegmentRole
from annotator.gui.widgets.reader.text.span import Span

_BUCKET_BITS = 10
_NO_LANE = -1


class Laid:
    """One segment of a span in its lane; lane 0 is the one next to the words."""

    __slots__ = ("end", "index", "lane", "role", "span", "start")

    def __init__(self, span: Span, index: int) -> None:
        segment = span.segments[index]
        self.span = span
        self.index = index
        self.start = segment.start
        self.end = segment.end
        self.role = segment.role
        self.lane = _NO_LANE

    def buckets(self) -> range:
        """Return the buckets that the segment reaches into."""
        return _buckets(self.start, self.end)


_by_start = attrgetter("start")


class SpanStore:
    """All spans of an article, found by place in microseconds, in code points.

    Two segments that overlap never share a lane. A segment takes the lowest lane that is
    free when its part of the text is first asked for, or when it is put later, and keeps it.
    So filling the store costs next to nothing, and what is looked at is dealt in text order.
    """

    def __init__(self) -> None:
        self._spans: dict[str, Span] = {}
        self._groups: dict[str, list[Laid]] = {}
        self._buckets: defaultdict[int, list[Span]] = defaultdict(list)
        self._laned: defaultdict[int, list[Laid]] = defaultdict(list)
        self._dealt: set[int] = set()

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, annotation_id: object) -> bool:
        return annotation_id in self._spans

    def get(self, annotation_id: str) -> Span | None:
        """Return a span, or none where the annotation is not shown."""
        return self._spans.get(annotation_id)

    def fill(self, spans: Iterable[Span]) -> None:
        """Replace all spans."""
        self._spans = {span.annotation_id: span for span in spans if span.segments}
        self._groups = {}
        self._laned = defaultdict(list)
        self._dealt = set()
        self._buckets = buckets = defaultdict[int, list[Span]](list)
        # Written out, as this runs for every segment before anything is drawn.
        for span in self._spans.values():
            for segment in span.segments:
                first, last = segment.start >> _BUCKET_BITS, (segment.end - 1) >> _BUCKET_BITS
                for number in (first,) if first == last else range(first, last + 1):
                    bucket = buckets[number]
                    if not bucket or bucket[-1] is not span:
                        bucket.append(span)

    def put(self, span: Span) -> None:
        """Add a span, or replace the one of the same annotation, in its old lanes if free."""
        old = self._groups.get(span.annotation_id, [])
        wishes = [laid.lane for laid in old]
        self.drop(span.annotation_id)
        if not span.segments:
            return
        self._spans[span.annotation_id] = span
        for number in _buckets_of(span):
            self._buckets[number].append(span)
        for laid, wish in zip_longest(self._group(span), wishes[: len(span.segments)]):
            self._take_lane(laid, _NO_LANE if wish is None else wish)

    def drop(self, annotation_id: str) -> None:
        """Take a span away, if it is there."""
        span = self._spans.pop(annotation_id, None)
        if span is None:
            return
        for number in _buckets_of(span):
            self._buckets[number].remove(span)
        for laid in self._groups.pop(annotation_id, ()):
            if laid.lane != _NO_LANE:
                for number in laid.buckets():
                    self._laned[number].remove(laid)

    def within(self, start: int, end: int) -> list[Laid]:
        """Return the segments that share at least one code point with `[start, end)`."""
        numbers = _buckets(start, end)
        found: list[Laid] = []
        for number in numbers:
            if number not in self._dealt:
                self._deal(number)
            # A segment in several buckets counts in the first one that is looked at.
            found.extend(
                laid
                for laid in self._laned.get(number, ())
                if laid.start < end
                and laid.end > start
                and max(laid.start >> _BUCKET_BITS, numbers.start) == number
            )
        return found

    def at(self, position: int) -> list[str]:
        """Return the annotations whose words lie at a code point, the innermost first."""
        found = self.within(position, position + 1)
        found.sort(key=innermost_last, reverse=True)
        return list(dict.fromkeys(laid.span.annotation_id for laid in found))

    def after(self, position: int, annotation_id: str = "") -> str | None:
        """Return the first annotation that begins after a place, in the order of the text.

        Among those that begin at `position` itself, it is the one after `annotation_id`.
        """
        here = position >> _BUCKET_BITS
        for number in self._numbers(here, 1):
            later = [key for key in self._begins(number) if key > (position, annotation_id)]
            if later:
                return min(later)[1]
        return None

    def before(self, position: int, annotation_id: str = "") -> str | None:
        """Return the last annotation that begins before a place, as `after` does."""
        here = position >> _BUCKET_BITS
        for number in self._numbers(here, -1):
            earlier = [key for key in self._begins(number) if key < (position, annotation_id)]
            if earlier:
                return max(earlier)[1]
        return None

    def _numbers(self, here: int, step: int) -> list[int]:
        """Return the buckets from `here` on that hold anything, up or down."""
        numbers = (number for number in self._buckets if (number - here) * step >= 0)
        return sorted(numbers, reverse=step < 0)

    def _begins(self, number: int) -> Iterable[tuple[int, str]]:
        for span in self._buckets.get(number, ()):
            start = span.segments[0].start
            if start >> _BUCKET_BITS == number:
                yield start, span.annotation_id

    def _group(self, span: Span) -> list[Laid]:
        group = self._groups.get(span.annotation_id)
        if group is None:
            group = [Laid(span, index) for index in range(len(span.segments))]
            self._groups[span.annotation_id] = group
        return group

    def _deal(self, number: int) -> None:
        """Give lanes to the segments of a bucket, in the order of the text."""
        self._dealt.add(number)
        waiting = [
            laid
            for span in self._buckets.get(number, ())
            for laid in self._group(span)
            if laid.lane == _NO_LANE and number in laid.buckets()
        ]
        waiting.sort(key=_by_start)
        for laid in waiting:
            self._take_lane(laid, _NO_LANE)

    def _take_lane(self, laid: Laid, wish: int) -> None:
        """Put a segment into the wished lane, or else the lowest, where nothing overlaps it."""
        start, end, span = laid.start, laid.end, laid.span
        if wish == _NO_LANE and span.lane is not None:
            wish = span.lane
        taken = {
            other.lane
            for number in laid.buckets()
            for other in self._laned.get(number, ())
            if other.start < end and other.end > start
        }
        if wish == _NO_LANE or wish in taken:
            first = span.lanes_kept
            wish = next(n for n in range(first, first + len(taken) + 1) if n not in taken)
        laid.lane = wish
        for number in laid.buckets():
            self._laned[number].append(laid)


def innermost_last(laid: Laid) -> tuple[bool, int, int]:
    """Return a sort key that puts what is said above its source, and short above long."""
    return laid.role is SegmentRole.CONTENT, laid.start - laid.end, laid.span.depth


def _buckets(start: int, end: int) -> range:
    return range(start >> _BUCKET_BITS, (max(end - 1, start) >> _BUCKET_BITS) + 1)


def _buckets_of(span: Span) -> set[int]:
    return {number for segment in span.segments for number in _buckets(segment.start, segment.end)}
