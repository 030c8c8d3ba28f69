"""Which window is on the screen: the start page, or one project."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from annotator.gui.application import Program
from annotator.gui.projects import Projects
from annotator.gui.window.window import ProjectWindow
from annotator.services.session import Session


class Windows(QObject):
    """Opens one window after another and keeps the one that is shown."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.application)
        self._program = program
        self._projects = Projects(self, self._window_to_ask_over)
        self._projects.opened.connect(self.show_project)
        self.shown: QMainWindow | None = None

    def start(self, path: Path | None) -> None:
        """Show a project, or the last one, or the start page where there is none."""
        recent = self._program.settings.recent_projects()
        wanted = path or next(iter(recent), None)
        if wanted is None:
            self.show_start()
            return
        self._projects.open(wanted, None)
        if self.shown is None:
            self.show_start()

    def start_with_sample(self) -> None:
        """Show the sample project, made where it is not there yet."""
        self.show_start()
        self._projects.open_sample(self.shown)

    def show_start(self) -> None:
        """Show the start page."""
        from annotator.gui.window.start_window import StartWindow

        self._projects.path = None
        self._show(StartWindow(self._program, self._projects))

    def show_project(self, session: Session) -> None:
        """Show a project and the article to go on with."""
        self._program.settings.opened(session.project.path)
        self._projects.path = session.project.path
        if self.shown is None:
            with self._program.look.held():
                window = ProjectWindow(self._program, self._projects, session)
        else:
            window = ProjectWindow(self._program, self._projects, session)
        window.start_requested.connect(self.show_start)
        self._show(window)
        window.start_work()

    def _window_to_ask_over(self) -> QMainWindow | None:
        if self.shown is None:
            self.show_start()
        return self.shown

    def _show(self, window: QMainWindow) -> None:
        before, self.shown = self.shown, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()
