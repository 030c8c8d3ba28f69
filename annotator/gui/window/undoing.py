"""Undo and redo in a window: what they would do, and showing what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotation import Annotation
from annotator.domain.article import Progress
from annotator.domain.edit import Edit
from annotator.domain.refusal import Refusal
from annotator.gui.desk import Passage
from annotator.gui.wording.edit_names import name_words
from annotator.gui.wording.filling import filled
from annotator.services.session import Session

if TYPE_CHECKING:
    from annotator.gui.beside import SlowDeed
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
            self._do_beside(self.tr("Undoing"), Session.undo)
        else:
            self._show(self._window.desk.undo())

    def redo(self) -> None:
        """Apply again what was undone last and show where that is."""
        if self._is_large(undone=True):
            self._do_beside(self.tr("Redoing"), Session.redo)
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
        from annotator.gui.beside import FEW

        desk = self._window.desk
        journal, mine = desk.project.journal, desk.session.annotator_id
        return not desk.project.read_only and journal.size_of_step(mine, undone=undone) > FEW

    def _do_beside(self, title: str, step: SlowDeed) -> None:
        from annotator.gui.beside import do_beside

        window = self._window
        do_beside(window.desk, window.program.jobs, window, title, step)

    def _show(self, edit: Edit | None) -> None:
        window = self._window
        place = _place_of(edit) if edit is not None else None
        if place is not None and window.rooms.name == "label":
            window.label_room.show_place(place)


_InArticle = Annotation | Progress | Refusal


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
