"""Undo and redo in a window: what they would do, and showing what they did."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.article import Progress as ProgressRecord
from annotator.domain.edit import Edit
from annotator.domain.refusal import Refusal
from annotator.gui.desk import Passage
from annotator.gui.edit_names import name_words
from annotator.gui.filling import filled
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.gui.window.parts import WindowParts


class Undoing(QObject):
    """Takes steps back and forth, and brings what they changed into sight."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        window.commands.connect_to("edit.undo", self.undo)
        window.commands.connect_to("edit.redo", self.redo)
        window.desk.edited.connect(self.show_steps)
        self.show_steps()

    def undo(self) -> None:
        """Take back the last step and show where that was."""
        if self._is_large(undone=False):
            self._start(self.tr("Undoing"), Session.undo)
        else:
            self._show(self._window.desk.undo())

    def redo(self) -> None:
        """Apply again what was undone last and show where that is."""
        if self._is_large(undone=True):
            self._start(self.tr("Redoing"), Session.redo)
        else:
            self._show(self._window.desk.redo())

    def show_steps(self) -> None:
        """Let the menu say what undo and redo would do."""
        desk = self._window.desk
        names = desk.project.journal.step_names(desk.session.annotator_id)
        words = (self.tr("Undo: %1"), self.tr("Redo: %1"))
        plain = (self.tr("Undo"), self.tr("Redo"))
        for id, name, with_name, without in zip(
            ("edit.undo", "edit.redo"), names, words, plain, strict=True
        ):
            self._window.commands.enable((id,), name is not None)
            action = self._window.commands[id]
            action.setText(filled(with_name, name_words(name)) if name else without)

    def _is_large(self, *, undone: bool) -> bool:
        desk = self._window.desk
        journal, mine = desk.project.journal, desk.session.annotator_id
        return not desk.project.read_only and journal.is_step_large(mine, undone=undone)

    def _start(self, title: str, step: _Step) -> None:
        """Do a large step beside the window, which shows how far it is and can stop it."""
        from annotator.gui.dialogs.progress import watch

        desk = self._window.desk
        work = partial(_done_beside, desk.project.path, desk.session.annotator, step)
        job = self._window.program.jobs.start(title, work)
        watch(job, self._window).done.connect(self._tell)

    def _tell(self, edit: Edit | None) -> None:
        if edit is not None:
            self._window.desk.tell(edit)

    def _show(self, edit: Edit | None) -> None:
        window = self._window
        place = _place_of(edit) if edit is not None else None
        if place is not None and window.rooms.name == "label":
            window.label_room.show_place(place)


_Step = Callable[[Session, Progress], Edit | None]


def _done_beside(path: Path, annotator: Annotator, step: _Step, progress: Progress) -> Edit | None:
    project = Project.second_connection(path)
    try:
        return step(Session(project, annotator), progress)
    finally:
        project.close()


_InArticle = Annotation | ProgressRecord | Refusal


def _place_of(edit: Edit) -> Passage | None:
    """Return the one place in an article that an edit was about; none for many articles."""
    if edit.is_large:
        return None
    records = [c for c in edit.changes if isinstance(c.record, _InArticle)]
    articles = {c.record.article_id for c in records if isinstance(c.record, _InArticle)}
    if len(articles) != 1 or len(records) != len(edit.changes):
        return None
    article_id = articles.pop()
    for change in records:
        if isinstance(change.record, Annotation):
            if change.after is not None:
                return Passage(article_id, change.record_id)
            piece = change.record.content[0]
            return Passage(article_id, start=piece.start, end=piece.end)
    return Passage(article_id)
