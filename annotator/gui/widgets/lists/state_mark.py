"""The mark for how far the work on an article is: a shape, so that colour is not the only sign."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from annotator.domain.article import State
from annotator.gui.theme import current_theme

_LINE = 1.6
_ICON_SIDE = 14


def paint_state(painter: QPainter, box: QRectF, state: State, *, nothing: bool = False) -> None:
    """Paint the mark into a square.

    New is a ring, in progress a half-filled ring, submitted a disc with a tick, nothing to
    label a struck ring.
    """
    theme = current_theme()
    inside = box.adjusted(_LINE, _LINE, -_LINE, -_LINE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is State.NEW:
        _ring(painter, inside, theme.text_muted)
    elif state is State.IN_PROGRESS:
        _ring(painter, inside, theme.warn_text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.warn_text))
        painter.drawPie(inside, 90 * 16, -180 * 16)
    elif nothing:
        _ring(painter, inside, theme.ok_text)
        step = inside.width() * 0.15
        painter.drawLine(
            inside.bottomLeft() + QPointF(step, -step), inside.topRight() - QPointF(step, -step)
        )
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ok_text))
        painter.drawEllipse(inside)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(theme.surface, _LINE * 1.1))
        painter.drawPolyline(_tick(inside))
    painter.restore()


def state_icon(state: State, *, nothing: bool, scale: float) -> QIcon:
    """Return the mark as an icon in the colours of today's theme."""
    pixmap = QPixmap(round(_ICON_SIDE * scale), round(_ICON_SIDE * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_state(painter, QRectF(0, 0, _ICON_SIDE, _ICON_SIDE), state, nothing=nothing)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _ring(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(_pen(colour, _LINE))
    painter.drawEllipse(box)


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _tick(box: QRectF) -> QPolygonF:
    points = ((0.26, 0.53), (0.43, 0.70), (0.74, 0.34))
    return QPolygonF(
        [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
    )
