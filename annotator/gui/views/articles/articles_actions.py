"""What can be done to the selected articles, many at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.chosen_articles import ChosenArticles
from annotator.gui.desk import Desk
from annotator.gui.icons import icon
from annotator.gui.models.articles import ArticleModel
from annotator.gui.widgets.lists.rows_view import RowsView
from annotator.services.articles import event_changes

if TYPE_CHECKING:
    from annotator.gui.dialogs.articles.event import EventDialog
    from annotator.gui.dialogs.articles.metadata import MetadataDialog
    from annotator.gui.dialogs.events.events import EventsDialog
    from annotator.gui.jobs import Jobs


class ArticleActions(QObject):
    """The menu of a list of articles, and what it does."""

    def __init__(
        self,
        desk: Desk,
        rows: RowsView,
        model: ArticleModel,
        parent: QWidget,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = rows
        self._model = model
        self._window = parent
        self._jobs = jobs

    def open_menu(self, place: QPoint, open_article: Callable[[QModelIndex], None]) -> QMenu:
        """Open the menu of the selected articles; it deletes itself."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        count = self._rows.selected_count()
        if count == 1:
            first = menu.addAction(icon("book-open-text"), self.tr("Open"))
            first.triggered.connect(lambda: open_article(self._rows.currentIndex()))
            menu.addSeparator()
        if count:
            self._fill(menu, count)
            menu.addSeparator()
        menu.addAction(icon("calendar"), self.tr("Edit events…"), self.edit_events)
        menu.popup(place)
        return menu

    def _fill(self, menu: QMenu, count: int) -> None:
        details = self.tr("Details…")
        if count > 1:
            details = self.tr("Details of %Ln articles…", None, count)
        menu.addAction(icon("pencil"), details, self.edit_metadata)
        menu.addAction(icon("calendar"), self.tr("Assign event…"), self.choose_event)
        menu.addAction(icon("x"), self.tr("Take out of its event"), self.take_out_of_event)
        menu.addSeparator()
        menu.addAction(icon("circle-slash"), self.tr("Nothing to label here"), self.say_nothing)
        menu.addAction(icon("rotate-ccw"), self.tr("Reopen"), self.reopen)

    def edit_metadata(self) -> MetadataDialog | None:
        """Open the dialog for title, outlet, date and the like of the selected articles."""
        from annotator.gui.dialogs.articles.metadata import MetadataDialog

        chosen = self._selected()
        if chosen is None:
            return None
        dialog = MetadataDialog(chosen, self._window)
        dialog.open()
        return dialog

    def choose_event(self) -> EventDialog | None:
        """Open the dialog that says which event the selected articles report."""
        from annotator.gui.dialogs.articles.event import EventDialog

        chosen = self._selected()
        if chosen is None:
            return None
        dialog = EventDialog(chosen, self._window)
        dialog.open()
        return dialog

    def edit_events(self) -> EventsDialog:
        """Open the dialog for all events."""
        from annotator.gui.dialogs.events.events import EventsDialog

        dialog = EventsDialog(self._desk, self._window, self._jobs)
        dialog.open()
        return dialog

    def take_out_of_event(self) -> None:
        """Let the selected articles report no event."""
        if chosen := self._selected():
            deed = partial(event_changes, event_id=None)
            chosen.change(self.tr("Taking articles out of their events"), "assign_event", deed)

    def say_nothing(self) -> None:
        """Submit the selected articles as ones without anything to label."""
        from annotator.services.labelling.many import nothing_changes

        if chosen := self._selected():
            chosen.change(self.tr("Submitting articles"), "nothing_to_label", nothing_changes)

    def reopen(self) -> None:
        """Take the selected articles back into work."""
        from annotator.services.labelling.many import reopening_changes

        if chosen := self._selected():
            chosen.change(self.tr("Reopening articles"), "reopen", reopening_changes)

    def _selected(self) -> ChosenArticles | None:
        """Return the selected articles; say so where there are none."""
        if not self._rows.selected_count():
            self._desk.refused.emit(self.tr("Select articles in the list first."))
            return None
        numbers = self._rows.selected_numbers()
        return ChosenArticles(self._desk, numbers, self._jobs, self._window)
