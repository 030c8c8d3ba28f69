"""A line at the head of an editor that says something about the entry."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotator.gui.icons import IconTone
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.icon_label import IconLabel


class Banner(QFrame):
    """Stays as long as what it says is so; two buttons at most act on it."""

    first_requested = Signal()
    second_requested = Signal()

    def __init__(
        self, icon_name: str, kind: str, tone: IconTone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_kind(self, f"notice-{kind}")
        self.words = label("", wraps=True)
        self.first = button("", "link")
        self.second = button("", "link")
        self.first.clicked.connect(self.first_requested)
        self.second.clicked.connect(self.second_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 4, GAP, 4)
        row.setSpacing(GAP)
        row.addWidget(IconLabel(icon_name, tone))
        row.addWidget(self.words, 1)
        row.addWidget(self.first)
        row.addWidget(self.second)
        self.hide()

    def say(self, text: str, first: str = "", second: str = "") -> None:
        """Show a sentence with the names of its buttons; nothing hides the line."""
        self.words.setText(text)
        for made, name in ((self.first, first), (self.second, second)):
            made.setText(name.replace("&", "&&"))
            made.setVisible(bool(name))
        self.setVisible(bool(text))
