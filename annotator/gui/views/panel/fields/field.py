"""One part of the panel: a title with its key, and what can be filled in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label

_TITLE = 96


class Field(QWidget):
    """Shows one thing of the annotation and changes it."""

    returned = Signal()
    """Enter or Escape: the keyboard wants to go back to the text."""

    def __init__(self, tagging: Tagging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tagging = tagging

    def show_annotation(self) -> None:
        """Show what `tagging` holds; half-typed words stay as they are."""
        raise NotImplementedError

    def change_annotation(self) -> None:
        """Another annotation came: forget what is half typed."""


def titled(
    title: str, *parts: QWidget, key: QLabel | None = None, at_end: QWidget | None = None
) -> QVBoxLayout:
    """Return a title with the key that leads there, over the parts.

    `at_end` stands at the other end of the title's line.
    """
    column = QVBoxLayout()
    column.setSpacing(3)
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(label(title, "section"))
    if key is not None:
        line.addWidget(key)
    line.addStretch(1)
    if at_end is not None:
        line.addWidget(at_end)
    column.addLayout(line)
    for part in parts:
        column.addWidget(part)
    return column


def beside(title: str, part: QWidget, key: QLabel) -> QHBoxLayout:
    """Return a title with the key that leads there, and the part behind it."""
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(_Title(title, key), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(part, 1)
    return line


class _Title(QWidget):
    """Titles of one width, as high as the control beside them."""

    def __init__(self, text: str, key: QLabel) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(label(text, "section"))
        line.addWidget(key)
        line.addStretch(1)

    def sizeHint(self) -> QSize:
        """As wide as the other titles; a longer word takes more."""
        return QSize(max(_TITLE, super().sizeHint().width()), self.fontMetrics().height() + 9)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
