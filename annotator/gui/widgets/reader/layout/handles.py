"""The two handles of each segment of the current annotation, by which it is dragged."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from annotator.domain.value import value
from annotator.gui.widgets.reader.layout.lazy_layout import LazyLayout
from annotator.gui.widgets.reader.text.sheet import Sheet

_leading = QTextLine.Edge.Leading
_trailing = QTextLine.Edge.Trailing
_REACH = 7.0


@value
class Handle:
    """One end of a segment, in the pixels of the document."""

    segment_index: int
    is_end: bool
    x: float
    top: float
    bottom: float

    def is_under(self, point: QPointF) -> bool:
        """Whether the pointer takes hold of this handle."""
        return QRectF(
            self.x - _REACH, self.top - _REACH, 2 * _REACH, self.bottom - self.top + 2 * _REACH
        ).contains(point)


def handles_of(sheet: Sheet, layout: LazyLayout, first: int, last: int) -> list[Handle]:
    """Return the handles of the current annotation in the paragraphs `first` to `last`."""
    span = sheet.spans.get(sheet.current) if sheet.current is not None else None
    if span is None or not sheet.has_handles:
        return []
    found: list[Handle] = []
    for index, segment in enumerate(span.segments):
        for is_end, position in ((False, segment.start), (True, segment.end - 1)):
            paragraph = sheet.model.paragraph_at(position)
            if first <= paragraph <= last:
                found.append(_handle(sheet, layout, index, paragraph, position, is_end=is_end))
    return found


def _handle(
    sheet: Sheet, layout: LazyLayout, index: int, paragraph: int, position: int, *, is_end: bool
) -> Handle:
    placed, page = layout.placed(paragraph), layout.page
    within = sheet.within_paragraph(paragraph, position, position + 1)[0]
    number = placed.line_of(within)
    line = placed.lines[number]
    text_line = layout.text_layout(paragraph).lineAt(number)
    x, _ = cast("tuple[float, int]", text_line.cursorToX(within, _trailing if is_end else _leading))
    baseline = layout.top(paragraph) + line.baseline
    return Handle(
        index, is_end, page.column_left + x, baseline - page.ascent, baseline + page.descent
    )
