"""The lines of a concordance as a list: read as it is scrolled, marked, sorted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.edit import Edit
from annotator.gui.desk import Desk, Passage
from annotator.gui.models.growing import GrowingList
from annotator.gui.models.numbers import Index
from annotator.gui.wording.filling import filled
from annotator.services.concordance import Asked, Line, Page, Side, collect, page, sorted_lines
from annotator.services.marks import marked
from annotator.services.progress import Progress
from annotator.store.project import Project
from annotator.store.queries.articles import ArticleRow

_READ_TO_SORT = 100
"""To sort its lines, a question reads every article whole: each counts as so many rows."""

SHOWN_ROLE = Qt.ItemDataRole.UserRole
"""The `ShownLine` of an index."""


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line, the article it is of, and whether it is marked."""

    line: Line
    article: ArticleRow | None
    marked: bool


@dataclass(frozen=True, slots=True)
class _Answer:
    page: Page
    articles: dict[int, ArticleRow]
    is_cut: bool = False
    """Whether there are more lines than are ever sorted."""


class ConcordanceModel(GrowingList[Line]):
    """The lines read so far; scrolling to the end reads more."""

    answered = Signal()
    """The first lines of an answer are shown, or there are none."""
    counted = Signal()
    """More lines were read, or others are marked."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self._asked = Asked()
        self._articles: dict[int, ArticleRow] = {}
        self._marked: set[tuple[int, int]] = set()
        self.side = Side.TEXT
        """What the lines are sorted by; another question keeps it."""
        desk.edited.connect(self._follow)

    @property
    def asked(self) -> Asked:
        """What was asked last."""
        return self._asked

    @property
    def lines(self) -> list[Line]:
        """The lines read so far, in the order in which they are shown."""
        return self._rows

    @property
    def marked(self) -> list[Line]:
        """The lines that are marked, in the order in which they are shown."""
        return [line for line in self._rows if _key(line) in self._marked]

    def ask(self, asked: Asked) -> None:
        """Look for something else; nothing is marked then."""
        self._asked = asked
        self._marked.clear()
        self._read(0, self._take_first)

    def begin(self, asked: Asked) -> None:
        """Take a question whose lines are put in once they are all found."""
        self._asker.drop()
        self._asked = asked
        self._marked.clear()
        self.put([], self.side)

    def put(self, lines: list[Line], side: Side, *, is_cut: bool = False) -> None:
        """Show all lines that there are, sorted as they come, or say that there are more."""
        self.side = side
        self._begin(lines, None)
        self._learn_articles(line.number for line in lines[:200])
        self.answered.emit()
        if is_cut:
            self._tell_more()

    def sort_by(self, side: Side) -> None:
        """Show the lines that were read in another order."""
        self.put(sorted_lines(self._rows, side), side)

    def toggle(self, rows: Iterable[int]) -> None:
        """Mark lines; where all of them are marked, mark none of them."""
        keys = [_key(self._rows[row]) for row in rows if 0 <= row < len(self._rows)]
        if all(key in self._marked for key in keys):
            self._marked.difference_update(keys)
        else:
            self._marked.update(keys)
        self._redraw()

    def mark_all(self, *, marked: bool) -> None:
        """Mark every line that was read, or none."""
        self._marked = {_key(line) for line in self._rows} if marked else set()
        self._redraw()

    def passage(self, row: int) -> Passage | None:
        """Return what to show when a row is chosen."""
        if not 0 <= row < len(self._rows):
            return None
        line = self._rows[row]
        article = self._article(line.number)
        return Passage(article.id, start=line.start, end=line.end) if article else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or says."""
        if not 0 <= index.row() < len(self._rows):
            return None
        line = self._rows[index.row()]
        if role == SHOWN_ROLE:
            return ShownLine(line, self._article(line.number), _key(line) in self._marked)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            article = self._article(line.number)
            where = f"{article.outlet} {article.published[:10]}".strip() if article else ""
            mark = self.tr("marked") if _key(line) in self._marked else ""
            return marked(" ".join(filter(None, (mark, line.left, line.match, line.right, where))))
        return None

    def _read_from(self, place: int) -> None:
        self._read(place, self._take_more)

    def _read(self, after: int, answer: Callable[[_Answer], None]) -> None:
        annotator_id = self._desk.session.annotator_id
        question = partial(_lines_of, self._asked, self.side, after, annotator_id)
        articles = self._desk.project.articles.bound()
        read = articles if self.side is Side.TEXT else articles * _READ_TO_SORT
        self._asker.ask(question, answer, rows=read)

    def _take_first(self, answer: _Answer) -> None:
        self._articles = dict(answer.articles)
        self._begin(list(answer.page.lines), answer.page.after)
        self.answered.emit()
        if answer.is_cut:
            self._tell_more()

    def _tell_more(self) -> None:
        words = self.tr("There are more; these are the first %1 lines.")
        self._desk.refused.emit(filled(words, len(self._rows)))

    def _take_more(self, answer: _Answer) -> None:
        self._articles |= answer.articles
        self._grow(list(answer.page.lines), answer.page.after)
        self.counted.emit()

    def _article(self, number: int) -> ArticleRow | None:
        if number not in self._articles:
            self._learn_articles([number])
        return self._articles.get(number)

    def _learn_articles(self, numbers: Iterable[int]) -> None:
        unknown = sorted({number for number in numbers if number not in self._articles})
        rows = self._desk.project.articles.rows(self._desk.session.annotator_id, unknown)
        self._articles |= {row.number: row for row in rows}

    def _redraw(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.counted.emit()

    def _follow(self, edit: Edit) -> None:
        """Look again where articles came or went; show other metadata."""
        if "article" in edit.kinds and not self._asked.is_empty:
            self._articles.clear()
            if edit.brings_or_takes("article"):
                self.ask(self._asked)


def _lines_of(asked: Asked, side: Side, after: int, annotator_id: str, project: Project) -> _Answer:
    """Return further lines, or all of them where they are to be sorted."""
    found, is_cut = page(project, asked, after), False
    if side is not Side.TEXT and found.after is not None:
        lines, is_cut = collect(project, asked, Progress())
        found = Page(tuple(lines), None)
    found = Page(tuple(sorted_lines(found.lines, side)), found.after)
    numbers = list(dict.fromkeys(line.number for line in found.lines))
    rows = project.articles.rows(annotator_id, numbers)
    return _Answer(found, {row.number: row for row in rows}, is_cut)


def _key(line: Line) -> tuple[int, int]:
    return line.number, line.start
