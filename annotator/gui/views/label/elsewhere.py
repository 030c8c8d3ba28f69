"""The same words elsewhere: asked for from the text that is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.domain.folding import fold
from annotator.gui.models.asking import AT_ONCE, Asker
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.wording.filling import filled
from annotator.services.parallels.words import words_of

if TYPE_CHECKING:
    from annotator.gui.dialogs.parallels import Asked
    from annotator.gui.views.label.parts import LabelParts
    from annotator.gui.views.label.suggestions import Suggestions
    from annotator.services.parallels import Parallel
    from annotator.store.project import Project


class Elsewhere(QObject):
    """What the selected words, the current annotation or suggestion have in other articles."""

    def __init__(self, room: LabelParts, suggestions: Suggestions) -> None:
        super().__init__(room)
        self._room = room
        self._suggestions = suggestions
        self._asker = Asker(room.desk, self)

    def show(self) -> None:
        """List the passages of other articles that report the same utterance."""
        from annotator.gui.dialogs.parallels import ParallelsDialog

        asked = self._asked_or_refused()
        if asked is None:
            return
        dialog = ParallelsDialog(self._room.desk, asked, self._room)
        dialog.side_by_side_requested.connect(self._compare)
        dialog.copied.connect(self._tell)
        dialog.open()

    def compare(self) -> None:
        """Show the article beside the one that most surely reports the same words."""
        asked = self._asked_or_refused()
        if asked is None:
            return

        def question(project: Project) -> list[Parallel]:
            from annotator.services.parallels import Parallels

            return Parallels(project).of_passage(asked.article_id, asked.ranges)[:1]

        self._asker.ask(question, partial(self._show_beside, asked), rows=AT_ONCE + 1)

    def _show_beside(self, asked: Asked, found: list[Parallel]) -> None:
        if found:
            self._open_beside(asked, found[0], self._room)
        else:
            self._room.notice.say(self.tr("No other article has these words."))

    def _asked_or_refused(self) -> Asked | None:
        """Return the words to look for, or say what is missing."""
        asked = self._asked()
        if asked is None:
            words = self.tr(
                "Select some words first, or choose an annotation: Tab goes to the next."
            )
        elif not words_of(fold(asked.words)):
            words = self.tr("There is no word in “%1”; select some words first.")
            words = filled(words, asked.words)
        else:
            return asked
        self._room.desk.refused.emit(words)
        return None

    def _asked(self) -> Asked | None:
        """Return the words to look for: selected, current, suggested, or the sentence here."""
        from annotator.gui.dialogs.parallels import Asked

        room = self._room
        page, selection = room.work.page, room.reader.selection()
        if page is None:
            return None
        current, suggested = room.work.current, self._suggestions.current
        if selection is not None:
            return Asked(page.article.id, [selection], page.text[slice(*selection)])
        if current is not None:
            ranges = [(piece.start, piece.end) for piece in current.content]
            return Asked(page.article.id, ranges, current.quoted, current)
        if suggested is not None:
            ranges = [(piece.start, piece.end) for piece in suggested.content]
            words = " … ".join(piece.quoted for piece in suggested.content)
            return Asked(page.article.id, ranges, words)
        start, end = room.reader.sentence_at(room.reader.caret())
        words = page.text[start:end].strip()
        return Asked(page.article.id, [(start, end)], words) if words else None

    def _compare(self, parallel: Parallel) -> None:
        from annotator.gui.dialogs.parallels import ParallelsDialog

        dialog = self.sender()
        if isinstance(dialog, ParallelsDialog):
            self._open_beside(dialog.asked, parallel, dialog)

    def _open_beside(self, asked: Asked, parallel: Parallel, parent: QWidget) -> None:
        from annotator.gui.dialogs.parallels import SideBySide

        style = self._room.reader.text_style()
        ids = asked.article_id, parallel.article.id
        SideBySide(self._room.desk, *ids, asked.ranges, style, parent).open()

    def _tell(self, outlets: list[str]) -> None:
        words = self.tr("Labels copied: %1")
        named = ", ".join(dict.fromkeys(outlet for outlet in outlets if outlet))
        self._room.notice.say(filled(words, named or str(len(outlets))), NoticeKind.OK)
