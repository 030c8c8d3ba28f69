"""What a search found, as a list: each article, and below it the passages."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal

from annotator.domain.article import Article
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk, Passage
from annotator.gui.models.asking import Asker
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.services.marks import marked
from annotator.services.searching import FoundPassage, SearchHit, SearchPage, search
from annotator.store.project import Project

FOUND_ROLE = Qt.ItemDataRole.UserRole
"""The `FoundRow` of an index."""
PAGE = 20
"""How many articles are read at once."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row: the heading of an article, or one of its passages."""

    hit: SearchHit
    passage: FoundPassage | None = None

    @property
    def place(self) -> Passage:
        """What to show when the row is chosen."""
        if self.passage is None:
            return Passage(self.hit.article.id)
        return Passage(self.hit.article.id, start=self.passage.start, end=self.passage.end)


class SearchModel(QAbstractListModel):
    """The rows read so far; scrolling to the end reads more."""

    searched = Signal()
    """The first page of an answer is shown, or it was found that there is none."""
    busy = Signal(object)
    """Whether (bool) an answer is being waited for."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk, self)
        self._asker.busy.connect(self.busy)
        self._query = ""
        self._rows: list[FoundRow] = []
        self._total = 0
        self._next: int | None = None
        desk.edited.connect(self._follow)

    @property
    def query(self) -> str:
        """What was searched for last."""
        return self._query

    @property
    def total(self) -> int:
        """In how many articles the words occur."""
        return self._total

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being waited for."""
        return self._asker.is_busy

    def search(self, query: str) -> None:
        """Search for words; the rows of the last search stay until the answer is there."""
        self._query = query
        self._ask(0, self._take_first)

    def found(self, row: int) -> FoundRow | None:
        """Return a row; none beyond the end."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are further articles."""
        return not parent.isValid() and self._next is not None and not self._asker.is_busy

    def fetchMore(self, parent: Index) -> None:
        """Read the next articles."""
        if not parent.isValid() and self._next is not None:
            self._ask(self._next, self._take_more)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or says."""
        row = self.found(index.row())
        if row is None:
            return None
        if role == FOUND_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return marked(_words(row))
        return None

    def _ask(self, offset: int, answer: Callable[[SearchPage], None]) -> None:
        query, annotator_id = self._query, self._desk.session.annotator_id

        def question(project: Project) -> SearchPage:
            return search(project, query, PAGE, offset, annotator_id=annotator_id)

        self._asker.ask(question, answer, rows=self._desk.project.articles.bound())

    def _take_first(self, page: SearchPage) -> None:
        self.beginResetModel()
        self._rows = _rows(page)
        self._total, self._next = page.total, page.next_offset
        self.endResetModel()
        self.searched.emit()

    def _take_more(self, page: SearchPage) -> None:
        rows = _rows(page)
        self._next = page.next_offset
        if rows:
            self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _follow(self, edit: Edit) -> None:
        """Show other metadata; search again where articles came or went."""
        if not self._query or "article" not in edit.kinds:
            return
        if edit.brings_or_takes("article"):
            self.search(self._query)
        else:
            self._read_again({c.record_id for c in edit.changes if isinstance(c.record, Article)})

    def _read_again(self, ids: set[str]) -> None:
        numbers = {row.hit.article.number for row in self._rows if row.hit.article.id in ids}
        annotator_id = self._desk.session.annotator_id
        read = self._desk.project.articles.rows(annotator_id, sorted(numbers))
        fresh = {article.id: article for article in read}
        for place, row in enumerate(self._rows):
            article = fresh.get(row.hit.article.id)
            if article is not None:
                self._rows[place] = replace(row, hit=replace(row.hit, article=article))
                self.dataChanged.emit(self.index(place), self.index(place))


def _rows(page: SearchPage) -> list[FoundRow]:
    rows: list[FoundRow] = []
    for hit in page.hits:
        rows.append(FoundRow(hit))
        rows += [FoundRow(hit, passage) for passage in hit.passages]
    return rows


def _words(row: FoundRow) -> str:
    if row.passage is None:
        article = row.hit.article
        parts = (article.title or article.source_name, article.outlet, article.published[:10])
        return ", ".join(part for part in parts if part)
    passage = row.passage
    return f"{passage.before}{passage.match}{passage.after}".strip()
