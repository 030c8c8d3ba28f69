"""The dated roles of a speaker."""

import re
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from annotator.domain.codebook import Role, Speaker
from annotator.gui.theme import current_theme
from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.widgets.basic import set_kind
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_table

_date = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_COLUMNS = ("title", "since", "until")
_MOST_ROWS = 6
_DATE_WIDTH = 104
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RoleModel(QAbstractTableModel):
    """A row for each role, and an empty one in which the next is typed."""

    refused = Signal(object)
    """The sentence (str) why something typed was not taken."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._editing = editing
        self.roles: tuple[Role, ...] = ()
        self._rows = 0

    def show_entry(self) -> None:
        """Show the roles of the entry; rows come and go at the end, as a cell may be open."""
        entry = self._editing.entry
        roles = entry.roles if isinstance(entry, Speaker) else ()
        before, after = self._rows, len(roles) + self._editing.is_editable
        if after > before:
            self.beginInsertRows(_ROOT, before, after - 1)
        elif after < before:
            self.beginRemoveRows(_ROOT, after, before - 1)
        self.roles, self._rows = roles, after
        if after > before:
            self.endInsertRows()
        elif after < before:
            self.endRemoveRows()
        if after:
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, len(_COLUMNS) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are, with the empty one."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Title, since and until."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Role"), self.tr("Since"), self.tr("Until"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; the empty row says what it is for."""
        written = index.row() < len(self.roles)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if written:
                return getattr(self.roles[index.row()], _COLUMNS[index.column()])
            hint = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return self.tr("Another role …") if hint else ""
        if role == Qt.ItemDataRole.ForegroundRole and not written:
            return QColor(current_theme().text_muted)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be typed into; a new role begins with its title."""
        flags = super().flags(index)
        begins = index.row() < len(self.roles) or index.column() == 0
        if self._editing.is_editable and begins:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell, as one undo step."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        text, column = " ".join(str(value).split()), index.column()
        if column and text and not _date.fullmatch(text):
            self.refused.emit(self.tr("Write a date as 2024, 2024-05 or 2024-05-30."))
            return False
        roles = list(self.roles)
        if index.row() == len(roles):
            if not text:
                return False
            roles.append(Role(text))
        else:
            roles[index.row()] = replace(roles[index.row()], **{_COLUMNS[column]: text})
        return self._editing.revise(roles=tuple(role for role in roles if role.title))

    def remove(self, row: int) -> None:
        """Take a role away."""
        if row < len(self.roles) and self._editing.is_editable:
            self._editing.revise(roles=self.roles[:row] + self.roles[row + 1 :])


class RoleField(QTableView):
    """A small table; typing or Enter changes a cell, Delete takes a role away."""

    returned = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roles = RoleModel(editing)
        self.roles.refused.connect(editing.desk.refused)
        self.setModel(self.roles)
        self.setItemDelegate(ReadingDelegate(self))
        self.setAccessibleName(self.tr("Roles"))
        plain_table(self)
        set_kind(self, "framed")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        columns = self.horizontalHeader()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, _DATE_WIDTH)
        columns.setSectionsMovable(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_entry(self) -> None:
        """Show the roles; the keyboard stays in its cell."""
        self.roles.show_entry()
        rows = self.roles.rowCount()
        height = self.horizontalHeader().sizeHint().height()
        height += max(1, min(rows, _MOST_ROWS)) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + 4)

    def save(self) -> None:
        """Write the cell that is typed into."""
        cell = QApplication.focusWidget()
        if cell is not None and cell.parentWidget() is self.viewport():
            self.commitData(cell)

    def forget(self) -> None:
        """Nothing is half typed once the keyboard is elsewhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types into the cell, Delete takes the role away, Escape leaves."""
        key = event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.roles.remove(self.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.returned.emit()
        else:
            super().keyPressEvent(event)
