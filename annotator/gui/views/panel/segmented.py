"""A choice of a few values, all in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.views.panel.roving import RovingButton, RovingRow
from annotator.gui.views.panel.segment_button import SegmentButton


class Segmented(RovingRow):
    """Buttons of which at most one is pressed in; pressing that one again asks for none."""

    chosen = Signal(object)
    """The value that is wanted, or none."""

    def __init__(
        self, values: Sequence[tuple[object, str, str]], parent: QWidget | None = None
    ) -> None:
        """Take each value with its word and the sentence of its tooltip."""
        super().__init__(parent)
        self._values = [value for value, _, _ in values]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3)
        buttons: list[RovingButton] = []
        for place, (_, word, tip) in enumerate(values):
            button = SegmentButton(word, tip)
            button.setProperty("place", place)
            button.clicked.connect(self._press)
            line.addWidget(button)
            buttons.append(button)
        self.rove(buttons)

    def show_value(self, value: object) -> None:
        """Press in the button of a value, or none."""
        for known, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(known == value)
        self.set_stop()

    def _press(self) -> None:
        place = int(self.sender().property("place"))
        self.chosen.emit(None if self.buttons[place].isChecked() else self._values[place])
