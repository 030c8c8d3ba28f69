"""An article as two lines of a narrow list."""

from typing import Any

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.models.articles import ROW_ROLE
from annotator.gui.theme import current_theme
from annotator.gui.theme.value import Theme
from annotator.gui.widgets.state_mark import paint_state
from annotator.services.marks import marked
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


class _Painting:
    """One row on its way to the screen."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._box = option.rect
        self._font = option.font
        self._mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        self._theme: Theme = current_theme()

    def row(self, row: ArticleRow) -> None:
        bold = QFont(self._font)
        bold.setWeight(QFont.Weight.DemiBold)
        small = _small(self._font)
        height = QFontMetrics(bold).height()
        top = self._box.top() + 6
        start = _EDGE + _MARK + _GAP
        mark = self._place(_EDGE, top + (height - _MARK) // 2 + 1, _MARK, _MARK)
        paint_state(self._painter, QRectF(mark), row.state, nothing=row.nothing_to_label)
        self._words(row.title or row.source_name, bold, self._theme.text, start, top, _EDGE)
        count = self._count(row.annotation_count, small, top + height + 2)
        below = " · ".join(
            part for part in (row.outlet, row.published[:10], row.event_name) if part
        )
        below_top = top + height + 2
        self._words(below, small, self._theme.text_muted, start, below_top, _EDGE + count)

    def _count(self, count: int, font: QFont, top: int) -> int:
        """Paint the number of annotations at the end; return the room it takes."""
        if not count:
            return 0
        metrics = QFontMetrics(font)
        text = QLocale().toString(count)
        width = metrics.horizontalAdvance(text) + 10
        box = self._place(self._box.width() - _EDGE - width, top, width, metrics.height())
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.accent_soft))
        self._painter.drawRoundedRect(box, 4, 4)
        self._painter.setPen(QColor(self._theme.accent_text))
        self._painter.setFont(font)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width + _GAP

    def _words(self, text: str, font: QFont, colour: str, start: int, top: int, end: int) -> None:
        text = marked(text)
        metrics = QFontMetrics(font)
        width = self._box.width() - start - end
        box = self._place(start, top, width, metrics.height())
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(
            box,
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width),
        )

    def _place(self, start: int, top: int, width: int, height: int) -> QRect:
        """Return a box `start` pixels behind the edge at which a line begins."""
        left = self._box.width() - start - width if self._mirrored else start
        return QRect(QPoint(self._box.left() + left, top), QSize(width, height))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(11, round(font.pixelSize() * 0.88)))
    else:
        small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
