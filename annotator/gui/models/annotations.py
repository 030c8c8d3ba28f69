"""The annotations of the whole project as a model: one row each."""

from array import array
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.edit import CODEBOOK_KINDS, Change, Edit
from annotator.gui.desk import Desk, Passage
from annotator.gui.models.annotation_words import AnnotationColumn, AnnotationWords
from annotator.gui.models.numbers import NOWHERE, Index, Listed, NumberModel
from annotator.services.marks import marked
from annotator.store.project import Project
from annotator.store.queries.annotation_order import OF_ARTICLES
from annotator.store.queries.annotations import (
    AnnotationFilter,
    AnnotationOrder,
    AnnotationRow,
)

ANNOTATION_ROLE = Qt.ItemDataRole.UserRole
"""The `AnnotationRow` of an index."""
STANCES_ROLE = Qt.ItemDataRole.UserRole + 1
"""The values (list of `ScaleValue`) of the stances of an index."""


_SHOWN_FIRST = 1_000
"""How many rows of a large project are shown before all of them are known."""
_OF_ARTICLE = OF_ARTICLES - {AnnotationOrder.TEXT}
_STABLE = frozenset({AnnotationOrder.TEXT, AnnotationOrder.CREATED, AnnotationOrder.ANNOTATOR})
"""Orders that a change of an annotation's labels has no part in."""


class AnnotationModel(NumberModel[AnnotationRow]):
    """The annotations of everybody."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, lambda numbers: desk.project.annotations.rows(numbers), parent)
        self._asked = AnnotationFilter()
        self._order = AnnotationOrder.TEXT
        self._descending = False
        self._words = AnnotationWords(desk)

    @property
    def asked(self) -> AnnotationFilter:
        """Which annotations are listed."""
        return self._asked

    @property
    def order(self) -> AnnotationOrder:
        """What they are sorted by."""
        return self._order

    def ask(self, asked: AnnotationFilter) -> None:
        """List these annotations."""
        if asked != self._asked:
            self._asked = asked
            self.refresh()

    def sort_by(self, order: AnnotationOrder, *, descending: bool = False) -> None:
        """Sort the list."""
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            self.refresh()

    def passage(self, place: int) -> Passage | None:
        """Return where the annotation at a place stands; none where there is none."""
        row = self.row(place)
        return Passage(row.annotation.article_id, row.annotation.id) if row else None

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(AnnotationColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ANNOTATION_ROLE:
            return row
        if role == STANCES_ROLE:
            return self._words.values(row.annotation)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.of(row, AnnotationColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self._words.of(row, AnnotationColumn(index.column()))
            note = row.annotation.note
            noted = bool(note) and index.column() == AnnotationColumn.TEXT
            return marked(f"{words}\n\n{note}" if noted else words)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(AnnotationColumn(section))
        return None

    def heading(self, column: AnnotationColumn) -> str:
        """Return the name of a column."""
        return (
            self.tr("Outlet"),
            self.tr("Date"),
            self.tr("Title"),
            self.tr("Text"),
            self.tr("Speaker"),
            self.tr("Stance"),
            self.tr("Target"),
            self.tr("Topics"),
            self.tr("Type"),
            self.tr("Hedge"),
            self.tr("Confidence"),
            self.tr("Annotator"),
            self.tr("Status"),
            self.tr("Updated"),
        )[column]

    def _beginning(self) -> "array[int]":
        if self._asked != AnnotationFilter() or self._order is not AnnotationOrder.TEXT:
            return super()._beginning()
        annotations = self.desk.project.annotations
        return annotations.numbers(descending=self._descending, first=_SHOWN_FIRST)

    def _bound(self) -> int:
        return self.desk.project.annotations.bound()

    def _question(self) -> Callable[[Project], Listed]:
        asked, order, descending = self._asked, self._order, self._descending

        def question(project: Project) -> Listed:
            annotations = project.annotations
            found = annotations.numbers(asked, order, descending=descending)
            total = len(found) if asked == AnnotationFilter() else annotations.count()
            return Listed(found, total)

        return question

    def _follow(self, edit: Edit) -> None:
        if "annotator" in edit.kinds:
            self._words.forget_annotators()
        if edit.is_large or edit.kinds & CODEBOOK_KINDS:
            self._show_all_again()
        else:
            articles = {c.record_id for c in edit.changes if c.kind == "article"}
            ids = {c.record_id for c in edit.changes if c.kind == "annotation"}
            if articles or ids:
                self._show_again(
                    lambda row: row.annotation.id in ids or row.annotation.article_id in articles
                )
        if edit.is_large or any(self._reorders(change) for change in edit.changes):
            self.refresh()

    def _reorders(self, change: Change) -> bool:
        """Tell whether a change may bring a row into the list, or out, or elsewhere."""
        filtered = self._asked != AnnotationFilter()
        match change.record:
            case Annotation():
                return _moves(change) or filtered or self._order not in _STABLE
            case Article():
                return filtered or self._order in _OF_ARTICLE
            case _:
                return change.kind in CODEBOOK_KINDS and self._order not in _STABLE


def _moves(change: Change) -> bool:
    """Tell whether an annotation came, went, or stands elsewhere in its text now."""
    before, after = change.before, change.after
    if not isinstance(before, Annotation) or not isinstance(after, Annotation):
        return True
    return before.start != after.start
