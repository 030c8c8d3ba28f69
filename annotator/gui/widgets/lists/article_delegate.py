"""An article as two lines of a narrow list."""

from typing import Any

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.models.articles import ROW_ROLE
from annotator.gui.widgets.lists.row_drawing import RowDrawing
from annotator.gui.widgets.lists.state_mark import paint_state
from annotator.gui.wording.isolating import beside
from annotator.store.queries.articles import ArticleRow

_EDGE = 10
_GAP = 6
_MARK = 15


class ArticleDelegate(QStyledItemDelegate):
    """Paints the state, the title in bold, and below it outlet, date and event."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row: the ground as the style has it, and on it our own words."""
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if isinstance(row, ArticleRow):
            painter.save()
            _Painting(painter, option).row(row)
            painter.restore()

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        """Leave the words to `paint`."""
        del value, locale
        return ""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for every row."""
        del index
        return QSize(option.rect.width(), row_height(option.font))


def row_height(font: QFont) -> int:
    """Return how high two lines are, in pixels."""
    return QFontMetrics(font).height() + QFontMetrics(_small(font)).height() + 14


class _Painting(RowDrawing):
    """One row on its way to the screen."""

    def row(self, row: ArticleRow) -> None:
        bold = QFont(self.font)
        bold.setWeight(QFont.Weight.DemiBold)
        small = _small(self.font)
        height = QFontMetrics(bold).height()
        top = self.box.top() + 6
        start = _EDGE + _MARK + _GAP
        mark = self.place(_EDGE, top + (height - _MARK) // 2 + 1, _MARK, _MARK)
        paint_state(self.painter, QRectF(mark), row.state, nothing=row.nothing_to_label)
        self.words(row.title or row.source_name, bold, self.theme.text, start, top, _EDGE)
        count = self._count(row.annotation_count, small, top + height + 2)
        below = beside(row.outlet, row.published[:10], row.event_name)
        below_top = top + height + 2
        self.words(below, small, self.theme.text_muted, start, below_top, _EDGE + count)

    def _count(self, count: int, font: QFont, top: int) -> int:
        """Paint the number of annotations at the end; return the room it takes."""
        if not count:
            return 0
        metrics = QFontMetrics(font)
        text = QLocale().toString(count)
        width = metrics.horizontalAdvance(text) + 10
        box = self.place(self.box.width() - _EDGE - width, top, width, metrics.height())
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.theme.accent_soft))
        self.painter.drawRoundedRect(box, 4, 4)
        self.painter.setPen(QColor(self.theme.accent_text))
        self.painter.setFont(font)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width + _GAP


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(11, round(font.pixelSize() * 0.88)))
    else:
        small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
