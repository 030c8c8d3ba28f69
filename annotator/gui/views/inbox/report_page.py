"""The report: how many labels came back, why, whose, and which entries are disagreed on."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk, Passage
from annotator.gui.jobs import Job, Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.models.asking import Asker
from annotator.gui.models.review_words import reason_word
from annotator.gui.models.text_table import TextTable
from annotator.gui.views.inbox.entry_words import EntryWords
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import go_to_row, plain_table
from annotator.gui.wording.filling import filled
from annotator.services.review import bound, reasons_of
from annotator.services.review.report import (
    EntryDisagreement,
    ReturnsReport,
    entry_disagreements,
    returns_report,
)

_AGAIN_MS = 1_000
"""After how long what gave way to another job is tried again."""


class ReportPage(QWidget):
    """Counts in small tables; the entries that cause most disagreement lead to their passages."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._job: Job | None = None
        self._asker = Asker(desk, self)
        self._is_stale = True
        """Whether something was edited since annotators were compared."""
        self._lacks_counts = True
        """Whether something was edited since returns were counted."""
        self._comparing = label("", "muted")
        self._found: Sequence[EntryDisagreement] = ()
        self.summary = label("", "heading")
        self.by_reason, self.by_author, self.by_entry = _Table(), _Table(), _Table()
        self.entries, self.passages = _Table(), _Table()
        self._arrange()
        self.entries.selectionModel().currentRowChanged.connect(self._show_passages)
        self.passages.activated.connect(self._open)

    def refresh(self) -> None:
        """Count anew; what is disagreed on is compared beside the window once it is shown."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self._job = None
        self._is_stale = self._lacks_counts = True
        if self.isVisible():
            self._count()
            self._compare()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare annotators where that was not done since the last edit."""
        super().showEvent(event)
        if self._lacks_counts:
            self._count()
        if self._is_stale and self._job is None:
            self._compare()

    def _compare(self) -> None:
        job = self._jobs.start_aside(
            self.tr("Comparing annotators"),
            reading(self._desk.project.path, entry_disagreements),
        )
        self._job = job
        self._comparing.setText(self.tr("Comparing annotators…"))
        self._comparing.show()
        job.done.connect(partial(self._take, job))
        job.cancelled.connect(partial(self._give_way, job))

    def _take(self, job: Job, found: Sequence[EntryDisagreement]) -> None:
        if job is self._job:
            self._is_stale = False
            self._comparing.setVisible(not found)
            self._comparing.setText(self.tr("Annotators differ in no entry."))
            self._show_entries(found)

    def _give_way(self, job: Job) -> None:
        """Somebody asked for another job; compare again after a while."""
        if job is self._job:
            self._job = None
            QTimer.singleShot(_AGAIN_MS, self, self._compare_again)

    def _compare_again(self) -> None:
        is_wanted = self._is_stale and self._job is None and self.isVisible()
        if is_wanted and not self._jobs.is_closed:
            self._compare()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to list; the tables stand there even so."""
        return False

    @property
    def is_reading(self) -> bool:
        """Whether what is listed is still being read; the tables stand there meanwhile."""
        return False

    @property
    def parts(self) -> list[QWidget]:
        """What holds the keyboard in turn."""
        return [self.by_reason, self.by_author, self.by_entry, self.entries, self.passages]

    def focus_list(self) -> None:
        """Put the keyboard into the list of entries."""
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        """Count returns, beside the window where there are many."""
        self._lacks_counts = False
        self._asker.ask(returns_report, self._show_counts, rows=bound(self._desk.project))

    def _show_counts(self, report: ReturnsReport) -> None:
        project, words = self._desk.project, EntryWords(self._desk.codebook)
        summary = self.tr("Judged: %1 · returned: %2")
        self.summary.setText(filled(summary, report.judged, report.returned))
        reasons = {r.id: reason_word(r) for r in reasons_of(project, archived=True)}
        authors = {a.id: a.name for a in project.tables.annotators.all()}
        self.by_reason.fill(
            [self.tr("Reason"), self.tr("Returned")], _counts(report.by_reason, reasons)
        )
        self.by_author.fill(
            [self.tr("Author"), self.tr("Returned"), self.tr("of")],
            _shares(report.by_author, report.judged_by_author, authors),
        )
        entries = {id: words.name(id) for id in report.judged_by_entry}
        self.by_entry.fill(
            [self.tr("Codebook entry"), self.tr("Returned"), self.tr("of")],
            _shares(report.by_entry, report.judged_by_entry, entries),
        )

    def _show_entries(self, found: Sequence[EntryDisagreement]) -> None:
        self._found = found
        words = EntryWords(self._desk.codebook)
        rows = [
            [
                words.name(entry.entry_id),
                words.kind(entry.kind),
                _number(len(entry.pairs)),
                _number(entry.used),
            ]
            for entry in found
        ]
        header = [
            self.tr("Codebook entry"),
            self.tr("Given as"),
            self.tr("Only by one"),
            self.tr("of pairs"),
        ]
        self.entries.fill(header, rows)
        if rows:
            go_to_row(self.entries, 0)
        self._show_passages()

    def _show_passages(self, current: QModelIndex | None = None) -> None:
        del current
        row = self.entries.currentIndex().row()
        pairs = self._found[row].pairs if 0 <= row < len(self._found) else []
        names = {a.id: a.name for a in self._desk.project.tables.annotators.all()}
        self.passages.fill(
            [self.tr("Passages in which only one annotator gives it"), self.tr("Between")],
            [
                [
                    " ".join(first.quoted.split()),
                    filled(
                        self.tr("%1 and %2"),
                        names.get(first.annotator_id, ""),
                        names.get(second.annotator_id, ""),
                    ),
                ]
                for first, second in pairs
            ],
        )

    def _open(self, index: QModelIndex) -> None:
        row = self.entries.currentIndex().row()
        if 0 <= row < len(self._found):
            first, _ = self._found[row].pairs[index.row()]
            self._desk.passage_requested.emit(Passage(first.article_id, first.id))

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GAP)
        titles = (
            self.tr("Why labels came back"),
            self.tr("Whose labels came back"),
            self.tr("What the labels say that came back"),
        )
        tables = (self.by_reason, self.by_author, self.by_entry)
        for place, (title, table) in enumerate(zip(titles, tables, strict=True)):
            grid.addWidget(label(title, "section"), 0, place)
            grid.addWidget(table, 1, place)
            table.setAccessibleName(title)
            grid.setColumnStretch(place, 1)
        self.entries.setAccessibleName(self.tr("Entries that annotators disagree on"))
        self.passages.setAccessibleName(self.tr("Passages"))
        below = QGridLayout()
        below.setHorizontalSpacing(MARGIN)
        disagreed = self.tr("Codebook entries that cause most disagreement")
        below.addWidget(label(disagreed, "section"), 0, 0)
        below.addWidget(self._comparing, 0, 1)
        below.addWidget(self.entries, 1, 0)
        below.addWidget(self.passages, 1, 1)
        below.setColumnStretch(0, 1)
        below.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.summary)
        column.addLayout(grid, 1)
        column.addLayout(below, 1)


class _Table(QTableView):
    """A small table of texts and counts."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = TextTable(self)
        plain_table(self)
        self.setModel(self._texts)
        self.setItemDelegate(ReadingDelegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        set_key_context(self, Context.TABLE)

    def fill(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows; the first column takes the room that is left."""
        self._texts.show(header, rows)
        columns = self.horizontalHeader()
        columns.setStretchLastSection(False)
        for column in range(len(header)):
            mode = QHeaderView.ResizeMode.ResizeToContents
            columns.setSectionResizeMode(column, mode if column else QHeaderView.ResizeMode.Stretch)


def _counts(counts: Counter[str], names: Mapping[str, str]) -> list[list[str]]:
    return [[names.get(id) or "—", _number(count)] for id, count in counts.most_common()]


def _shares(
    returned: Counter[str], judged: Counter[str], names: Mapping[str, str]
) -> list[list[str]]:
    return [
        [names.get(id) or "—", _number(count), _number(judged[id])]
        for id, count in returned.most_common()
    ]


def _number(count: int) -> str:
    return QLocale().toString(count)
