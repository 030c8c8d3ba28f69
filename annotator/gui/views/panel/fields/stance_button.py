"""One value of the stance scale to press."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from annotator.domain.codebook import ScaleValue
from annotator.gui.theme import Theme, Tone, current_theme, stance_tone
from annotator.gui.widgets.fields.roving import RovingButton
from annotator.gui.widgets.reader import line_style_of
from annotator.gui.widgets.reader.painting.strokes import StrokePainter

_strokes = StrokePainter()


class StanceButton(RovingButton):
    """The value's mark in its colour, its kind of line below, its key in the corner."""

    def __init__(self, value: ScaleValue) -> None:
        super().__init__()
        self.value = value
        key = f"  {value.key}" if value.key else ""
        self.setToolTip(f"{value.name}{key}\n{value.definition}".strip())
        self.setAccessibleName(value.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the mark, the line and the key."""
        return QSize(34, self.fontMetrics().height() + 18)

    def minimumSizeHint(self) -> QSize:
        """A little narrower."""
        return QSize(26, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = stance_tone(self.value, theme)
        self.draw_box(painter, tone.line, tone.fill, 1.5, 6)
        self._paint_key(painter, theme)
        self._paint_mark(painter, tone)
        y = self.height() - 7.0
        stretch = (8.0, self.width() - 8.0, y)
        style = line_style_of(self.value)
        _strokes.underline(painter, stretch, QColor(tone.line), style, 2.0)

    def _paint_mark(self, painter: QPainter, tone: Tone) -> None:
        """Draw the mark, smaller where it would run into the key."""
        mark, room = self.value.mark or "•", self.width() - 16
        font = QFont(self.font())
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(mark)
        if width > room:
            font.setPixelSize(max(9, font.pixelSize() * room // width))
        painter.setFont(font)
        painter.setPen(QColor(tone.text))
        aside = 3 if self.isRightToLeft() else -3
        box = self.rect().adjusted(0, 4, 0, -7).translated(aside, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), mark)

    def _paint_key(self, painter: QPainter, theme: Theme) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self.fontMetrics().height() * 0.56)))
        painter.setFont(font)
        painter.setPen(QColor(theme.text_muted))
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect().adjusted(4, 2, -4, 0), int(flags), self.value.key)
