"""Looking after a window's project: details, check, backups, copies."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.domain.errors import UserError
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.window.folder_notice import FolderNotice
from annotator.gui.wording.filling import file_name, filled
from annotator.paths import true_path
from annotator.store.project import SUFFIX, Project

if TYPE_CHECKING:
    from annotator.gui.window.parts import WindowParts
    from annotator.services.progress import Progress
    from annotator.services.safekeeping.checking import CheckReport


class Care(QObject):
    """Opens the dialogs of one window that are about the project as a whole."""

    def __init__(self, window: WindowParts, notice: FolderNotice) -> None:
        super().__init__(window)
        self._window = window
        self._notice = notice

    def show_details(self) -> None:
        """Show where the project is, what is in it and who works in it."""
        from annotator.gui.dialogs.details import DetailsDialog

        dialog = DetailsDialog(self._window.desk, self._window)
        dialog.check_requested.connect(self.check)
        dialog.backups_requested.connect(self.show_backups)
        dialog.copy_requested.connect(self.save_copy)
        dialog.open()

    def check(self) -> None:
        """Check every label against its text, and the file itself."""
        from annotator.gui.dialogs.progress import watch
        from annotator.services.safekeeping.checking import check

        work = reading(self._path, check)
        job = self._window.program.jobs.start(self.tr("Checking the project"), work)
        watch(job, self._window).done.connect(self._show_findings)

    def show_backups(self) -> None:
        """Show the copies that were made for safety."""
        from annotator.gui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._path, self._window.program.jobs, self._window)
        dialog.project_requested.connect(self._open)
        dialog.restore_requested.connect(self._window.restore_requested)
        dialog.open()

    def save_copy(self) -> None:
        """Ask for a file and write a copy of the project to it."""
        kinds = file_name(self.tr("Annotator projects (*%1)"), SUFFIX)
        name = file_name(self.tr("%1 copy"), self._path.stem)
        offered = str(self._path.with_name(f"{name}{SUFFIX}"))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy"), offered, kinds
        )
        if chosen:
            path = Path(chosen)
            self.copy_to(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def copy_to(self, path: Path) -> None:
        """Write a copy of the project to a file."""
        from annotator.gui.dialogs.message import tell_error
        from annotator.gui.dialogs.progress import watch

        if true_path(path) == true_path(self._path):
            sentence = self.tr("This is the project itself; choose another name for the copy.")
            tell_error(self._window, UserError(sentence))
            return
        work = reading(self._path, partial(_copy_to, path))
        job = self._window.program.jobs.start(self.tr("Saving a copy"), work)
        watch(job, self._window).done.connect(self._tell_copy)

    @property
    def _path(self) -> Path:
        return self._window.desk.project.path

    def _show_findings(self, report: CheckReport) -> None:
        from annotator.gui.dialogs.details import FindingsDialog

        if report.sound:
            words = self.tr("Nothing is wrong: %1 texts and all their labels were read.")
            words = filled(words, report.texts)
            self._window.notice.say(words, NoticeKind.OK)
        else:
            FindingsDialog(report, self._window).open()

    def _open(self, path: Path) -> None:
        self._window.projects.open(path, self._window)

    def _tell_copy(self, path: Path) -> None:
        words = self.tr("The copy is in %1. You go on working in the project itself.")
        self._notice.say(filled(words, path.name), path.parent)


def _copy_to(path: Path, project: Project, progress: Progress) -> Path:
    from annotator.store.backup import save_copy

    save_copy(project, path, progress.report)
    return path
