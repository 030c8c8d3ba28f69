"""Exporting labels, from the window."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.exporting.form import ExportForm
from annotator.gui.dialogs.exporting.preview import PreviewPanel
from annotator.gui.dialogs.exporting.selection import SelectionForm
from annotator.gui.dialogs.exporting.target import TargetLine
from annotator.gui.dialogs.folders import outgoing_folder
from annotator.gui.dialogs.message import writing_to
from annotator.gui.dialogs.progress import watch
from annotator.gui.jobs import Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.settings import SettingsHome
from annotator.gui.widgets.basic import MARGIN, label
from annotator.services.exporting import (
    ExportFormat,
    ExportOptions,
    ExportReport,
    ExportShape,
    export,
)
from annotator.services.progress import Progress
from annotator.store.project import SUFFIX, Project


class ExportDialog(BaseDialog):
    """Form, annotations, a preview and a file; the export itself runs as a job."""

    exported = Signal(object)
    """The `ExportReport` of an export that is complete."""

    def __init__(
        self, desk: Desk, settings: SettingsHome, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Export labels"))
        self._desk = desk
        self._settings = settings
        self._jobs = jobs
        self.form = ExportForm(settings.export)
        self.selection = SelectionForm(desk)
        self.preview = PreviewPanel(desk)
        self.target = TargetLine(self._first_path())
        self._problem = label("", "danger", wraps=True)
        self._build()
        self.form.edited.connect(self._follow)
        self.selection.edited.connect(self._follow)
        self.target.edited.connect(self._forgive)
        self.preview.counted.connect(self._allow)
        self._follow()

    @property
    def options(self) -> ExportOptions:
        """What is chosen."""
        chosen = self.form.chosen
        return ExportOptions(
            format=ExportFormat(chosen.format),
            shape=ExportShape(chosen.shape),
            excel=chosen.for_excel,
            formula_guard=chosen.guards_formulas,
            dictionary=chosen.dictionary,
            asked=self.selection.asked,
        )

    def accept(self) -> None:
        """Export, after a question where the file is there already."""
        try:
            path = self._path()
        except UserError as error:
            self._complain(str(error))
            return
        writing_to(path, self._export, self)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * MARGIN)
        top.addWidget(self.form, 1)
        top.addWidget(self.selection, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.target)
        self.body.addWidget(self._problem)
        self._problem.hide()
        self._go = self.add_button(self.tr("Export"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.resize(860, 640)

    def _first_path(self) -> Path:
        project = self._desk.project.path
        folder = outgoing_folder(self._settings, project)
        return folder / f"{project.stem}.{self._settings.export.format}"

    def _path(self) -> Path:
        path = self.target.path()
        if path.suffix == SUFFIX:
            raise UserError(self.tr("Labels are never written over a project; change the ending."))
        return path

    def _follow(self) -> None:
        options = self.options
        self.target.set_format(options.format)
        self.preview.ask(options)

    def _allow(self, annotations: int) -> None:
        self._go.setEnabled(annotations > 0)

    def _complain(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self.target.field.setFocus()

    def _forgive(self) -> None:
        self._problem.hide()

    def _export(self) -> None:
        path, options = self._path(), self.options
        self._settings.change_export(self.form.chosen)
        self._settings.remember(replace(self._settings.memory, export_folder=str(path.parent)))
        work = reading(self._desk.project.path, partial(_export, path, options))
        job = watch(self._jobs.start(self.tr("Exporting labels"), work), self)
        job.done.connect(self._finish)

    def _finish(self, report: ExportReport) -> None:
        super().accept()
        self.exported.emit(report)


def _export(
    path: Path, options: ExportOptions, project: Project, progress: Progress
) -> ExportReport:
    return export(project, path, options, progress)
