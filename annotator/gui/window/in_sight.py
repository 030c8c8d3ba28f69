"""Which actions can be chosen: those that do something to what is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from annotator.gui.actions.spec import Menu

if TYPE_CHECKING:
    from annotator.gui.views.articles.articles_table import ArticlesView
    from annotator.gui.views.inbox import InboxView
    from annotator.gui.window.parts import WindowParts

_OF_THE_ARTICLE = (
    "edit.find_next",
    "edit.find_previous",
    "edit.go_to",
    "edit.mentions",
)
"""Beside the menus Label and Article, what needs an article that is open."""

_OF_A_TEXT = (
    "edit.copy",
    "edit.copy_with_source",
    "view.zoom_in",
    "view.zoom_out",
    "view.zoom_reset",
)
"""What is done to a text that can only be read, as where annotators are compared."""

_OF_THE_ROOM = ("view.list", "view.panel", "view.margin", "view.next_part", "view.previous_part")

_OF_MANY = ("article.details", "article.event", "article.nothing", "article.reopen")
"""What is done to the selected articles in the room of all articles."""


_JUDGING = ("review.accept", "review.return", "review.missed", "review.changed", "review.defend")
"""What is done to the current label, or to the words that are selected beside it."""

_OF_A_REVIEW = {
    "review.accept": "accept",
    "review.changed": "changed",
    "review.defend": "defend",
}
"""What is done to the review that is chosen in the inbox, and how it is called there."""


class InSight(QObject):
    """Enables and disables actions as rooms are entered and articles opened."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        menus = (Menu.LABEL, Menu.ARTICLE)
        of_menus = [spec.id for spec in window.commands if spec.menu in menus]
        self._of_the_article = (*of_menus, *_OF_THE_ARTICLE)
        self._connect_articles()
        self._connect_reviews()
        window.commands.connect_to("edit.find", self._find)
        window.commands.connect_to("view.filter", self._focus_filter)
        window.rooms.entered.connect(self.follow)
        window.label_room.article_shown.connect(self.follow)

    def follow(self) -> None:
        """Let everything be chosen that does something now."""
        window, commands = self._window, self._window.commands
        labelling = window.rooms.name == "label"
        is_open = window.label_room.work.page is not None
        commands.enable(self._of_the_article, labelling and is_open)
        commands.enable(_OF_A_TEXT, (labelling and is_open) or window.rooms.name == "compare")
        commands.enable(_OF_THE_ROOM, labelling)
        commands.enable(("article.next", "article.previous"), labelling)
        commands.enable(_JUDGING, labelling and is_open)
        if window.rooms.name == "inbox":
            commands.enable(_OF_A_REVIEW, True)
        if window.rooms.name == "articles":
            commands.enable(_OF_MANY, True)
        if window.rooms.name in ("compare", "agreement", "inbox"):
            commands.enable(("view.next_part", "view.previous_part"), True)

    def _connect_articles(self) -> None:
        """Let the same actions work on the open article, or on those selected in the table."""
        room, commands = self._window.label_room, self._window.commands
        deeds = (
            (lambda: room.deeds.edit_details(), "edit_metadata"),
            (lambda: room.deeds.choose_event(), "choose_event"),
            (lambda: room.submitting.submit_nothing(), "say_nothing"),
            (lambda: room.submitting.reopen(), "reopen"),
        )
        for id, (on_open, on_chosen) in zip(_OF_MANY, deeds, strict=True):
            commands.connect_to(id, partial(self._do, on_open, on_chosen))

    def _connect_reviews(self) -> None:
        """Let the same actions work on the current label, or on the review that is chosen."""
        room = self._window.label_room
        deeds = (
            lambda: room.reviewing.accept(),
            lambda: room.reviewing.say_changed(),
            lambda: room.reviewing.defend(),
        )
        for id, on_label in zip(_OF_A_REVIEW, deeds, strict=True):
            self._window.commands.connect_to(id, partial(self._judge, id, on_label))

    def _judge(self, id: str, on_label: Callable[[], object]) -> None:
        rooms = self._window.rooms
        if rooms.name == "inbox":
            cast("InboxView", rooms.currentWidget()).do(_OF_A_REVIEW[id])
        else:
            on_label()

    def _do(self, on_open: Callable[[], object], on_chosen: str) -> None:
        rooms = self._window.rooms
        if rooms.name == "articles":
            getattr(cast("ArticlesView", rooms.currentWidget()).deeds, on_chosen)()
        else:
            on_open()

    def _find(self) -> None:
        """Find in the open article; elsewhere a list is searched by its filter."""
        if self._window.rooms.name != "label":
            self._focus_filter()
        elif self._window.label_room.work.page is not None:
            self._window.label_room.reader.search.begin()

    def _focus_filter(self) -> None:
        """Put the keyboard into the filter of the room that is shown."""
        focus = getattr(self._window.rooms.currentWidget(), "focus_filter", None)
        if focus is not None:
            focus()
