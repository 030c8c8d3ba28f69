"""Copies of a project that were made for safety."""

import shutil
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTableView, QWidget

from annotator import paths
from annotator.domain.errors import UserError
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.message import open_folder
from annotator.gui.dialogs.progress import watch
from annotator.gui.filling import filled
from annotator.gui.jobs import Jobs
from annotator.gui.models.text_table import TextTable
from annotator.gui.project_jobs import reading
from annotator.gui.times import shown_time
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.empty_state import EmptyState
from annotator.gui.widgets.tables import plain_table
from annotator.services.progress import Progress
from annotator.store.backup import Backup, back_up, backups_of
from annotator.store.project import SUFFIX, Project


class BackupsDialog(BaseDialog):
    """Lists the copies of one project, makes one now, and opens an old one as a new project."""

    project_requested = Signal(object)
    """The `Path` of a project that was made of a backup."""

    def __init__(self, project: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Backups"))
        self._project = project
        self._jobs = jobs
        self._folder = paths.backups_folder()
        self.backups: list[Backup] = []
        self.rows = TextTable(self)
        self.table = QTableView()
        self.nothing = EmptyState("database", "", "")
        self._stack = QStackedWidget()
        self.make = button(self.tr("Back up now"), "", "plus")
        self.restore = button(self.tr("Open as a new project"), "", "rotate-ccw")
        self._build()
        self.make.clicked.connect(self._make)
        self.restore.clicked.connect(self._restore)
        self.list_backups()

    def list_backups(self) -> None:
        """Read the folder again."""
        self.backups = backups_of(self._folder, self._project.stem)
        locale = self.locale()
        rows = [
            (shown_time(made.made_at, locale), made.path.name, locale.formattedDataSize(made.size))
            for made in self.backups
        ]
        self.rows.show((self.tr("When"), self.tr("File"), self.tr("Size")), rows)
        self.table.resizeColumnsToContents()
        self._stack.setCurrentWidget(self.table if rows else self.nothing)
        self.table.selectRow(0)
        self.restore.setEnabled(bool(rows))

    def _build(self) -> None:
        plain_table(self.table)
        set_kind(self.table, "framed")
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Backups"))
        self.nothing.say(
            self.tr("No backup yet"),
            self.tr("Make one now; another is made whenever an update changes the file."),
        )
        for page in (self.table, self.nothing):
            self._stack.addWidget(page)
        opening = button(self.tr("Open folder"), "", "folder-open")
        opening.clicked.connect(partial(open_folder, self._folder))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for part in (self.make, self.restore, opening):
            row.addWidget(part)
        row.addStretch(1)
        words = self.tr("Whole copies of “%1” as it was at the time.")
        self.body.addWidget(label(filled(words, self._project.stem), "muted", wraps=True))
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(row)
        self.add_button(self.tr("Close"), Role.RejectRole).setDefault(True)
        self.resize(640, 400)

    def _make(self) -> None:
        work = reading(self._project, partial(_back_up, self._folder))
        job = watch(self._jobs.start(self.tr("Making a backup"), work), self)
        job.done.connect(self.list_backups)

    def _restore(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.backups):
            work = partial(_copy_of, self.backups[row].path, self._project.parent)
            job = watch(self._jobs.start(self.tr("Copying the backup"), work), self)
            job.done.connect(self._open)

    def _open(self, path: Path) -> None:
        self.accept()
        self.project_requested.emit(path)


def _back_up(folder: Path, project: Project, progress: Progress) -> Path:
    return back_up(project, folder, progress.report)


def _copy_of(backup: Path, folder: Path, progress: Progress) -> Path:
    """Copy a backup into a folder under a name that is free there."""
    progress.report(0, doing=backup.name)
    number = 1
    path = folder / backup.name
    while path.exists():
        number += 1
        path = folder / f"{backup.stem} ({number}){SUFFIX}"
    try:
        shutil.copyfile(backup, path)
    except OSError as error:
        raise UserError(f"{path} could not be written: {error.strerror or error}.") from error
    return path
