"""What mouse and keys do in the text."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.widgets.reader.boundary_drag import BoundaryDrag
from annotator.gui.widgets.reader.layout.handles import Handle, handles_of
from annotator.gui.widgets.reader.layout.line_geometry import position_at
from annotator.gui.widgets.reader.layout.page import TOP_EDGE
from annotator.gui.widgets.reader.page_view import PageView
from annotator.gui.widgets.reader.painting.colours import ReaderColours
from annotator.gui.widgets.reader.text.sheet import Sheet

_left_button = Qt.MouseButton.LeftButton
_over_handle = Qt.CursorShape.SizeHorCursor
_over_text = Qt.CursorShape.IBeamCursor
_shift = Qt.KeyboardModifier.ShiftModifier
_control = Qt.KeyboardModifier.ControlModifier
_alt = Qt.KeyboardModifier.AltModifier
_WHEEL_STEP = 120


class TextView(PageView):
    """The page with its gestures: whole words and sentences, cycling, dragging of boundaries."""

    clicked = Signal(object)
    """The annotations under a click, innermost first; empty beside all."""
    word_taken = Signal()
    """The click before was the first half of a double click: it chose nothing."""
    hovered = Signal(object)
    """The annotation under the pointer, or none."""
    boundary_moved = Signal(object)
    """A `BoundaryMove`, once the handle is let go."""
    neighbour_requested = Signal(object)
    """True for the next annotation, false for the one before."""
    zoom_requested = Signal(object)
    """How many steps, negative for smaller."""
    focus_changed = Signal()

    def __init__(self, sheet: Sheet, colours: ReaderColours, parent: QWidget | None = None) -> None:
        self._drag: BoundaryDrag | None = None
        self._unit: tuple[int, int] | None = None
        self._takes_sentences = False
        self._pressed_at: QPointF | None = None
        self._since_double_click = QElapsedTimer()
        self._last_double_click = QPointF()
        self.can_step: Callable[[bool], bool] = lambda _forward: False
        super().__init__(sheet, colours, parent)

    def position_under(self, point: QPointF) -> int:
        """Return the code point drawn at a point; the nearest one beside the words."""
        place = self.to_document(point)
        paragraph, below = self.text_layout.paragraph_at(place.y())
        placed = self.text_layout.placed(paragraph)
        number = placed.line_at(below)
        x = place.x() - self.text_layout.page.column_left
        layout = self.text_layout.text_layout(paragraph)
        found = position_at(layout, number, placed.lines[number], x)
        if found < 0:
            return self.position_near(point)
        block = self.document().findBlockByNumber(paragraph)
        return self.sheet.model.to_code_point(block.position() + found)

    def annotations_under(self, point: QPointF) -> list[str]:
        """Return the annotations whose words are drawn at a point, the innermost first."""
        place = self.to_document(point)
        paragraph, below = self.text_layout.paragraph_at(place.y())
        placed = self.text_layout.placed(paragraph)
        if below >= placed.lines[-1].top + placed.lines[-1].height:
            return []
        number, x = placed.line_at(below), place.x() - self.text_layout.page.column_left
        return self.markup.annotations_at(paragraph, number, x)

    def handle_under(self, point: QPointF) -> Handle | None:
        """Return the handle of the current annotation at a point of the viewport."""
        if self.sheet.current is None:
            return None
        place = self.to_document(point)
        shown = self.visible_paragraphs()
        found = handles_of(self.sheet, self.text_layout, shown.start, shown.stop - 1)
        held = [handle for handle in found if handle.is_under(place)]
        return min(held, key=lambda handle: abs(handle.x - place.x()), default=None)

    def drop_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def let_go(self) -> bool:
        """Give up a boundary that is being dragged; False where none is."""
        if self._drag is None:
            return False
        drag, self._drag = self._drag, None
        drag.cancel()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle, or begin a selection; a third click takes the sentence."""
        if event.button() is not _left_button:
            event.accept()
            return
        point = event.position()
        handle = self.handle_under(point)
        if handle is not None:
            self._drag = BoundaryDrag(self, handle)
            return
        self._pressed_at = point
        if self._is_third_click(point):
            self._take(self.boundaries.sentence_at(self.position_under(point)), sentences=True)
            return
        self._unit = None
        if not event.modifiers() & _shift:
            # Qt would drag a selection that is pressed upon; here it begins anew.
            self.drop_selection()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a boundary, extend by whole units, or show what lies under the pointer."""
        point = event.position()
        if self._drag is not None:
            self._drag.move_to(point, freely=bool(event.modifiers() & _alt))
        elif self._unit is not None:
            self._extend_to(self.position_under(point))
        else:
            super().mouseMoveEvent(event)
            if not event.buttons():
                self._hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a boundary, take a click for a choice, or round a selection to words."""
        point, pressed_at = event.position(), self._pressed_at
        self._pressed_at = None
        if self._drag is not None:
            drag, self._drag = self._drag, None
            move = drag.finish()
            if move is not None:
                self.boundary_moved.emit(move)
            return
        super().mouseReleaseEvent(event)
        if pressed_at is None or event.button() is not _left_button or self._unit is not None:
            self._unit = None
            return
        if self.sheet.selection is None:
            if (point - pressed_at).manhattanLength() < QApplication.startDragDistance():
                self.clicked.emit(self.annotations_under(point))
        elif not event.modifiers() & (_alt | _shift):
            self._round_selection_to_words()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word; moving on with the button held takes further words."""
        if event.button() is _left_button:
            self._pressed_at = event.position()
            self._last_double_click = event.position()
            self._since_double_click.start()
            self.word_taken.emit()
            word = self.boundaries.word_at(self.position_under(event.position()))
            self._take(word, sentences=False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl held."""
        if event.modifiers() & _control:
            steps = event.angleDelta().y() / _WHEEL_STEP
            if steps:
                self.zoom_requested.emit(steps)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret as in any text field; Escape lets go of a dragged boundary."""
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self.let_go()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self._keep_caret_in_sight()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go to the next annotation with Tab; beyond the last, on to the next widget."""
        if self.can_step(next_):
            self.neighbour_requested.emit(next_)
            return True
        return super().focusNextPrevChild(next_)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what lay under the pointer."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret and the ring."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the reader's window."""
        event.ignore()

    def _is_third_click(self, point: QPointF) -> bool:
        if not self._since_double_click.isValid():
            return False
        elapsed = self._since_double_click.elapsed()
        self._since_double_click.invalidate()
        return (
            elapsed < QApplication.doubleClickInterval()
            and (self._last_double_click - point).manhattanLength()
            < 2 * QApplication.startDragDistance()
        )

    def _take(self, unit: tuple[int, int], *, sentences: bool) -> None:
        self._unit, self._takes_sentences = unit, sentences
        self.select(*unit)

    def _extend_to(self, position: int) -> None:
        """Select from the first word or sentence to the one at `position`, whole."""
        assert self._unit is not None
        start, end = self._unit
        at = self.boundaries.sentence_at if self._takes_sentences else self.boundaries.word_at
        reached = at(position)
        if reached[0] < start:
            self.select(end, reached[0])
        else:
            self.select(start, max(end, reached[1]))

    def _hover(self, point: QPointF) -> None:
        is_held = self.handle_under(point) is not None
        self.viewport().setCursor(_over_handle if is_held else _over_text)
        under = self.annotations_under(point)
        self.hovered.emit(under[0] if under else None)

    def _round_selection_to_words(self) -> None:
        rounded = self.boundaries.snapped_to_words(*self.raw_selection())
        if rounded is not None:
            cursor = self.textCursor()
            is_backward = cursor.position() < cursor.anchor()
            self.select(*(reversed(rounded) if is_backward else rounded))

    def _keep_caret_in_sight(self) -> None:
        """Qt has scrolled by guessed heights; now that they are known, make up for it."""
        top, bottom = self.line_box(self.caret())
        shown, height = self.verticalScrollBar().value(), self.viewport().height()
        paragraph = self.sheet.model.paragraph_at(self.caret())
        below = top - self.text_layout.top(paragraph)
        if top <= TOP_EDGE:
            self.scroller.put(0, -TOP_EDGE)
        elif top < shown:
            self.scroller.put(paragraph, below)
        elif bottom > shown + height:
            self.scroller.put(paragraph, below, at=height - (bottom - top))
        else:
            return
        self.refresh()
