"""The reader: an article's text with its annotations, its margin and its find bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from annotator.domain.article import Stretch
from annotator.gui.theme import current_theme
from annotator.gui.widgets.reader.announcer import Announcer
from annotator.gui.widgets.reader.layout.page import Style
from annotator.gui.widgets.reader.margin import Margin
from annotator.gui.widgets.reader.painting.colours import ReaderColours
from annotator.gui.widgets.reader.painting.fills import fill_box
from annotator.gui.widgets.reader.text.boundaries import Boundaries
from annotator.gui.widgets.reader.text.sheet import Sheet
from annotator.gui.widgets.reader.text.span import Span
from annotator.gui.widgets.reader.text.text_model import TextModel
from annotator.gui.widgets.reader.text_view import TextView
from annotator.gui.widgets.reader.zoom import Zoom
from annotator.services.abbreviations import abbreviations

if TYPE_CHECKING:
    from annotator.gui.widgets.reader.search import Search


class Reader(QWidget):
    """Shows one article and says what the analyst points at; all positions are code points.

    Nothing here changes an annotation: wishes leave as signals, and what becomes of them
    comes back through `put_span`, `drop_span` and their kind.
    """

    selection_edited = Signal(object)
    """`(start, end)` of the selection as `selection` returns it, or none."""
    caret_moved = Signal(object)
    """The code point at the caret."""
    current_requested = Signal(object)
    """The annotation that was clicked or stepped to, or none after a click beside all."""
    choices_requested = Signal(object)
    """The annotations that lie over each other where they are to be listed; none lie there if
    empty."""
    boundary_moved = Signal(object)
    """A `BoundaryMove`: a handle of the current annotation was dragged."""
    furniture_requested = Signal(object)
    """`(start, end)` whose being furniture is to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        colours = ReaderColours.of_theme(current_theme())
        self._sheet = Sheet()
        self._view = TextView(self._sheet, colours, self)
        self._margin = Margin(self._view, colours)
        self.zoom = Zoom(self._view)
        """How large the text is."""
        self._announcer = Announcer(self._view)
        self._colours = colours
        self._current_before_click: str | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self._view, 1)
        self.setFocusProxy(self._view)
        self._name_for_screen_readers()
        self._connect_parts()

    @cached_property
    def search(self) -> Search:
        """Finds words in the article."""
        from annotator.gui.widgets.reader.search import Search

        made = Search(self._sheet, self._view, self._column)
        made.resume()
        return made

    def _name_for_screen_readers(self) -> None:
        self._view.setAccessibleName(self.tr("Article"))
        self._view.setAccessibleDescription(
            self.tr("The text of the article. Tab goes to the next annotation.")
        )
        self._margin.setAccessibleName(self.tr("Annotations in sight"))

    def _connect_parts(self) -> None:
        view, margin = self._view, self._margin
        view.selection_edited.connect(self.selection_edited)
        view.caret_moved.connect(self.caret_moved)
        view.caret_moved.connect(self._announcer.look_at)
        view.boundary_moved.connect(self.boundary_moved)
        view.clicked.connect(self._choose_among)
        view.word_taken.connect(self._choose_as_before)
        view.hovered.connect(self._set_hovered)
        view.neighbour_requested.connect(self._step)
        view.focus_changed.connect(self.update)
        view.can_step = self._can_step
        margin.clicked.connect(self._choose_label)
        margin.hovered.connect(self._set_hovered)

    def show_article(
        self,
        text: str,
        furniture: Sequence[Stretch] = (),
        spans: Sequence[Span] = (),
        language: str = "",
    ) -> None:
        """Show another article from its beginning.

        `language` is a BCP 47 tag, or empty where it is not known; sentences end by it.
        """
        self._view.let_go()
        model = TextModel(text)
        sheet = self._sheet
        sheet.spans.fill(spans)
        sheet.set_furniture(furniture)
        sheet.current = sheet.hovered = None
        sheet.companions = frozenset()
        searched = "search" in self.__dict__
        if searched:
            self.search.forget()
        self._view.show_text(model, Boundaries(model, abbreviations(language)))
        if searched:
            self.search.resume()

    def text(self) -> str:
        """Return the article's text, as it was given."""
        return self._sheet.model.text

    def viewport(self) -> QWidget:
        """Return the area the text is drawn on; what points at the text is relative to it."""
        return self._view.viewport()

    def margin(self) -> Margin:
        """Return the labels beside the text."""
        return self._margin

    def annotations_under(self, point: QPointF) -> list[str]:
        """Return the annotations drawn at a point of `viewport()`, the innermost first."""
        return self._view.annotations_under(point)

    def position_under(self, point: QPointF) -> int:
        """Return the code point drawn at a point of `viewport()`, or the nearest one."""
        return self._view.position_under(point)

    def scroll_bar(self) -> QScrollBar:
        """Return the bar that follows the text."""
        return self._view.verticalScrollBar()

    def set_furniture(self, furniture: Sequence[Stretch]) -> None:
        """Show other stretches as furniture."""
        self._sheet.set_furniture(furniture)
        self._view.refresh()

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Show other annotations on the same text, at the same place."""
        self._view.let_go()
        self._sheet.spans.fill(spans)
        if self._sheet.current not in self._sheet.spans:
            self._sheet.current = None
        self._view.spans_changed()

    def put_span(self, span: Span) -> None:
        """Show an annotation, or show it as it is now; costs what is on the screen."""
        self._view.let_go()
        old = self._sheet.spans.get(span.annotation_id)
        self._sheet.spans.put(span)
        self._view.spans_changed(_ranges(old) + _ranges(span))

    def drop_span(self, annotation_id: str) -> None:
        """Show an annotation no longer."""
        self._view.let_go()
        old = self._sheet.spans.get(annotation_id)
        self._sheet.spans.drop(annotation_id)
        if self._sheet.current == annotation_id:
            self._sheet.current = None
        self._view.spans_changed(_ranges(old))

    def set_current(self, annotation_id: str | None) -> None:
        """Draw one annotation as the current one, with handles; none draws no other."""
        span = self._sheet.spans.get(annotation_id) if annotation_id is not None else None
        if span is not None and annotation_id != self._sheet.current:
            self._announcer.say_current(span)
        self._sheet.current = annotation_id if span is not None else None
        self._view.refresh()

    def set_companions(self, annotation_ids: Iterable[str]) -> None:
        """Draw these more strongly, such as colleagues' labels of the current one's words."""
        self._sheet.companions = frozenset(annotation_ids)
        self._view.refresh()

    def set_read_only(self) -> None:
        """Show annotations without the handles by which their ends are dragged."""
        self._sheet.has_handles = False

    def current(self) -> str | None:
        """Return the annotation that is drawn as the current one."""
        return self._sheet.current

    def selection(self) -> tuple[int, int] | None:
        """Return what is selected, in whole graphemes and without blanks at its ends."""
        return self._sheet.selection

    def select(self, start: int, end: int) -> None:
        """Select `[start, end)`, snapped, and bring it into sight."""
        snapped = self._view.boundaries.snapped(start, end) or (start, start)
        self._view.select(*snapped)
        self._view.reveal(*snapped)

    def drop_selection(self) -> None:
        """Select nothing; the caret stays where it is."""
        self._view.drop_selection()

    def let_go(self) -> bool:
        """Give up a boundary that is being dragged, or else the selection; False for neither."""
        if self._view.let_go():
            return True
        selected = self._sheet.selection is not None
        self._view.drop_selection()
        return selected

    def caret(self) -> int:
        """Return the code point at the caret."""
        return self._view.caret()

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Return the sentence at a position; empty in an empty paragraph."""
        return self._view.boundaries.sentence_at(position)

    def word_at(self, position: int) -> tuple[int, int]:
        """Return the word at a position, or the one that ends there."""
        return self._view.boundaries.word_at(position)

    def is_right_to_left(self, position: int) -> bool:
        """Return whether the paragraph at a position runs from right to left."""
        model = self._sheet.model
        return model.is_right_to_left(model.paragraph_at(position))

    def word_boundary_after(self, position: int, *, starting: bool = False) -> int:
        """Return the next place where a word ends, or with `starting` begins."""
        return self._view.boundaries.word_boundary_after(position, starting=starting)

    def word_boundary_before(self, position: int, *, starting: bool = True) -> int:
        """Return the last place before where a word begins, or without `starting` ends."""
        return self._view.boundaries.word_boundary_before(position, starting=starting)

    def spans_at(self, position: int) -> list[str]:
        """Return the annotations that lie at a code point, the innermost first."""
        return self._sheet.spans.at(position)

    def reveal(self, start: int, end: int) -> None:
        """Scroll `[start, end)` into sight, if it is not."""
        self._view.reveal(start, end)

    def character_box(self, position: int) -> QRectF:
        """Return where a code point is drawn, in pixels of `viewport()`."""
        return self._view.character_box(position)

    def next_span(self) -> str | None:
        """Return the annotation after the current one, or after the caret if there is none."""
        return self._sheet.spans.after(*self._here())

    def previous_span(self) -> str | None:
        """Return the annotation before the current one, or before the caret if there is none."""
        return self._sheet.spans.before(*self._here())

    def visible_range(self) -> tuple[int, int]:
        """Return the code points of the paragraphs in sight."""
        shown = self._view.visible_paragraphs()
        model = self._sheet.model
        return model.bounds(shown.start)[0], model.bounds(max(shown.start, shown.stop - 1))[1]

    def request_choices(self) -> None:
        """Ask to list the annotations at the caret, or that end there; empty if there are none."""
        caret = self.caret()
        self.choices_requested.emit(self.spans_at(caret) or self.spans_at(max(0, caret - 1)))

    def request_furniture(self) -> None:
        """Ask to change whether the selection, or else the paragraph at the caret, is furniture."""
        stretch = self.selection() or self._sheet.model.whole_paragraph(self.caret())
        if stretch[0] < stretch[1]:
            self.furniture_requested.emit(stretch)

    def go_to(self, position: int) -> None:
        """Put the caret at a code point and bring it into sight."""
        start = self._view.boundaries.grapheme_at(position)[0]
        self._view.select(start, start)
        self._view.reveal(start, start)

    def text_style(self) -> Style:
        """Return size, face, line height and measure of the text."""
        return self._view.style_of_text

    def set_text_style(self, style: Style) -> None:
        """Show the text in another size, face, line height or measure, at the same place."""
        self._view.set_style(style)

    def set_colours(self, colours: ReaderColours) -> None:
        """Draw in other colours."""
        self._colours = colours
        self._margin.colours = colours
        self._view.set_colours(colours)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring that says where keys go."""
        super().paintEvent(event)
        painter = QPainter(self)
        fill_box(painter, self.rect(), QColor(self._colours.paper))
        if self._view.hasFocus():
            painter.setPen(QPen(QColor(self._colours.ring or self._colours.accent), 2))
            painter.drawRect(self._view.geometry().adjusted(-1, -1, 1, 1))

    def _here(self) -> tuple[int, str]:
        span = self._sheet.spans.get(self._sheet.current or "")
        if span is None:
            return self.caret(), ""
        return span.segments[0].start, span.annotation_id

    def _can_step(self, forward: bool) -> bool:
        return (self.next_span() if forward else self.previous_span()) is not None

    def _step(self, forward: bool) -> None:
        self.current_requested.emit(self.next_span() if forward else self.previous_span())

    def _choose_among(self, annotation_ids: list[str]) -> None:
        """A click takes the innermost annotation, each further one the next further out."""
        current = self._current_before_click = self._sheet.current
        if not annotation_ids:
            self.current_requested.emit(None)
        elif current in annotation_ids:
            following = annotation_ids.index(current) + 1
            self.current_requested.emit(annotation_ids[following % len(annotation_ids)])
        else:
            self.current_requested.emit(annotation_ids[0])

    def _choose_as_before(self) -> None:
        """Words are taken to do something with the annotation that is current."""
        if self._sheet.current != self._current_before_click:
            self.current_requested.emit(self._current_before_click)

    def _choose_label(self, annotation_ids: list[str]) -> None:
        if len(annotation_ids) == 1:
            self.current_requested.emit(annotation_ids[0])
        else:
            self.choices_requested.emit(annotation_ids)

    def _set_hovered(self, annotation_id: str | None) -> None:
        if annotation_id != self._sheet.hovered:
            self._sheet.hovered = annotation_id
            self._view.viewport().update()


def _ranges(span: Span | None) -> list[tuple[int, int]]:
    return [] if span is None else [(piece.start, piece.end) for piece in span.segments]
