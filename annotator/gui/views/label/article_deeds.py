"""What can be done to the open article itself: details, event, furniture, going to a place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.edit import Change
from annotator.gui.chosen_articles import ChosenArticles
from annotator.gui.widgets.feedback.notice import NoticeKind

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts


class ArticleDeeds(QObject):
    """The actions of the menu Article on the article that is open."""

    def __init__(self, room: LabelParts) -> None:
        super().__init__(room)
        self._room = room

    def edit_details(self) -> None:
        """Change title, outlet, date and the like."""
        from annotator.gui.dialogs.articles.metadata import MetadataDialog

        if (page := self._room.work.page) is not None:
            MetadataDialog(self._only(page.article.id), self._room).open()

    def choose_event(self) -> None:
        """Say which event the article reports."""
        from annotator.gui.dialogs.articles.event import EventDialog

        if (page := self._room.work.page) is not None:
            EventDialog(self._only(page.article.id), self._room).open()

    def _only(self, article_id: str) -> ChosenArticles:
        return ChosenArticles.only(self._room.desk, article_id, self._room)

    def bring_labels(self) -> None:
        """Copy labels from another version, once it was seen what becomes of them."""
        from annotator.gui.dialogs.articles.versions import VersionsDialog
        from annotator.services.versions import versions_of

        room, page = self._room, self._room.work.page
        if page is None:
            return
        found = versions_of(room.desk.session, page.article.id)
        labelled = [version for version in found if version.labels]
        if labelled and not room.desk.project.read_only:
            room.work.show_labels_of(room.desk.session.annotator_id)
            VersionsDialog(room.desk, page.article.id, labelled, room).open()
        elif found:
            room.notice.say(self.tr("The other versions of this article have no labels of yours."))
        else:
            words = self.tr("No article with this title or address has nearly the same text.")
            room.notice.say(words)

    def go_to(self) -> None:
        """Ask for a paragraph or a position and go there."""
        from annotator.gui.dialogs.articles.go_to import GoToDialog

        page = self._room.work.page
        if page is None:
            return
        dialog = GoToDialog(self._room, page.text)
        dialog.position_requested.connect(self._go_to_position)
        dialog.open()

    def next_furniture(self) -> None:
        """Go to the next stretch that is not part of the report, from the top after the last."""
        room = self._room
        page = room.work.page
        if page is None or not page.article.furniture:
            room.notice.say(self.tr("Nothing in this article is marked as furniture."))
            return
        caret = room.reader.caret()
        following = [piece for piece in page.article.furniture if piece.start > caret]
        piece = following[0] if following else page.article.furniture[0]
        room.reader.go_to(piece.start)
        room.reader.reveal(piece.start, piece.end)

    def find_furniture(self) -> None:
        """Mark the furniture that the rules find, beside what is marked already."""
        from annotator.services.articles import with_furniture
        from annotator.services.importing.guessing.furniture import find_furniture

        room = self._room
        page = room.work.page
        if page is None:
            return
        before = page.article
        after = replace(before, furniture=with_furniture(before, find_furniture(page.text)))
        session = room.desk.session
        edit = room.desk.edit(lambda: session.perform("find_furniture", [Change(before, after)]))
        if edit is not None and not edit.changes:
            room.notice.say(self.tr("The rules find no more furniture here."), NoticeKind.INFO)

    def _go_to_position(self, position: int) -> None:
        self._room.reader.go_to(position)
        self._room.return_to_text()
