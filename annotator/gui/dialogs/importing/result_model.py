"""What became of each file of an import, as a table."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from annotator.gui.icons import IconTone, icon
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.gui.wording.sentences import told
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP
from annotator.services.exporting.writers import guarded
from annotator.services.importing import ImportRow, RowOutcome

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `ImportRow` of an index."""

_ICONS = {
    RowOutcome.IMPORTED: ("circle-check", IconTone.OK),
    RowOutcome.ALREADY_THERE: ("copy", IconTone.PLAIN),
    RowOutcome.REFUSED: ("circle-x", IconTone.DANGER),
}
_WORDS = {
    RowOutcome.IMPORTED: QT_TRANSLATE_NOOP("ResultModel", "Came in"),
    RowOutcome.ALREADY_THERE: QT_TRANSLATE_NOOP("ResultModel", "Was there already"),
    RowOutcome.REFUSED: QT_TRANSLATE_NOOP("ResultModel", "Refused"),
}


class ResultColumn(IntEnum):
    """The columns, in their order."""

    OUTCOME = 0
    SOURCE = 1
    TITLE = 2
    SENTENCE = 3


class ResultModel(QAbstractTableModel):
    """Files and rows that were read, narrowed down by what became of them and by words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[ImportRow] = ()
        self._rows: Sequence[ImportRow] = ()
        self._outcome: RowOutcome | None = None
        self._text = ""

    @property
    def all_rows(self) -> Sequence[ImportRow]:
        """Every row, shown or not."""
        return self._all

    @property
    def rows(self) -> Sequence[ImportRow]:
        """The rows that are shown."""
        return self._rows

    def show(self, rows: Sequence[ImportRow]) -> None:
        """Show what became of an import."""
        self._all = [
            replace(row, sentence=told(row.sentence)) if row.sentence else row for row in rows
        ]
        self._narrow()

    def narrow_outcome(self, outcome: RowOutcome | None) -> None:
        """Show only what had one outcome; none for all."""
        self._outcome = outcome
        self._narrow()

    def narrow_text(self, text: str) -> None:
        """Show only the rows in which a text occurs."""
        self._text = text.casefold()
        self._narrow()

    def as_csv(self, rows: Sequence[ImportRow], delimiter: str = ",") -> str:
        """Return rows as a table with a header, in which nothing can run as a formula."""
        stream = io.StringIO()
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow([self.headerData(c, Qt.Orientation.Horizontal) for c in ResultColumn])
        cells = ([_cell(row, column) for column in ResultColumn] for row in rows)
        writer.writerows(guarded(cells, list(ResultColumn)))
        return stream.getvalue()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ResultColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cell(row, ResultColumn(index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == ResultColumn.OUTCOME:
            return icon(*_ICONS[row.outcome])
        return row if role == ROW_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return {
            ResultColumn.OUTCOME: self.tr("Outcome"),
            ResultColumn.SOURCE: self.tr("File"),
            ResultColumn.TITLE: self.tr("Title"),
            ResultColumn.SENTENCE: self.tr("Remarks"),
        }[ResultColumn(section)]

    def _narrow(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._fits(row)]
        self.endResetModel()

    def _fits(self, row: ImportRow) -> bool:
        if self._outcome not in (None, row.outcome):
            return False
        words = (row.source_name, row.title, row.sentence)
        return not self._text or any(self._text in word.casefold() for word in words)


def _cell(row: ImportRow, column: ResultColumn) -> str:
    if column is ResultColumn.OUTCOME:
        return QCoreApplication.translate("ResultModel", _WORDS[row.outcome])
    if column is ResultColumn.SOURCE:
        return row.source_name
    return row.title if column is ResultColumn.TITLE else row.sentence
