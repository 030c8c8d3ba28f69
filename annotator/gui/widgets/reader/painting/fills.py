"""Filling a box with a colour."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_no_pen = Qt.PenStyle.NoPen


def fill_box(painter: QPainter, box: QRect | QRectF, colour: QColor) -> None:
    """Fill a box; pen and brush stay as they are.

    `QPainter.fillRect` also takes gradients, so that PySide makes a Python class of all
    there are, before the first picture, to see whether a colour is one.
    """
    painter.save()
    painter.setPen(_no_pen)
    painter.setBrush(colour)
    painter.drawRect(box)
    painter.restore()
