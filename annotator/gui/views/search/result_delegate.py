"""What a search found, painted: a heading for each article, its passages below."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.utf16 import Utf16Map
from annotator.gui.models.search import FOUND_ROLE, FoundRow
from annotator.gui.theme import current_theme
from annotator.gui.widgets.lists.row_ground import draw_ground
from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.isolating import beside
from annotator.services.marks import marked
from annotator.services.searching import FoundPassage

_EDGE = 16
_INDENT = 20
_LINES = 2


class SearchDelegate(QStyledItemDelegate):
    """Paints headings in bold, and passages in two lines with what was found marked."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        draw_ground(painter, option)
        row = index.data(FOUND_ROLE)
        if not isinstance(row, FoundRow):
            return
        painter.save()
        if row.passage is None:
            self._paint_heading(painter, option, row)
        else:
            self._paint_passage(painter, option, row.passage)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that every row has."""
        del index
        line = QFontMetrics(option.font).height()
        return QSize(option.rect.width(), _LINES * line + 12)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: FoundRow
    ) -> None:
        theme, article = current_theme(), row.hit.article
        if option.rect.top() > 0:
            painter.setPen(QColor(theme.border))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        line = QFontMetrics(option.font).height()
        bottom = option.rect.bottom() - 6
        room = QRect(option.rect.left() + _EDGE, 0, option.rect.width() - 2 * _EDGE, line)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        title = _Marked(marked(article.title or article.source_name), row.hit.title_ranges)
        room.moveTop(bottom - 2 * line)
        title.paint(painter, room, bold, theme.text, mirrored=_mirrored(option))
        below = _Marked(beside(article.outlet, article.published[:10], article.event_name))
        room.moveTop(bottom - line)
        below.paint(painter, room, option.font, theme.text_muted, mirrored=_mirrored(option))

    def _paint_passage(
        self, painter: QPainter, option: QStyleOptionViewItem, passage: FoundPassage
    ) -> None:
        start = _EDGE + _INDENT
        room = option.rect.adjusted(start, 6, -_EDGE, -6)
        if _mirrored(option):
            room = option.rect.adjusted(_EDGE, 6, -start, -6)
        opening, closing = "… " * passage.cut_before, " …" * passage.cut_after
        text = f"{opening}{passage.before}{passage.match}{passage.after}{closing}"
        offset = passage.start - len(passage.before) - len(opening)
        found = [(passage.start, passage.end), *passage.further]
        ranges = [(begin - offset, end - offset) for begin, end in found]
        colour = current_theme().text
        marked = _Marked(text, ranges)
        marked.paint(painter, room, option.font, colour, mirrored=_mirrored(option), lines=_LINES)


def _mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction is Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True, slots=True)
class _Marked:
    """A text with ranges, in code points, that are to be seen."""

    text: str
    ranges: Iterable[tuple[int, int]] = ()

    def paint(
        self,
        painter: QPainter,
        room: QRect,
        font: QFont,
        colour: str,
        *,
        mirrored: bool,
        lines: int = 1,
    ) -> None:
        """Paint as many lines as there is room for, each read in the direction of the text."""
        layout = QTextLayout(self.text.replace("\n", " ").replace("\t", " "), font)
        layout.setTextOption(_option(self.text, lines=lines, mirrored=mirrored))
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        painter.save()
        painter.setClipRect(room)
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(room.topLeft()))
        painter.restore()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        theme = current_theme()
        mark = QTextCharFormat()
        mark.setBackground(QColor(theme.reader.find))
        mark.setForeground(QColor(theme.reader.ink))
        mark.setFontWeight(QFont.Weight.DemiBold)
        positions = Utf16Map(self.text)
        formats: list[QTextLayout.FormatRange] = []
        for start, end in self.ranges:
            part = QTextLayout.FormatRange()
            start_utf16 = positions.utf16(start)
            part.start, part.length = start_utf16, positions.utf16(end) - start_utf16  # pyright: ignore[reportAttributeAccessIssue]
            part.format = mark  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(part)
        return formats


def _option(text: str, *, lines: int, mirrored: bool) -> QTextOption:
    """A passage is aligned as it is read; a heading as the window is."""
    option = QTextOption()
    wrap = QTextOption.WrapMode.WordWrap if lines > 1 else QTextOption.WrapMode.NoWrap
    option.setWrapMode(wrap)
    right = is_right_to_left(text)
    direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    at_right = right if lines > 1 else mirrored
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option
