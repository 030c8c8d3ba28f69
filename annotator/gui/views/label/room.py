"""The label room: what its parts tell each other, and who does what in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.annotation import Annotation
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk, Passage
from annotator.gui.views.label.pages import OpenArticle
from annotator.gui.views.label.parts import LabelParts
from annotator.gui.views.label.shown_labels import (
    GOLD,
    annotators_with_labels,
    first_shown,
    has_gold,
    is_gold,
)
from annotator.gui.views.label.suggestion_switches import SuggestionSwitches
from annotator.gui.views.label.suggestions import Suggestions
from annotator.gui.widgets.buttons import button
from annotator.gui.wording.filling import filled
from annotator.services.articles import events_of

if TYPE_CHECKING:
    from annotator.gui.views.label.article_deeds import ArticleDeeds
    from annotator.gui.views.label.choosing import Choosing
    from annotator.gui.views.label.elsewhere import Elsewhere
    from annotator.gui.views.label.first_steps import FirstSteps
    from annotator.gui.views.label.reviewing import Reviewing
    from annotator.gui.views.label.submitting import Submitting


class LabelRoom(LabelParts):
    """Where articles are read and labelled."""

    article_shown = Signal(object)
    """The id (str) of the article that is on the screen, or none."""
    sample_requested = Signal()
    """The project is empty and the analyst wants to see the sample instead."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(desk, actions, parent)
        self.suggestions = Suggestions(self)
        self._connect()
        set_key_context(self.reader, Context.READER)
        set_key_context(self.panel, Context.PANEL)
        SuggestionSwitches(self, self.suggestions, actions)
        self.panel.show_keys_of(actions)
        self.setFocusProxy(self.reader)
        self.work.show_labels_of(first_shown(desk.session))

    @cached_property
    def choosing(self) -> Choosing:
        """The list of labels that lie over each other."""
        from annotator.gui.views.label.choosing import Choosing

        return Choosing(self.desk, self.work, self.reader)

    @cached_property
    def reviewing(self) -> Reviewing:
        """Verdicts on a colleague's labels, and answers to them."""
        from annotator.gui.views.label.reviewing import Reviewing

        return Reviewing(self)

    @cached_property
    def elsewhere(self) -> Elsewhere:
        """The same words in other articles."""
        from annotator.gui.views.label.elsewhere import Elsewhere

        return Elsewhere(self, self.suggestions)

    @cached_property
    def submitting(self) -> Submitting:
        """Handing the article in."""
        from annotator.gui.views.label.submitting import Submitting

        return Submitting(self)

    @cached_property
    def deeds(self) -> ArticleDeeds:
        """What can be done to the article itself."""
        from annotator.gui.views.label.article_deeds import ArticleDeeds

        return ArticleDeeds(self)

    @cached_property
    def first_steps(self) -> FirstSteps:
        """What stands there while the project is empty, made when it is."""
        from annotator.gui.views.label.first_steps import FirstSteps

        made = FirstSteps(self._actions)
        if self.desk.project.read_only:
            made.forbid_import()
        made.sample_requested.connect(self.sample_requested)
        self._pages.addWidget(made)
        return made

    def show_passage(self, passage: Passage) -> None:
        """Show a place in an article and put the keyboard there."""
        self.show_place(passage)
        self.return_to_text()

    def show_place(self, passage: Passage) -> None:
        """Show a place in an article, with its annotation as the current one."""
        if passage.annotation_id is not None:
            known = self.desk.project.tables.annotations.read([passage.annotation_id])
            annotation = known.get(passage.annotation_id)
            if annotation is not None:
                whose = GOLD if is_gold(annotation) else annotation.annotator_id
                self.work.show_labels_of(whose)
        self._open(passage.article_id)
        if passage.annotation_id is not None:
            self.work.go_to(passage.annotation_id)
        elif passage.start is not None and passage.end is not None:
            self.reader.select(passage.start, passage.end)

    def open_first(self) -> None:
        """Show the article to go on with: the first that is not done, or the first of all."""
        article_id = self.list.next_unfinished() or self.list.next_article()
        if article_id is not None:
            self.open_article(article_id)
        else:
            self._show_page(None)
            self.setFocus()

    def save(self) -> None:
        """Write what is half typed."""
        self.panel.flush()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter of the list."""
        self.list.focus_filter()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the text, on what lies under the pointer."""
        viewport = self.reader.viewport()
        point = viewport.mapFromGlobal(event.globalPos())
        if self.work.page is None or not viewport.rect().contains(point):
            event.ignore()
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._take_up(point)
        from annotator.gui.views.label.context_menu import open_menu

        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.reader.character_box(self.reader.caret())
            place = viewport.mapToGlobal(box.bottomLeft().toPoint())
        open_menu(self, self._actions, place)

    def _take_up(self, point: QPoint) -> None:
        """Put the caret under the pointer, unless words are selected, and choose what is there."""
        place = QPointF(point)
        if self.reader.selection() is not None:
            return
        self.reader.go_to(self.reader.position_under(place))
        under = self.reader.annotations_under(place)
        if under and (self.work.current_id not in under):
            self.reader.current_requested.emit(under[0])

    @cached_property
    def _nothing_open(self) -> QWidget:
        from annotator.gui.widgets.feedback.empty_state import EmptyState

        state = EmptyState(
            "newspaper",
            self.tr("No article is open"),
            self.tr("Choose an article from the list, or bring in more."),
        )
        bring_in = button(self.tr("Import articles…"), "", "file-down")
        bring_in.clicked.connect(self._actions["file.import"].trigger)
        state.offer(bring_in)
        self._pages.addWidget(state)
        return state

    def _connect(self) -> None:
        self.list.article_requested.connect(self.open_article)
        self.work.article_shown.connect(self._show_page)
        self.work.progress_edited.connect(self._show_header)
        self.work.current_shown.connect(self._show_current)
        self.work.labelled.connect(self._ask_speaker)
        self.work.annotator_shown.connect(self._say_whose)
        self.panel.returned_to_text.connect(self.return_to_text)
        self.panel.annotation_requested.connect(self._go_to_annotation)
        self.panel.passage_requested.connect(self._go_to_words)
        self.reader.choices_requested.connect(self._choose)
        self._header.annotator_requested.connect(self._show_labels_of)
        self.desk.edited.connect(self._offer_annotators)
        self.desk.edited.connect(self._show_part)

    def choose_annotator(self) -> None:
        """Let somebody be chosen whose labels are shown."""
        if not self._header.choose_annotator():
            self.desk.refused.emit(self.tr("Only one annotator has labels here."))

    def _show_labels_of(self, annotator_id: str) -> None:
        self.work.show_labels_of(annotator_id)
        self.return_to_text()

    def _show_page(self, page: OpenArticle | None) -> None:
        self._show_part()
        self._show_header(page)
        self._offer_annotators()
        self.article_shown.emit(page.article.id if page else None)

    def _show_part(self) -> None:
        """Show the article, or what to do while there is none."""
        if self.work.page is not None:
            self._pages.setCurrentIndex(0)
            self.setFocusProxy(self.reader)
        elif self.desk.project.articles.bound():
            self._pages.setCurrentWidget(self._nothing_open)
            self.setFocusProxy(self.list)
        else:
            steps = self.first_steps
            self._pages.setCurrentWidget(steps)
            self.setFocusProxy(steps.importing if steps.importing.isEnabled() else steps.sample)

    def _show_header(self, page: OpenArticle | None) -> None:
        events = {event.id: event.name for event in events_of(self.desk.project)}
        name = events.get(page.article.event_id or "", "") if page else ""
        self._header.show_article(page, name)

    def _show_current(self, annotation: Annotation | None) -> None:
        page = self.work.page
        chain = page.chain(annotation) if page and annotation else []
        self.panel.show_annotation(annotation, chain)

    def _offer_annotators(self) -> None:
        session = self.desk.session
        offered = annotators_with_labels(session)
        shown = self.work.shown_annotator_id
        gold = shown == GOLD or has_gold(session)
        self._header.offer_annotators(offered, session.annotator_id, shown, gold=gold)

    def _go_to_annotation(self, annotation_id: str) -> None:
        self.work.go_to(annotation_id)
        self.return_to_text()

    def _choose(self, annotation_ids: list[str]) -> None:
        self.choosing.choose(annotation_ids)

    def _ask_speaker(self) -> None:
        self.show_panel()
        self.panel.focus_speaker()

    def _go_to_words(self, words: tuple[int, int]) -> None:
        self.reader.select(*words)
        self.reader.reveal(*words)
        self.return_to_text()

    def _say_whose(self, annotator_id: str) -> None:
        if annotator_id == self.desk.session.annotator_id:
            self.notice.dismiss()
            return
        if annotator_id == GOLD:
            self.notice.say(
                self.tr("This is the gold layer: it is settled in Compare, and only read here.")
            )
            return
        annotators = self.desk.project.tables.annotators.read([annotator_id])
        name = annotators[annotator_id].name if annotator_id in annotators else ""
        words = self.tr("These are the labels of %1. What you label becomes your own.")
        self.notice.say(filled(words, name))
