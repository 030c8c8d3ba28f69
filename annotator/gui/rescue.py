"""Saving what can be read of a damaged project, from the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.errors import UserError
from annotator.gui.wording.filling import file_name, filled
from annotator.gui.wording.sentences import told
from annotator.store.presence import begins_as_a_project
from annotator.store.project import SUFFIX

if TYPE_CHECKING:
    from annotator.gui.jobs import Jobs
    from annotator.gui.projects import Projects
    from annotator.services.progress import Progress
    from annotator.services.safekeeping.rescuing import RescueReport


class Rescue(QObject):
    """Offers a rescue, runs it beside the window, and tells what came of it."""

    def __init__(self, jobs: Jobs, projects: Projects, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._projects = projects
        self._over: QWidget | None = None

    def offer(self, path: Path, error: UserError, over: QWidget | None) -> None:
        """Say that a project is damaged, and ask whether it is to be saved."""
        from annotator.gui.dialogs.message import ask

        self._over = over
        heading, text = (
            self.tr("This project is damaged"),
            self.tr(
                "%1: %2 Everything in it that can still be read can be saved into a new project;"
                " this file stays as it is. Its backups are on the start page."
            ),
        )
        if not begins_as_a_project(path):
            heading, text = (
                self.tr("This does not look like a project"),
                self.tr(
                    "%1 does not begin as a project does. If it is one all the same, and damaged,"
                    " everything in it that can still be read can be saved into a new project; this"
                    " file stays as it is. The backups of projects are on the start page."
                ),
            )
        question = ask(
            over,
            heading,
            filled(text, path.name, told(str(error))),
            yes=self.tr("Save what can be read…"),
        )
        question.accepted.connect(partial(self.choose, path, over))

    def choose(self, path: Path, over: QWidget | None) -> None:
        """Ask for the new project's name, and rescue."""
        kinds = file_name(self.tr("Annotator projects (*%1)"), SUFFIX)
        name = file_name(self.tr("%1 rescued"), path.stem)
        offered = str(path.with_name(f"{name}{SUFFIX}"))
        title = self.tr("Save what can be read")
        chosen, _ = QFileDialog.getSaveFileName(over, title, offered, kinds)
        if chosen:
            out = Path(chosen)
            self.run(path, out if out.suffix == SUFFIX else out.with_name(out.name + SUFFIX), over)

    def run(self, path: Path, out: Path, over: QWidget | None) -> None:
        """Rescue a project into a new file, and tell what came of it."""
        from annotator.gui.dialogs.progress import watch

        self._over = over
        job = self._jobs.start(self.tr("Saving what can be read"), partial(_work, path, out))
        watch(job, over).done.connect(self._show)

    def _show(self, report: RescueReport) -> None:
        from annotator.gui.dialogs.details.rescued import RescuedDialog

        dialog = RescuedDialog(report, self._over)
        dialog.accepted.connect(partial(self._projects.open, report.path, self._over))
        dialog.open()


def _work(path: Path, out: Path, progress: Progress) -> RescueReport:
    from annotator.services.safekeeping.rescuing import rescue_project

    return rescue_project(path, out, progress)
