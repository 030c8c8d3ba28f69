"""Where the spans of a paragraph are drawn, worked out once and kept."""

from itertools import pairwise

from annotator.domain.annotation import SegmentRole
from annotator.domain.value import record
from annotator.gui.widgets.reader.layout.lazy_layout import LazyLayout
from annotator.gui.widgets.reader.layout.line_geometry import Extent, extents
from annotator.gui.widgets.reader.text.sheet import Sheet
from annotator.gui.widgets.reader.text.span import Span
from annotator.gui.widgets.reader.text.span_store import Laid, innermost_last

_KEPT = 600


@record
class Stroke:
    """A stretch of a line under which one segment is drawn."""

    laid: Laid
    line: int
    left: float
    right: float
    begins: bool
    """Whether the segment's first words are on this line."""


@record
class Fill:
    """A stretch of a line tinted in the colour of the innermost span."""

    span: Span
    line: int
    left: float
    right: float
    level: int
    """How many spans lie over each other here."""


@record
class Markup:
    """What is drawn under and behind the words of one paragraph."""

    fills: list[Fill]
    strokes: list[Stroke]


class MarkupCache:
    """The markup of the paragraphs that were looked at last."""

    def __init__(self, sheet: Sheet, layout: LazyLayout) -> None:
        self._sheet = sheet
        self._layout = layout
        self._kept: dict[int, Markup] = {}

    def of(self, paragraph: int) -> Markup:
        """Return the markup of a paragraph, laying it out if need be."""
        found = self._kept.get(paragraph)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[paragraph] = self._worked_out(paragraph)
        return found

    def forget(self, paragraph: int | None = None) -> None:
        """Work out one paragraph anew when it is next drawn, or all."""
        if paragraph is None:
            self._kept.clear()
        else:
            self._kept.pop(paragraph, None)

    def ranges(self, paragraph: int, start: int, end: int) -> list[tuple[int, Extent]]:
        """Return line numbers and stretches of `[start, end)`, UTF-16 units of the paragraph."""
        placed = self._layout.placed(paragraph)
        layout = self._layout.text_layout(paragraph)
        return [
            (number, extent)
            for number, line in enumerate(placed.lines)
            if start < line.end_utf16 and end > line.start_utf16
            for extent in extents(layout, number, line, start, end, one_way=placed.one_way)
        ]

    def annotations_at(self, paragraph: int, number: int, x: float) -> list[str]:
        """Return the annotations drawn on a line at `x`, the innermost first."""
        under = [
            stroke.laid
            for stroke in self.of(paragraph).strokes
            if stroke.line == number and stroke.left <= x < stroke.right
        ]
        under.sort(key=innermost_last, reverse=True)
        return list(dict.fromkeys(laid.span.annotation_id for laid in under))

    def _worked_out(self, paragraph: int) -> Markup:
        start, end = self._sheet.model.bounds(paragraph)
        segments = [
            (*self._sheet.within_paragraph(paragraph, laid.start, laid.end), laid)
            for laid in self._sheet.spans.within(start, end)
        ]
        if not segments:
            return Markup([], [])
        strokes = [
            Stroke(laid, number, left, right, begins=place == 0 and laid.start >= start)
            for first, last, laid in segments
            for place, (number, (left, right)) in enumerate(self.ranges(paragraph, first, last))
        ]
        fills = [
            Fill(laid.span, number, left, right, level)
            for first, last, laid, level in _innermost(segments)
            for number, (left, right) in self.ranges(paragraph, first, last)
        ]
        return Markup(fills, strokes)


def _innermost(segments: list[tuple[int, int, Laid]]) -> list[tuple[int, int, Laid, int]]:
    """Cut what is said into pieces, each with its innermost segment and how many lie there."""
    content = [
        (first, last, laid)
        for first, last, laid in segments
        if laid.role is SegmentRole.CONTENT and not laid.span.suggested
    ]
    edges = sorted({edge for first, last, _ in content for edge in (first, last)})
    pieces: list[tuple[int, int, Laid, int]] = []
    for start, end in pairwise(edges):
        over = [laid for first, last, laid in content if first <= start and last >= end]
        if not over:
            continue
        top = max(over, key=innermost_last)
        if pieces and pieces[-1][1:] == (start, top, len(over)):
            pieces[-1] = (pieces[-1][0], end, top, len(over))
        else:
            pieces.append((start, end, top, len(over)))
    return pieces
