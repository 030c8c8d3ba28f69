"""What is suggested in the open article: shown apart from labels, taken or put away by a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.annotation import Annotation
from annotator.domain.article import State
from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.gui.views.label.pages import OpenArticle
from annotator.gui.views.label.suggested_spans import key_of, suggested_span
from annotator.gui.views.label.taking import Field, filling_without
from annotator.gui.views.label.wanting import Wanting
from annotator.services import offering

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts
    from annotator.services.learning import Proposal
    from annotator.services.suggesting import Suggestion
    from annotator.services.suggesting.speakers.register import Words


class Suggestions(QObject):
    """Finds, shows, takes and puts away suggestions; the program never writes one by itself."""

    def __init__(self, room: LabelParts) -> None:
        super().__init__(room)
        self._room = room
        self._work, self._reader, self._desk = room.work, room.reader, room.desk
        self._found: dict[str, Suggestion] = {}
        self._shown: dict[str, Suggestion] = {}
        self._seen: dict[str, dict[str, Suggestion]] = {}
        self._current: str | None = None
        self._proposal: Proposal | None = None
        self._learned = room.panel.learned
        self._aliases: dict[Words, str] = {}
        """What was learned of the outlet's words when suggestions were looked for."""
        self.wanting = Wanting(room.desk.project)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.look)
        self._work.note_seen = self.note_seen
        room.moving.annotation_of = self.annotation_of
        self._work.article_shown.connect(self._begin)
        self._work.current_shown.connect(self._leave)
        self._reader.current_requested.connect(self.make_current)
        self._desk.edited.connect(self._follow)

    @property
    def shown(self) -> list[Suggestion]:
        """The suggestions on the screen, in the order of the text."""
        return list(self._shown.values())

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that the keys speak of."""
        return self._shown.get(self._current or "")

    @property
    def proposal(self) -> Proposal | None:
        """What the current suggestion may be labelled with, as the panel shows it."""
        return self._proposal if self.current is not None else None

    def look(self) -> None:
        """Find what can be suggested in the open article, and show what is not settled."""
        self._soon.stop()
        page = self._work.page
        self._found = {}
        if page is not None and self._is_wanted(page):
            self._aliases = self._learned.aliases(page.article)
            found = offering.found_in(
                page.article,
                page.text,
                self._learned.register(self._aliases),
                marked_only=self.wanting.marked_only,
            )
            self._found = {key_of(each): each for each in found}
        self._show_open()
        self._show_current()

    def next(self) -> None:
        """Go to the next annotation or suggestion in the text."""
        self._go_to(self._reader.next_span())

    def previous(self) -> None:
        """Go to the annotation or suggestion before in the text."""
        self._go_to(self._reader.previous_span())

    def make_current(self, key: str | None) -> None:
        """Make a suggestion the one that keys and panel speak of, if `key` is one."""
        if key in self._shown:
            self._current = key
            self._work.make_current(key)
            self._show_current()

    def accept(self) -> None:
        """Take the current suggestion with all that is proposed; ask for a speaker not known.

        Where a label is current, take what is proposed for what it lacks.
        """
        if self.current is None:
            if not self._room.panel.take_proposal():
                self._ask_for_current()
        elif (made := self._take(self.current)) is not None and made[0].speaker_id is None:
            self._ask_speaker(made[1].speaker_name)

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
        filling = replace(filling_without(self._proposal, None), value_id=value_id)
        made = self._take(suggestion, filling)
        if made is not None and made[0].speaker_id is None:
            self._ask_speaker(suggestion.speaker_name)
        return True

    def show_examples(self) -> None:
        """Give the keyboard to the earlier labels that the proposal leans on."""
        if not self._room.panel.focus_examples():
            self._desk.refused.emit(self.tr("Nothing is proposed here yet from earlier labels."))

    def annotate(self) -> None:
        """Take the current suggestion and ask who speaks, or label what is selected."""
        if self.current is None or self._reader.selection() is not None:
            self._work.annotate()
        elif (made := self._take(self.current)) is not None:
            unknown = made[0].speaker_id is None
            self._ask_speaker(made[1].speaker_name if unknown else "")

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
        later = [key for key, each in self._shown.items() if each.start > suggestion.start]
        session, id = self._desk.session, page.article.id
        if self._desk.edit(lambda: offering.refuse(session, id, suggestion)) is not None:
            self._go_to(next((key for key in later if key in self._shown), None))

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
            filling = filling_without(self._proposal, but)
            if self.current is None or self._take(self.current, filling) is not None:
                deed()

        return run

    def annotation_of(self, key: str) -> str:
        """Return the id of an annotation; one that is only suggested is taken first."""
        suggestion = self._shown.get(key)
        made = self._take(suggestion) if suggestion is not None else None
        return made[0].id if made is not None else key

    def note_seen(self, annotation: Annotation) -> Annotation:
        """Return an annotation that says whether some of its words were suggested before it."""
        content = [(piece.start, piece.end) for piece in annotation.content]
        seen = self._seen.get(annotation.article_id, {}).values()
        was_seen = any(offering.lies_in(content, each) for each in seen)
        return replace(annotation, suggestion_seen=was_seen)

    def _begin(self, page: OpenArticle | None) -> None:
        """Look for suggestions once the article is on the screen."""
        self._found, self._shown, self._current = {}, {}, None
        if page is not None and self._is_wanted(page):
            self._soon.start()
        else:
            self._soon.stop()

    def _leave(self, annotation: Annotation | None) -> None:
        """Something else became current, or nothing; after an edit it may still be this one."""
        if annotation is not None or self._work.current_id != self._current:
            self._current = None

    def _follow(self, edit: Edit) -> None:
        """Show what an edit changed of what is open to be taken."""
        if self._work.page is None:
            return
        kinds = edit.kinds
        if kinds & CODEBOOK_KINDS:
            self._draw(self._shown)
        before = set(self._shown)
        if kinds & {"annotation", "refusal", "progress"}:
            self._show_open()
        if "annotation" in kinds and self._learned.aliases(self._work.page.article) != (
            self._aliases
        ):
            self._soon.start()
        reopened = "progress" in kinds and not self._found
        if reopened or kinds & {"article", "speaker"}:
            self._soon.start()
        back = [key for key in self._shown if key not in before]
        if edit.undoes and back and (self._work.current is None or "refusal" in kinds):
            self._go_to(back[0])
        elif self.current is not None:
            self._show_current()

    def _show_open(self) -> None:
        """Show those of the suggestions found that nothing has settled."""
        page = self._work.page
        if page is None:
            return
        refusals = self._desk.project.tables.refusals
        refused = refusals.of_article(page.article.id, self._desk.session.annotator_id)
        found = list(self._found.values()) if self._is_wanted(page) else []
        still_open = offering.still_open(found, page.annotations.values(), refused)
        shown = {key_of(each): each for each in still_open}
        for key in self._shown.keys() - shown.keys():
            self._reader.drop_span(key)
        known, self._shown = self._shown, shown
        self._draw({key: each for key, each in shown.items() if known.get(key) != each})
        self._seen.setdefault(page.article.id, {}).update(shown)
        if self._current is not None and self._current not in shown:
            self._current = None
            self._work.make_current(self._work.current_id)

    def _draw(self, suggestions: dict[str, Suggestion]) -> None:
        for each in suggestions.values():
            self._reader.put_span(suggested_span(each, self._desk.codebook))

    def _show_current(self) -> None:
        if self.current is not None:
            self._reader.set_current(self._current)
            self._proposal = self._propose(self.current)
            self._room.panel.show_suggestion(self.current, self._proposal)

    def _go_to(self, key: str | None) -> None:
        suggestion = self._shown.get(key or "")
        if suggestion is None:
            self._work.go_to(key)
            return
        self._reader.go_to(suggestion.start)
        self.make_current(key)
        self._reader.reveal(suggestion.start, suggestion.end)

    def _propose(self, suggestion: Suggestion) -> Proposal:
        page = self._work.page
        assert page is not None
        return self._learned.for_suggestion(suggestion, page.article, page.text)

    def _go_to_suggestion(self, behind: int) -> None:
        """Go to the first suggestion behind a place in the text, or say that none is left."""
        later = [key for key, each in self._shown.items() if each.start > behind]
        if later:
            self._go_to(later[0])
        else:
            self._desk.refused.emit(self.tr("No suggestion follows; Shift+Tab goes back."))

    def _take(
        self, suggestion: Suggestion, filling: offering.Filling | None = None
    ) -> tuple[Annotation, Suggestion] | None:
        page, session = self._work.page, self._desk.session
        if page is None:
            return None
        id = page.article.id
        proposed = self._proposal if suggestion == self.current else self._propose(suggestion)
        filled = filling or filling_without(proposed, None)
        made, _ = self._desk.edit_with(lambda: offering.take(session, id, suggestion, filled))
        if made is None:
            return None
        self._work.make_current(made.id)
        return made, suggestion

    def _ask_speaker(self, proposed: str) -> None:
        self._room.show_panel()
        self._room.panel.focus_speaker(proposed)

    def _ask_for_current(self) -> None:
        words = self.tr("Choose a suggestion first: Tab goes to the next one.")
        self._desk.refused.emit(words)

    def _is_wanted(self, page: OpenArticle) -> bool:
        """Return whether it is one's own unfinished work, where suggestions are switched on."""
        mine = self._work.shown_annotator_id == self._desk.session.annotator_id
        return (
            mine
            and page.state is not State.SUBMITTED
            and not self._desk.project.read_only
            and self.wanting.wants(page.article.id, len(page.text))
        )
