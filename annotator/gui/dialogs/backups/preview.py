"""What differs between the project and the backup that is chosen."""

from PySide6.QtWidgets import QHeaderView, QLabel, QStackedWidget, QTableView, QVBoxLayout, QWidget

from annotator.domain.edit import type_of_kind
from annotator.gui.dialogs.backups.words import since_words, where_words
from annotator.gui.models.text_table import TextTable
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.widgets.section import SectionHeader
from annotator.gui.wording.kind_names import kind_words
from annotator.gui.wording.times import shown_time
from annotator.services.safekeeping.differing import Differences, Where

_COUNTS_HEIGHT = 170


class Preview(QWidget):
    """Counts by kind, whose and since when, and the single records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary: QLabel = label("", wraps=True)
        self.counts = TextTable(self)
        self.rows = TextTable(self)
        self.empty = EmptyState("history", "")
        self._tables: list[QTableView] = []
        self._stack = QStackedWidget()
        self._full = self._made_full()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _made_full(self) -> QWidget:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.summary)
        counts = self._table(self.counts, self.tr("What differs, by kind"))
        counts.setMaximumHeight(_COUNTS_HEIGHT)
        column.addWidget(counts)
        column.addWidget(SectionHeader(self.tr("One by one")))
        column.addWidget(self._table(self.rows, self.tr("What differs, one by one")), 1)
        return full

    def _table(self, model: TextTable, name: str) -> QTableView:
        view = QTableView()
        plain_table(view)
        set_kind(view, "framed")
        view.setModel(model)
        view.setItemDelegate(ReadingDelegate(view))
        view.setAccessibleName(name)
        self._tables.append(view)
        return view

    def say(self, heading: str, sentence: str = "") -> None:
        """Say why there is nothing to compare."""
        self.empty.say(heading, sentence)
        self._stack.setCurrentWidget(self.empty)

    def show_differences(self, found: Differences) -> None:
        """Show what differs."""
        self.summary.setText(since_words(found, self.locale()))
        if not found.total:
            self.say(self.tr("Nothing differs"), self.summary.text())
            return
        self._show_counts(found)
        self._show_rows(found)
        self._stack.setCurrentWidget(self._full)
        self._tables[0].resizeColumnsToContents()
        rows = self._tables[1].horizontalHeader()
        rows.setStretchLastSection(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _show_counts(self, found: Differences) -> None:
        number = self.locale().toString
        header = ("", *(where_words(where) for where in Where))
        kinds = [kind for kind in type_of_kind if any((kind, w) in found.counts for w in Where)]
        rows = [
            (
                kind_words(kind, many=True),
                *(
                    number(found.counts[kind, w]) if (kind, w) in found.counts else "–"
                    for w in Where
                ),
            )
            for kind in kinds
        ]
        self.counts.show(header, rows)

    def _show_rows(self, found: Differences) -> None:
        header = (
            self.tr("Kind"),
            self.tr("Which"),
            self.tr("Where"),
            self.tr("Who"),
            self.tr("When"),
        )
        rows = [
            (
                kind_words(row.kind),
                row.words,
                where_words(row.where),
                row.annotator,
                shown_time(row.made_at, self.locale()),
            )
            for row in found.rows
        ]
        if found.total > len(rows):
            more = self.tr("… and %Ln more", None, found.total - len(rows))
            rows.append(("", more, "", "", ""))
        self.rows.show(header, rows)
