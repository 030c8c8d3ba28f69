"""The desk: the open session as the screens see it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.domain.value import value
from annotator.gui.wording.sentences import told
from annotator.services.codebook import codebook_of
from annotator.services.session import Session
from annotator.store.project import Project

ResultT = TypeVar("ResultT")


@value
class Passage:
    """A place in an article that a list wants to show in the reader."""

    article_id: str
    annotation_id: str | None = None
    """The annotation to make current there."""
    start: int | None = None
    end: int | None = None
    """The words to show, where it is no annotation."""


class Desk(QObject):
    """One session, with signals: every screen does its edits here and hears of all others'."""

    edited = Signal(object)
    """An `Edit` that was applied, undone or redone; screens show what it changed."""
    refused = Signal(object)
    """The sentence (str) of an edit that was refused."""
    passage_requested = Signal(object)
    """A `Passage` that somebody asked to see."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._codebook: Codebook | None = None

    @property
    def project(self) -> Project:
        """The open project."""
        return self.session.project

    @property
    def codebook(self) -> Codebook:
        """The codebook as it stands."""
        if self._codebook is None:
            self._codebook = codebook_of(self.project)
        return self._codebook

    def edit(self, deed: Callable[[], Edit]) -> Edit | None:
        """Do an edit and tell every screen; a refusal is told too, and gives none."""
        return self.edit_with(lambda: (None, deed()))[1]

    def edit_with(
        self, deed: Callable[[], tuple[ResultT, Edit]]
    ) -> tuple[ResultT, Edit] | tuple[None, None]:
        """Do an edit that makes something, and return both; `(None, None)` if refused."""
        try:
            made, edit = deed()
        except UserError as error:
            self.refused.emit(told(str(error)))
            return None, None
        self.tell(edit)
        return made, edit

    def undo(self) -> Edit | None:
        """Take back the last step and tell every screen."""
        return self._step(self.session.undo)

    def redo(self) -> Edit | None:
        """Apply again what was undone last and tell every screen."""
        return self._step(self.session.redo)

    def tell(self, edit: Edit) -> None:
        """Let every screen know of an edit, also one that a job made in another thread."""
        if not edit.changes:
            return
        edit = self.project.journal.at_hand(edit)
        if edit.kinds & CODEBOOK_KINDS:
            self._codebook = None
        self.edited.emit(edit)

    def tell_if_any(self, edit: Edit | None) -> None:
        """Let every screen know of what a job did, if it did anything."""
        if edit is not None:
            self.tell(edit)

    def _step(self, step: Callable[[], Edit | None]) -> Edit | None:
        try:
            edit = step()
        except UserError as error:
            self.refused.emit(told(str(error)))
            return None
        if edit is not None:
            self.tell(edit)
        return edit
