"""Backs projects up by itself: on opening, after every hour of work, and on closing."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import paths
from annotator.domain.errors import UserError
from annotator.paths import is_there

if TYPE_CHECKING:
    from annotator.gui.jobs import Job, Jobs
    from annotator.gui.settings import SettingsHome
    from annotator.services.progress import Progress
    from annotator.services.safekeeping.backing_up import Keeping
    from annotator.store.backup_note import Why
    from annotator.store.project import Project

_log = logging.getLogger(__name__)

FIRST_MS = 5_000
"""How long after a project was opened; the window has more urgent things to do before."""
EVERY_MS = 3_600_000


class Keeper(QObject):
    """Looks after the project that is on the screen; nothing here blocks the window."""

    refused = Signal(object)
    """The `UserError` that says why there is no backup; told once for each project."""

    def __init__(self, settings: SettingsHome, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._jobs = jobs
        self._path: Path | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._at_work)
        self._worked = False

    def opened(self, path: Path) -> None:
        """A project is on the screen now."""
        self._path, self._told, self._worked = path, False, False
        self._timer.start(FIRST_MS)

    def closed(self, path: Path) -> None:
        """A project is no longer on the screen, and its file is closed."""
        if self._path == path:
            self._path = None
            self._timer.stop()
        if is_there(path):
            self._back_up(path, "close")

    def _at_work(self) -> None:
        self._timer.setInterval(EVERY_MS)
        if self._path is not None:
            self._back_up(self._path, "work" if self._worked else "open")
        self._worked = True

    def _back_up(self, path: Path, why: str) -> None:
        from annotator.gui.jobs.project_jobs import reading
        from annotator.services.safekeeping.backing_up import Keeping
        from annotator.store.backup_note import Why

        chosen = self._settings.backups
        if not chosen.automatic or self._jobs.is_closed:
            return
        keeping = Keeping(chosen.count, chosen.days)
        work = reading(path, partial(_work, Why(why), keeping))
        job: Job = self._jobs.start_aside(self.tr("Making a backup"), work)
        job.refused.connect(self._refused)

    def _refused(self, error: UserError) -> None:
        _log.warning("no backup was made: %s", error)
        if not self._told and self._path is not None:
            self._told = True
            self.refused.emit(error)


def _work(why: Why, keeping: Keeping, project: Project, progress: Progress) -> Path | None:
    from annotator.services.safekeeping.backing_up import back_up_if_changed

    return back_up_if_changed(project, paths.backups_folder(), why, keeping, progress)
