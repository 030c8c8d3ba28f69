"""Several lines of an entry: its definition, its examples."""

from PySide6.QtWidgets import QWidget

from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.widgets.fields.lines_edit import LinesEdit


class TextField(LinesEdit):
    """A text of any length, in the file as soon as the keyboard goes elsewhere."""

    def __init__(
        self, editing: Editing, attribute: str, name: str, parent: QWidget | None = None
    ) -> None:
        """Show the text `attribute` of the entry; `name` is what the field is called."""
        super().__init__(parent)
        self.editing = editing
        self.attribute = attribute
        self._stored = ""
        self.setAccessibleName(name)
        self.left.connect(self.save)

    def show_entry(self) -> None:
        """Show the entry as it is, unless something is being typed."""
        changed = self.toPlainText().strip() != self._stored
        self._stored = self.words_of_entry()
        self.setReadOnly(not self.editing.is_editable)
        if not changed:
            self.show_text(self._stored)

    def save(self) -> None:
        """Write what was typed; what is refused stays in the field."""
        text = self.toPlainText().strip()
        if text == self._stored or self.isReadOnly():
            return
        self._stored = text
        taken = self.editing.revise(**{self.attribute: self.value_of(text)})
        self._stored = self.words_of_entry()
        if taken:
            self.show_text(self._stored)

    def forget(self) -> None:
        """Show what is in the file."""
        self.show_text(self._stored)

    def words_of_entry(self) -> str:
        """Return what the field shows of the entry."""
        return str(getattr(self.editing.entry, self.attribute, "")).strip()

    def value_of(self, text: str) -> object:
        """Return what is written to the entry for a text."""
        return text


class ExamplesField(TextField):
    """Examples, each on a line of its own."""

    def words_of_entry(self) -> str:
        """Return the examples line by line."""
        return "\n".join(getattr(self.editing.entry, self.attribute, ()))

    def value_of(self, text: str) -> object:
        """Return the lines that hold something."""
        lines = (" ".join(line.split()) for line in text.splitlines())
        return tuple(line for line in lines if line)
