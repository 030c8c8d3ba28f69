"""The window of one project."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from annotator.gui.actions.dispatch import KeyDispatch
from annotator.gui.actions.menus import fill_menu_bar
from annotator.gui.actions.registry import Actions
from annotator.gui.application import Program
from annotator.gui.desk import Desk, Passage
from annotator.gui.filling import filled
from annotator.gui.marks import marked
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
from annotator.gui.views.label import LabelRoom
from annotator.gui.widgets.notice import NoticeBar, NoticeKind
from annotator.gui.widgets.reader import ReaderColours
from annotator.gui.window.commands import connect_commands
from annotator.gui.window.in_sight import InSight
from annotator.gui.window.rail import Rail
from annotator.gui.window.reader_look import reader_style, zoomed
from annotator.gui.window.rooms import Rooms
from annotator.gui.window.status import ProjectStatus
from annotator.services.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent

    from annotator.gui.dialogs.palette import Palette
    from annotator.gui.window.care import Care
    from annotator.gui.window.counting import Counting
    from annotator.gui.window.exchange import Exchange
    from annotator.gui.window.folder_notice import FolderNotice
    from annotator.store.queries.annotations import AnnotationFilter

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

_HOLDING_MS = 250
"""How often the locks on the file are taken again, which a file dialog loses."""

_WINDOW = "project"
_SPLITTER = "label"


class ProjectWindow(QMainWindow):
    """One project on the screen."""

    closed = Signal()
    """The window is gone and the project file is closed."""
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
        self.setAcceptDrops(True)
        self._palette: Palette | None = None
        self._refusal = ""
        self.counting: Counting | None = None
        """What counts keys and clicks, once the window is on the screen."""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._holding = QTimer(self)
        self._holding.timeout.connect(session.project.hold_locks)
        self._holding.start(_HOLDING_MS)
        self.label_room = LabelRoom(self.desk, self.commands)
        self.readers = [self.label_room.reader]
        """The texts of all rooms that show one, all in one style."""
        self.rooms = Rooms(self._makers())
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
            words = self.tr("This project is open for reading only: %1 has it open.")
            holder = self.desk.project.settings.holder
            name = holder.annotator if holder else self.tr("another window")
            self.notice.say(filled(words, name), NoticeKind.WARN)

    @cached_property
    def exchange(self) -> Exchange:
        """What reads and writes other files."""
        from annotator.gui.window.exchange import Exchange

        return Exchange(self, self._folder_notice)

    @cached_property
    def care(self) -> Care:
        """What looks after the project as a whole."""
        from annotator.gui.window.care import Care

        return Care(self, self._folder_notice)

    @cached_property
    def _folder_notice(self) -> FolderNotice:
        from annotator.gui.window.folder_notice import FolderNotice

        return FolderNotice(self.notice)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped: a project is opened, the rest imported."""
        self.exchange.take_dropped(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same, while they are dragged on."""
        self.exchange.take_dropped(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        self.exchange.take_dropped(event)

    def begin_counting(self) -> None:
        """Count keys and clicks from now on, unless that was begun."""
        from annotator.gui.window.counting import Counting

        if self.counting is None and not self.desk.project.read_only:
            self.counting = Counting(self)
            self.counting.watch_clicks()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the project file with the window."""
        self._idle.stop()
        self.rooms.save()
        if self.counting is not None:
            self.counting.keep()
        self.label_room.work.close()
        stop_asking(self.desk)
        keep_window(self.program.settings, _WINDOW, self)
        keep_splitter(self.program.settings, _SPLITTER, self.label_room.splitter)
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
        row.addWidget(Rail(rooms, [self.commands["tools.palette"], self.commands["help.keys"]]))
        row.addWidget(column, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(ProjectStatus(self.desk))
        if not restore_window(self.program.settings, _WINDOW, self):
            self.resize(1366, 768)
        restore_splitter(self.program.settings, _SPLITTER, self.label_room.splitter)

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "label": lambda: self.label_room,
            "articles": self._make_articles,
            "annotations": self._make_annotations,
            "search": self._make_search,
            "concordance": self._make_concordance,
            "codebook": self._make_codebook,
            "compare": self._make_compare,
            "agreement": self._make_agreement,
            "inbox": self._make_inbox,
            "events": self._make_events,
        }

    def _make_articles(self) -> QWidget:
        from annotator.gui.views.articles import ArticlesView

        made = ArticlesView(self.desk)
        made.article_requested.connect(self._open_article)
        return made

    def _make_annotations(self) -> QWidget:
        from annotator.gui.views.annotations import AnnotationsView

        return AnnotationsView(self.desk)

    def _make_search(self) -> QWidget:
        from annotator.gui.views.search import SearchView

        made = SearchView(self.desk)
        made.context_requested.connect(self.find_in_context)
        return made

    def _make_compare(self) -> QWidget:
        from annotator.gui.window.comparing import make_compare

        return make_compare(self)

    def _make_agreement(self) -> QWidget:
        from annotator.gui.window.comparing import make_agreement

        return make_agreement(self)

    def _make_concordance(self) -> QWidget:
        from annotator.gui.views.concordance import ConcordanceView

        made = ConcordanceView(self.desk, self.program.jobs)
        made.articles_requested.connect(self._find_articles)
        return made

    def find_in_context(self, words: str = "", speaker_id: str | None = None) -> None:
        """Show words, or a speaker by all names, in the room for words in their context."""
        from annotator.gui.views.concordance import ConcordanceView

        self.rooms.enter("concordance")
        room = self.rooms.room("concordance")
        assert isinstance(room, ConcordanceView)
        if speaker_id is not None:
            room.look_for_speaker(speaker_id)
        elif words:
            room.look_for(words)

    def _find_articles(self, words: str) -> None:
        from annotator.gui.views.search import SearchView

        self.rooms.enter("search")
        room = self.rooms.room("search")
        if words and isinstance(room, SearchView):
            room.search_for(words)

    def _make_codebook(self) -> QWidget:
        from annotator.gui.views.codebook import CodebookView

        made = CodebookView(self.desk)
        made.uses_requested.connect(self._show_uses)
        return made

    def _make_inbox(self) -> QWidget:
        from annotator.gui.views.inbox import InboxView

        return InboxView(self.desk, self.program.jobs)

    def _make_events(self) -> QWidget:
        from annotator.gui.views.events import EventsView

        return EventsView(self.desk, self.program.jobs)

    def _show_uses(self, asked: AnnotationFilter) -> None:
        from annotator.gui.views.annotations import AnnotationsView

        self.rooms.enter("annotations")
        room = self.rooms.room("annotations")
        if isinstance(room, AnnotationsView):
            room.ask_for(asked)

    def _connect(self) -> None:
        for name, action in ROOMS.items():
            self.commands.connect_to(action, partial(self.rooms.enter, name))
        connect_commands(self)
        self.in_sight = InSight(self)
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
        """Make what will be asked for next, while nobody waits for it."""
        self.label_room.panel.prepare()
        for menu in self._menus.values():
            menu.fill()

    def open_palette(self) -> None:
        """Show the command palette over the window."""
        if self._palette is None:
            from annotator.gui.dialogs.palette import Palette

            self._palette = Palette(self.commands, self)
        self._palette.open()

    def show_passage(self, passage: Passage) -> None:
        """Show a place in an article in the label room."""
        self.rooms.enter("label")
        self.label_room.show_passage(passage)

    def _open_article(self, article_id: str) -> None:
        self.show_passage(Passage(article_id))

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
