"""A field for the text of an article that keeps every character of what is pasted."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.gui.wording.direction import is_right_to_left

_PARAGRAPH_END = "\u2029"


class PastedText(QPlainTextEdit):
    """Shows a text that may be edited; one that was not is handed back as it came.

    What Qt gives back of a text has other characters, so it is only asked for a text that
    was typed in, and then for the raw one, whose paragraphs end in U+2029.
    """

    pasted = Signal()
    """A whole text took the place of an empty one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._turn)

    @property
    def content(self) -> str:
        """The text."""
        if not self.document().isModified():
            return self._given
        return self.document().toRawText().replace(_PARAGRAPH_END, "\n")

    def set_content(self, text: str) -> None:
        """Show a text in place of the one before."""
        self._given = text
        self.setPlainText(text)
        self.document().setModified(False)
        self.pasted.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text only; a text that is pasted into nothing is kept as it is."""
        everything = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        if source.hasText() and everything >= self.document().characterCount() - 1:
            self.set_content(source.text())
        elif source.hasText():
            self.insertPlainText(source.text())

    def _turn(self) -> None:
        """Let the text read in the direction of its beginning, at the side it begins on."""
        rtl = is_right_to_left(self.document().begin().text() or self._given)
        option = self.document().defaultTextOption()
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() is not direction:
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            option.setTextDirection(direction)
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)
