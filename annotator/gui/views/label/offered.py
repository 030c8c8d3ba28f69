"""What is suggested in the open article: found, and shown apart from labels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.annotation import Annotation
from annotator.domain.article import State
from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.gui.views.label.pages import OpenArticle
from annotator.gui.views.label.suggested_spans import key_of, suggested_span
from annotator.gui.views.label.wanting import Wanting
from annotator.services import offering

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts
    from annotator.services.learning import Proposal
    from annotator.services.suggesting import Suggestion
    from annotator.services.suggesting.speakers.register import Words


class Offered(QObject):
    """The suggestions that nothing has settled yet; one of them may be current, as a label may.

    They have keys, which the reader shows them under as it shows labels under their ids.
    """

    def __init__(self, room: LabelParts) -> None:
        super().__init__(room)
        self._work, self._reader, self._desk = room.work, room.reader, room.desk
        self._panel = room.panel
        self._found: dict[str, Suggestion] = {}
        self._shown: dict[str, Suggestion] = {}
        self._seen: dict[str, dict[str, Suggestion]] = {}
        """All that was ever shown in an article while this window is open, by its id."""
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
        return self.of_key(self._current)

    @property
    def proposal(self) -> Proposal | None:
        """What the current suggestion may be labelled with, as the panel shows it."""
        return self._proposal if self.current is not None else None

    def of_key(self, key: str | None) -> Suggestion | None:
        """Return the suggestion on the screen that has a key, if there is one."""
        return self._shown.get(key or "")

    def behind(self, place: int) -> list[str]:
        """Return the keys of the suggestions that begin behind a place, in their order."""
        return [key for key, each in self._shown.items() if each.start > place]

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

    def make_current(self, key: str | None) -> None:
        """Make a suggestion the one that keys and panel speak of, if `key` is one."""
        if key in self._shown:
            self._current = key
            self._work.make_current(key)
            self._show_current()

    def go_to(self, key: str | None) -> None:
        """Go to the suggestion that has a key, or to the label whose id it is."""
        suggestion = self.of_key(key)
        if suggestion is None:
            self._work.go_to(key)
            return
        self._reader.go_to(suggestion.start)
        self.make_current(key)
        self._reader.reveal(suggestion.start, suggestion.end)

    def proposed_for(self, suggestion: Suggestion) -> Proposal | None:
        """Return what earlier labels propose for a suggestion; as shown, where it is current."""
        return self._proposal if suggestion == self.current else self._propose(suggestion)

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
        page = self._work.page
        if page is None:
            return
        kinds = edit.kinds
        if kinds & CODEBOOK_KINDS:
            self._draw(self._shown)
        before = set(self._shown)
        if kinds & {"annotation", "refusal", "progress"}:
            self._show_open()
        learned = "annotation" in kinds and self._learned.aliases(page.article) != self._aliases
        reopened = "progress" in kinds and not self._found
        if learned or reopened or kinds & {"article", "speaker"}:
            self._soon.start()
        back = [key for key in self._shown if key not in before]
        if edit.undoes and back and (self._work.current is None or "refusal" in kinds):
            self.go_to(back[0])
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
            self._panel.show_suggestion(self.current, self._proposal)

    def _propose(self, suggestion: Suggestion) -> Proposal:
        page = self._work.page
        assert page is not None
        return self._learned.for_suggestion(suggestion, page.article, page.text)

    def _is_wanted(self, page: OpenArticle) -> bool:
        """Return whether it is one's own unfinished work, where suggestions are switched on."""
        mine = self._work.shown_annotator_id == self._desk.session.annotator_id
        return (
            mine
            and page.state is not State.SUBMITTED
            and not self._desk.project.read_only
            and self.wanting.wants(page.article.id, len(page.text))
        )
