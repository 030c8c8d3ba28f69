"""The text on its page: Qt's caret, selection and clipboard on the reader's own geometry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.gui.widgets.reader.layout.lazy_layout import LazyLayout
from annotator.gui.widgets.reader.layout.markup import MarkupCache
from annotator.gui.widgets.reader.layout.page import TOP_EDGE, Style, page_for
from annotator.gui.widgets.reader.layout.scroller import Scroller
from annotator.gui.widgets.reader.painting.colours import ReaderColours
from annotator.gui.widgets.reader.painting.page_painter import PagePainter
from annotator.gui.widgets.reader.text.boundaries import Boundaries
from annotator.gui.widgets.reader.text.sheet import Sheet
from annotator.gui.widgets.reader.text.text_model import TextModel
from annotator.gui.widgets.viewports import own_viewport

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_interaction = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_move_anchor = QTextCursor.MoveMode.MoveAnchor
_keep_anchor = QTextCursor.MoveMode.KeepAnchor

_FONT_CHANGES = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)


class PageView(QTextEdit):
    """Shows a `Sheet`; everything it says and is told is in code points."""

    caret_moved = Signal(object)
    """The code point at the caret."""
    selection_edited = Signal(object)
    """`(start, end)` or none, as `selection` returns it."""
    moved = Signal()
    """What is in sight has changed: scrolled, resized, restyled or drawn anew."""

    def __init__(self, sheet: Sheet, colours: ReaderColours, parent: QWidget | None = None) -> None:
        self.sheet = sheet
        self.style_of_text = Style()
        self.boundaries = Boundaries(sheet.model)
        self._is_loading = False
        self._scroller: Scroller | None = None
        super().__init__(parent)
        self._prepare()
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.text_layout = LazyLayout(document, sheet, page_for(600, Style(), mirrored=False))
        document.setDocumentLayout(self.text_layout)
        self.markup = MarkupCache(sheet, self.text_layout)
        self.painter = PagePainter(sheet, self.text_layout, self.markup, colours)
        self._scroller = Scroller(
            self.verticalScrollBar(), self.text_layout, lambda: self.viewport().height()
        )
        self.set_colours(colours)
        self._apply_style()
        self.cursorPositionChanged.connect(self._report_caret)
        self.selectionChanged.connect(self._report_selection)

    def _prepare(self) -> None:
        viewport = own_viewport(self)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.setReadOnly(True)
        self.setTextInteractionFlags(_interaction)
        # Files that are dropped are the window's.
        self.setAcceptDrops(False)
        viewport.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        viewport.setMouseTracking(True)
        self.setCursorWidth(2)

    @property
    def scroller(self) -> Scroller:
        """What stands at the top of the view."""
        assert self._scroller is not None
        return self._scroller

    def show_text(self, model: TextModel, boundaries: Boundaries) -> None:
        """Show another text from its start; the sheet's spans are filled by then."""
        self._is_loading = True
        self.sheet.model, self.boundaries = model, boundaries
        self.sheet.selection = None
        self.markup.forget()
        self.text_layout.reset()
        self.setPlainText(model.shown)
        self._is_loading = False
        self.scroller.put(0, -TOP_EDGE)
        self.refresh()

    def refresh(self) -> None:
        """Draw everything in sight anew."""
        self.viewport().update()
        self.moved.emit()

    def spans_changed(self, ranges: list[tuple[int, int]] | None = None) -> None:
        """Make room for, and draw, the underlines in these ranges; in all paragraphs if none."""
        if ranges is None:
            self.markup.forget()
            paragraphs = self.text_layout.placed_paragraphs()
        else:
            paragraphs = sorted(
                {paragraph for pair in ranges for paragraph in self._paragraphs(*pair)}
            )
        for paragraph in paragraphs:
            self.markup.forget(paragraph)
            self.text_layout.restack(paragraph)
        self.scroller.settle()
        self.refresh()

    def _paragraphs(self, start: int, end: int) -> range:
        model = self.sheet.model
        return range(model.paragraph_at(start), model.paragraph_at(max(start, end - 1)) + 1)

    def set_colours(self, colours: ReaderColours) -> None:
        """Draw in other colours."""
        self.painter.colours = colours
        # A style sheet of its own, as the window's would frame and pad it like an input field.
        sheet = (
            f"PageView, PageView:focus {{ background: {colours.paper}; border: none; padding: 0; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.refresh()

    def set_style(self, style: Style) -> None:
        """Show the text in another size, face or spacing, at the same place."""
        self.style_of_text = style
        self.sheet.dims_furniture = style.dims_furniture
        self._apply_style()

    def _apply_style(self) -> None:
        font = self.style_of_text.font()
        with self.scroller.held():
            self.document().setDefaultFont(font)
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        """Lay out for another width or style, with the same words at the top."""
        paragraph, below = self.scroller.place
        at_top = self._text_at(paragraph, below)
        width = self.viewport().width()
        page = page_for(width, self.style_of_text, mirrored=self.isRightToLeft())
        self.markup.forget()
        self.text_layout.set_page(page)
        self.verticalScrollBar().setSingleStep(page.line_height)
        if at_top is not None:
            placed = self.text_layout.placed(paragraph)
            below = placed.lines[placed.line_of(at_top)].top
        self.scroller.put(paragraph, below)
        self.refresh()

    def _text_at(self, paragraph: int, below: int) -> int | None:
        """Return the first unit of the line that the top of the view shows; none above the text."""
        if below <= 0 or not self.text_layout.is_placed(paragraph):
            return None
        placed = self.text_layout.placed(paragraph)
        return placed.lines[placed.line_at(below)].start_utf16

    def caret(self) -> int:
        """Return the code point at the caret."""
        return self.sheet.model.to_code_point(self.textCursor().position())

    def raw_selection(self) -> tuple[int, int]:
        """Return what Qt has selected, before it is snapped; empty at the caret if nothing is."""
        cursor, model = self.textCursor(), self.sheet.model
        return (
            model.to_code_point(cursor.selectionStart()),
            model.to_code_point(cursor.selectionEnd()),
        )

    def select(self, anchor: int, position: int) -> None:
        """Select from `anchor` to `position`, where the caret then stands; does not scroll."""
        cursor, model = self.textCursor(), self.sheet.model
        cursor.setPosition(model.to_utf16(anchor), _move_anchor)
        cursor.setPosition(model.to_utf16(position), _keep_anchor)
        with self.scroller.held():
            self.setTextCursor(cursor)
        self.scroller.settle()
        self.viewport().update()

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that `start` is in sight, and `end` with it where both fit."""
        top, bottom = self.line_box(start)[0], self.line_box(max(start, end - 1))[1]
        height = self.viewport().height()
        shown_top = self.verticalScrollBar().value()
        room = self.text_layout.page.line_height
        if shown_top + room <= top and bottom + room <= shown_top + height:
            return
        if shown_top + room <= top <= shown_top + height - 3 * room and bottom - top > height:
            return
        paragraph = self.sheet.model.paragraph_at(start)
        below = top - self.text_layout.top(paragraph)
        at = max(room, min(height // 3, height - room - (bottom - top)))
        self.scroller.put(paragraph, below, at=at)
        self.refresh()

    def line_box(self, position: int) -> tuple[int, int]:
        """Return top and bottom of the line that holds a code point, in document pixels."""
        paragraph = self.sheet.model.paragraph_at(position)
        placed = self.text_layout.placed(paragraph)
        within = self.sheet.within_paragraph(paragraph, position, position)[0]
        line = placed.lines[placed.line_of(within)]
        top = self.text_layout.top(paragraph) + line.top
        return top, top + line.height

    def character_box(self, position: int) -> QRectF:
        """Return where a code point's grapheme is drawn, in the viewport; empty at a line's end."""
        paragraph = self.sheet.model.paragraph_at(position)
        grapheme = self.boundaries.grapheme_at(position)
        within = self.sheet.within_paragraph(paragraph, *grapheme)
        page, top = self.text_layout.page, self.line_box(position)[0]
        line_top = self.to_viewport(top)
        for number, (left, right) in self.markup.ranges(paragraph, *within):
            height = self.text_layout.placed(paragraph).lines[number].height
            return QRectF(page.column_left + left, line_top, right - left, height)
        return QRectF(page.column_left, line_top, 0, page.line_height)

    def visible_paragraphs(self) -> range:
        """Return the paragraphs in sight."""
        first, below = self.scroller.place
        bottom, last = self.viewport().height() + below, first
        count = self.sheet.model.paragraph_count
        while last < count and bottom > 0:
            bottom -= self.text_layout.placed(last).height
            last += 1
        return range(first, last)

    def to_viewport(self, y: int) -> int:
        """Return the height in the viewport of a height in the document."""
        return y - self.verticalScrollBar().value()

    def to_document(self, point: QPointF) -> QPointF:
        """Return the place in the document of a point of the viewport."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def position_near(self, point: QPointF) -> int:
        """Return the code point nearest to a point of the viewport, at a grapheme's start."""
        hit = self.text_layout.hitTest(self.to_document(point), Qt.HitTestAccuracy.FuzzyHit)
        return self.sheet.model.to_code_point(hit)

    def _report_caret(self) -> None:
        if not self._is_loading:
            self.caret_moved.emit(self.caret())

    def _report_selection(self) -> None:
        if self._is_loading:
            return
        start, end = self.raw_selection()
        before = self.sheet.selection
        self.sheet.selection = self.boundaries.snapped(start, end) if start < end else None
        self.viewport().update()
        if self.sheet.selection != before:
            self.selection_edited.emit(self.sheet.selection)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's own words, not the widget's."""
        from PySide6.QtCore import QMimeData

        data = QMimeData()
        if self.sheet.selection is not None:
            data.setText(self.sheet.model.text[slice(*self.sheet.selection)])
        return data

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Lay out what comes into sight; drawing everything anew costs less than a copy."""
        if self._scroller is not None and self._scroller.follow_bar():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width, with the same words at the top."""
        if self._scroller is None:
            super().resizeEvent(event)
            return
        with self._scroller.held():
            super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            self._scroller.settle()
            self.refresh()
        else:
            self._lay_out_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text's own font, and turn the page round with the window's language."""
        super().changeEvent(event)
        if self._scroller is None:
            return
        if (
            event.type() in _FONT_CHANGES
            and self.document().defaultFont() != self.style_of_text.font()
        ):
            self._apply_style()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._lay_out_anew()
