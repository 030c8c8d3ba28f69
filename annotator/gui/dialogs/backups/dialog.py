"""Copies of a project that were made for safety: what is in them, and the way back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTableView, QWidget

from annotator import paths
from annotator.domain.errors import UserError
from annotator.gui.dialogs.backups.preview import Preview
from annotator.gui.dialogs.backups.words import why_words
from annotator.gui.dialogs.backups.work import copy_of, make_backup
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.message import ask, open_folder, tell_error
from annotator.gui.dialogs.progress import watch
from annotator.gui.jobs import Job, Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.models.text_table import TextTable
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.widgets.side_by_side import side_by_side
from annotator.gui.wording.filling import filled
from annotator.gui.wording.sentences import told
from annotator.gui.wording.times import shown_time
from annotator.paths import is_file
from annotator.services.safekeeping.differing import Differences, differences
from annotator.store.backup import Backup, backups_of

_LIST_WIDTH = 390


class BackupsDialog(BaseDialog):
    """Lists the copies of one project and what differs in each; makes, opens and restores one."""

    project_requested = Signal(object)
    """The `Path` of a project that was made of a backup."""
    restore_requested = Signal(object)
    """The `Path` of a backup that is to take the place of the project."""

    def __init__(self, project: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Backups"))
        self._project = project
        self._jobs = jobs
        self._folder = paths.backups_folder()
        self._job: Job | None = None
        self._found: Differences | None = None
        self.backups: list[Backup] = []
        self.rows = TextTable(self)
        self.table = QTableView()
        self.preview = Preview()
        self.nothing = EmptyState("database", "", "")
        self._stack = QStackedWidget()
        self.make = button(self.tr("Back up now"), "", "plus")
        self.opening = button(self.tr("Open as a new project"), "", "copy")
        self.deleting = button(self.tr("Delete…"), "", "trash-2")
        self._build()
        self.make.clicked.connect(self._make)
        self.opening.clicked.connect(self._open_copy)
        self.deleting.clicked.connect(self._ask_to_delete)
        self.restore.clicked.connect(self._ask_to_restore)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.list_backups()

    def list_backups(self) -> None:
        """Read the folder again."""
        self.backups = backups_of(self._folder, self._project)
        locale = self.locale()
        rows = [
            (
                shown_time(made.made_at, locale),
                why_words(made.why),
                locale.formattedDataSize(made.size),
            )
            for made in self.backups
        ]
        self.rows.show((self.tr("When"), self.tr("Why"), self.tr("Size")), rows)
        self.table.resizeColumnsToContents()
        self._stack.setCurrentIndex(0 if rows else 1)
        self.table.setCurrentIndex(self.rows.index(0, 0))
        for part in (self.opening, self.deleting, self.restore):
            part.setEnabled(bool(rows))

    def _build(self) -> None:
        plain_table(self.table)
        set_kind(self.table, "framed")
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Backups"))
        self.nothing.say(
            self.tr("No backup yet"),
            self.tr("One is made when the project is closed, or now if you ask for it."),
        )
        sides = side_by_side(self.table, self.preview, (_LIST_WIDTH, 1120 - _LIST_WIDTH))
        self._stack.addWidget(sides)
        self._stack.addWidget(self.nothing)
        folder = button(self.tr("Open folder"), "", "folder-open")
        folder.clicked.connect(partial(open_folder, self._folder))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for part in (self.make, self.opening, self.deleting, folder):
            row.addWidget(part)
        row.addStretch(1)
        words = self.tr("Whole copies of “%1” as it was at the time, and what differs now.")
        self.body.addWidget(label(filled(words, self._project.stem), "muted", wraps=True))
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(row)
        self.restore = self.add_button(self.tr("Restore…"), Role.AcceptRole)
        self.footer.accepted.disconnect(self.accept)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(1120, 600)

    def done(self, result: int) -> None:
        """Close it; nobody waits for the comparison any more."""
        self._stop_comparing()
        super().done(result)

    def _chosen(self) -> Backup | None:
        row = self.table.currentIndex().row()
        return self.backups[row] if 0 <= row < len(self.backups) else None

    def _show_chosen(self, _current: QModelIndex | None = None) -> None:
        self._stop_comparing()
        backup, self._found = self._chosen(), None
        if backup is None:
            return
        if not is_file(self._project):
            self.preview.say(
                self.tr("The project's file is gone"),
                self.tr("Restoring puts this backup in its place."),
            )
            return
        self.preview.say(self.tr("Comparing…"))
        work = partial(differences, self._project, backup.path)
        self._job = self._jobs.start_aside(self.tr("Comparing"), work)
        self._job.done.connect(self._show)
        self._job.refused.connect(self._say_why)

    def _stop_comparing(self) -> None:
        job, self._job = self._job, None
        if job is not None and not job.is_over:
            job.done.disconnect(self._show)
            job.refused.disconnect(self._say_why)
            job.cancel()

    def _show(self, found: Differences) -> None:
        self._found, self._job = found, None
        self.preview.show_differences(found)

    def _say_why(self, error: UserError) -> None:
        self._job = None
        self.preview.say(self.tr("The two cannot be compared"), told(str(error)))

    def _make(self) -> None:
        work = reading(self._project, partial(make_backup, self._folder))
        job = watch(self._jobs.start(self.tr("Making a backup"), work), self)
        job.done.connect(self.list_backups)

    def _open_copy(self) -> None:
        backup = self._chosen()
        if backup is not None:
            work = partial(copy_of, backup.path, self._project.parent)
            job = watch(self._jobs.start(self.tr("Copying the backup"), work), self)
            job.done.connect(self._open)

    def _open(self, path: Path) -> None:
        self.accept()
        self.project_requested.emit(path)

    def _ask_to_restore(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        text = self.tr(
            "“%1” becomes again what it was on %2. What it is now is kept as a backup of its"
            " own, so this can be taken back."
        )
        text = filled(text, self._project.stem, shown_time(backup.made_at, self.locale()))
        question = ask(self, self.tr("Restore this backup?"), text, yes=self.tr("Restore"))
        question.accepted.connect(partial(self._restore, backup.path))

    def _restore(self, backup: Path) -> None:
        self.accept()
        self.restore_requested.emit(backup)

    def _ask_to_delete(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        text = self.tr("The backup of %1 is deleted for good. The project stays as it is.")
        text = filled(text, shown_time(backup.made_at, self.locale()))
        question = ask(
            self,
            self.tr("Delete this backup?"),
            text,
            yes=self.tr("Delete backup"),
            dangerous=True,
        )
        question.accepted.connect(partial(self._delete, backup.path))

    def _delete(self, backup: Path) -> None:
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            sentence = self.tr("%1 could not be deleted: %2.")
            reason = error.strerror or str(error)
            tell_error(self, UserError(filled(sentence, backup.name, reason)))
        self.list_backups()
