"""How far adjudication is, article by article and over the project."""

from dataclasses import dataclass

from annotator.domain.adjudication import SettlingState
from annotator.services.comparing import comparable_articles
from annotator.store.project import Project
from annotator.store.queries.comparison import Comparable, ComparisonFilter


@dataclass(frozen=True, slots=True)
class ReviewedArticle:
    """An article that can be compared, and how far an adjudicator is with it."""

    comparable: Comparable
    state: SettlingState | None
    """None where nothing was decided yet."""


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """How many articles of a project are in which state."""

    articles: tuple[ReviewedArticle, ...]
    """In the order of import."""

    def count(self, state: SettlingState | None) -> int:
        """Return how many articles are in a state; none for those not begun."""
        return sum(article.state is state for article in self.articles)


def review_progress(
    project: Project, adjudicator_id: str, asked: ComparisonFilter | None = None
) -> ReviewProgress:
    """Return how far an adjudicator is with every article that can be compared."""
    states = {
        settling.article_id: settling.state
        for settling in project.tables.settlings.where("annotator_id", [adjudicator_id])
    }
    return ReviewProgress(
        tuple(
            ReviewedArticle(comparable, states.get(comparable.article_id))
            for comparable in comparable_articles(project, asked)
        )
    )
