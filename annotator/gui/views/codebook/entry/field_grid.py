"""Named fields below each other, the names in line with the first line of the fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.gui.widgets.basic import GAP, label

_FIRST_LINE = 5


class FieldGrid(QWidget):
    """Two columns, names and fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)

    def add_field(self, name: str, field: QWidget, *, wide: bool = True) -> None:
        """Put a field below the others; a narrow one leaves room behind it."""
        row, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        title = label(name)
        title.setBuddy(field)
        title.setContentsMargins(0, _FIRST_LINE, 0, 0)
        if not field.accessibleName():
            field.setAccessibleName(name)
        self._grid.addWidget(title, row, 0, top)
        if wide:
            self._grid.addWidget(field, row, 1)
        else:
            self._grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeading | top)
