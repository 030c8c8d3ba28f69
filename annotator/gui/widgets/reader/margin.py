"""The margin: beside each annotation's first line, who speaks and with which stance."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QWidget

from annotator.domain.annotation import SegmentRole
from annotator.gui.widgets.reader.layout.label_letters import LabelLetters, Part
from annotator.gui.widgets.reader.layout.label_stack import Slot, Wish, stack
from annotator.gui.widgets.reader.layout.page import MARGIN_GAP
from annotator.gui.widgets.reader.page_view import PageView
from annotator.gui.widgets.reader.painting.colours import ReaderColours, colour_of, visible_on
from annotator.gui.widgets.reader.text.span import Span
from annotator.services.marks import marked

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QMouseEvent, QPaintEvent

_antialiasing = QPainter.RenderHint.Antialiasing
_no_pen = Qt.PenStyle.NoPen
_PAD = 7
_GAP = 8
_FARTHEST_LABELS = 5


class Margin(QWidget):
    """Labels of what is in sight; lies on the view's viewport and moves with the text."""

    clicked = Signal(object)
    """The annotations of the label that was clicked; more than one where it is folded."""
    hovered = Signal(object)
    """The annotation whose label is under the pointer, or none."""

    def __init__(self, view: PageView, colours: ReaderColours) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.colours = colours
        self._letters = LabelLetters(self.font(), 11)
        self._slots: list[Slot] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        view.moved.connect(self.follow)

    def follow(self) -> None:
        """Take the place that the page leaves for the margin, and label what is now in sight."""
        page = self._view.text_layout.page
        self._slots = None
        self._follow_style()
        self.setVisible(page.margin_width > 0)
        left = page.margin_left - (0 if self.isRightToLeft() else MARGIN_GAP)
        width, height = page.margin_width + MARGIN_GAP, self._view.viewport().height()
        self.setGeometry(left, 0, width, height)
        self.update()

    def slots(self) -> list[Slot]:
        """Return the labels in sight; heights are those of the viewport."""
        if self._slots is None:
            self._slots = self._stacked()
        return self._slots

    def label_height(self) -> int:
        """Return the height of one label with the gap below it."""
        return self._letters.height + _GAP

    def _follow_style(self) -> None:
        size = max(11, round(self._view.style_of_text.font().pixelSize() * 0.72))
        if (size, self.font().family()) != (self._letters.size, self._letters.family):
            self._letters = LabelLetters(self.font(), size)

    def _stacked(self) -> list[Slot]:
        sheet, height = self._view.sheet, self.label_height()
        kept = frozenset({sheet.current} if sheet.current is not None else ())
        farthest, line = _FARTHEST_LABELS * height, self._letters.height
        slots = stack(self._wishes(), height, farthest, kept, line)
        return [slot for slot in slots if slot.y > -height and slot.y < self.height()]

    def _wishes(self) -> list[Wish]:
        """Return the labels of the annotations that begin in sight or a screen above."""
        view = self._view
        layout, shown = view.text_layout, view.visible_paragraphs()
        first, above = shown.start, view.viewport().height()
        while first > 0 and above > 0 and layout.is_placed(first - 1):
            first -= 1
            above -= layout.placed(first).height
        wishes: list[Wish] = []
        seen: set[str] = set()
        for paragraph in range(first, shown.stop):
            top = view.to_viewport(layout.top(paragraph))
            placed = layout.placed(paragraph).lines
            strokes = sorted(
                (stroke for stroke in view.markup.of(paragraph).strokes if stroke.begins),
                key=lambda stroke: (stroke.line, stroke.laid.start, stroke.laid.lane),
            )
            for stroke in strokes:
                laid = stroke.laid
                key = laid.span.annotation_id
                if laid.role is SegmentRole.CONTENT and key not in seen:
                    seen.add(key)
                    line = placed[stroke.line]
                    y = top + line.baseline - (self.label_height() + layout.page.ascent) // 2 + 2
                    lines = self._letters.wished_lines(laid.span, self._words_width())
                    wishes.append(Wish(key, y, lines))
        return wishes

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the labels."""
        slots = self.slots()
        painter = QPainter(self)
        painter.setRenderHint(_antialiasing, True)
        for slot in slots:
            self._paint_label(painter, slot)

    def _box(self, slot: Slot) -> QRect:
        left = 0 if self.isRightToLeft() else MARGIN_GAP
        height = slot.lines * self._letters.height + _GAP - 3
        return QRect(left, slot.y, self.width() - MARGIN_GAP, height)

    def _words_width(self) -> int:
        return self._view.text_layout.page.margin_width - 2 * _PAD

    def _paint_label(self, painter: QPainter, slot: Slot) -> None:
        sheet, colours = self._view.sheet, self.colours
        span = sheet.spans.get(slot.annotation_ids[0])
        if span is None:
            return
        is_current = sheet.current in slot.annotation_ids
        is_hovered = sheet.hovered in slot.annotation_ids
        ground = colour_of(colours.label)
        if is_current or is_hovered:
            ground = QColor(visible_on(span.colour, colours.paper))
            ground.setAlphaF(0.22 if is_current else 0.13)
        box = self._box(slot)
        if is_current or is_hovered:
            self._paint_leader(painter, slot, box, visible_on(span.colour, colours.paper))
        painter.setPen(QPen(colour_of(colours.accent), 1.4) if is_current else _no_pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._paint_words(painter, box, slot, span)

    def _paint_leader(self, painter: QPainter, slot: Slot, box: QRect, colour: QColor) -> None:
        """Lead from a label to the line it belongs to, across the gap."""
        half = (self.label_height() - 3) / 2
        ends = (QPointF(MARGIN_GAP - 12, slot.wished_y + half), QPointF(box.left(), slot.y + half))
        if self.isRightToLeft():
            line, label = self.width() - MARGIN_GAP + 12, box.right() + 1
            ends = (QPointF(line, ends[0].y()), QPointF(label, ends[1].y()))
        painter.setPen(QPen(colour, 1))
        painter.drawLine(*ends)

    def _paint_words(self, painter: QPainter, box: QRect, slot: Slot, span: Span) -> None:
        letters, colours = self._letters, self.colours
        baseline = box.top() + (_GAP - 3) // 2 + letters.ascent
        lines = letters.lines(
            span,
            self._words_width(),
            len(slot.annotation_ids) - 1,
            slot.lines,
            mirrored=self.isRightToLeft(),
        )
        inks = {
            Part.MARK: visible_on(span.colour, colours.label, 4.5),
            Part.NAME: colour_of(colours.label_text),
            Part.DETAIL: colour_of(colours.label_detail),
        }
        for number, words in enumerate(lines):
            for part, left, shown in words:
                painter.setPen(inks[part])
                painter.setFont(letters.plain if part is Part.DETAIL else letters.bold)
                bottom = baseline + number * letters.height
                painter.drawText(box.left() + _PAD + left, bottom, marked(shown))

    def slot_at(self, point: QPointF) -> Slot | None:
        """Return the label at a point of the margin."""
        place = point.toPoint()
        return next((slot for slot in self.slots() if self._box(slot).contains(place)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which words the label under the pointer belongs to."""
        slot = self.slot_at(event.position())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if slot is not None else Qt.CursorShape.ArrowCursor
        )
        self.hovered.emit(slot.annotation_ids[0] if slot is not None else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the annotation of a label."""
        slot = self.slot_at(event.position())
        if slot is not None and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(list(slot.annotation_ids))
        elif slot is None:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what lay under the pointer."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def event(self, event: QEvent) -> bool:
        """Show the whole label where it is cut off."""
        if event.type() is QEvent.Type.ToolTip:
            from PySide6.QtWidgets import QToolTip

            asked = cast("QHelpEvent", event)
            slot = self.slot_at(QPointF(asked.pos()))
            words = [] if slot is None else [self._whole(key) for key in slot.annotation_ids]
            QToolTip.showText(asked.globalPos(), "\n".join(words), self)
            return True
        return super().event(event)

    def _whole(self, annotation_id: str) -> str:
        span = self._view.sheet.spans.get(annotation_id)
        if span is None:
            return ""
        return "  ".join(part for part in (span.mark, span.label, span.detail) if part)

    def sizeHint(self) -> QSize:
        """The page says how wide the margin is."""
        return QSize(self._view.text_layout.page.margin_width, 0)
