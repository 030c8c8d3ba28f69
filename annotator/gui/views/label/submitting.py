"""Handing an article in, and what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.article import State
from annotator.domain.errors import UserError
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.wording.sentences import told
from annotator.services import labelling
from annotator.services.labelling import NothingLabelled, Unfinished

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts


class Submitting(QObject):
    """Submits the open article and opens the next one that is not done."""

    def __init__(self, room: LabelParts) -> None:
        super().__init__(room)
        self._room = room
        self._said = ""
        room.notice.action_requested.connect(self._answer)
        room.desk.edited.connect(self._forget)
        room.work.article_shown.connect(self._forget)

    def submit(self) -> None:
        """Hand the article in and go on; shows what is missing where something is."""
        self._submit(nothing_to_label=False)

    def submit_nothing(self) -> None:
        """Say that there is nothing to label in the article, and go on."""
        self._submit(nothing_to_label=True)

    def reopen(self) -> None:
        """Take the article back into work."""
        page, desk = self._room.work.page, self._room.desk
        if page is None:
            return
        if page.state is not State.SUBMITTED:
            words = self.tr("This article is not submitted; it need not be reopened.")
            desk.refused.emit(words)
            return
        desk.edit(lambda: labelling.reopen(desk.session, page.article.id))

    def _submit(self, *, nothing_to_label: bool) -> None:
        room = self._room
        page = room.work.page
        if page is None:
            return
        session, article_id = room.desk.session, page.article.id
        if session.project.read_only:
            room.desk.refused.emit(self.tr("This project is open for reading only."))
            return
        room.panel.flush()
        following = room.list.next_unfinished()
        try:
            edit = labelling.submit(session, article_id, nothing_to_label=nothing_to_label)
        except Unfinished as error:
            self._show_unfinished(error)
            return
        except NothingLabelled:
            self._said = self.tr("Nothing is labelled here yet. Is there nothing to label?")
            answer = self.tr("Nothing to label here")
            room.notice.say(self._said, NoticeKind.WARN, action=answer)
            return
        except UserError as error:
            room.desk.refused.emit(told(str(error)))
            return
        room.desk.tell(edit)
        following = self._slipped_in() or following
        room.notice.dismiss()
        if following is not None and following != article_id:
            room.open_article(following)
        else:
            words = self.tr("Submitted. Every article of this list is done.")
            room.notice.say(words, NoticeKind.OK)

    def _slipped_in(self) -> str | None:
        """Return the article of a passage that comes back now to be labelled again, if any."""
        from annotator.services.steadiness.slipping import slip

        desk = self._room.desk
        slipped = slip(desk.session)
        if slipped is None:
            return None
        desk.tell(slipped[1])
        return slipped[0]

    def _show_unfinished(self, error: Unfinished) -> None:
        """Go to the annotation that has no speaker yet, and ask for one."""
        room = self._room
        room.work.show_labels_of(room.desk.session.annotator_id)
        room.work.go_to(error.annotation.id)
        self._said = told(str(error))
        room.notice.say(self._said, NoticeKind.WARN)
        room.show_panel()
        room.panel.focus_speaker()

    def _forget(self) -> None:
        """What stood in the way is said until something was done, or another article opened."""
        if self._room.notice.text == self._said:
            self._room.notice.dismiss()

    def _answer(self) -> None:
        if self._room.notice.text == self._said:
            self.submit_nothing()
