"""What annotators made of the same articles, one article at a time."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.lookup import Codebook
from annotator.services.comparing.groups import Group, group_annotations
from annotator.services.comparing.matching import THRESHOLD
from annotator.store.project import Project
from annotator.store.queries.comparison import Comparable, ComparisonFilter, ComparisonQueries


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """One article with what two annotators or more made of it."""

    article: Article
    annotator_ids: tuple[str, ...]
    """Who worked on it, sorted."""
    groups: tuple[Group, ...]
    """In the order of the text; every annotation is in one of them or in `in_furniture`."""
    in_furniture: tuple[Annotation, ...]
    """Annotations whose words are all furniture: they count for nothing."""

    @property
    def differences(self) -> tuple[Group, ...]:
        """The groups in which not all agree."""
        return tuple(group for group in self.groups if not group.agreed)

    @property
    def agreed(self) -> tuple[Group, ...]:
        """The groups in which all agree."""
        return tuple(group for group in self.groups if group.agreed)


def comparable_articles(
    project: Project, asked: ComparisonFilter | None = None
) -> list[Comparable]:
    """Return the articles on which two or more have worked, in the order of import.

    Who has annotations in an article, or has submitted it, counts as having worked on it.
    """
    return list(_comparable(project, asked or ComparisonFilter()))


def comparable_article(
    project: Project, article_id: str, asked: ComparisonFilter | None = None
) -> Comparable | None:
    """Return an article as one on which two or more have worked, or none where it is not."""
    number = project.articles.number(article_id)
    if number is None:
        return None
    return ComparisonQueries(project.database).one(number, asked or ComparisonFilter())


def _comparable(project: Project, asked: ComparisonFilter) -> Iterator[Comparable]:
    """Hand out the articles; all are found before the first, as it may be changed meanwhile."""
    queries = ComparisonQueries(project.database)
    numbers = array("q", [row[0] for rows in queries.numbers(asked) for row in rows])
    for number in numbers:
        if (comparable := queries.one(number, asked)) is not None:
            yield comparable


def compare_article(
    project: Project,
    comparable: Comparable,
    book: Codebook,
    threshold: float = THRESHOLD,
    together: Sequence[Sequence[str]] = (),
) -> ComparedArticle:
    """Compare what annotators made of one article; parameters as in `group_annotations`.

    Raises `LookupError` where the article is gone.
    """
    article = project.tables.articles.read([comparable.article_id])[comparable.article_id]
    by_annotator: dict[str, list[Annotation]] = {id: [] for id in comparable.annotator_ids}
    for annotation in project.annotations.of_article(comparable.article_id):
        if annotation.annotator_id in by_annotator:
            by_annotator[annotation.annotator_id].append(annotation)
    found = group_annotations(by_annotator, book, threshold, article.furniture, together)
    return ComparedArticle(
        article, comparable.annotator_ids, tuple(found.groups), tuple(found.in_furniture)
    )


def compared_articles(project: Project, book: Codebook) -> Iterator[ComparedArticle]:
    """Compare article after article of the whole project, each when it is asked for."""
    for comparable in _comparable(project, ComparisonFilter()):
        yield compare_article(project, comparable, book)
