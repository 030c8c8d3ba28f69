"""How many reviews wait for who sits here, at the button of the inbox."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.edit import Edit
from annotator.gui.models.asking import Asker
from annotator.services.review import waiting_for

if TYPE_CHECKING:
    from annotator.gui.window.parts import WindowParts
    from annotator.gui.window.rail import RailButton

_KINDS = frozenset({"review", "remark"})


class WaitingReviews(QObject):
    """Counts anew whenever a review or an answer comes, goes or is changed."""

    def __init__(self, window: WindowParts, inbox: RailButton) -> None:
        super().__init__(window)
        self._desk = window.desk
        self._inbox = inbox
        self._asker = Asker(window.desk, self)
        self._count()
        window.desk.edited.connect(self._follow)

    def _follow(self, edit: Edit) -> None:
        if edit.kinds & _KINDS:
            self._count()

    def _count(self) -> None:
        """Count them, beside the window where there may be many."""
        question = partial(waiting_for, annotator_id=self._desk.session.annotator_id)
        self._asker.ask(question, self._show, rows=self._desk.project.annotations.bound())

    def _show(self, count: int) -> None:
        words = self.tr("%Ln reviews wait for you.", None, count) if count else ""
        self._inbox.show_waiting(count, words)
