"""A link to the annotations in which an entry is used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.gui.widgets.basic import set_kind
from annotator.gui.wording.filling import filled


class UsesLink(QPushButton):
    """Says how often an entry is used; a link only where there is something to see."""

    def __init__(self, words: str, tip: str, parent: QWidget | None = None) -> None:
        """Take words with %1 for the number."""
        super().__init__(parent)
        self._words = words
        self.setAutoDefault(False)
        self.setToolTip(tip)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how often."""
        self.setText(filled(self._words, count))
        self.setEnabled(count > 0)
        set_kind(self, "link" if count else "quiet")
        shape = Qt.CursorShape.PointingHandCursor if count else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
