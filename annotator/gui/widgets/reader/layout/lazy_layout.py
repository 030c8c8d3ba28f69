"""Lays out a paragraph when it is first looked at, and knows where each begins."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextOption,
)

from annotator.gui.widgets.reader.layout.heights import Heights
from annotator.gui.widgets.reader.layout.line_geometry import Line, measured
from annotator.gui.widgets.reader.layout.page import TOP_EDGE, Page
from annotator.gui.widgets.reader.text.sheet import Sheet

KEPT_PARAGRAPHS = 500
_EMPTY_LINE = 0.72

Paint = Callable[[QPainter, QRectF, int], None]
"""Draws what lies in a rectangle of the document; the caret's position comes last, or -1."""


class Placed:
    """A laid-out paragraph: its lines, in pixels from its own top left."""

    __slots__ = ("height", "lines", "one_way", "right_to_left")

    def __init__(self, lines: list[Line], *, right_to_left: bool, one_way: bool) -> None:
        self.lines = lines
        self.height = 0
        self.right_to_left = right_to_left
        self.one_way = one_way

    def line_at(self, y: float) -> int:
        """Return the number of the line at a height, clamped to the first and last."""
        for number, line in enumerate(self.lines):
            if y < line.top + line.height:
                return number
        return len(self.lines) - 1

    def line_of(self, position_utf16: int) -> int:
        """Return the number of the line that holds a unit of the paragraph."""
        for number, line in enumerate(self.lines):
            if position_utf16 < line.end_utf16:
                return number
        return len(self.lines) - 1


