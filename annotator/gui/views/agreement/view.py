"""The room that shows how well annotators agree."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.gui.actions.registry import Actions
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.views.agreement.confusion_table import MOST_LABELS, ConfusionTable
from annotator.gui.views.agreement.figures_table import FiguresTable
from annotator.gui.views.agreement.filters import AgreementFilters
from annotator.gui.views.agreement.heat_map import HeatMap, Pair
from annotator.gui.views.agreement.measuring import Measuring
from annotator.gui.views.agreement.words import figure_words, measure_word, subject_word
from annotator.gui.widgets.basic import GAP, MARGIN, frame, label, rule
from annotator.gui.widgets.buttons import action_button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.wording.filling import filled
from annotator.gui.wording.sentences import told
from annotator.services.codebook import codebook_of
from annotator.services.measuring import (
    FIELDS,
    AgreementOptions,
    AgreementReport,
    Cell,
    Figure,
    Measured,
    annotations_behind,
    csv_text,
)
from annotator.services.progress import Progress, Report
from annotator.store.project import Project


class AgreementView(QWidget):
    """Figures with intervals and counts, a map of each two, and what is taken for what."""

    passages_requested = Signal(object)
    """The ids (frozenset of str) of the annotations behind a cell."""

    def __init__(
        self, desk: Desk, jobs: Jobs, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._actions = actions
        self._pair: Pair | None = None
        self.report: AgreementReport | None = None
        self.filters = AgreementFilters(desk)
        self.measuring = Measuring(desk, jobs, self.filters, self)
        self.whose = QComboBox()
        self.table = FiguresTable()
        self.map = HeatMap()
        self.confusion = ConfusionTable()
        self._map_title = label("", "section")
        self._confusion_title = label("", "section")
        self._confusion_hint = label("", "small", wraps=True)
        self._plain = label("", "", wraps=True)
        self._bar = QProgressBar()
        self._nothing = EmptyState("chart-column", "")
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()

    def measure(self) -> None:
        """Compute everything anew beside the window: the figures at once, then intervals."""
        self.measuring.begin()

    def copy(self) -> None:
        """Copy all figures as CSV."""
        if self.report is not None:
            QGuiApplication.clipboard().setText(csv_text(self.report))

    def export(self) -> None:
        """Ask for a file, and write all figures to it as CSV."""
        if self.report is None:
            return
        kinds = self.tr("CSV files (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the figures"), "agreement.csv", kinds
        )
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, path: Path) -> None:
        """Write all figures to a file as CSV; say why where that fails."""
        if self.report is None:
            return
        try:
            path.write_text(csv_text(self.report), "utf-8-sig")
        except OSError as error:
            words = self.tr("%1 could not be written: %2.")
            self._desk.refused.emit(filled(words, str(path), error.strerror or str(error)))

    def focus_filter(self) -> None:
        """Put the keyboard on the first filter."""
        self.filters.annotators.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_part(self, *, forward: bool) -> None:
        """Give the keyboard to the next part: figures, map, matrix."""
        parts: list[QWidget] = [self.table, self.map, self.confusion]
        focus = QApplication.focusWidget()
        held = [i for i, part in enumerate(parts) if focus is part]
        place = held[0] + (1 if forward else -1) if held else 0
        parts[place % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure, if anything has changed since."""
        super().showEvent(event)
        self.measuring.set_watched(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the intervals for later: whoever goes elsewhere does not wait for them."""
        super().hideEvent(event)
        self.measuring.set_watched(False)

    def _arrange(self) -> None:
        self.setObjectName("agreement")
        self._nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for id in ("review.measure", "review.copy_agreement", "review.export_agreement"):
            self.filters.row.addWidget(action_button(self._actions[id]))
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(4)
        self._bar.setVisible(False)
        self.whose.setAccessibleName(self.tr("Between whom"))
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._left())
        parts.addWidget(self._right())
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 1)
        parts.setSizes([700, 560])
        self._pages.addWidget(parts)
        self._pages.addWidget(self._nothing)
        head = QVBoxLayout()
        head.setContentsMargins(GAP, GAP, GAP, 6)
        head.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(rule())
        column.addWidget(self._pages, 1)
        self._show_nothing(self.tr("Measuring agreement…"))

    def _left(self) -> QWidget:
        made = QWidget()
        said = frame("notice-info")
        inside = QVBoxLayout(said)
        inside.setContentsMargins(GAP, 6, GAP, 6)
        inside.addWidget(self._plain)
        column = QVBoxLayout(made)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.whose)
        column.addWidget(self.table, 1)
        column.addWidget(said)
        return made

    def _right(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(MARGIN, GAP, GAP, GAP)
        column.setSpacing(6)
        column.addWidget(self._map_title)
        column.addWidget(self.map)
        column.addSpacing(GAP)
        column.addWidget(self._confusion_title)
        column.addWidget(self._confusion_hint)
        column.addWidget(self.confusion, 1)
        column.addStretch(0)
        return made

    def _connect(self) -> None:
        self.filters.edited.connect(self.measure)
        self.whose.currentIndexChanged.connect(self._show_whose)
        self.table.figure_chosen.connect(self._show_figure)
        self.map.pair_chosen.connect(self._choose_pair)
        self.confusion.cell_requested.connect(self._request_passages)
        self.measuring.started.connect(self._show_start)
        self.measuring.progressed.connect(self._show_progress)
        self.measuring.measured.connect(self._show_report)
        self.measuring.refused.connect(self._show_refusal)
        self.measuring.ended.connect(self._bar.hide)

    def _show_start(self) -> None:
        if self.report is None:
            self._show_nothing(self.tr("Measuring agreement…"))
        self._bar.setRange(0, 0)
        self._bar.setVisible(True)

    def _show_progress(self, report: Report) -> None:
        if report.fraction:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * report.fraction))

    def _show_refusal(self, error: UserError) -> None:
        self.report = None
        self._show_nothing(self.tr("There is nothing to measure yet"), told(str(error)))

    def _show_nothing(self, heading: str, sentence: str = "") -> None:
        """Say why there are no figures; the keyboard stays in the room."""
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._nothing.say(heading, sentence)
        self._pages.setCurrentIndex(1)
        self.setFocusProxy(self._nothing)
        if had_keyboard:
            self._nothing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_report(self, report: AgreementReport) -> None:
        self.report = report
        had_keyboard = self._nothing.hasFocus()
        self._pages.setCurrentIndex(0)
        self.setFocusProxy(self.table)
        if had_keyboard:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        kept = self.whose.currentData()
        self.whose.blockSignals(True)
        self.whose.clear()
        if len(report.annotators) > 2:
            words = filled(self.tr("All %1 annotators together"), len(report.annotators))
            self.whose.addItem(words, None)
        for measured in report.pairs:
            names = [report.annotators[id] for id in measured.annotator_ids]
            self.whose.addItem(filled(self.tr("%1 and %2"), *names), measured.annotator_ids)
        place = self.whose.findData(kept)
        self.whose.setCurrentIndex(max(0, place))
        self.whose.blockSignals(False)
        self.whose.setVisible(self.whose.count() > 1)
        self._show_whose()

    @property
    def shown(self) -> Measured | None:
        """What was measured between those that are chosen."""
        if self.report is None:
            return None
        pair = self.whose.currentData()
        if pair is None:
            return self.report.together
        return self.report.between(*pair)

    def _show_whose(self) -> None:
        measured, report = self.shown, self.report
        if measured is None or report is None:
            return
        first = measured if len(measured.annotator_ids) == 2 else next(iter(report.pairs), None)
        self._pair = (first.annotator_ids[0], first.annotator_ids[1]) if first else None
        self.table.show_figures(measured.figures)
        if self.table.current is not None:
            self._show_figure(self.table.current)

    def _show_figure(self, figure: Figure) -> None:
        report = self.report
        if report is None:
            return
        self._plain.setText(figure_words(figure))
        values = {
            (m.annotator_ids[0], m.annotator_ids[1]): found.value if found else None
            for m in report.pairs
            for found in [m.figure(figure.subject, figure.measure)]
        }
        title = self.tr("Each two annotators: %1, %2")
        self._map_title.setText(
            filled(title, subject_word(figure.subject), measure_word(figure.measure))
        )
        self.map.show_values(list(report.annotators.items()), values, self._pair)
        self._show_confusion(figure)

    def _show_confusion(self, figure: Figure) -> None:
        report = self.report
        measured = report.between(*self._pair) if report and self._pair else None
        subject = figure.subject if figure.subject in FIELDS else FIELDS[0]
        table = measured.confusions.get(subject) if measured is not None else None
        self._confusion_title.setText(
            filled(self.tr("What is taken for what: %1"), subject_word(subject))
        )
        self.confusion.show_matrix(table, subject, self._desk.codebook)
        self.confusion.setVisible(table is not None)
        if table is None or report is None or measured is None:
            self._confusion_hint.setText(self.tr("Choose two annotators in the map above."))
            return
        names = [report.annotators[id] for id in measured.annotator_ids]
        words = self.tr("Rows: %1. Columns: %2. Enter on a cell shows its passages in Compare.")
        hint = filled(words, *names)
        if len(table.labels) > MOST_LABELS:
            more = self.tr("The %1 labels confused most are shown, of %2.")
            hint += " " + filled(more, MOST_LABELS, len(table.labels))
        self._confusion_hint.setText(hint)

    def _choose_pair(self, pair: Pair) -> None:
        report = self.report
        measured = report.between(*pair) if report is not None else None
        if measured is None:
            return
        self._pair = pair
        place = self.whose.findData(measured.annotator_ids)
        if place >= 0 and self.whose.currentData() is not None:
            self.whose.setCurrentIndex(place)
        if self.table.current is not None:
            self._show_confusion(self.table.current)

    def _request_passages(self, labels: tuple[Hashable, Hashable]) -> None:
        """Look beside the window for the passages behind a cell."""
        figure, report = self.table.current, self.report
        if report is None or self._pair is None or figure is None:
            return
        subject = figure.subject if figure.subject in FIELDS else FIELDS[0]
        measured = report.between(*self._pair)
        if measured is None:
            return
        first, second = measured.annotator_ids
        cell = Cell((first, second), subject, *labels)
        options = AgreementOptions(asked=self.filters.asked())

        def deed(project: Project, progress: Progress) -> list[str]:
            return annotations_behind(project, codebook_of(project), cell, options, progress)

        work = reading(self._desk.project.path, deed)
        job = self._jobs.start(self.tr("Looking for the passages"), work)
        job.done.connect(self._show_passages)

    def _show_passages(self, ids: list[str]) -> None:
        if ids:
            self.passages_requested.emit(frozenset(ids))
