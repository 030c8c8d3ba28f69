"""The window that stands there while no project is open."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow

from annotator.gui.actions.keymap import Keymap
from annotator.gui.actions.specs import ALL
from annotator.gui.application import Program
from annotator.gui.projects import Projects
from annotator.gui.views.start import StartPage
from annotator.gui.widgets.buttons import pressed_by_enter


class StartWindow(QMainWindow):
    """The start page in a window of its own."""

    def __init__(self, program: Program, projects: Projects) -> None:
        super().__init__()
        self._program = program
        self._projects = projects
        keymap = Keymap(ALL, program.settings.settings.keys)
        self.page = StartPage(self._recent(), keymap)
        self.setCentralWidget(self.page)
        self.setWindowTitle("Annotator")
        self.resize(1000, 720)
        self.page.sample_requested.connect(self._open_sample)
        self.page.new_requested.connect(self._make)
        self.page.open_requested.connect(self._choose)
        self.page.project_requested.connect(self._open)
        self.page.backups_requested.connect(self._show_backups)
        self.page.forget_requested.connect(self._forget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)

    def _open_sample(self) -> None:
        self._projects.open_sample(self)

    def _make(self) -> None:
        self._projects.make(self)

    def _choose(self) -> None:
        self._projects.choose(self)

    def _open(self, path: Path) -> None:
        self._projects.open(path, self)

    def _show_backups(self, path: Path) -> None:
        from annotator.gui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(path, self._program.jobs, self)
        dialog.project_requested.connect(self._open)
        dialog.restore_requested.connect(partial(self._projects.restore, path))
        dialog.open()

    def _forget(self, path: Path) -> None:
        self._program.settings.forget(path)
        self.page.show_recent(self._recent())

    def _recent(self) -> list[Path]:
        """Return the projects opened lately, also those that are gone."""
        return [Path(name) for name in self._program.settings.memory.recent_projects]
