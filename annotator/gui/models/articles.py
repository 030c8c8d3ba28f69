"""The articles as a model: one row each, a column for everything that is known about them."""

from array import array
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article, Progress
from annotator.domain.edit import Change, Edit
from annotator.gui.desk import Desk
from annotator.gui.models.numbers import NOWHERE, Index, Listed, NumberModel
from annotator.gui.models.words import state_word
from annotator.services.marks import marked
from annotator.store.project import Project
from annotator.store.queries.articles import ArticleFilter, ArticleOrder, ArticleRow

_SHOWN_FIRST = 1_000
"""How many rows of a large project are shown before all of them are known."""
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `ArticleRow` of an index."""


class ArticleColumn(IntEnum):
    """The columns, in the order they are shown first."""

    TITLE = 0
    OUTLET = 1
    PUBLISHED = 2
    LANGUAGE = 3
    EVENT = 4
    STATE = 5
    ANNOTATIONS = 6
    AUTHOR = 7
    FILE = 8

    @property
    def order(self) -> ArticleOrder:
        """What a click on its header sorts by."""
        return ArticleOrder(self.name.lower())


_STABLE = frozenset({ArticleOrder.IMPORTED, ArticleOrder.STATE, ArticleOrder.ANNOTATIONS})
"""Orders that the metadata of an article has no part in."""


class ArticleModel(NumberModel[ArticleRow]):
    """The articles of the project as one annotator sees them."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        annotator_id = desk.session.annotator_id
        super().__init__(desk, lambda n: desk.project.articles.rows(annotator_id, n), parent)
        self._annotator_id = annotator_id
        self._asked = ArticleFilter()
        self._order = ArticleOrder.IMPORTED
        self._descending = False

    @property
    def asked(self) -> ArticleFilter:
        """Which articles are listed."""
        return self._asked

    @property
    def order(self) -> ArticleOrder:
        """What they are sorted by."""
        return self._order

    @property
    def descending(self) -> bool:
        """Whether the last comes first."""
        return self._descending

    def ask(self, asked: ArticleFilter) -> None:
        """List these articles."""
        if asked != self._asked:
            self._asked = asked
            self.refresh()

    def sort_by(self, order: ArticleOrder, *, descending: bool = False) -> None:
        """Sort the list."""
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            self.refresh()

    def article_id(self, place: int) -> str | None:
        """Return the id of the article at a place; none where there is none."""
        row = self.row(place)
        return row.id if row else None

    def place_of_article(self, article_id: str) -> int | None:
        """Return the place of an article; none where the list does not show it."""
        number = self.desk.project.articles.number(article_id)
        return None if number is None else self.place_of(number)

    def next_unfinished(self, place: int) -> str | None:
        """Return the first article behind a place that is not submitted, then from the top."""
        numbers = self.numbers
        find = self.desk.project.articles.first_unfinished
        behind = find(self._annotator_id, _from(numbers, place + 1, len(numbers)))
        return behind or find(self._annotator_id, _from(numbers, 0, place))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ArticleColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return marked(_text(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return marked(_spoken(row)) if index.column() == ArticleColumn.TITLE else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(ArticleColumn(section))
        return None

    def heading(self, column: ArticleColumn) -> str:
        """Return the name of a column."""
        return (
            self.tr("Title"),
            self.tr("Outlet"),
            self.tr("Date"),
            self.tr("Language"),
            self.tr("Event"),
            self.tr("State"),
            self.tr("Annotations"),
            self.tr("Author"),
            self.tr("File"),
        )[column]

    def _beginning(self) -> "array[int]":
        if self._asked != ArticleFilter() or self._order is not ArticleOrder.IMPORTED:
            return super()._beginning()
        return self.desk.project.articles.numbers(
            self._annotator_id, descending=self._descending, first=_SHOWN_FIRST
        )

    def _bound(self) -> int:
        return self.desk.project.articles.bound()

    def _question(self) -> Callable[[Project], Listed]:
        annotator_id, asked = self._annotator_id, self._asked
        order, descending = self._order, self._descending

        def question(project: Project) -> Listed:
            articles = project.articles
            found = articles.numbers(annotator_id, asked, order, descending=descending)
            return Listed(found, len(found) if asked == ArticleFilter() else articles.count())

        return question

    def _follow(self, edit: Edit) -> None:
        if edit.is_large:
            self._show_all_again()
            self.refresh()
            return
        touched = {id for change in edit.changes for id in _article_ids(change)}
        renamed = any(change.kind == "event" for change in edit.changes)
        if touched or renamed:
            self._show_again(lambda row: row.id in touched or (renamed and bool(row.event_name)))
        if any(self._reorders(change) for change in edit.changes):
            self.refresh()

    def _reorders(self, change: Change) -> bool:
        """Tell whether a change may bring a row into the list, or out, or elsewhere."""
        asked, order = self._asked, self._order
        match change.record:
            case Article():
                return _comes_or_goes(change) or (
                    _metadata_changed(change) and (asked != ArticleFilter() or order not in _STABLE)
                )
            case Progress(annotator_id=self._annotator_id):
                states = (asked.state, asked.unfinished, asked.nothing_to_label)
                return states != (None, None, None) or order is ArticleOrder.STATE
            case Annotation():
                return order is ArticleOrder.ANNOTATIONS
            case _:
                return change.kind == "event" and order is ArticleOrder.EVENT


def _article_ids(change: Change) -> Iterable[str]:
    match change.record:
        case Article(id=id):
            return (id,)
        case Progress(article_id=id) | Annotation(article_id=id):
            return (id,)
        case _:
            return ()


def _comes_or_goes(change: Change) -> bool:
    return change.before is None or change.after is None


def _metadata_changed(change: Change) -> bool:
    before, after = change.before, change.after
    if not isinstance(before, Article) or not isinstance(after, Article):
        return True
    return replace(before, furniture=()) != replace(after, furniture=())


def _from(numbers: Any, start: int, end: int) -> Iterable[int]:
    return (numbers[place] for place in range(max(0, start), end))


def _text(row: ArticleRow, column: int) -> str:
    match column:
        case ArticleColumn.TITLE:
            return row.title or row.source_name
        case ArticleColumn.OUTLET:
            return row.outlet
        case ArticleColumn.PUBLISHED:
            return row.published[:10]
        case ArticleColumn.LANGUAGE:
            return row.language
        case ArticleColumn.EVENT:
            return row.event_name
        case ArticleColumn.STATE:
            return state_word(row.state, nothing_to_label=row.nothing_to_label)
        case ArticleColumn.ANNOTATIONS:
            return str(row.annotation_count) if row.annotation_count else ""
        case ArticleColumn.AUTHOR:
            return row.author
        case _:
            return row.source_name


def _spoken(row: ArticleRow) -> str:
    """Return a row as a screen reader says it."""
    state = state_word(row.state, nothing_to_label=row.nothing_to_label)
    parts = (row.title or row.source_name, state, row.outlet, row.published[:10], row.event_name)
    return ", ".join(part for part in parts if part)
