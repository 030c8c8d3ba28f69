"""Asking for a place in the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSpinBox, QWidget

from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import GAP


class GoToDialog(BaseDialog):
    """A paragraph by its number, or a position as exports give it."""

    position_requested = Signal(object)
    """The code point (int) to go to."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Go to"))
        starts = [0, *(i + 1 for i, character in enumerate(text) if character == "\n")]
        self._starts = [start for start in starts if text[start : start + 1].strip()] or [0]
        self.paragraph = _number(1, len(self._starts))
        self.position = _number(0, max(0, len(text) - 1))
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(self.tr("Paragraph"), self.paragraph)
        form.addRow(self.tr("Position"), self.position)
        self.body.addLayout(form)
        self.add_button(self.tr("Go there"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.paragraph.valueChanged.connect(self._show_paragraph)
        self.position.setToolTip(self.tr("Counted as in the columns start and end of an export"))
        self.paragraph.selectAll()

    def accept(self) -> None:
        """Hand the place on."""
        position = self.position.value()
        super().accept()
        self.position_requested.emit(position)

    def _show_paragraph(self, number: int) -> None:
        self.position.setValue(self._starts[number - 1])


def _number(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setGroupSeparatorShown(True)
    box.setMinimumWidth(160)
    return box
