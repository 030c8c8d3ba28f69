"""Draws underlines: each stance its own kind of line, source and cue lighter ones."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.annotation import SegmentRole
from annotator.gui.widgets.reader.painting.fills import fill_box
from annotator.gui.widgets.reader.text.span import LineStyle

_DASHES = {LineStyle.DASHED: [3.2, 2.0], LineStyle.DOTTED: [0.01, 2.1]}
_no_brush = Qt.BrushStyle.NoBrush
_round_cap = Qt.PenCapStyle.RoundCap
_flat_cap = Qt.PenCapStyle.FlatCap
_round_join = Qt.PenJoinStyle.RoundJoin


class StrokePainter:
    """Pens that are made once, as making one costs more than a line."""

    def __init__(self) -> None:
        self._pens: dict[tuple[int, str, float], QPen] = {}

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
        else:
            painter.setPen(self._pen(colour, style, thickness))
            inset = thickness / 2 if style is LineStyle.DOTTED else 0
            painter.drawLine(QPointF(left + inset, y), QPointF(right - inset, y))

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
            painter.setPen(self._pen(colour, LineStyle.DOTTED, hair))
            painter.drawLine(QPointF(left + hair, y), QPointF(right - hair, y))
        else:
            fill_box(painter, QRectF(left, y - hair / 2, right - left, hair), colour)

    def outline(self, painter: QPainter, box: QRectF, colour: QColor) -> None:
        """Draw the dotted frame of a suggestion."""
        painter.setPen(self._pen(colour, LineStyle.DOTTED, 1.4))
        painter.setBrush(_no_brush)
        painter.drawRoundedRect(box, 3, 3)

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
