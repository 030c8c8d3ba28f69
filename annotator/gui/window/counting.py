"""Counts the keys and clicks that labels take, and keeps the counts in the project."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from annotator.domain.annotation import Annotation
from annotator.domain.edit import Edit
from annotator.domain.errors import UserError
from annotator.services.statistics import keep_efforts
from annotator.store.queries.effort import Effort

if TYPE_CHECKING:
    from annotator.gui.actions.dispatch import KeyDispatch
    from annotator.gui.window.parts import WindowParts

_PAUSE_SECONDS = 60.0
"""Who does nothing for longer is not at work; such a gap counts for nothing."""
_MOST_WAITING = 50


@dataclass(slots=True)
class _Taken:
    keys: int = 0
    clicks: int = 0
    seconds: float = 0.0


class Counting(QObject):
    """What is done until another label is current goes to the one that was; all of it stays here.

    Counted are keys and clicks in the label room, in one's own articles. They are written
    when another article is opened, when one is handed in, and when the window closes.
    """

    def __init__(self, window: WindowParts, keys: KeyDispatch) -> None:
        super().__init__(window)
        self._window = window
        self._room = window.label_room
        self._taken = _Taken()
        self._last: float | None = None
        self._annotation: Annotation | None = None
        self._waiting: list[Effort] = []
        keys.pressed.connect(self._count_key)
        self._room.work.current_shown.connect(self._go_on)
        self._room.work.article_shown.connect(self.keep)
        window.desk.edited.connect(self._follow)

    def watch_clicks(self) -> None:
        """Hear the mouse from now on; the window must be on the screen."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a click in the label room."""
        if event.type() is QEvent.Type.MouseButtonPress and self._is_counted:
            self._note_time()
            self._taken.clicks += 1
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Write what was counted."""
        self._settle()
        waiting, self._waiting = self._waiting, []
        if waiting and not self._window.desk.project.read_only:
            try:
                keep_efforts(self._window.desk.project, waiting)
            except UserError:
                self._waiting = waiting  # a count is not worth a word; the next time will do

    @property
    def _is_counted(self) -> bool:
        work = self._room.work
        mine = work.shown_annotator_id == self._window.desk.session.annotator_id
        return mine and work.page is not None and self._window.rooms.name == "label"

    def _count_key(self) -> None:
        if self._is_counted:
            self._note_time()
            self._taken.keys += 1

    def _note_time(self) -> None:
        now = time.monotonic()
        if self._last is not None and now - self._last < _PAUSE_SECONDS:
            self._taken.seconds += now - self._last
        self._last = now

    def _go_on(self, annotation: Annotation | None) -> None:
        """Another label is current, or none; what was done for the one before is its own."""
        current = self._annotation
        if annotation is not None and current is not None and annotation.id == current.id:
            self._annotation = annotation
            return
        if current is not None:
            self._settle()
        self._annotation = annotation
        if len(self._waiting) >= _MOST_WAITING:
            self.keep()

    def _settle(self) -> None:
        taken, current = self._taken, self._annotation
        if current is None or not (taken.keys or taken.clicks):
            return
        suggesting = self._room.panel.learned.is_on(current.article_id)
        self._waiting.append(
            Effort(current.id, taken.keys, taken.clicks, taken.seconds, suggesting)
        )
        self._taken = _Taken()

    def _follow(self, edit: Edit) -> None:
        """Keep what handing in took with the rest."""
        if edit.name == "submit":
            self.keep()
