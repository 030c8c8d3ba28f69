"""Draws underlines: each stance its own kind of line, source and cue lighter ones."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from annotator.domain.annotation import SegmentRole
from annotator.gui.widgets.reader.painting.fills import fill_box
from annotator.gui.widgets.reader.text.span import LineStyle

_DASHES = {LineStyle.DASHED: [3.2, 2.0]}
_APART = 2.1
"""From one dot to the next, in dots."""
_FRAME_DOT = 1.4
_CORNER = 2
_no_pen = Qt.PenStyle.NoPen
_transparent = Qt.GlobalColor.transparent
_antialiasing = QPainter.RenderHint.Antialiasing
_round_cap = Qt.PenCapStyle.RoundCap
_flat_cap = Qt.PenCapStyle.FlatCap
_round_join = Qt.PenJoinStyle.RoundJoin


class StrokePainter:
    """Pens and dots that are made once, as making one costs more than a line.

    Dots are pictures that are laid beside each other: a pen that makes them takes a hundred times
    as long, and a page may have hundreds of dotted lines.
    """

    def __init__(self) -> None:
        self._pens: dict[tuple[int, str, float], QPen] = {}
        self._dots: dict[tuple[int, float, float], QPixmap] = {}

    def underline(
        self,
        painter: QPainter,
        stretch: tuple[float, float, float],
        colour: QColor,
        style: LineStyle,
        thickness: float,
    ) -> None:
        """Draw the line of a stance under `stretch`: left, right, and the height of its middle."""
        left, right, y = stretch
        if style is LineStyle.SOLID:
            fill_box(painter, QRectF(left, y - thickness / 2, right - left, thickness), colour)
        elif style is LineStyle.DOUBLE:
            hair = max(1.0, thickness / 2)
            fill_box(painter, QRectF(left, y - thickness, right - left, hair), colour)
            fill_box(painter, QRectF(left, y + thickness - hair, right - left, hair), colour)
        elif style is LineStyle.WAVY:
            painter.setPen(self._pen(colour, style, max(1.0, thickness * 0.7)))
            painter.drawPolyline(_wave(left, right, y, thickness))
        elif style is LineStyle.DOTTED:
            self._lay_dots(painter, QPointF(left, y), right - left, colour, thickness)
        else:
            painter.setPen(self._pen(colour, style, thickness))
            painter.drawLine(QPointF(left, y), QPointF(right, y))

    def role_line(
        self,
        painter: QPainter,
        stretch: tuple[float, float, float],
        colour: QColor,
        role: SegmentRole,
        thickness: float,
    ) -> None:
        """Draw the light line under source words (fine dots) or a cue (a hairline)."""
        left, right, y = stretch
        hair = max(1.0, thickness * 0.6)
        if role is SegmentRole.SOURCE:
            self._lay_dots(painter, QPointF(left, y), right - left, colour, hair)
        else:
            fill_box(painter, QRectF(left, y - hair / 2, right - left, hair), colour)

    def outline(self, painter: QPainter, box: QRectF, colour: QColor) -> None:
        """Draw the dotted frame of a suggestion; its corners are open."""
        for y in (box.top(), box.bottom()):
            start = QPointF(box.left() + _CORNER, y)
            self._lay_dots(painter, start, box.width() - 2 * _CORNER, colour, _FRAME_DOT)
        for x in (box.left(), box.right()):
            start = QPointF(x, box.top() + _CORNER)
            height = box.height() - 2 * _CORNER
            self._lay_dots(painter, start, height, colour, _FRAME_DOT, down=True)

    def _lay_dots(
        self,
        painter: QPainter,
        start: QPointF,
        length: float,
        colour: QColor,
        size: float,
        *,
        down: bool = False,
    ) -> None:
        """Draw dots from the middle of the edge of the first to the right, or `down`."""
        dot = self._dot(colour, size, painter.device().devicePixelRatio())
        apart = dot.deviceIndependentSize().width()
        count = int((length + apart - size) / apart)
        x, y = (start.x() - apart / 2, start.y()) if down else (start.x(), start.y() - apart / 2)
        across, along = (apart, count * apart) if down else (count * apart, apart)
        if count > 0:
            painter.drawTiledPixmap(QRectF(x, y, across, along), dot)

    def _dot(self, colour: QColor, size: float, ratio: float) -> QPixmap:
        """Return a dot with the room to the next, sharp on a screen of that ratio."""
        key = (colour.rgba(), size, ratio)
        dot = self._dots.get(key)
        if dot is None:
            side = max(2, round(size * _APART * ratio))
            dot = QPixmap(side, side)
            dot.fill(_transparent)
            painter = QPainter(dot)
            painter.setRenderHint(_antialiasing)
            painter.setPen(_no_pen)
            painter.setBrush(colour)
            reach = size * ratio / 2
            painter.drawEllipse(QPointF(side / 2, side / 2), reach, reach)
            painter.end()
            dot.setDevicePixelRatio(ratio)
            self._dots[key] = dot
        return dot

    def _pen(self, colour: QColor, style: LineStyle, width: float) -> QPen:
        key = (colour.rgba(), style, width)
        pen = self._pens.get(key)
        if pen is None:
            pen = QPen(colour, width)
            pen.setCapStyle(_flat_cap if style is LineStyle.DASHED else _round_cap)
            pen.setJoinStyle(_round_join)
            if style in _DASHES:
                pen.setDashPattern(_DASHES[style])
            self._pens[key] = pen
        return pen


def _wave(left: float, right: float, y: float, thickness: float) -> list[QPointF]:
    step = max(2.0, thickness * 1.4)
    height = thickness * 0.7
    count = max(1, math.ceil((right - left) / step))
    points = [
        QPointF(left + index * step, y + (height if index % 2 else -height))
        for index in range(count)
    ]
    points.append(QPointF(right, y))
    return points
