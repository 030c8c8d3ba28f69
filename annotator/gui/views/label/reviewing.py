"""Verdicts on a colleague's labels in the label room, and the author's answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.review import RemarkKind, Verdict
from annotator.gui.views.label.shown_labels import GOLD

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts
    from annotator.services.review import Item


class Reviewing(QObject):
    """The actions of the menu Review on what the label room shows."""

    def __init__(self, room: LabelParts) -> None:
        super().__init__(room)
        self._room = room
        self._work, self._desk = room.work, room.desk

    @property
    def judges(self) -> bool:
        """Whether the labels on the screen are a colleague's, to be judged."""
        return self._work.shown_annotator_id not in (self._desk.session.annotator_id, GOLD)

    def accept_or(self, otherwise: Callable[[], object]) -> None:
        """Accept a colleague's label, or else do something else."""
        self._judge_or(self.accept, otherwise)

    def return_or(self, otherwise: Callable[[], object]) -> None:
        """Return a colleague's label, or else do something else."""
        self._judge_or(self.return_to_author, otherwise)

    def accept(self) -> None:
        """Agree with the current label of a colleague and go to the next."""
        from annotator.services import review

        current = self._colleagues_current()
        if current is None:
            return
        session = self._desk.session
        if self._desk.edit(lambda: review.accept(session, [current.id])) is not None:
            self._go_on(current)

    def return_to_author(self) -> None:
        """Ask why the current label of a colleague is returned, and return it."""
        from annotator.gui.dialogs.say import SayDialog
        from annotator.services import review

        current = self._colleagues_current()
        if current is None:
            return
        dialog = SayDialog(
            self._room,
            self.tr("Return the label"),
            self.tr(
                "Its author finds it in the inbox, with the reason, and changes or defends it."
            ),
            self.tr("Return"),
            review.reasons_of(self._desk.project),
        )
        dialog.said.connect(partial(self._return, current))
        dialog.open()

    def report_missed(self) -> None:
        """Ask why the selected words should have been labelled, and tell the author."""
        from annotator.gui.dialogs.say import SayDialog
        from annotator.services import review

        page, selection = self._work.page, self._room.reader.selection()
        if not self.judges:
            self._refuse(self.tr("Show a colleague's labels first; then report what they missed."))
        elif page is None or selection is None:
            self._refuse(self.tr("Select the words that should have been labelled first."))
        else:
            dialog = SayDialog(
                self._room,
                self.tr("Report missed words"),
                self.tr(
                    "The colleague finds these words in the inbox and labels them, or says why not."
                ),
                self.tr("Report"),
                review.reasons_of(self._desk.project),
                "Missed",
            )
            dialog.said.connect(partial(self._report, page.article.id, selection))
            dialog.open()

    def say_changed(self) -> None:
        """Answer that one followed the reviewer."""
        self._answer(RemarkKind.CHANGED, "")

    def defend(self) -> None:
        """Ask why the label should stay as it is, and answer so."""
        from annotator.gui.dialogs.say import SayDialog

        if self._returned() is None:
            return
        dialog = SayDialog(
            self._room,
            self.tr("Defend the label"),
            self.tr("Say why the label should stay as it is; the reviewer answers or closes it."),
            self.tr("Answer"),
        )
        dialog.said.connect(self._defend)
        dialog.open()

    def reviews_of(self, annotation: Annotation) -> list[Item]:
        """Return the reviews of an annotation, the newest first."""
        from annotator.services import review

        return review.of_annotations(self._desk.project, [annotation.id]).get(annotation.id, [])

    def _judge_or(self, judge: Callable[[], object], otherwise: Callable[[], object]) -> None:
        if self.judges:
            judge()
        else:
            otherwise()

    def _colleagues_current(self) -> Annotation | None:
        current = self._work.ask_for_current()
        if current is None:
            return None
        if not self.judges or current.layer is not Layer.OWN:
            self._refuse(self.tr("Show a colleague's labels first; one's own are not judged."))
            return None
        return current

    def _return(self, annotation: Annotation, said: tuple[str, str]) -> None:
        from annotator.services import review

        session, (reason_id, words) = self._desk.session, said
        edit = self._desk.edit(
            lambda: review.return_to_author(session, [annotation.id], reason_id, words)
        )
        if edit is not None:
            self._go_on(annotation)

    def _report(self, article_id: str, words: tuple[int, int], said: tuple[str, str]) -> None:
        from annotator.services import review

        session, author_id = self._desk.session, self._work.shown_annotator_id
        made, _ = self._desk.edit_with(
            lambda: review.report_missed(session, article_id, author_id, *words, *said)
        )
        if made is not None:
            self._room.reader.drop_selection()

    def _defend(self, said: tuple[str, str]) -> None:
        self._answer(RemarkKind.DEFENDED, said[1])

    def _answer(self, kind: RemarkKind, words: str) -> None:
        from annotator.services import review

        item, session = self._returned(), self._desk.session
        if item is not None:
            self._desk.edit_with(lambda: review.answer(session, item.review.id, kind, words))

    def _returned(self) -> Item | None:
        """Return the newest open review that the author of the current label can answer."""
        current = self._work.ask_for_current()
        if current is None:
            return None
        for item in self.reviews_of(current):
            if item.review.verdict is Verdict.RETURNED and not item.review.closed:
                return item
        self._refuse(self.tr("Nobody has returned this label."))
        return None

    def _go_on(self, judged: Annotation) -> None:
        """Go to the next label that one has not judged, and back to the text."""
        if self._work.current_id == judged.id:
            self._work.next()
        self._room.return_to_text()

    def _refuse(self, sentence: str) -> None:
        self._desk.refused.emit(sentence)
