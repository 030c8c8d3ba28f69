"""The key that picks an entry."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.views.codebook.entry.line_field import LineField
from annotator.gui.widgets.basic import label
from annotator.gui.wording.filling import filled
from annotator.services.codebook import Entry

_WIDTH = 84


class KeyField(QWidget):
    """A short field, with a warning where another entry has the same key."""

    def __init__(
        self, editing: Editing, hint: str, longest: int, parent: QWidget | None = None
    ) -> None:
        """Take at most `longest` letters; `hint` says what the key does."""
        super().__init__(parent)
        self.line = LineField(editing, "key", self.tr("Key"))
        self.line.setMaxLength(longest)
        self.line.setFixedWidth(_WIDTH)
        self.line.setToolTip(hint)
        self.clash = label("", "warn", wraps=True)
        self.clash.hide()
        self._editing = editing
        self._others: list[Entry] = []
        self.line.textChanged.connect(self._warn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.clash)

    def know(self, others: Iterable[Entry]) -> None:
        """Take the entries whose keys must not be the same."""
        self._others = [other for other in others if other.key]
        self._warn()

    def show_entry(self) -> None:
        """Show the key."""
        self.line.show_entry()
        self._warn()

    def save(self) -> None:
        """Write the key."""
        self.line.save()

    def forget(self) -> None:
        """Show the key that is in the file."""
        self.line.forget()

    def _warn(self) -> None:
        key, entry = self.line.text().strip().casefold(), self._editing.entry
        taken = [
            other.name
            for other in self._others
            if key and entry is not None and other.id != entry.id and other.key.casefold() == key
        ]
        words = self.tr("“%1” has this key too; only one of the two can be picked by it.")
        self.clash.setText(filled(words, taken[0]) if taken else "")
        self.clash.setVisible(bool(taken))
