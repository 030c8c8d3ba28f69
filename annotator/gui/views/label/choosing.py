"""Choosing among annotations that lie over each other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from annotator.domain.annotation import Annotation
from annotator.gui.desk import Desk
from annotator.gui.models.words import speaker_or_missing_words
from annotator.gui.views.label.work import Work
from annotator.gui.widgets.reader import Reader
from annotator.gui.wording.isolating import isolated

_LONGEST = 60
_NUMBERED = 9


class Choosing(QObject):
    """Lists annotations, each with a number to press; the one taken becomes current."""

    def __init__(self, desk: Desk, work: Work, reader: Reader) -> None:
        super().__init__(work)
        self._desk = desk
        self._work = work
        self._reader = reader
        self.menu: QMenu | None = None
        """The list that is open."""

    def choose(self, annotation_ids: Sequence[str]) -> None:
        """Take the only one, or list several; say so where there is none.

        Where only suggestions lie, the innermost becomes current.
        """
        page = self._work.page
        known = (
            [page.annotations[id] for id in annotation_ids if id in page.annotations]
            if page
            else []
        )
        if annotation_ids and not known:
            self._reader.current_requested.emit(annotation_ids[0])
        elif not known:
            self._desk.refused.emit(self.tr("No annotation lies at the caret."))
        elif len(known) == 1:
            self._work.make_current(known[0].id)
        else:
            self._list(known)

    def _list(self, annotations: Sequence[Annotation]) -> None:
        menu = self.menu = QMenu(self._reader)
        menu.setObjectName("choices")
        menu.aboutToHide.connect(menu.deleteLater)
        current = self._work.current
        for number, annotation in enumerate(annotations, start=1):
            action = menu.addAction(self._words(number, annotation))
            action.setData(annotation.id)
            action.setCheckable(True)
            action.setChecked(current is not None and annotation.id == current.id)
        menu.triggered.connect(self._take)
        menu.popup(self._place())
        menu.setActiveAction(menu.actions()[0])

    def _take(self, action: QAction) -> None:
        self._work.make_current(action.data())

    def _place(self) -> QPoint:
        """Return where the list opens: below the pointer's label, or below the caret."""
        margin, viewport = self._reader.margin(), self._reader.viewport()
        if margin.underMouse():
            return QCursor.pos()
        box = self._reader.character_box(self._reader.caret())
        return viewport.mapToGlobal(box.bottomLeft().toPoint())

    def _words(self, number: int, annotation: Annotation) -> str:
        words = " ".join(annotation.quoted.split())
        words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        name = speaker_or_missing_words(annotation.speaker_id, self._desk.codebook)
        key = f"&{number}  " if number <= _NUMBERED else ""
        return key + isolated(f"{name}: “{words}”".replace("&", "&&"))
