"""Which column of a table holds what."""

from collections.abc import Mapping as Names
from dataclasses import asdict, fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QTableView, QVBoxLayout, QWidget

from annotator.gui.models.text_table import TextTable
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.widgets.section import SectionHeader
from annotator.services.importing.draft import Mapping

_TABLE_HEIGHT = 164
_COLUMN = 120
_PER_ROW = 4


class ColumnsForm(QWidget):
    """One choice of a column for each field, over the first rows of the table."""

    edited = Signal()
    """Another column was chosen for a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QComboBox] = {field.name: QComboBox() for field in fields(Mapping)}
        self.rows = TextTable(self)
        self.table = QTableView()
        self._columns: tuple[str, ...] = ()
        self._build()
        for box in self.boxes.values():
            box.currentIndexChanged.connect(self.edited)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns of the table that is shown."""
        return self._columns

    @property
    def mapping(self) -> Mapping:
        """The columns that are chosen; a column that is not offered is none."""
        return Mapping(**{name: box.currentData() or "" for name, box in self.boxes.items()})

    def show_table(
        self, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...], mapping: Mapping
    ) -> None:
        """Show a table and the columns that are chosen, without telling."""
        self.rows.show(columns, rows)
        chosen = asdict(mapping)
        for name, box in self.boxes.items():
            box.blockSignals(True)
            if columns != self._columns:
                box.clear()
                box.addItem(self.tr("(none)"), "")
                for column in columns:
                    box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(chosen[name])))
            box.blockSignals(False)
        self._columns = columns

    def _build(self) -> None:
        plain_table(self.table)
        set_kind(self.table, "framed")
        self.table.setModel(self.rows)
        self.table.setItemDelegate(ReadingDelegate(self.table))
        self.table.setAccessibleName(self.tr("First rows of the table"))
        self.table.horizontalHeader().setDefaultSectionSize(_COLUMN)
        self.table.setFixedHeight(_TABLE_HEIGHT)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP // 2)
        for place, (name, title) in enumerate(self._titles().items()):
            box = self.boxes[name]
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setAccessibleName(title)
            row, column = divmod(place, _PER_ROW)
            heading = label(title, "small")
            heading.setBuddy(box)
            grid.addWidget(heading, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(
            SectionHeader(self.tr("Columns"), self.tr("Which column of the table holds what"))
        )
        column.addLayout(grid)
        column.addWidget(self.table)

    def _titles(self) -> Names[str, str]:
        return {
            "text": self.tr("Text"),
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "published": self.tr("Date"),
            "url": self.tr("Address (URL)"),
            "language": self.tr("Language"),
        }
