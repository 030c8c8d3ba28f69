"""One part of the panel: a title with its key, and what can be filled in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label

TITLE_WIDTH = 78


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


def titled(title: str, *parts: QWidget, key: QLabel | None = None) -> QVBoxLayout:
    """Return a title, with the key that leads there at the end of its line, over the parts."""
    column = QVBoxLayout()
    column.setSpacing(3)
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(label(title, "section"))
    line.addStretch(1)
    if key is not None:
        line.addWidget(key)
    column.addLayout(line)
    for part in parts:
        column.addWidget(part)
    return column


def beside(title: str, part: QWidget, *, key: QLabel | None = None) -> QHBoxLayout:
    """Return a title, the part behind it, and its key at the end of the line."""
    line = QHBoxLayout()
    line.setSpacing(6)
    name = _Title(title)
    line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(part, 1)
    if key is not None:
        line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
    return line


class _Title(QLabel):
    """Titles of one width, as high as the control beside them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "section")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """As wide as the other titles; a longer word takes more."""
        own = super().sizeHint()
        return QSize(max(TITLE_WIDTH, own.width()), max(self.fontMetrics().height() + 11, 24))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
