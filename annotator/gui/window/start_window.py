"""The window that stands there while no project is open."""

from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from annotator.gui.application import Program
from annotator.gui.projects import Projects
from annotator.gui.views.start import StartPage


class StartWindow(QMainWindow):
    """The start page in a window of its own."""

    def __init__(self, program: Program, projects: Projects) -> None:
        super().__init__()
        self._program = program
        self._projects = projects
        self.page = StartPage(program.settings.recent_projects())
        self.setCentralWidget(self.page)
        self.setWindowTitle("Annotator")
        self.resize(1000, 720)
        self.page.sample_requested.connect(self._open_sample)
        self.page.new_requested.connect(self._make)
        self.page.open_requested.connect(self._choose)
        self.page.project_requested.connect(self._open)
        self.page.forget_requested.connect(self._forget)

    def _open_sample(self) -> None:
        self._projects.open_sample(self)

    def _make(self) -> None:
        self._projects.make(self)

    def _choose(self) -> None:
        self._projects.choose(self)

    def _open(self, path: Path) -> None:
        self._projects.open(path, self)

    def _forget(self, path: Path) -> None:
        self._program.settings.forget(path)
        self.page.show_recent(self._program.settings.recent_projects())
