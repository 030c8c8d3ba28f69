"""What stands in the label room while the project has no articles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui.actions.registry import Actions
from annotator.gui.icons import IconTone
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.three_steps import ThreeSteps
from annotator.gui.widgets.icon_label import IconLabel

_WIDEST = 640


class FirstSteps(QWidget):
    """Offers an import, pasted text, the sample and a tour, and shows the three steps."""

    sample_requested = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.importing = button(self.tr("Import articles…"), "primary", "file-down")
        self.pasting = button(self.tr("Paste an article…"), "", "newspaper")
        self.sample = button(self.tr("Open the sample"), "", "sparkles")
        self.touring = button(self.tr("Take the tour"), "quiet", "life-buoy")
        self.importing.clicked.connect(actions["file.import"].trigger)
        self.pasting.clicked.connect(actions["file.paste_article"].trigger)
        self.sample.clicked.connect(self.sample_requested)
        self.touring.clicked.connect(actions["help.tour"].trigger)
        self._build(actions)

    def forbid_import(self) -> None:
        """Offer no import, because the project is open for reading only."""
        self.importing.setEnabled(False)
        self.pasting.setEnabled(False)

    def _build(self, actions: Actions) -> None:
        words = QWidget()
        words.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(words)
        column.setSpacing(GAP)
        column.addWidget(
            IconLabel("newspaper", IconTone.FAINT, 40), 0, Qt.AlignmentFlag.AlignHCenter
        )
        sentence = self.tr("Drop files or folders anywhere on this window, or choose them.")
        for text, kind in (
            (self.tr("This project has no articles yet"), "heading"),
            (sentence, "muted"),
        ):
            line = label(text, kind, wraps=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addSpacing(GAP)
        column.addLayout(self._buttons())
        column.addSpacing(2 * GAP)
        column.addWidget(ThreeSteps(actions.keymap))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        for made in (self.importing, self.pasting, self.sample, self.touring):
            row.addWidget(made)
        row.addStretch(1)
        return row
