"""Opening and making projects, with the questions that come up on the way."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator import paths
from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.gui.wording.filling import file_name, filled
from annotator.gui.wording.sentences import told
from annotator.gui.wording.translations import window_language
from annotator.paths import is_there, true_path
from annotator.services.identity import guest, identity, maker_here
from annotator.services.session import Session
from annotator.store.database import Damaged
from annotator.store.opening import is_older
from annotator.store.project import SUFFIX, InUse, Project

_LARGE = 50_000_000
"""Bytes of a file that is brought up to date while a dialog shows how far it is."""

SAMPLE_NAME = f"Sample{SUFFIX}"


class Projects(QObject):
    """Opens and makes projects; nothing here blocks, the answer comes as a signal."""

    opened = Signal(object)
    """The `Session` that was asked for."""
    restore_requested = Signal(object, object)
    """The `Path` of a project, and of the backup that is to take its place."""
    update_requested = Signal(object, object)
    """The `Path` of a large project of an older version, and what opens it afterwards."""
    copy_requested = Signal(object, object)
    """The `Path` of such a project that can only be read, and what opens it afterwards."""
    damaged = Signal(object, object)
    """The `Path` of a project that is damaged, and the error that says so."""
    refused = Signal()
    """A project could not be opened; why is on the screen already."""

    def __init__(
        self, parent: QObject, window: Callable[[], QWidget | None] = lambda: None
    ) -> None:
        """Ask questions over `window` where nobody says over which."""
        super().__init__(parent)
        self._window = window
        self.offers_rescue = False
        """Whether somebody who hears `damaged` offers to save what can be read."""
        self.updates_beside = False
        """Whether somebody who hears them does what is requested of older projects."""
        self.path: Path | None = None
        """The project that is on the screen."""

    def open(self, path: Path, parent: QWidget | None) -> None:
        """Open a project; where somebody else has it open, offer to read it."""
        if not self._is_shown(path):
            self._with_annotator(parent, lambda annotator: self._open(path, annotator, parent))

    def choose(self, parent: QWidget | None) -> None:
        """Ask for a project file and open it."""
        from PySide6.QtWidgets import QFileDialog

        kinds = file_name(self.tr("Annotator projects (*%1)"), SUFFIX)
        folder = str(paths.projects_folder())
        chosen, _ = QFileDialog.getOpenFileName(parent, self.tr("Open project"), folder, kinds)
        if chosen:
            self.open(Path(chosen), parent)

    def make(self, parent: QWidget | None) -> None:
        """Ask for a name and make a project."""
        from annotator.gui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(parent or self._window(), paths.projects_folder())
        dialog.project_requested.connect(self._make_requested)
        dialog.open()

    def open_sample(self, parent: QWidget | None) -> None:
        """Open the sample project, made where it is not there yet; nobody is asked for a name."""
        path = paths.projects_folder() / SAMPLE_NAME
        annotator = identity() or guest()
        if self._is_shown(path):
            return
        if is_there(path):
            self._open(path, annotator, parent)
        else:
            self._make(path, True, annotator, parent)

    def restore(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of a project, and open that."""
        self.restore_requested.emit(path, backup)

    def _is_shown(self, path: Path) -> bool:
        return self.path is not None and true_path(path) == true_path(self.path)

    def _make_requested(self, path: Path, sample: bool) -> None:
        self._with_annotator(None, lambda annotator: self._make(path, sample, annotator, None))

    def _with_annotator(self, parent: QWidget | None, go_on: Callable[[Annotator], None]) -> None:
        """Go on with the annotator's name, which is asked once."""
        known = identity()
        if known is not None:
            go_on(known)
            return
        from annotator.gui.dialogs.who import WhoDialog

        dialog = WhoDialog(parent or self._window())
        dialog.named.connect(go_on)
        dialog.rejected.connect(self.refused)
        dialog.open()

    def _open(self, path: Path, annotator: Annotator, parent: QWidget | None) -> None:
        if self.updates_beside and _takes_long_to_update(path):
            go_on = partial(self._open_now, path, annotator, parent)
            self.update_requested.emit(path, go_on)
        else:
            self._open_now(path, annotator, parent)

    def _open_now(self, path: Path, annotator: Annotator, parent: QWidget | None) -> None:
        try:
            project = Project.open(path, paths.backups_folder())
        except InUse as error:
            self._offer_reading(error, annotator, parent)
        except Damaged as error:
            self._tell_damage(path, error, parent)
        except UserError as error:
            self._refuse(error, parent)
        else:
            self._sit_down(project, annotator, parent)

    def _offer_reading(self, error: InUse, annotator: Annotator, parent: QWidget | None) -> None:
        from annotator.gui.dialogs.message import ask

        text = self.tr("%1 You can read it here; nothing can be changed until it is closed there.")
        question = ask(
            parent or self._window(),
            self.tr("This project is open already"),
            filled(text, told(str(error))),
            yes=self.tr("Open for reading"),
        )
        question.accepted.connect(lambda: self._read(error.path, annotator, parent))
        question.rejected.connect(self.refused)

    def _read(self, path: Path, annotator: Annotator, parent: QWidget | None) -> None:
        go_on = partial(self._read_now, path, annotator, parent)
        if self.updates_beside and _takes_long_to_update(path):
            self.copy_requested.emit(path, go_on)
        else:
            go_on()

    def _read_now(self, path: Path, annotator: Annotator, parent: QWidget | None) -> None:
        try:
            project = Project.read(path)
        except UserError as error:
            self._refuse(error, parent)
        else:
            self._join(project, annotator, parent)

    def _sit_down(self, project: Project, annotator: Annotator, parent: QWidget | None) -> None:
        """Join a project; where another has made it at this computer, ask who is working."""
        maker = maker_here(project)
        if maker is None or project.read_only:
            self._join(project, annotator, parent)
            return
        from annotator.gui.dialogs.who import WhichDialog

        dialog = WhichDialog(parent or self._window(), maker, annotator)

        def join(chosen: Annotator) -> None:
            self._join(project, chosen, parent)

        dialog.chosen.connect(join)
        dialog.rejected.connect(project.close)
        dialog.rejected.connect(self.refused)
        dialog.open()

    def _join(self, project: Project, annotator: Annotator, parent: QWidget | None) -> None:
        try:
            session = Session.join(project, annotator)
        except UserError as error:
            project.close()
            self._refuse(error, parent)
        else:
            self.opened.emit(session)

    def _make(self, path: Path, sample: bool, annotator: Annotator, parent: QWidget | None) -> None:
        from annotator.services.defaults import new_project

        try:
            session = new_project(path, annotator, "en" if sample else window_language())
            if sample:
                from annotator.services.sample import fill_with_sample

                fill_with_sample(session)
        except UserError as error:
            self._refuse(error, parent)
        else:
            self.opened.emit(session)

    def _tell_damage(self, path: Path, error: UserError, parent: QWidget | None) -> None:
        """Let somebody offer a rescue, where somebody does."""
        if self.offers_rescue:
            self._window()
            self.damaged.emit(path, error)
            self.refused.emit()
        else:
            self._refuse(error, parent)

    def _refuse(self, error: UserError, parent: QWidget | None) -> None:
        from annotator.gui.dialogs.message import tell_error

        tell_error(parent or self._window(), error)
        self.refused.emit()


def _takes_long_to_update(path: Path) -> bool:
    """Return whether a file is of an older version and large: it is copied first."""
    try:
        large = path.stat().st_size > _LARGE
    except OSError:
        return False
    return large and is_older(path)
