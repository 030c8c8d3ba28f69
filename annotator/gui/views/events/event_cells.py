"""Cells of the table of an event: a wording with its differences, or that an outlet is silent."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.lookup import Codebook
from annotator.gui.models.event_table import CELL_ROLE, EventCell, silent_words
from annotator.gui.theme import current_theme
from annotator.gui.theme.tones import tone_for
from annotator.gui.widgets.lists.difference_text import difference_layout, runs_of
from annotator.gui.widgets.lists.marked_text import paint_marked
from annotator.gui.widgets.lists.row_ground import draw_ground
from annotator.gui.wording.filling import filled
from annotator.services.parallels.difference import Difference
from annotator.services.parallels.event_table import Wording

_PAD, _GAP = 8, 6
_DIMMED = 0.5
"""How much is seen of a cell that the filter does not ask for."""
LINES = 4
"""Lines of words that a cell has room for, below the one that says whose they are."""


def row_height(metrics: QFontMetrics, lines: int) -> int:
    """Return the height of a row whose longest wording takes so many lines."""
    return (min(lines, LINES) + 1) * metrics.lineSpacing() + 2 * _PAD + 6


class EventCells(QStyledItemDelegate):
    """Paints stances and words; what nobody has labelled says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.book: Codebook | None = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, EventCell):
            return
        draw_ground(painter, option)
        painter.save()
        painter.setPen(QColor(current_theme().border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inside = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.setClipRect(inside)
        painter.setOpacity(1.0 if cell.asked else _DIMMED)
        if not cell.wordings:
            self._paint_silence(painter, option, inside)
        elif index.column() == 0:
            self._paint_name(painter, option, cell, inside)
        else:
            self._paint_wording(painter, option, cell, inside)
        painter.restore()

    def _paint_silence(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        italic = QFont(option.font)
        italic.setItalic(True)
        painter.setFont(italic)
        colours = (current_theme().text_muted, current_theme().text_muted)
        line = QRect(room.topLeft(), QSize(room.width(), painter.fontMetrics().height()))
        paint_marked(painter, line, f"— {silent_words()}", colours, at_right=_mirrored(option))

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: EventCell, room: QRect
    ) -> None:
        theme = current_theme()
        painter.setFont(option.font)
        line = QRect(room.topLeft(), QSize(room.width(), painter.fontMetrics().height()))
        name = cell.speaker or self.tr("No speaker yet")
        ranges = [(0, len(name))] if cell.speaker else []
        colours = (theme.text_muted, theme.text)
        paint_marked(painter, line, name, colours, ranges, at_right=_mirrored(option))
        self._paint_words(painter, option, [(cell.wordings[0].text, Difference.KEPT)], room)

    def _paint_wording(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: EventCell, room: QRect
    ) -> None:
        painter.setFont(option.font)
        first = cell.wordings[0]
        line = QRect(room.topLeft(), QSize(room.width(), painter.fontMetrics().height()))
        used = self._paint_stances(painter, option, first, line)
        words = [] if first.annotations else [self.tr("not labelled")]
        if len(cell.wordings) > 1:
            words.append(filled(self.tr("%1 more"), len(cell.wordings) - 1))
        far = line.adjusted(0, 0, -used, 0) if _mirrored(option) else line.adjusted(used, 0, 0, 0)
        colours = (current_theme().text_muted, current_theme().text_muted)
        paint_marked(painter, far, " · ".join(words), colours, at_right=_mirrored(option))
        self._paint_words(painter, option, runs_of(cell.utterance.differences(first)), room)

    def _paint_stances(
        self, painter: QPainter, option: QStyleOptionViewItem, wording: Wording, line: QRect
    ) -> int:
        """Paint the marks of a wording's stances; return how many pixels they took."""
        start, theme = 0, current_theme()
        for value_id in sorted(wording.value_ids):
            value = self.book.value(value_id) if self.book is not None else None
            if value is None:
                continue
            text = value.mark or value.name
            width = painter.fontMetrics().horizontalAdvance(text) + 2 * _GAP
            left = line.right() + 1 - start - width if _mirrored(option) else line.left() + start
            box = QRect(left, line.top(), width, line.height())
            tone = tone_for(value.id, value.colour, theme)
            painter.fillRect(box, QColor(tone.fill))
            painter.setPen(QColor(tone.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            start += width + _GAP
        return start

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        runs: list[tuple[str, Difference]],
        room: QRect,
    ) -> None:
        layout = difference_layout(runs, option.font, room.width(), LINES)
        painter.setPen(QColor(current_theme().text))
        top = room.top() + QFontMetrics(option.font).lineSpacing() + 2
        layout.draw(painter, QPointF(room.left(), top))


def _mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction is Qt.LayoutDirection.RightToLeft
