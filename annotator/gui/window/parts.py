"""What a project's window is made of, and what each of its collaborators may ask of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from annotator.gui.actions.registry import Actions
from annotator.gui.application import Program
from annotator.gui.desk import Desk, Passage
from annotator.gui.projects import Projects
from annotator.gui.views.label import LabelRoom
from annotator.gui.widgets.feedback.notice import NoticeBar
from annotator.gui.window.rooms import Rooms
from annotator.services.session import Session


class WindowParts(QMainWindow):
    """The desk, the commands and the rooms of one project on the screen."""

    start_requested = Signal()
    """The analyst wants the start page instead of this project."""
    restore_requested = Signal(object)
    """The `Path` of a backup that is to take the place of this project."""

    def __init__(self, program: Program, projects: Projects, session: Session) -> None:
        super().__init__()
        self.program = program
        self.projects = projects
        self.desk = Desk(session, self)
        self.commands = Actions(self, program.settings.settings.keys)
        self.notice = NoticeBar()
        self.label_room = LabelRoom(self.desk, self.commands)
        self.label_room.list.jobs = program.jobs
        self.readers = [self.label_room.reader]
        """The texts of all rooms that show one, all in one style."""
        self.rooms = Rooms()

    def show_passage(self, passage: Passage) -> None:
        """Show a place in an article in the label room."""
        self.rooms.enter("label")
        self.label_room.show_passage(passage)
