"""What the panel says while nothing is current: how to label."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.icons import IconTone
from annotator.gui.views.panel.key_hints import KeyHint, KeyHints
from annotator.gui.widgets.basic import MARGIN, label
from annotator.gui.widgets.icon_label import IconLabel


class Steps(QWidget):
    """Four steps, each with its key."""

    def __init__(self, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(1, 1)
        self._add(self.tr("Select what somebody says and label it."), hints.cap("label.annotate"))
        self._add(self.tr("Say who says it: type a part of the name."), hints.cap("label.speaker"))
        self._add(
            self.tr("Give the stance, from strongly against to unclear; then say toward whom."),
            KeyHint("1 … 7"),
            hints.cap("label.target"),
        )
        self._add(self.tr("Add what it is about."), hints.cap("label.topics"))
        hint = label(self.tr("Tab goes to the next label; a click picks one."), "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(IconLabel("message-square-quote", IconTone.FAINT, 36))
        column.addWidget(label(self.tr("No label is chosen"), "heading"))
        column.addLayout(self._grid)
        column.addWidget(hint)
        column.addStretch(2)

    def _add(self, sentence: str, *caps: QLabel) -> None:
        row = self._grid.rowCount()
        keys = QWidget()
        column = QVBoxLayout(keys)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        top = Qt.AlignmentFlag.AlignTop
        for cap in caps:
            column.addWidget(cap, 0, top | Qt.AlignmentFlag.AlignHCenter)
        self._grid.addWidget(keys, row, 0, top)
        self._grid.addWidget(label(sentence, "muted", wraps=True), row, 1, top)
