"""Am I steady? How many passages come back, and how alike they were labelled again."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from annotator.domain.errors import UserError
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.jobs import Job, Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.views.agreement.figures_table import FiguresTable
from annotator.gui.views.agreement.words import figure_words
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.wording.filling import filled
from annotator.gui.wording.sentences import told
from annotator.services.measuring import AgreementReport, Figure
from annotator.services.progress import Progress
from annotator.services.steadiness import MOST_SHARE, set_share, share_of
from annotator.services.steadiness.measuring import (
    SteadinessCount,
    counts,
    steadiness_report,
)
from annotator.store.project import Project


class SteadinessDialog(BaseDialog):
    """The share that comes back, and the figures of agreement with oneself."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Am I steady?"))
        self._desk = desk
        self._jobs = jobs
        self._job: Job | None = None
        self._counts: list[SteadinessCount] = []
        self.share = QSpinBox()
        self.whose = QComboBox()
        self.figures = FiguresTable()
        self.said = label("", "", wraps=True)
        self._arrange()
        self.resize(820, 600)
        self.share.valueChanged.connect(self._keep_share)
        self.whose.currentIndexChanged.connect(self._measure)
        self.figures.figure_chosen.connect(self._explain)
        self._offer()

    def done(self, result: int) -> None:
        """Stop measuring with the dialog."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        super().done(result)

    def _arrange(self) -> None:
        about = self.tr(
            "A part of the articles you submitted comes back among the new ones, as a short"
            " article that looks like any other. Exports and comparisons leave it out."
        )
        self.body.addWidget(label(about, "muted", wraps=True))
        self.share.setRange(0, MOST_SHARE)
        self.share.setSuffix(" %")
        self.share.setSpecialValueText(self.tr("Nothing comes back"))
        self.share.setValue(share_of(self._desk.project))
        self.share.setEnabled(not self._desk.project.read_only)
        self.share.setAccessibleName(self.tr("Share that comes back"))
        self.whose.setAccessibleName(self.tr("Whose labels"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label(self.tr("Of the submitted articles, this share comes back:")))
        row.addWidget(self.share)
        row.addStretch(1)
        row.addWidget(self.whose)
        self.body.addLayout(row)
        self.body.addWidget(self.figures, 1)
        self.body.addWidget(self.said)
        self.body.addStretch(0)
        self.add_button(self.tr("Close"), Role.RejectRole)

    def _offer(self) -> None:
        self._counts = counts(self._desk.project)
        self.whose.setVisible(bool(self._counts))
        self.figures.setVisible(bool(self._counts))
        self.body.setStretch(self.body.count() - 1, 0 if self._counts else 1)
        for count in self._counts:
            words = self.tr("%1 (labelled again: %2 of %3)")
            self.whose.addItem(
                filled(words, count.annotator.name, count.labelled_again, count.slipped)
            )
        if not self._counts:
            self.said.setText(
                self.tr("Nothing has come back yet. Choose a share above and go on submitting.")
            )

    def _keep_share(self, share: int) -> None:
        set_share(self._desk.project, share)

    def _measure(self, place: int) -> None:
        if place < 0:
            return
        annotator_id = self._counts[place].annotator.id
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self.figures.show_figures([])

        def deed(project: Project, progress: Progress) -> AgreementReport:
            return steadiness_report(project, annotator_id, progress=progress)

        title = self.tr("Measuring agreement with oneself")
        self._job = self._jobs.start(title, reading(self._desk.project.path, deed))
        self.said.setText(title + " …")
        self._job.done.connect(self._show)
        self._job.refused.connect(self._refuse)

    def _show(self, report: AgreementReport) -> None:
        self.said.setText("")
        self.figures.show_figures(report.together.figures)

    def _refuse(self, error: UserError) -> None:
        self.said.setText(told(str(error)))

    def _explain(self, figure: Figure) -> None:
        self.said.setText(figure_words(figure))
