"""The window of one project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui.actions.dispatch import KeyDispatch
from annotator.gui.actions.menus import fill_menu_bar
from annotator.gui.application import Program
from annotator.gui.models.asking import stop_asking
from annotator.gui.projects import Projects
from annotator.gui.settings import Settings
from annotator.gui.settings.places import (
    keep_splitter,
    keep_window,
    restore_splitter,
    restore_window,
)
from annotator.gui.theme import Theme
from annotator.gui.views.label import connect_actions
from annotator.gui.widgets.buttons import pressed_by_enter
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.widgets.reader import ReaderColours
from annotator.gui.window.commands import connect_commands
from annotator.gui.window.deeds import WindowDeeds
from annotator.gui.window.in_sight import InSight
from annotator.gui.window.parts import WindowParts
from annotator.gui.window.rail import Rail
from annotator.gui.window.reader_look import reader_style, zoomed
from annotator.gui.window.room_makers import keep_columns, makers_of
from annotator.gui.window.status import ProjectStatus
from annotator.gui.wording.filling import filled
from annotator.services.marks import marked
from annotator.services.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
    )


ROOMS = {
    "label": "view.label",
    "articles": "view.articles",
    "annotations": "view.annotations",
    "search": "edit.search",
    "codebook": "view.codebook",
    "compare": "view.compare",
    "agreement": "view.agreement",
    "inbox": "view.inbox",
    "events": "view.events",
}
"""The rooms in the order of the rail, with the action that enters each."""

_IDLE_MS = 300
"""When, after the window was shown, what is not on the screen yet is made ready."""

_BREATH_MS = 20
"""Between two parts of it."""

_HOLDING_MS = 250
"""How often the locks on the file are taken again, which a file dialog loses."""

_WINDOW = "project"
_SPLITTER = "label"


class ProjectWindow(WindowParts):
    """One project on the screen."""

    closed = Signal()
    """The window is gone and the project file is closed."""

    def __init__(self, program: Program, projects: Projects, session: Session) -> None:
        super().__init__(program, projects, session)
        self.deeds = WindowDeeds(self)
        self.setAcceptDrops(True)
        self._refusal = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._parts_to_prepare = self._to_prepare()
        self._holding = QTimer(self)
        self._holding.timeout.connect(session.project.hold_locks)
        self._holding.start(_HOLDING_MS)
        connect_actions(self.label_room, self.commands)
        self.rooms.make_with(makers_of(self))
        self.setWindowTitle(f"{marked(session.project.path.stem)}[*] — Annotator")
        self._menus = fill_menu_bar(self.menuBar(), self.commands)
        self._arrange()
        self._connect()
        self.keys = KeyDispatch(self.commands, self)
        self._dress_reader(program.look.theme)
        self._style_reader(program.settings.settings)
        self.rooms.enter("label")

    def start_work(self) -> None:
        """Open the article to go on with."""
        self.label_room.open_first()
        self._idle.start()
        if self.desk.project.read_only:
            self.notice.say(self._why_read_only(), NoticeKind.WARN)

    def _why_read_only(self) -> str:
        project = self.desk.project
        if project.is_unwritable:
            return self.tr(
                "This project is open for reading only: its file or its folder cannot be written"
                " here. To label, copy it to a folder of yours."
            )
        holder = project.settings.holder
        if holder is None:
            return self.tr("This project is open for reading only: another window has it open.")
        words = self.tr("This project is open for reading only: %1 has it open on %2.")
        return filled(words, holder.annotator, holder.host)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped: a project is opened, the rest imported."""
        self.deeds.exchange.take_dropped(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same, while they are dragged on."""
        self.deeds.exchange.take_dropped(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        self.deeds.exchange.take_dropped(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the project file with the window."""
        self._idle.stop()
        self.rooms.save()
        self.deeds.keep_counts()
        self.label_room.work.close()
        stop_asking(self.desk)
        keep_window(self.program.settings, _WINDOW, self)
        keep_splitter(self.program.settings, _SPLITTER, self.label_room.splitter)
        keep_columns(self)
        self.desk.project.close()
        self.closed.emit()
        super().closeEvent(event)

    def _arrange(self) -> None:
        column = QWidget()
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.notice)
        stack.addWidget(self.rooms, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        rooms = [self.commands[action] for action in ROOMS.values()]
        self.rail = Rail(rooms, [self.commands["tools.palette"], self.commands["help.keys"]])
        row.addWidget(self.rail)
        row.addWidget(column, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(ProjectStatus(self.desk))
        if not restore_window(self.program.settings, _WINDOW, self):
            self.resize(1366, 768)
        restore_splitter(self.program.settings, _SPLITTER, self.label_room.splitter)

    def _connect(self) -> None:
        for name, action in ROOMS.items():
            self.commands.connect_to(action, partial(self.rooms.enter, name))
        connect_commands(self, self.deeds)
        InSight(self)
        self.commands.keys_edited.connect(self.program.settings.change_keys)
        self.rooms.entered.connect(self._show_room)
        self.desk.refused.connect(self._refuse)
        self.desk.edited.connect(self._forget_refusal)
        self.desk.passage_requested.connect(self.show_passage)
        self._idle.timeout.connect(self._prepare)
        self.program.look.edited.connect(self._dress_reader)
        self.program.settings.edited.connect(self._style_reader)
        self.label_room.reader.zoom.edited.connect(self._keep_zoom)

    def _prepare(self) -> None:
        """Make what will be asked for next, a part at a time, while nobody waits for it."""
        part = next(self._parts_to_prepare, None)
        if part is not None:
            part()
            self._idle.start(_BREATH_MS)

    def _to_prepare(self) -> Iterator[Callable[[], object]]:
        yield partial(self.deeds.begin_counting, self.keys)
        yield partial(self.deeds.begin_waiting, self.rail)
        yield self.label_room.panel.prepare
        for menu in self._menus.values():
            yield menu.fill

    def _show_room(self, name: str) -> None:
        self.commands[ROOMS.get(name, "edit.search")].setChecked(True)
        self._forget_refusal()

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self.notice.say(sentence, NoticeKind.WARN)

    def _forget_refusal(self) -> None:
        """What was refused stands there until something else was done."""
        if self.notice.text == self._refusal:
            self.notice.dismiss()

    def _keep_zoom(self, zoom: float) -> None:
        settings = self.program.settings
        settings.change_reader(zoomed(settings.reader, zoom))

    def _dress_reader(self, theme: Theme) -> None:
        for reader in self.readers:
            reader.set_colours(ReaderColours.of_theme(theme))

    def _style_reader(self, settings: Settings) -> None:
        for reader in self.readers:
            reader.set_text_style(reader_style(settings.reader))
        self.commands.check("view.margin", settings.reader.shows_margin)
