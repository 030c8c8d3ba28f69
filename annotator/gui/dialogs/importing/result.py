"""What came in, what was there already, and what was refused and why."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.gui.dialogs.importing.result_model import ResultColumn, ResultModel
from annotator.gui.dialogs.message import tell_error
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.wording.filling import filled
from annotator.services.importing import ImportReport, RowOutcome

_WIDTHS = {ResultColumn.OUTCOME: 170, ResultColumn.SOURCE: 190, ResultColumn.TITLE: 210}


class ResultPage(QWidget):
    """A table with one row for each file, or each row of a table, that was read."""

    article_requested = Signal(object)
    """The id (str) of an article of the table to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultModel(self)
        self._report: ImportReport
        self.heading = label("", "heading", wraps=True)
        self.filter = FilterEdit(self.tr("Filter files"))
        self.choices = {outcome: QPushButton() for outcome in (None, *RowOutcome)}
        self._group = QButtonGroup(self)
        self.table = _Table()
        self.whole = label("", wraps=True)
        self.whole.setMinimumHeight(2 * self.whole.fontMetrics().lineSpacing())
        """The remark on the current row, whole."""
        self.copy = button(self.tr("Copy"), "", "copy")
        self.save = button(self.tr("Save as CSV…"), "", "save")
        self._build()
        self.filter.filtered.connect(self.model.narrow_text)
        self.filter.list_requested.connect(self.table.setFocus)
        self._group.buttonClicked.connect(self._narrow)
        self.table.copy_requested.connect(self.copy_rows)
        self.table.activated.connect(self._open)
        self.copy.clicked.connect(self.copy_rows)
        self.save.clicked.connect(self._choose_file)

    def show_report(self, report: ImportReport) -> None:
        """Show what became of an import."""
        self._report = report
        self.model.show(report.rows)
        self.table.setCurrentIndex(self.model.index(self._first_refused(), 0))
        number = self.locale().toString
        titles = {
            None: self.tr("All %1"),
            RowOutcome.IMPORTED: self.tr("Came in %1"),
            RowOutcome.ALREADY_THERE: self.tr("Were there already %1"),
            RowOutcome.REFUSED: self.tr("Refused %1"),
        }
        for outcome, choice in self.choices.items():
            count = report.count(outcome)
            choice.setText(filled(titles[outcome], number(count)))
            choice.setEnabled(count > 0)
        self.heading.setText(self._sentence())

    def copy_rows(self) -> None:
        """Copy the selected rows, or all that are shown, as a table."""
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        rows = [self.model.rows[row] for row in chosen] or self.model.rows
        QGuiApplication.clipboard().setText(self.model.as_csv(rows, "\t"))

    def save_rows(self, path: Path) -> None:
        """Write all rows that are shown to a CSV file."""
        try:
            path.write_text(self.model.as_csv(self.model.rows), "utf-8-sig", newline="")
        except OSError as error:
            why = error.strerror or str(error)
            sentence = filled(self.tr("%1 could not be written: %2."), path.name, why)
            tell_error(self, UserError(sentence))

    def _build(self) -> None:
        narrowing = QHBoxLayout()
        narrowing.setSpacing(GAP)
        for outcome, choice in self.choices.items():
            choice.setCheckable(True)
            choice.setAutoDefault(False)
            choice.setChecked(outcome is None)
            self._group.addButton(choice)
            narrowing.addWidget(choice)
        narrowing.addWidget(self.filter, 1)
        narrowing.addWidget(self.copy)
        narrowing.addWidget(self.save)
        self.table.setModel(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._show_remark)
        self.model.modelReset.connect(self._show_remark)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.heading)
        column.addLayout(narrowing)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)

    def _sentence(self) -> str:
        report = self._report
        words = [self.tr("Nothing new came in.")]
        if report.imported:
            words = [self.tr("%Ln articles came in.", None, report.imported)]
        if report.refused:
            words.append(
                self.tr("%Ln were refused; the reasons stand below.", None, report.refused)
            )
        if report.not_listed:
            words.append(self.tr("Of so many, %Ln are not listed here.", None, report.not_listed))
        return " ".join(words)

    def _narrow(self) -> None:
        chosen = (outcome for outcome, choice in self.choices.items() if choice.isChecked())
        self.model.narrow_outcome(next(chosen))

    def _first_refused(self) -> int:
        refused = RowOutcome.REFUSED
        return next((at for at, row in enumerate(self.model.rows) if row.outcome is refused), 0)

    def _show_remark(self) -> None:
        """Say the remark on the current row below the table, where none of it is cut off."""
        index = self.table.currentIndex()
        shown = index.siblingAtColumn(ResultColumn.SENTENCE).data() if index.isValid() else ""
        self.whole.setText(shown)

    def _open(self) -> None:
        row = self.model.rows[self.table.currentIndex().row()]
        if row.article_id is not None:
            self.article_requested.emit(row.article_id)

    def _choose_file(self) -> None:
        kinds = self.tr("CSV (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as CSV"), "import.csv", kinds)
        if chosen:
            self.save_rows(Path(chosen))


class _Table(QTableView):
    copy_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        plain_table(self)
        set_kind(self, "framed")
        self.setItemDelegate(ReadingDelegate(self))
        self.setAccessibleName(self.tr("What became of each file"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)
