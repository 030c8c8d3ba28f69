"""What rows that paint themselves have in common: words placed on them."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.gui.theme import current_theme
from annotator.services.marks import marked

_MOST = 300
"""No row shows more code points than this."""


class RowDrawing:
    """One row on its way to the screen; places are counted from the edge where lines begin."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.box = option.rect
        self.font = option.font
        self.mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        self.theme = current_theme()

    def words(self, text: str, font: QFont, colour: str, start: int, top: int, end: int) -> None:
        """Draw a line of words, cut off `end` pixels before the other edge."""
        metrics = QFontMetrics(font)
        width = self.box.width() - start - end
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        line = " ".join(marked(text[:_MOST]).split())
        self.painter.drawText(
            self.place(start, top, width, metrics.height()),
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, width),
        )

    def place(self, start: int, top: int, width: int, height: int) -> QRect:
        """Return a box `start` pixels behind the edge at which a line begins."""
        left = self.box.width() - start - width if self.mirrored else start
        return QRect(QPoint(self.box.left() + left, top), QSize(width, height))
