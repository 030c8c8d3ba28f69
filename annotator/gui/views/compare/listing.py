"""The articles that can be compared, found behind the window's back where they are many."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator.domain.adjudication import Settling
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.models.asking import Asker
from annotator.services.adjudicating import ReviewedArticles, reviewed_articles
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter, ComparisonQueries

_STEPS = 4
"""How many looks it takes to tell whether two have worked on an article."""


class Listing(QObject):
    """Which articles several have worked on, and how far they are settled."""

    read = Signal()
    """It is known anew."""
    busy = Signal(object)
    """Whether (bool) it is being read."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk, self)
        self._asker.busy.connect(self.busy)
        self._behind_asker = Asker(desk, self)
        self._behind_asker.busy.connect(self.busy)
        self.articles = ReviewedArticles()
        self.behind = array("q")
        """The articles of the labels that a figure was made of."""
        self.is_stale = True

    @property
    def is_busy(self) -> bool:
        """Whether it is being read."""
        return self._asker.is_busy or self._behind_asker.is_busy

    def refresh(self, asked: ComparisonFilter, then: Callable[[], None]) -> None:
        """Read anew what can be compared; what was known stays until then."""
        question = partial(_reviewed, annotator_id=self._desk.session.annotator_id, asked=asked)

        def answer(articles: ReviewedArticles) -> None:
            self.articles, self.is_stale = articles, False
            self.read.emit()
            then()

        self._asker.ask(question, answer, rows=_STEPS * self._desk.project.articles.bound())

    def find_behind(
        self, annotation_ids: frozenset[str], then: Callable[[str, str, int], None]
    ) -> None:
        """Find the articles of some labels; hand over the first label's, it, and how many."""

        def answer(found: Sequence[tuple[int, str, str]]) -> None:
            self.behind = array("q", dict.fromkeys(number for number, _, _ in found))
            if found:
                _, article_id, annotation_id = found[0]
                then(article_id, annotation_id, len(found))

        question = partial(_places, annotation_ids=annotation_ids)
        self._behind_asker.ask(question, answer, rows=len(annotation_ids))

    def follow(self, edit: Edit) -> None:
        """Note what an edit settles or opens again."""
        me, project = self._desk.session.annotator_id, self._desk.project
        for change in () if edit.is_large else edit.changes:
            record = change.record
            if isinstance(record, Settling) and record.annotator_id == me:
                number = project.articles.number(record.article_id)
                state = record.state if change.after is not None else None
                if number is not None:
                    self.articles.set_state(number, state)


def _reviewed(project: Project, annotator_id: str, asked: ComparisonFilter) -> ReviewedArticles:
    return reviewed_articles(project, annotator_id, asked)


def _places(project: Project, annotation_ids: frozenset[str]) -> list[tuple[int, str, str]]:
    return ComparisonQueries(project.database).places(annotation_ids)
