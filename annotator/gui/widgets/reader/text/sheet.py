"""What lies on the page: the text, its spans, furniture and finds, and what is current."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from annotator.domain.article import Stretch
from annotator.gui.widgets.reader.text.span_store import SpanStore
from annotator.gui.widgets.reader.text.text_model import TextModel

Interval = tuple[int, int]


class Sheet:
    """The one state that layout, painter, margin and pointer read; knows no Qt."""

    def __init__(self) -> None:
        self.model = TextModel("")
        self.spans = SpanStore()
        self.furniture = Intervals(())
        self.dims_furniture = True
        self.matches = Intervals(())
        self.current_match: Interval | None = None
        self.selection: Interval | None = None
        self.current: str | None = None
        """The annotation that is drawn with handles."""
        self.hovered: str | None = None
        self.companions: frozenset[str] = frozenset()
        """Annotations that are drawn more strongly, as they belong to the current one."""
        self.has_handles = True
        """Whether the current annotation can be dragged by its ends."""

    def set_furniture(self, furniture: Iterable[Stretch]) -> None:
        """Replace the furniture."""
        self.furniture = Intervals((stretch.start, stretch.end) for stretch in furniture)

    def lane_spans(self, paragraph: int) -> list[tuple[int, int, int]]:
        """Return start, end and lane of each segment in a paragraph.

        Start and end are UTF-16 units from the paragraph's start, cut at its ends.
        """
        start, end = self.model.bounds(paragraph)
        return [
            (*self.within_paragraph(paragraph, laid.start, laid.end), laid.lane)
            for laid in self.spans.within(start, end)
        ]

    def within_paragraph(self, paragraph: int, start: int, end: int) -> Interval:
        """Return code points as UTF-16 units from a paragraph's start, cut at its ends."""
        first, last = self.model.bounds(paragraph)
        units = self.model.units_between
        return units(first, max(start, first)), units(first, min(end, last))

    def dimmed(self, paragraph: int) -> list[Interval]:
        """Return what is dimmed of a paragraph, as `within_paragraph` counts."""
        if not self.dims_furniture:
            return []
        start, end = self.model.bounds(paragraph)
        return [
            self.within_paragraph(paragraph, *stretch)
            for stretch in self.furniture.within(start, end)
        ]


class Intervals:
    """Disjoint `[start, end)` pairs in order, found by place."""

    def __init__(self, pairs: Iterable[Interval]) -> None:
        self.pairs: Sequence[Interval] = sorted(pairs)
        self._starts = [start for start, _ in self.pairs]

    def __len__(self) -> int:
        return len(self.pairs)

    def within(self, start: int, end: int) -> Sequence[Interval]:
        """Return the pairs that share a code point with `[start, end)`."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_left(self._starts, end)
        return [pair for pair in self.pairs[first:last] if pair[1] > start]
