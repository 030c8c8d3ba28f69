"""Cells of the wide tables: states, stances and texts in any direction."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.codebook import ScaleValue
from annotator.gui.icons import icon
from annotator.gui.models.annotation_words import AnnotationColumn
from annotator.gui.models.annotations import ANNOTATION_ROLE, STANCES_ROLE
from annotator.gui.models.articles import ROW_ROLE, ArticleColumn
from annotator.gui.theme import current_theme
from annotator.gui.theme.tones import tone_for
from annotator.gui.widgets.lists.row_ground import draw_ground
from annotator.gui.widgets.lists.state_mark import state_icon
from annotator.gui.wording.direction import is_right_to_left
from annotator.services.marks import marked
from annotator.store.queries.annotations import AnnotationRow
from annotator.store.queries.articles import ArticleRow

_PAD = 6
_GAP = 4


class ReadingDelegate(QStyledItemDelegate):
    """Lets each cell read in the direction of its text, aligned as the window is."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Turn the text around where it reads from right to left."""
        super().initStyleOption(option, index)
        option.text = marked(option.text)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if option.text and is_right_to_left(option.text) is not mirrored:
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            option.displayAlignment = (
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )
            option.direction = (
                Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
            )
            option.decorationPosition = QStyleOptionViewItem.Position.Right


class ArticleCells(ReadingDelegate):
    """Cells of the table of articles."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put its mark before a state."""
        super().initStyleOption(option, index)
        if index.column() == ArticleColumn.STATE:
            row = index.data(ROW_ROLE)
            if isinstance(row, ArticleRow):
                scale = option.widget.devicePixelRatioF()
                mark = state_icon(row.state, nothing=row.nothing_to_label, scale=scale)
                option.icon = mark
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
                option.decorationSize = QSize(14, 14)


class AnnotationCells(ReadingDelegate):
    """Cells of the table of annotations."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put a flag before what is to be discussed."""
        super().initStyleOption(option, index)
        if index.column() == AnnotationColumn.TEXT:
            row = index.data(ANNOTATION_ROLE)
            if isinstance(row, AnnotationRow) and row.annotation.discuss:
                option.icon = icon("flag")
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
                option.decorationSize = QSize(14, 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell; stances as chips."""
        if index.column() != AnnotationColumn.STANCE:
            super().paint(painter, option, index)
            return
        draw_ground(painter, option)
        values = index.data(STANCES_ROLE)
        if isinstance(values, list):
            painter.save()
            _paint_chips(painter, option, values)  # pyright: ignore[reportUnknownArgumentType]
            painter.restore()


def _paint_chips(painter: QPainter, option: QStyleOptionViewItem, values: list[ScaleValue]) -> None:
    """Paint stances side by side: one with its name, several with their marks."""
    metrics = QFontMetrics(option.font)
    start, room = _PAD, option.rect.width() - _PAD
    for value in values:
        full = f"{value.mark} {value.name}".strip()
        text = value.mark or value.name if len(values) > 1 else full
        width = min(metrics.horizontalAdvance(text) + 2 * _PAD, room - start)
        if width < 2 * _PAD:
            return
        left = option.rect.left() + start
        if option.direction is Qt.LayoutDirection.RightToLeft:
            left = option.rect.right() + 1 - start - width
        height = metrics.height() + 2
        top = option.rect.center().y() - height // 2
        _paint_chip(painter, QRect(left, top, width, height), text, value, option.font)
        start += width + _GAP


def _paint_chip(painter: QPainter, box: QRect, text: str, value: ScaleValue, font: QFont) -> None:
    tone = tone_for(value.id, value.colour, current_theme())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tone.line))
    painter.setBrush(QColor(tone.fill))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(tone.text))
    painter.setFont(font)
    inside = box.adjusted(_PAD - 1, 0, -_PAD + 1, 0)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, shown)
