"""A list beside the fields of what is current in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.gui.widgets.basic import rule

_LIST = 400
_EDITOR = 800


def beside(listed: QWidget, editor: QWidget) -> QSplitter:
    """Return a list and an editor side by side, with a handle between them."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.addWidget(listed)
    made.addWidget(editor)
    made.setStretchFactor(0, 1)
    made.setStretchFactor(1, 2)
    made.setSizes([_LIST, _EDITOR])
    return made


def stacked(*parts: QWidget, grows: QWidget) -> QWidget:
    """Return parts below each other with lines between them; one takes the room that is left."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if column.count():
            column.addWidget(rule())
        column.addWidget(part, 1 if part is grows else 0)
    return made
