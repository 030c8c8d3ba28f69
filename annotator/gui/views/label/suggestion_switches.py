"""The switches of the menu: suggestions in the project, in this article, only in marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.actions.registry import Actions

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts
    from annotator.gui.views.label.suggestions import Suggestions


class SuggestionSwitches(QObject):
    """Lets actions of the menu say and change where quotations are suggested, and which."""

    def __init__(self, room: LabelParts, suggestions: Suggestions, actions: Actions) -> None:
        super().__init__(room)
        self._room = room
        self._suggestions = suggestions
        self._wanting = suggestions.wanting
        actions.connect_to("label.suggest", self._switch_project)
        actions.connect_to("label.suggest_here", self._switch_article)
        actions.connect_to("label.suggest_marked", self._switch_marked)
        self._actions = actions
        room.work.article_shown.connect(self._show)
        self._show()

    def _show(self) -> None:
        page = self._room.work.page
        on = self._wanting.in_project
        here = page is not None and self._wanting.in_article(page.article.id, len(page.text))
        self._actions.check("label.suggest", on)
        self._actions.check("label.suggest_here", on and here)
        self._actions.check("label.suggest_marked", self._wanting.marked_only)

    def _switch_project(self, checked: bool) -> None:
        if not self._refused():
            self._wanting.switch_project(on=checked)
        self._apply()

    def _switch_article(self, checked: bool) -> None:
        """Switch this article; on where the project is off switches that on too."""
        page = self._room.work.page
        if page is not None and not self._refused():
            if checked and not self._wanting.in_project:
                self._wanting.switch_project(on=True)
            self._wanting.switch_article(page.article.id, on=checked)
        self._apply()

    def _switch_marked(self, checked: bool) -> None:
        if not self._refused():
            self._wanting.switch_marked_only(on=checked)
        self._apply()

    def _apply(self) -> None:
        self._show()
        self._suggestions.look()

    def _refused(self) -> bool:
        """Say so where the project cannot be written."""
        if self._room.desk.project.read_only:
            words = self.tr("This project is open for reading only; nothing is suggested.")
            self._room.desk.refused.emit(words)
            return True
        return False
