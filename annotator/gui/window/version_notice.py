"""Says that an article which came in is a version of one that was labelled already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.article import Article
from annotator.domain.edit import Edit
from annotator.gui.desk import Passage
from annotator.gui.widgets.feedback.notice import NoticeKind

if TYPE_CHECKING:
    from annotator.gui.window.parts import WindowParts


class VersionNotice(QObject):
    """Looks after each import, and offers to bring the labels over."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        self._ids: list[str] = []
        self._offered: str | None = None
        self._said = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        window.desk.edited.connect(self._follow)
        window.notice.action_requested.connect(self._bring)

    def _follow(self, edit: Edit) -> None:
        if edit.name != "import" or edit.undoes or edit.is_large:
            return
        self._ids = [
            change.record_id
            for change in edit.changes
            if isinstance(change.after, Article) and change.before is None
        ]
        self._soon.start()

    def _look(self) -> None:
        from annotator.services.versions import first_with_labels

        self._offered = first_with_labels(self._window.desk.session, self._ids)
        if self._offered is not None:
            self._said = self.tr(
                "An article that came in is another version of one you labelled already."
            )
            action = self.tr("Bring the labels over…")
            self._window.notice.say(self._said, NoticeKind.INFO, action=action)

    def _bring(self) -> None:
        if self._offered is not None and self._window.notice.text == self._said:
            self._window.show_passage(Passage(self._offered))
            self._window.label_room.deeds.bring_labels()
