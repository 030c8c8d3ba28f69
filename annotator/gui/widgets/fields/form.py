"""Named fields below each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.gui.widgets.basic import GAP, label


class Form(QWidget):
    """Two columns, names and fields, with hints in small print below a field."""

    _across = Qt.AlignmentFlag.AlignVCenter
    """Where a name stands beside its field."""
    _above_name_px = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._rows = 0

    def add_field(self, name: str, field: QWidget, hint: str = "", *, wide: bool = False) -> None:
        """Put a field below the others; `wide` lets it take all the room there is."""
        title = label(name)
        title.setBuddy(field)
        title.setContentsMargins(0, self._above_name_px, 0, 0)
        if not field.accessibleName():
            field.setAccessibleName(name)
        self._grid.addWidget(title, self._rows, 0, self._across)
        if wide:
            self._grid.addWidget(field, self._rows, 1)
        else:
            at_start = Qt.AlignmentFlag.AlignLeading | self._across
            self._grid.addWidget(field, self._rows, 1, at_start)
        self._rows += 1
        if hint:
            self._add_hint(hint)

    def add_wide(self, widget: QWidget, hint: str = "") -> None:
        """Put something without a name in the column of the fields."""
        self._grid.addWidget(widget, self._rows, 1)
        self._rows += 1
        if hint:
            self._add_hint(hint)

    def add_gap(self) -> None:
        """Leave some room before the next field."""
        self._grid.setRowMinimumHeight(self._rows, GAP)
        self._rows += 1

    def close_up(self) -> None:
        """Leave the room that is over at the bottom."""
        self._grid.setRowStretch(self._rows, 1)

    def _add_hint(self, hint: str) -> None:
        self._grid.addWidget(label(hint, "small", wraps=True), self._rows, 1)
        self._grid.setRowMinimumHeight(self._rows + 1, GAP // 2)
        self._rows += 2
