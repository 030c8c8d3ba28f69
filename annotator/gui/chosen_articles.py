"""Articles that something is to be done to: at once, or beside the window where they are many."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from annotator.domain.edit import Edit
from annotator.gui.beside import FEW, do_beside
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.services.labelling.very_many import ArticleChanges, change_very_many_articles
from annotator.services.progress import Progress
from annotator.services.session import Session


@dataclass(frozen=True, slots=True)
class ChosenArticles:
    """Some articles, by their numbers."""

    desk: Desk
    numbers: Sequence[int]
    jobs: Jobs | None
    window: QWidget

    @classmethod
    def only(cls, desk: Desk, article_id: str, window: QWidget) -> "ChosenArticles":
        """Return one article by its id."""
        number = desk.project.articles.number(article_id)
        return cls(desk, [] if number is None else [number], None, window)

    @property
    def are_very_many(self) -> bool:
        """Whether what is done to them takes so long that it is done beside the window."""
        return self.jobs is not None and len(self.numbers) > FEW

    def ids(self) -> list[str]:
        """Return their ids, in the order in which they were chosen."""
        return self.desk.project.articles.ids(self.numbers)

    def change(self, title: str, name: str, changes: ArticleChanges) -> None:
        """Make changes to all of them as one edit of a name; `title` says what is being done."""
        if self.jobs is not None and self.are_very_many:
            deed = partial(_change_all, name, self.numbers, changes)
            do_beside(self.desk, self.jobs, self.window, title, deed)
            return
        session = self.desk.session
        self.desk.edit(lambda: session.perform(name, changes(session, self.ids())))


def _change_all(
    name: str, numbers: Sequence[int], changes: ArticleChanges, session: Session, progress: Progress
) -> Edit:
    return change_very_many_articles(session, name, numbers, changes, progress)
