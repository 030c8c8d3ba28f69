"""Draws the visible paragraphs: tints, words, underlines, handles and the caret."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout

from annotator.domain.annotation import SegmentRole
from annotator.gui.widgets.reader.layout.handles import handles_of
from annotator.gui.widgets.reader.layout.lazy_layout import LazyLayout, Placed
from annotator.gui.widgets.reader.layout.line_geometry import x_of
from annotator.gui.widgets.reader.layout.markup import Markup, MarkupCache, Stroke
from annotator.gui.widgets.reader.layout.page import LARGEST_LANES
from annotator.gui.widgets.reader.painting.colours import ReaderColours, tint, visible_on
from annotator.gui.widgets.reader.painting.fills import fill_box
from annotator.gui.widgets.reader.painting.strokes import StrokePainter
from annotator.gui.widgets.reader.text.sheet import Interval, Sheet

_antialiasing = QPainter.RenderHint.Antialiasing
_no_pen = Qt.PenStyle.NoPen
_LEVEL_STEP = 0.05
_DEEPEST_LEVEL = 4
CARET_WIDTH = 2


class PagePainter:
    """Draws a `Sheet` as a `LazyLayout` has placed it."""

    def __init__(
        self, sheet: Sheet, layout: LazyLayout, markup: MarkupCache, colours: ReaderColours
    ) -> None:
        self._sheet = sheet
        self._layout = layout
        self._markup = markup
        self._strokes = StrokePainter()
        self.colours = colours
        layout.paint = self.paint

    def paint(self, painter: QPainter, clip: QRectF, caret: int) -> None:
        """Draw what lies in `clip`, in the pixels of the document."""
        layout = self._layout
        first, _ = layout.paragraph_at(clip.top())
        paragraph, top = first, layout.top(first)
        bottom, count = clip.bottom(), self._sheet.model.paragraph_count
        while paragraph < count and top <= bottom:
            placed = layout.placed(paragraph)
            # Assistive tools ask the text layout itself where its letters are.
            layout.text_layout(paragraph).setPosition(QPointF(layout.page.column_left, top))
            painter.translate(layout.page.column_left, top)
            self._paint_paragraph(
                painter, paragraph, placed, clip.translated(-layout.page.column_left, -top)
            )
            painter.translate(-layout.page.column_left, -top)
            top += placed.height
            paragraph += 1
        self._paint_thread(painter, first, paragraph - 1)
        self._paint_handles(painter, first, paragraph - 1)
        if caret >= 0:
            self._paint_caret(painter, caret, range(first, paragraph))

    def _paint_paragraph(
        self, painter: QPainter, paragraph: int, placed: Placed, clip: QRectF
    ) -> None:
        painter.setRenderHint(_antialiasing, False)
        dimmed = self._sheet.dimmed(paragraph)
        self._paint_furniture_bar(painter, placed, dimmed)
        markup = self._markup.of(paragraph)
        shown = _lines_within(placed, clip)
        self._paint_fills(painter, placed, markup, shown)
        self._paint_matches(painter, paragraph, placed)
        self._paint_selection(painter, paragraph, placed)
        self._paint_words(painter, paragraph, placed, dimmed, clip)
        if markup.strokes:
            painter.setRenderHint(_antialiasing, True)
            for stroke in markup.strokes:
                if stroke.line in shown:
                    self._paint_stroke(painter, placed, stroke)

    def _paint_fills(self, painter: QPainter, placed: Placed, markup: Markup, shown: range) -> None:
        colours = self.colours
        for fill in markup.fills:
            if fill.line not in shown:
                continue
            level = min(fill.level, _DEEPEST_LEVEL) - 1
            strength = colours.fill + level * _LEVEL_STEP
            colour = tint(fill.span.colour, colours.paper, strength)
            fill_box(painter, self._band(placed, fill.line, fill.left, fill.right), colour)
        for annotation_id, strength in (
            (self._sheet.hovered, colours.hovered_fill),
            *((id, colours.fill) for id in self._sheet.companions),
            (self._sheet.current, colours.current_fill),
        ):
            if annotation_id is not None:
                self._paint_stronger(painter, placed, markup.strokes, annotation_id, strength)

    def _paint_stronger(
        self,
        painter: QPainter,
        placed: Placed,
        strokes: Iterable[Stroke],
        annotation_id: str,
        strength: float,
    ) -> None:
        for stroke in strokes:
            span = stroke.laid.span
            if span.annotation_id != annotation_id:
                continue
            share = strength if stroke.laid.role is SegmentRole.CONTENT else strength / 2
            colour = QColor(visible_on(span.colour, self.colours.paper, 1.0))
            colour.setAlphaF(share)
            fill_box(painter, self._band(placed, stroke.line, stroke.left, stroke.right), colour)

    def _band(self, placed: Placed, number: int, left: float, right: float) -> QRect:
        line, page = placed.lines[number], self._layout.page
        top = line.baseline - page.ascent
        x = round(left)
        return QRect(x, top, max(1, round(right) - x), page.ascent + page.descent)

    def _paint_matches(self, painter: QPainter, paragraph: int, placed: Placed) -> None:
        sheet = self._sheet
        if not len(sheet.matches):
            return
        for pair in sheet.matches.within(*sheet.model.bounds(paragraph)):
            is_current = pair == sheet.current_match
            colour = self.colours.current_match if is_current else self.colours.match
            self._paint_range(painter, paragraph, placed, pair, QColor(colour))

    def _paint_selection(self, painter: QPainter, paragraph: int, placed: Placed) -> None:
        selection = self._sheet.selection
        start, end = self._sheet.model.bounds(paragraph)
        if selection is not None and selection[0] < end and selection[1] > start:
            colour = QColor(self.colours.selection)
            self._paint_range(painter, paragraph, placed, selection, colour)

    def _paint_range(
        self,
        painter: QPainter,
        paragraph: int,
        placed: Placed,
        pair: Interval,
        colour: QColor,
    ) -> None:
        within = self._sheet.within_paragraph(paragraph, *pair)
        for number, (left, right) in self._markup.ranges(paragraph, *within):
            fill_box(painter, self._band(placed, number, left, right), colour)

    def _paint_words(
        self,
        painter: QPainter,
        paragraph: int,
        placed: Placed,
        dimmed: list[Interval],
        clip: QRectF,
    ) -> None:
        layout = self._layout.text_layout(paragraph)
        is_whole = dimmed == [(0, placed.lines[-1].end_utf16)]
        painter.setPen(QColor(self.colours.dimmed if is_whole else self.colours.text))
        ranges = [] if is_whole else [self._dimmed_range(*pair) for pair in dimmed]
        layout.draw(painter, -layout.position(), ranges, clip)

    def _dimmed_range(self, start: int, end: int) -> QTextLayout.FormatRange:
        from PySide6.QtGui import QBrush, QTextCharFormat

        look = QTextCharFormat()
        look.setForeground(QBrush(QColor(self.colours.dimmed)))
        dimmed = QTextLayout.FormatRange()
        dimmed.start, dimmed.length, dimmed.format = start, end - start, look  # pyright: ignore[reportAttributeAccessIssue]
        return dimmed

    def _paint_furniture_bar(
        self, painter: QPainter, placed: Placed, dimmed: list[Interval]
    ) -> None:
        page = self._layout.page
        x = page.column_width + 8 if placed.right_to_left else -14
        for start, end in dimmed:
            top = placed.lines[placed.line_of(start)].top
            last = placed.lines[placed.line_of(max(start, end - 1))]
            bar = QRect(x, top + 3, 3, last.top + last.height - top - 6)
            fill_box(painter, bar, QColor(self.colours.rule))

    def _paint_stroke(self, painter: QPainter, placed: Placed, stroke: Stroke) -> None:
        laid, page = stroke.laid, self._layout.page
        if laid.lane >= LARGEST_LANES:
            return
        colour = visible_on(laid.span.colour, self.colours.paper)
        if laid.span.suggested and laid.role is SegmentRole.CONTENT:
            box = QRectF(self._band(placed, stroke.line, stroke.left, stroke.right))
            self._strokes.outline(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), colour)
            return
        stretch = (stroke.left, stroke.right, self._lane_middle(placed, stroke))
        if laid.role is SegmentRole.CONTENT:
            self._strokes.underline(painter, stretch, colour, laid.span.line_style, page.stroke)
        else:
            self._strokes.role_line(painter, stretch, colour, laid.role, page.stroke)

    def _lane_middle(self, placed: Placed, stroke: Stroke) -> float:
        line, page = placed.lines[stroke.line], self._layout.page
        return (
            line.baseline
            + page.lanes_top(line.descent)
            + (stroke.laid.lane + 0.5) * page.lane_pitch
        )

    def _paint_thread(self, painter: QPainter, first: int, last: int) -> None:
        """Tie together, in the gap beside the column, the lines that one annotation is on."""
        for annotation_id in {self._sheet.hovered, self._sheet.current}:
            if annotation_id is None:
                continue
            heights = self._heights_of(annotation_id, first, last)
            if len(heights) < 2:
                continue
            self._paint_bracket(painter, sorted(heights), annotation_id)

    def _heights_of(self, annotation_id: str, first: int, last: int) -> set[int]:
        found: set[int] = set()
        for paragraph in range(first, last + 1):
            top = self._layout.top(paragraph)
            lines = self._layout.placed(paragraph).lines
            for stroke in self._markup.of(paragraph).strokes:
                if stroke.laid.span.annotation_id == annotation_id:
                    found.add(top + lines[stroke.line].baseline - self._layout.page.ascent // 3)
        return found

    def _paint_bracket(self, painter: QPainter, heights: list[int], annotation_id: str) -> None:
        span = self._sheet.spans.get(annotation_id)
        if span is None:
            return
        page = self._layout.page
        is_left = page.margin_left < page.column_left
        x = page.column_left - 10 if is_left else page.column_left + page.column_width + 8
        colour = visible_on(span.colour, self.colours.paper)
        painter.setRenderHint(_antialiasing, False)
        fill_box(painter, QRect(x, heights[0], 1, heights[-1] - heights[0] + 1), colour)
        for y in heights:
            fill_box(painter, QRect(x if is_left else x - 4, y, 5, 1), colour)

    def _paint_handles(self, painter: QPainter, first: int, last: int) -> None:
        painter.setRenderHint(_antialiasing, True)
        painter.setPen(_no_pen)
        painter.setBrush(QColor(self.colours.accent))
        for handle in handles_of(self._sheet, self._layout, first, last):
            painter.drawRect(QRectF(handle.x - 1, handle.top, 2, handle.bottom - handle.top))
            y = handle.bottom + 2 if handle.is_end else handle.top - 2
            painter.drawEllipse(QPointF(handle.x, y), 3.6, 3.6)

    def _paint_caret(self, painter: QPainter, caret: int, painted: range) -> None:
        block = self._layout.document().findBlock(caret)
        if block.blockNumber() not in painted:
            return
        layout, page, paragraph = self._layout, self._layout.page, block.blockNumber()
        within = caret - block.position()
        placed = layout.placed(paragraph)
        text_line = block.layout().lineForTextPosition(within)
        x = page.column_left + x_of(text_line, within)
        top = layout.top(paragraph) + placed.lines[text_line.lineNumber()].baseline - page.ascent
        bar = QRectF(round(x) - CARET_WIDTH / 2, top, CARET_WIDTH, page.ascent + page.descent)
        painter.setRenderHint(_antialiasing, False)
        fill_box(painter, bar, QColor(self.colours.caret))


def _lines_within(placed: Placed, clip: QRectF) -> range:
    """Return the lines that a rectangle of the paragraph touches."""
    return range(placed.line_at(clip.top()), placed.line_at(clip.bottom()) + 1)
