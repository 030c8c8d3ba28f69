"""What a search found, as a list: each article, and below it the passages."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.article import Article
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk, Passage
from annotator.gui.models.growing import GrowingList
from annotator.gui.models.numbers import Index
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


class SearchModel(GrowingList[FoundRow]):
    """The rows read so far; scrolling to the end reads more."""

    searched = Signal()
    """The first page of an answer is shown, or it was found that there is none."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self._query = ""
        self._total = 0
        desk.edited.connect(self._follow)

    @property
    def query(self) -> str:
        """What was searched for last."""
        return self._query

    @property
    def total(self) -> int:
        """In how many articles the words occur."""
        return self._total

    def search(self, query: str) -> None:
        """Search for words; the rows of the last search stay until the answer is there."""
        self._query = query
        self._ask(0, self._take_first)

    def found(self, row: int) -> FoundRow | None:
        """Return a row; none beyond the end."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

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

    def _read_from(self, place: int) -> None:
        self._ask(place, self._take_more)

    def _ask(self, offset: int, answer: Callable[[SearchPage], None]) -> None:
        query, annotator_id = self._query, self._desk.session.annotator_id

        def question(project: Project) -> SearchPage:
            return search(project, query, PAGE, offset, annotator_id=annotator_id)

        self._asker.ask(question, answer, rows=self._desk.project.articles.bound())

    def _take_first(self, page: SearchPage) -> None:
        self._total = page.total
        self._begin(_rows(page), page.next_offset)
        self.searched.emit()

    def _take_more(self, page: SearchPage) -> None:
        self._grow(_rows(page), page.next_offset)

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
