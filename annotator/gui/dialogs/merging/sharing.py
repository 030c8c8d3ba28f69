"""Sharing one's labels: what goes along, and where to."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.folders import outgoing_folder
from annotator.gui.dialogs.merging.share_words import ShareWords, there_is
from annotator.gui.dialogs.message import writing_to
from annotator.gui.dialogs.progress import watch
from annotator.gui.jobs import Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.models.asking import Asker
from annotator.gui.settings import SettingsHome
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.fields.file_line import FileLine
from annotator.gui.wording.filling import file_name, filled
from annotator.gui.wording.sentences import told
from annotator.services.merging import PACKET_SUFFIX, ShareReport, share
from annotator.services.progress import Progress
from annotator.store.project import SUFFIX, Project


class ShareDialog(BaseDialog):
    """Says what a packet holds, asks whether texts go along, and writes it."""

    shared = Signal(object)
    """The `ShareReport` of a packet that is complete."""

    def __init__(
        self, desk: Desk, settings: SettingsHome, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Share my labels"))
        self._desk = desk
        self._settings = settings
        self._jobs = jobs
        self.with_texts = QRadioButton(self.tr("With the texts of the articles"))
        self.without_texts = QRadioButton(self.tr("Without the texts"))
        self.target = FileLine(self._first_path())
        self.target.title = self.tr("Share to")
        self.target.kinds = file_name(self.tr("Packets of labels (*%1)"), PACKET_SUFFIX)
        self._problem = label("", "danger", wraps=True)
        self._said = label("", wraps=True)
        self._asker = Asker(desk, self)
        self._build()
        self.target.edited.connect(self._problem.hide)

    def accept(self) -> None:
        """Write the packet, after a question where the file is there already."""
        try:
            path = self._path()
        except UserError as error:
            self._problem.setText(told(str(error)))
            self._problem.show()
            self.target.field.setFocus()
            return
        writing_to(path, self._share, self)

    def _build(self) -> None:
        self.with_texts.setChecked(True)
        self.body.addWidget(self._said)
        question = partial(there_is, annotator_id=self._desk.session.annotator_id)
        self._asker.ask(question, self._say, rows=self._desk.project.annotations.bound())
        notes = (
            (
                self.with_texts,
                self.tr("Colleagues who lack an article get it. The file is larger."),
            ),
            (
                self.without_texts,
                self.tr(
                    "For colleagues who have the articles, or where the texts may not be passed on."
                ),
            ),
        )
        for choice, note in notes:
            column = QVBoxLayout()
            column.setSpacing(2)
            said = label(note, "muted", wraps=True)
            said.setContentsMargins(24, 0, 0, 0)
            column.addWidget(choice)
            column.addWidget(said)
            self.body.addLayout(column)
        self.body.addSpacing(GAP)
        self.body.addWidget(self.target)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self._problem.hide()
        self.add_button(self.tr("Share"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.resize(620, 340)

    def _say(self, found: tuple[int, int, int, int]) -> None:
        """Say what goes along, in numbers."""
        session = self._desk.session
        there = ShareWords(self).of(*found)
        if there:
            words = filled(
                self.tr("%1 of %2 go into one file for your colleagues."),
                there,
                session.annotator.name,
            )
        else:
            words = filled(
                self.tr("%1 has no labels or reviews here yet; the file holds the codebook alone."),
                session.annotator.name,
            )
        more = self.tr("The codebook goes along; suggestions you put away do not.")
        self._said.setText(f"{words} {more}")

    def _first_path(self) -> Path:
        project = self._desk.project.path
        folder = outgoing_folder(self._settings, project)
        name = "".join(
            letter if letter.isalnum() or letter in " -" else "-"
            for letter in self._desk.session.annotator.name
        )
        return folder / f"{project.stem} {name}{PACKET_SUFFIX}"

    def _path(self) -> Path:
        path = self.target.path()
        if path.suffix == SUFFIX:
            raise UserError(self.tr("Labels are never written over a project; change the ending."))
        return path

    def _share(self) -> None:
        path = self._path()
        self._settings.remember(replace(self._settings.memory, export_folder=str(path.parent)))
        deed = partial(_share, path, self._desk.session.annotator_id, self.with_texts.isChecked())
        work = reading(self._desk.project.path, deed)
        job = watch(self._jobs.start(self.tr("Sharing labels"), work), self)
        job.done.connect(self._finish)

    def _finish(self, report: ShareReport) -> None:
        super().accept()
        self.shared.emit(report)


def _share(
    path: Path, annotator_id: str, with_texts: bool, project: Project, progress: Progress
) -> ShareReport:
    return share(project, annotator_id, path, with_texts=with_texts, progress=progress)
