"""The list of reasons for which labels are returned, to be changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.models.review_words import reason_meaning, reason_word
from annotator.gui.widgets.basic import GAP
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.lists.tables import plain_table
from annotator.services.review import reasons_of, set_reasons

_ID = Qt.ItemDataRole.UserRole


class ReasonsDialog(BaseDialog):
    """Names and definitions, in the order in which the number keys pick them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Reasons for returning"))
        self._desk = desk
        self.table = QTableWidget(0, 2)
        self._arrange()
        for reason in reasons_of(desk.project):
            self._add_row(reason.id, reason_word(reason), reason_meaning(reason))
        self._shown = self._lines()
        self.resize(640, 380)

    def accept(self) -> None:
        """Keep the list; where it is refused, it stays open to be mended."""
        wanted = [
            line if line not in self._shown else self._kept(line[0]) for line in self._lines()
        ]
        session = self._desk.session
        if self._desk.edit(lambda: set_reasons(session, wanted)) is not None:
            super().accept()

    def _kept(self, id: str) -> tuple[str, str, str]:
        """Return a line that was not touched as the project has it, in whatever language."""
        reason = next(each for each in reasons_of(self._desk.project) if each.id == id)
        return reason.id, reason.name, reason.definition

    def _lines(self) -> list[tuple[str, str, str]]:
        lines: list[tuple[str, str, str]] = []
        for row in range(self.table.rowCount()):
            name, definition = self.table.item(row, 0), self.table.item(row, 1)
            if name is not None and definition is not None:
                lines.append((str(name.data(_ID) or ""), name.text(), definition.text()))
        return lines

    def _add_row(self, id: str, name: str, definition: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        first = QTableWidgetItem(name)
        first.setData(_ID, id)
        self.table.setItem(row, 0, first)
        self.table.setItem(row, 1, QTableWidgetItem(definition))

    def _begin_row(self) -> None:
        self._add_row("", "", "")
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.edit(self.table.currentIndex())

    def _remove_row(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.table.currentRow()
        if row < 0 or not 0 <= row + by < self.table.rowCount():
            return
        for column in range(2):
            mine, other = self.table.takeItem(row, column), self.table.takeItem(row + by, column)
            self.table.setItem(row, column, other)
            self.table.setItem(row + by, column, mine)
        self.table.setCurrentCell(row + by, 0)

    def _arrange(self) -> None:
        plain_table(self.table)
        self.table.setHorizontalHeaderLabels([self.tr("Reason"), self.tr("What it means")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, 170)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Reasons for returning"))
        buttons = QVBoxLayout()
        buttons.setSpacing(GAP)
        for text, icon_name, deed in (
            (self.tr("Add"), "plus", self._begin_row),
            (self.tr("Remove"), "minus", self._remove_row),
            (self.tr("Up"), "chevron-up", self._move_up),
            (self.tr("Down"), "chevron-down", self._move_down),
        ):
            made = button(text, "", icon_name)
            made.clicked.connect(deed)
            buttons.addWidget(made)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.table, 1)
        row.addLayout(buttons)
        self.body.addLayout(row)
        self.add_button(self.tr("Keep"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
