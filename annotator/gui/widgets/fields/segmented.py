"""A choice of a few values, all in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.gui.widgets.fields.roving import RovingRow
from annotator.gui.widgets.fields.segment_button import SegmentButton

_GAP = 3


class Segmented(RovingRow):
    """Buttons of which at most one is pressed in; pressing that one again asks for none.

    They stand in one line, or in several where large text leaves no room.
    """

    chosen = Signal(object)
    """The value that is wanted, or none."""

    def __init__(
        self, values: Sequence[tuple[object, str, str]], parent: QWidget | None = None
    ) -> None:
        """Take each value with its word and the sentence of its tooltip."""
        self._columns = 0
        super().__init__(parent)
        self._values = [value for value, _, _ in values]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._segments = [SegmentButton(word, tip) for _, word, tip in values]
        for place, button in enumerate(self._segments):
            button.setProperty("place", place)
            button.clicked.connect(self._press)
        self._arrange(len(values))
        self.rove(self._segments)

    def show_value(self, value: object) -> None:
        """Press in the button of a value, or none."""
        for known, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(known == value)
        self.set_stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line where the words need it."""
        super().resizeEvent(event)
        if self._columns:
            self._arrange(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        widths = [button.sizeHint().width() for button in self._segments]
        count = len(widths)
        for columns in (count, (count + 1) // 2):
            needed = sum(max(widths[column::columns]) + _GAP for column in range(columns)) - _GAP
            if needed <= width:
                return columns
        return 1

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._segments):
            self._grid.addWidget(button, place // columns, place % columns)
        self.updateGeometry()

    def _press(self) -> None:
        place = int(self.sender().property("place"))
        self.chosen.emit(None if self.buttons[place].isChecked() else self._values[place])
