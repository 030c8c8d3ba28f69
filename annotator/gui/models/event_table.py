"""One event as a table for the screen: utterances down, outlets across."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.domain.folding import fold
from annotator.domain.lookup import Codebook
from annotator.gui.desk import Passage
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.gui.models.words import unnamed_speaker_word
from annotator.services.marks import marked
from annotator.services.parallels.difference import Difference
from annotator.services.parallels.event_table import EventTable, Utterance, Wording

CELL_ROLE = Qt.ItemDataRole.UserRole
"""The `EventCell` of an index."""


class Rows(StrEnum):
    """Which utterances are shown."""

    ALL = "all"
    SHARED = "shared"
    """Two outlets or more have them."""
    SILENT = "silent"
    """Some outlet is silent, while two others have them."""
    WORDS_DIFFER = "words"
    LABELS_DIFFER = "labels"


@dataclass(frozen=True, slots=True)
class EventCell:
    """What one outlet makes of one utterance."""

    utterance: Utterance
    wordings: tuple[Wording, ...]
    """None where the outlet is silent."""
    speaker: str = ""
    """Who speaks; only in the column that names the utterance."""
    asked: bool = True
    """Whether it is of the kind that is asked for: silent, in other words, differently labelled."""

    @property
    def length(self) -> int:
        """About how many letters it shows: the words, and those that others have in their place."""
        if not self.wordings:
            return 0
        return sum(
            len(piece.after) + len(piece.before) * (piece.difference is not Difference.KEPT)
            for piece in self.utterance.differences(self.wordings[0])
        )

    @property
    def place(self) -> Passage | None:
        """What to show when the cell is opened."""
        if not self.wordings:
            return None
        first = self.wordings[0]
        start, end = first.ranges[0][0], first.ranges[-1][1]
        id = first.annotations[0].id if first.annotations else None
        return Passage(first.article.id, id, start, end)


class EventTableModel(QAbstractTableModel):
    """The first column names the utterance; each further one is an outlet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = EventTable((), ())
        self._rows: list[Utterance] = []
        self._book: Codebook | None = None
        self._kind, self._words = Rows.ALL, ""

    @property
    def table(self) -> EventTable:
        """The table as it was made, unfiltered."""
        return self._table

    @property
    def kind(self) -> Rows:
        """Which utterances are asked for."""
        return self._kind

    def show(self, table: EventTable, book: Codebook) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table, self._book = table, book
        self._rows = self._asked()
        self.endResetModel()

    def ask(self, kind: Rows, words: str) -> None:
        """Show only some utterances: of a kind, and with some words in any wording."""
        self.beginResetModel()
        self._kind, self._words = kind, fold(words.strip())
        self._rows = self._asked()
        self.endResetModel()

    def cell(self, index: Index) -> EventCell | None:
        """Return a cell; none beyond the table."""
        if not (0 <= index.row() < len(self._rows) and 0 <= index.column() < self.columnCount()):
            return None
        row = self._rows[index.row()]
        if index.column() == 0:
            return EventCell(row, (row.first,), self._speaker(row.speaker_id))
        wordings = row.wordings.get(self._table.outlets[index.column() - 1], ())
        return EventCell(row, wordings, asked=self._is_cell_asked(row, wordings))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many utterances are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many outlets there are, and one."""
        return 0 if parent.isValid() else len(self._table.outlets) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the outlets."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return QCoreApplication.translate("EventsView", "Utterance")
        return self._table.outlets[section - 1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if not cell.wordings:
                return silent_words()
            text = " / ".join(wording.text for wording in cell.wordings)
            return marked(f"{cell.speaker}: {text}" if cell.speaker else text)
        return None

    def _speaker(self, speaker_id: str | None) -> str:
        if speaker_id in UNNAMED_SPEAKERS:
            return unnamed_speaker_word(speaker_id)
        return self._book.speaker_name(speaker_id) if self._book is not None else ""

    def _asked(self) -> list[Utterance]:
        return [row for row in self._table.utterances if self._is_asked(row)]

    def _is_asked(self, row: Utterance) -> bool:
        if self._words and not any(self._words in fold(w.text) for w in row.all):
            return False
        count, outlets = len(row.wordings), len(self._table.outlets)
        match self._kind:
            case Rows.ALL:
                return True
            case Rows.SHARED:
                return count > 1
            case Rows.SILENT:
                return 1 < count < outlets or (outlets == 2 and count == 1)
            case Rows.WORDS_DIFFER:
                return count > 1 and row.words_differ
            case Rows.LABELS_DIFFER:
                return count > 1 and row.labels_differ

    def _is_cell_asked(self, row: Utterance, wordings: tuple[Wording, ...]) -> bool:
        match self._kind:
            case Rows.SILENT:
                return not wordings
            case Rows.WORDS_DIFFER:
                return any(row.has_other_words(wording) for wording in wordings)
            case Rows.LABELS_DIFFER:
                return any(row.has_other_labels(wording) for wording in wordings)
            case _:
                return True


def silent_words() -> str:
    """Return what stands in the cell of an outlet that does not report an utterance."""
    return QCoreApplication.translate("EventsView", "silent here")