class LazyLayout(QAbstractTextDocumentLayout):
    """A text document's layout whose cost is what is on the screen, not what is in the document.

    `grown` hears of every paragraph whose height changed and by how much, so that a view
    can keep its place. `paint` draws; the layout decides only geometry.
    """

    def __init__(self, document: QTextDocument, sheet: Sheet, page: Page) -> None:
        self._sheet = sheet
        self._page = page
        self._placed: dict[int, Placed] = {}
        self._options = (_option(right_to_left=False), _option(right_to_left=True))
        self._heights = Heights([page.line_height])
        self.grown: Callable[[int, int], None] = lambda _paragraph, _growth: None
        self.paint: Paint = lambda _painter, _clip, _caret: None
        super().__init__(document)

    @property
    def page(self) -> Page:
        """The places that the text is laid out into."""
        return self._page

    def set_page(self, page: Page) -> None:
        """Lay everything out anew for another page."""
        self._page = page
        self.reset()

    def reset(self) -> None:
        """Forget all geometry: another text, font or width."""
        self._placed.clear()
        self._heights = Heights(self._guessed_heights())

    def paragraph_at(self, y: float) -> tuple[int, int]:
        """Return the paragraph at a height of the document, and how far below its top `y` is."""
        return self._heights.at(int(y) - TOP_EDGE)

    def top(self, paragraph: int) -> int:
        """Return where a paragraph begins, as far as is known."""
        return TOP_EDGE + self._heights.top(paragraph)

    def total_height(self) -> int:
        """Return the height of the document, as far as is known."""
        return self._heights.total() + 2 * TOP_EDGE

    def placed(self, paragraph: int) -> Placed:
        """Return the geometry of a paragraph, laying it out if need be."""
        found = self._placed.get(paragraph)
        if found is None:
            found = self._place(paragraph)
        return found

    def is_placed(self, paragraph: int) -> bool:
        """Whether the paragraph is laid out."""
        return paragraph in self._placed

    def placed_paragraphs(self) -> list[int]:
        """Return the paragraphs that are laid out."""
        return list(self._placed)

    def text_layout(self, paragraph: int) -> QTextLayout:
        """Return Qt's layout of a placed paragraph; don't keep it."""
        return self.document().findBlockByNumber(paragraph).layout()

    def restack(self, paragraph: int) -> None:
        """Make room for the underlines as they are now, if the paragraph is laid out."""
        placed = self._placed.get(paragraph)
        if placed is not None:
            self._stack_lines(paragraph, placed, self.text_layout(paragraph))

    def forget(self, paragraph: int) -> None:
        """Lay a paragraph out anew when it is next looked at."""
        if self._placed.pop(paragraph, None) is not None:
            self.text_layout(paragraph).clearLayout()

    def documentChanged(self, from_: int, removed: int, added: int) -> None:  # noqa: ARG002
        """Nothing writes the document but a new text, and that calls `reset`."""
        if self.document().blockCount() != len(self._heights):
            self._placed.clear()

    def documentSize(self) -> QSizeF:
        """Return width and height of the whole document."""
        return QSizeF(self._page.column_left + self._page.column_width, self.total_height())

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002
        """Return the box of the only frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the box of a paragraph, laid out."""
        paragraph = block.blockNumber()
        if not 0 <= paragraph < len(self._heights):
            return QRectF()
        height = self.placed(paragraph).height
        return QRectF(self._page.column_left, self.top(paragraph), self._page.column_width, height)

    def pageCount(self) -> int:
        """Return 1: the text is one long page."""
        return 1

    def hitTest(  # pyright: ignore[reportIncompatibleMethodOverride] - Qt passes a QPointF
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """Return the widget's position nearest to a point, or -1 for an exact miss."""
        paragraph, below = self.paragraph_at(point.y())
        placed = self.placed(paragraph)
        block = self.document().findBlockByNumber(paragraph)
        number = placed.line_at(below)
        line = placed.lines[number]
        x = point.x() - self._page.column_left
        if accuracy == Qt.HitTestAccuracy.ExactHit and not line.left <= x < line.right:
            return -1
        return block.position() + block.layout().lineAt(number).xToCursor(x)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw what lies inside the clip of the context."""
        self.paint(painter, context.clip, context.cursorPosition)

    def _guessed_heights(self) -> list[int]:
        page = self._page
        line, gap, letters = page.line_height, page.paragraph_gap, page.characters_per_line
        empty = round(line * _EMPTY_LINE)
        return [
            (length - 1) // letters * line + line + gap if length else empty
            for length in self._sheet.model.lengths
        ]

    def _place(self, paragraph: int) -> Placed:
        model = self._sheet.model
        right_to_left = model.is_right_to_left(paragraph)
        layout = self.text_layout(paragraph)
        layout.setCacheEnabled(True)
        layout.setTextOption(self._options[right_to_left])
        lines = _broken_into_lines(layout, self._page.column_width)
        placed = Placed(
            lines,
            right_to_left=right_to_left,
            one_way=not right_to_left and model.is_one_way(paragraph),
        )
        self._make_room()
        self._placed[paragraph] = placed
        self._stack_lines(paragraph, placed, layout)
        return placed

    def _make_room(self) -> None:
        while len(self._placed) >= KEPT_PARAGRAPHS:
            self.forget(next(iter(self._placed)))

    def _stack_lines(self, paragraph: int, placed: Placed, layout: QTextLayout) -> None:
        """Give each line the height that its underlines need, and the paragraph its own."""
        page, top = self._page, 0
        lanes = self._lanes_by_line(paragraph, placed)
        for number, line in enumerate(placed.lines):
            line.top = top
            line.height = page.height_with_lanes(line.ascent, line.descent, lanes[number])
            line.baseline = top + page.line_lead + max(page.ascent, line.ascent)
            layout.lineAt(number).setPosition(QPointF(0, line.baseline - line.ascent))
            top += line.height
        placed.height = self._with_gap(paragraph, top)
        growth = self._heights.replace(paragraph, placed.height)
        if growth:
            self.grown(paragraph, growth)

    def _lanes_by_line(self, paragraph: int, placed: Placed) -> list[int]:
        lanes = [0] * len(placed.lines)
        for start, end, lane in self._sheet.lane_spans(paragraph):
            for number, line in enumerate(placed.lines):
                if start < line.end_utf16 and end > line.start_utf16:
                    lanes[number] = max(lanes[number], lane + 1)
        return lanes

    def _with_gap(self, paragraph: int, height: int) -> int:
        model = self._sheet.model
        if not model.lengths[paragraph]:
            return round(height * _EMPTY_LINE)
        following = paragraph + 1
        if following < model.paragraph_count and (
            model.is_continued(following) or not model.lengths[following]
        ):
            return height
        return height + self._page.paragraph_gap


def _broken_into_lines(layout: QTextLayout, width: int) -> list[Line]:
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line = layout.createLine()
    layout.endLayout()
    return [measured(layout.lineAt(number)) for number in range(layout.lineCount())]


def _option(*, right_to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    return option
