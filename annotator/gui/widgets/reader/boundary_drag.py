"""Dragging one end of a segment; the text shows where it would lie."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QTimer

from annotator.domain.annotation import SegmentRole
from annotator.domain.value import value
from annotator.gui.widgets.reader.layout.handles import Handle
from annotator.gui.widgets.reader.page_view import PageView
from annotator.gui.widgets.reader.text.span import BoundaryMove, Span

_SCROLL_MS = 40


@value
class MovedPiece:
    """A segment as it would be."""

    start: int
    end: int
    role: SegmentRole


class BoundaryDrag:
    """One drag, from taking hold of a handle to letting it go."""

    def __init__(self, view: PageView, handle: Handle) -> None:
        span = view.sheet.spans.get(view.sheet.current or "")
        assert span is not None
        self._view = view
        self._handle = handle
        self._span = span
        segment = span.segments[handle.segment_index]
        self._start: int = segment.start
        self._end: int = segment.end
        self._point, self._is_free = QPointF(), False
        self._scrolling = QTimer(view)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    def move_to(self, point: QPointF, *, freely: bool) -> None:
        """Follow the pointer, by whole words unless `freely`; beside the view the text scrolls."""
        self._point, self._is_free = point, freely
        if 0 <= point.y() < self._view.viewport().height():
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()
        start, end = self._limits()
        position = min(max(self._view.position_near(point), start), end)
        before = self._start, self._end
        if not freely:
            position = self._nearest_word_edge(position)
        if self._handle.is_end:
            self._end = max(min(position, end), self._start + 1)
        else:
            self._start = min(max(position, start), self._end - 1)
        snapped = self._view.boundaries.snapped(self._start, self._end)
        self._start, self._end = snapped or before
        if (self._start, self._end) != before:
            self._show(self._moved(), before)

    def finish(self) -> BoundaryMove | None:
        """Show the span as it was, and return the wish; none where nothing moved."""
        self.cancel()
        segment = self._span.segments[self._handle.segment_index]
        if (self._start, self._end) == (segment.start, segment.end):
            return None
        return BoundaryMove(
            self._span.annotation_id, self._handle.segment_index, self._start, self._end
        )

    def cancel(self) -> None:
        """Show the span as it was, unless it has gone meanwhile."""
        self._scrolling.stop()
        if self._span.annotation_id in self._view.sheet.spans:
            self._show(self._span, (self._start, self._end))

    def _scroll_on(self) -> None:
        bar, y = self._view.verticalScrollBar(), self._point.y()
        beyond = y if y < 0 else y - self._view.viewport().height()
        bar.setValue(bar.value() + round(beyond / 2))
        self.move_to(self._point, freely=self._is_free)

    def _limits(self) -> tuple[int, int]:
        """A segment does not grow over its neighbours of the same role."""
        index = self._handle.segment_index
        own = self._span.segments[index]
        others = [
            segment
            for place, segment in enumerate(self._span.segments)
            if place != index and segment.role is own.role
        ]
        low = max((segment.end for segment in others if segment.end <= own.start), default=0)
        high = min(
            (segment.start for segment in others if segment.start >= own.end),
            default=len(self._view.sheet.model),
        )
        return low, high

    def _nearest_word_edge(self, position: int) -> int:
        word = self._view.boundaries.word_at(position)
        if not word[0] < position < word[1]:
            return position
        return word[0] if position - word[0] < word[1] - position else word[1]

    def _moved(self) -> Span:
        index = self._handle.segment_index
        segments = list(self._span.segments)
        segments[index] = MovedPiece(self._start, self._end, segments[index].role)
        return replace(self._span, segments=tuple(segments))

    def _show(self, span: Span, before: tuple[int, int]) -> None:
        segment = self._span.segments[self._handle.segment_index]
        self._view.sheet.spans.put(span)
        edges = (*before, self._start, self._end, segment.start, segment.end)
        self._view.spans_changed([(min(edges), max(edges))])
