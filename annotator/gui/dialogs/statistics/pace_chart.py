"""A small chart of the keys a label takes, day by day, with suggestions and without."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import Theme, current_theme
from annotator.store.queries.effort import DayOfWork

_LEFT = 44
_EDGE = 14
_FOOT = 24
_HEAD = 26
_DOT = 4.0
_MOST_DAYS = 40


class PaceChart(QWidget):
    """Two lines of dots over the last days; the table beside it says the same in figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: list[str] = []
        self._series: dict[bool, dict[str, float]] = {True: {}, False: {}}
        self.setMinimumHeight(150)
        self.setAccessibleName(self.tr("Keys a label takes, by day"))

    def show_days(self, days: Sequence[DayOfWork]) -> None:
        """Show the days on which labels were made."""
        self._days = sorted({day.day for day in days})[-_MOST_DAYS:]
        self._series = {
            on: {d.day: d.keys / d.annotations for d in days if d.suggesting is on}
            for on in (True, False)
        }
        self.setAccessibleDescription(self._in_words())
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(640, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, their scale and their names."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(_LEFT, _HEAD, -_EDGE, -_FOOT)
        if not self._days:
            return
        top = _round_up(max(max(line.values(), default=0.0) for line in self._series.values()))
        self._scale(painter, theme, room, top)
        self._dates(painter, theme, room)
        left = _LEFT
        for on in (True, False):
            if self._series[on]:
                self._line(painter, theme, room, top, on=on)
                left = self._name(painter, theme, left, on=on)

    def _scale(self, painter: QPainter, theme: Theme, room: QRectF, top: float) -> None:
        flags = Qt.AlignmentFlag
        for part in range(3):
            y = room.bottom() - room.height() * part / 2
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(self._at(QPointF(room.left(), y)), self._at(QPointF(room.right(), y)))
            painter.setPen(QColor(theme.text_muted))
            box = self._mirrored(QRectF(0, y - 9, _LEFT - 8, 18))
            words = QLocale().toString(top * part / 2, "f", 0 if top >= 4 else 1)
            side = flags.AlignLeft if self.isRightToLeft() else flags.AlignRight
            painter.drawText(box, int(side | flags.AlignVCenter | flags.AlignAbsolute), words)

    def _dates(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        painter.setPen(QColor(theme.text_muted))
        flags = Qt.AlignmentFlag
        for place in {0, len(self._days) - 1}:
            date = QDate.fromString(self._days[place], Qt.DateFormat.ISODate)
            words = QLocale().toString(date, QLocale.FormatType.ShortFormat)
            x = self._x(room, place)
            width = painter.fontMetrics().horizontalAdvance(words) + 4.0
            left = min(max(x - width / 2, room.left()), room.right() - width)
            box = self._mirrored(QRectF(left, room.bottom() + 4, width, 18))
            painter.drawText(box, int(flags.AlignCenter), words)

    def _line(self, painter: QPainter, theme: Theme, room: QRectF, top: float, *, on: bool) -> None:
        colour = QColor(theme.accent if on else theme.text_muted)
        points = [
            self._at(QPointF(self._x(room, place), room.bottom() - room.height() * keys / top))
            for place, day in enumerate(self._days)
            if (keys := self._series[on].get(day)) is not None
        ]
        style = Qt.PenStyle.SolidLine if on else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2, style))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if on else QColor(theme.window))
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)

    def _name(self, painter: QPainter, theme: Theme, left: float, *, on: bool) -> float:
        words = self.tr("with suggestions") if on else self.tr("without")
        width = painter.fontMetrics().horizontalAdvance(words) + 6.0
        colour = QColor(theme.accent if on else theme.text_muted)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if on else QColor(theme.window))
        painter.drawEllipse(self._at(QPointF(left + 6, 11)), _DOT, _DOT)
        painter.setPen(QColor(theme.text))
        box = self._mirrored(QRectF(left + 16, 2, width, 18))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        return left + 16 + width + 18

    def _x(self, room: QRectF, place: int) -> float:
        if len(self._days) == 1:
            return room.center().x()
        return room.left() + 8 + (room.width() - 16) * place / (len(self._days) - 1)

    def _at(self, point: QPointF) -> QPointF:
        return QPointF(self.width() - point.x(), point.y()) if self.isRightToLeft() else point

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _in_words(self) -> str:
        parts: list[str] = []
        for on, words in ((True, self.tr("with suggestions")), (False, self.tr("without"))):
            line = self._series[on]
            figures = ", ".join(f"{day}: {keys:.1f}" for day, keys in sorted(line.items()))
            if figures:
                parts.append(f"{words}: {figures}")
        return "; ".join(parts)


def _round_up(top: float) -> float:
    """Return a round number that is no smaller."""
    for step in (2, 4, 6, 10, 20, 40, 60, 100, 200, 500, 1000):
        if top <= step:
            return float(step)
    return top
