"""How a room that shows one thing at a time is laid out."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from annotator.gui.widgets.basic import rule


def fill_room(room: QWidget, head: QLayout, pages: QWidget, foot: QWidget | None = None) -> None:
    """Lay out what is asked at the top, what answers it below, and the rest at the foot.

    The pages take the room that is left; thin lines part them from head and foot.
    """
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(head)
    column.addWidget(rule())
    column.addWidget(pages, 1)
    if foot is not None:
        column.addWidget(rule())
        column.addWidget(foot)
