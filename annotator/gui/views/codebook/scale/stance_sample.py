"""A value of the scale as it looks in the text and in the panel."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.domain.codebook import ScaleValue
from annotator.gui.theme import Theme, stance_tone
from annotator.gui.widgets.reader import line_style_of
from annotator.gui.widgets.reader.painting.strokes import StrokePainter

_strokes = StrokePainter()


def paint_sample(painter: QPainter, box: QRect, value: ScaleValue, theme: Theme) -> None:
    """Draw the mark on its fill with its kind of line below, in the middle of `box`."""
    tone = stance_tone(value, theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.fill))
    painter.drawRoundedRect(QRectF(box), 4, 4)
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(tone.text))
    words = box.adjusted(0, 0, 0, -5)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), value.mark or "•")
    stretch = (box.left() + 6.0, box.right() - 5.0, box.bottom() - 4.0)
    _strokes.underline(painter, stretch, QColor(tone.line), line_style_of(value), 2.0)
    painter.restore()
