"""One line of text with some of its letters set off."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator.domain.utf16 import Utf16Map
from annotator.services.marks import marked


def paint_marked(
    painter: QPainter,
    room: QRect,
    text: str,
    colours: tuple[str, str],
    ranges: Iterable[tuple[int, int]] = (),
    *,
    at_right: bool = False,
) -> int:
    """Draw `text` into `room`, cut short where it must be; returns the width it took.

    `colours` are those of the text and of the letters in `ranges` (code points), which
    are bold too. Letters keep their order in mixed directions.
    """
    text, ranges = marked(text), tuple(ranges)
    widest = QFont(painter.font())
    widest.setBold(bool(ranges))
    shown = QFontMetrics(widest).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, painter.font())
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, shown, ranges, colours[1]))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    width = round(line.naturalTextWidth())
    x = room.right() + 1 - width if at_right else room.left()
    y = room.top() + (room.height() - line.height()) / 2
    painter.setPen(QColor(colours[0]))
    layout.draw(painter, QPointF(x - line.naturalTextRect().x(), y))
    return width


def _formats(
    text: str, shown: str, ranges: Iterable[tuple[int, int]], colour: str
) -> list[QTextLayout.FormatRange]:
    positions = Utf16Map(text)
    kept = len(shown.encode("utf-16-le")) // 2
    formats: list[QTextLayout.FormatRange] = []
    for start, end in ranges:
        start_utf16, end_utf16 = positions.utf16(start), min(positions.utf16(end), kept)
        if start_utf16 < end_utf16:
            made = QTextLayout.FormatRange()
            made.start, made.length = start_utf16, end_utf16 - start_utf16  # pyright: ignore[reportAttributeAccessIssue]
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.Bold)
            form.setForeground(QColor(colour))
            made.format = form  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(made)
    return formats
