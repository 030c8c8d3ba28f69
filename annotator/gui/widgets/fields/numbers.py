"""Fields for numbers and dates."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

_Box = TypeVar("_Box", bound=QAbstractSpinBox)
_PAD = 7


def number_box(least: int, most: int, suffix: str = "", step: int = 1) -> QSpinBox:
    """Return a field for a whole number from `least` to `most`."""
    made = padded(QSpinBox())
    made.setRange(least, most)
    made.setSingleStep(step)
    made.setSuffix(suffix)
    return made


def padded(box: _Box) -> _Box:
    """Keep the number off the edge: style sheets pad spin boxes on the mirrored side only."""
    if box.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        box.lineEdit().setTextMargins(_PAD - 1, 0, 0, 0)
    return box
