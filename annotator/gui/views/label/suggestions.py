"""What is done to suggestions by a key: taken, as they are or with a change, or put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotation import Annotation
from annotator.gui.views.label.offered import Offered
from annotator.gui.views.label.taking import Field, filling_without
from annotator.services import offering

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts
    from annotator.services.learning import Proposal
    from annotator.services.suggesting import Suggestion


class Suggestions(QObject):
    """Takes and puts away what is offered; the program never writes a label by itself."""

    def __init__(self, room: LabelParts) -> None:
        super().__init__(room)
        self._room = room
        self._work, self._reader, self._desk = room.work, room.reader, room.desk
        self._offered = Offered(room)
        self.wanting = self._offered.wanting
        room.moving.annotation_of = self.annotation_of

    @property
    def shown(self) -> list[Suggestion]:
        """The suggestions on the screen, in the order of the text."""
        return self._offered.shown

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that the keys speak of."""
        return self._offered.current

    @property
    def proposal(self) -> Proposal | None:
        """What the current suggestion may be labelled with, as the panel shows it."""
        return self._offered.proposal

    def look(self) -> None:
        """Find anew what can be suggested in the open article."""
        self._offered.look()

    def next(self) -> None:
        """Go to the next annotation or suggestion in the text."""
        self._offered.go_to(self._reader.next_span())

    def previous(self) -> None:
        """Go to the annotation or suggestion before in the text."""
        self._offered.go_to(self._reader.previous_span())

    def accept(self) -> None:
        """Take the current suggestion with all that is proposed; ask for a speaker not known.

        Where a label is current, take what is proposed for what it lacks.
        """
        suggestion = self.current
        if suggestion is None:
            if not self._room.panel.take_proposal():
                self._ask_for_current()
        elif (made := self._take(suggestion)) is not None and made.speaker_id is None:
            self._ask_speaker(suggestion.speaker_name)

    def accept_and_go_on(self) -> None:
        """Take the current suggestion and go to the next; stay where the speaker is not known."""
        suggestion = self.current
        if suggestion is None:
            self._go_to_suggestion(self._reader.caret())
            return
        self.accept()
        if self._work.current is not None and self._work.current.speaker_id is not None:
            self._go_to_suggestion(suggestion.start)

    def take_with_stance(self, value_id: str) -> bool:
        """Take the current suggestion with another stance than proposed; False without one."""
        suggestion = self.current
        if suggestion is None:
            return False
        filling = replace(filling_without(self.proposal, None), value_id=value_id)
        made = self._take(suggestion, filling)
        if made is not None and made.speaker_id is None:
            self._ask_speaker(suggestion.speaker_name)
        return True

    def show_examples(self) -> None:
        """Give the keyboard to the earlier labels that the proposal leans on."""
        if not self._room.panel.focus_examples():
            self._desk.refused.emit(self.tr("Nothing is proposed here yet from earlier labels."))

    def annotate(self) -> None:
        """Take the current suggestion and ask who speaks, or label what is selected."""
        suggestion = self.current
        if suggestion is None or self._reader.selection() is not None:
            self._work.annotate()
        elif (made := self._take(suggestion)) is not None:
            self._ask_speaker(suggestion.speaker_name if made.speaker_id is None else "")

    def add_segment(self) -> None:
        """Add the selection, or else the current suggestion, to the label it goes on from."""
        suggestion, page = self.current, self._work.page
        if suggestion is None or page is None or self._reader.selection() is not None:
            self.taking(self._work.add_segment)()
            return
        before = [a for a in page.annotations.values() if a.end <= suggestion.start]
        if not before:
            self._desk.refused.emit(self.tr("No label stands before this suggestion."))
            return
        nearest = max(before, key=lambda annotation: (annotation.end, annotation.start))
        session = self._desk.session
        if self._desk.edit(lambda: offering.join(session, nearest.id, suggestion)) is not None:
            self._work.make_current(nearest.id)

    def reject(self) -> None:
        """Put the current suggestion away and go on to the next one."""
        suggestion, page = self.current, self._work.page
        if suggestion is None or page is None:
            self._ask_for_current()
            return
        later = self._offered.behind(suggestion.start)
        session, id = self._desk.session, page.article.id
        if self._desk.edit(lambda: offering.refuse(session, id, suggestion)) is not None:
            still_there = (key for key in later if self._offered.of_key(key) is not None)
            self._offered.go_to(next(still_there, None))

    def delete(self) -> None:
        """Put the current suggestion away, or delete the current annotation."""
        if self.current is not None:
            self.reject()
        else:
            self._work.delete()

    def taking(
        self, deed: Callable[..., object], but: Field | None = None
    ) -> Callable[..., object]:
        """Return a deed that takes the current suggestion first, if there is one.

        What it is about to ask for, `but`, is not filled in from the proposal.
        """

        def run() -> None:
            suggestion = self.current
            filling = filling_without(self.proposal, but)
            if suggestion is None or self._take(suggestion, filling) is not None:
                deed()

        return run

    def annotation_of(self, key: str) -> str:
        """Return the id of an annotation; one that is only suggested is taken first."""
        suggestion = self._offered.of_key(key)
        made = self._take(suggestion) if suggestion is not None else None
        return made.id if made is not None else key

    def _take(
        self, suggestion: Suggestion, filling: offering.Filling | None = None
    ) -> Annotation | None:
        """Take a suggestion, with what is proposed unless told otherwise."""
        page, session = self._work.page, self._desk.session
        if page is None:
            return None
        id = page.article.id
        filled = filling or filling_without(self._offered.proposed_for(suggestion), None)
        made, _ = self._desk.edit_with(lambda: offering.take(session, id, suggestion, filled))
        if made is not None:
            self._work.make_current(made.id)
        return made

    def _go_to_suggestion(self, behind: int) -> None:
        """Go to the first suggestion behind a place in the text, or say that none is left."""
        later = self._offered.behind(behind)
        if later:
            self._offered.go_to(later[0])
        else:
            self._desk.refused.emit(self.tr("No suggestion follows; Shift+Tab goes back."))

    def _ask_speaker(self, proposed: str) -> None:
        self._room.show_panel()
        self._room.panel.focus_speaker(proposed)

    def _ask_for_current(self) -> None:
        words = self.tr("Choose a suggestion first: Tab goes to the next one.")
        self._desk.refused.emit(words)
