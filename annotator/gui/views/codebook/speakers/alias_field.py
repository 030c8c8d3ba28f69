"""The other names of a speaker."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.domain.codebook import Speaker
from annotator.gui.icons import icon
from annotator.gui.views.codebook.add_line import AddLine
from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.widgets.fields.chip_row import ChipRow, Tag


class AliasField(QWidget):
    """A chip for each name, in the direction of its script; one types to add another.

    A pressed chip offers to become the main name, or to be corrected; Delete takes it off.
    """

    returned = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.chips = ChipRow()
        self.line = AddLine(self.tr("Another name in any script, then Enter"))
        self.chips.pressed.connect(self._offer)
        self.chips.removal_requested.connect(self._remove)
        self.chips.emptied.connect(self.line.setFocus)
        self.line.wanted.connect(self._add)
        self.line.editingFinished.connect(self.save)
        self.line.returned.connect(self.returned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chips)
        column.addWidget(self.line)

    def show_entry(self) -> None:
        """Show the names."""
        names = self._names()
        tags = [Tag(name, name) for name in names]
        self.chips.show_tags(tags, removable=self._editing.is_editable)
        self.chips.setVisible(bool(names))
        self.line.setReadOnly(not self._editing.is_editable)

    def save(self) -> None:
        """Add the name that was typed."""
        if self.line.text().strip() and not self.line.isReadOnly():
            self._add(self.line.text())

    def forget(self) -> None:
        """Empty the line."""
        self.line.clear()

    def menu_for(self, name: str) -> QMenu:
        """Return what can be done with one of the names."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        main = menu.addAction(icon("star"), self.tr("Make it the main name"))
        main.triggered.connect(lambda: self._make_main(name))
        correct = menu.addAction(icon("pencil"), self.tr("Correct it"))
        correct.triggered.connect(lambda: self._correct(name))
        menu.addSeparator()
        gone = menu.addAction(icon("x"), self.tr("Take it off"))
        gone.triggered.connect(lambda: self._remove(name))
        return menu

    def _names(self) -> tuple[str, ...]:
        entry = self._editing.entry
        return entry.aliases if isinstance(entry, Speaker) else ()

    def _add(self, text: str) -> None:
        name, entry = " ".join(text.split()), self._editing.entry
        names = self._names()
        known = isinstance(entry, Speaker) and name in (entry.name, *names)
        typed = self.line.text()
        self.line.clear()
        if not known and not self._editing.revise(aliases=(*names, name)):
            self.line.setText(typed)
            self.line.setModified(False)

    def _remove(self, name: object) -> None:
        if self._editing.is_editable:
            self._editing.revise(aliases=tuple(n for n in self._names() if n != name))

    def _make_main(self, name: str) -> None:
        entry = self._editing.entry
        if entry is not None:
            names = tuple(entry.name if known == name else known for known in self._names())
            self._editing.revise(name=name, aliases=names)

    def _correct(self, name: str) -> None:
        self._remove(name)
        self.line.setText(name)
        self.line.begin()

    def _offer(self, name: object) -> None:
        chip = next((chip for chip in self.chips.chips if chip.text() == name), None)
        if chip is not None and self._editing.is_editable:
            self.menu_for(str(name)).popup(chip.mapToGlobal(QPoint(0, chip.height())))
