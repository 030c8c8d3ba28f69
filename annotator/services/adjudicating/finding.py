"""Looking through articles for the next that has something to see, however many have not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain.article import Annotator
from annotator.domain.lookup import Codebook
from annotator.services.adjudicating.cases import ArticleCases, cases_of
from annotator.services.session import Session
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter, ComparisonQueries

Test = Callable[[ArticleCases], bool]


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for and where; holds values only, so that it can be looked for anywhere."""

    adjudicator: Annotator
    numbers: Sequence[int]
    """The articles, by their numbers, in the order in which they are looked through."""
    asked: ComparisonFilter
    threshold: float
    tests: tuple[Test, ...]
    """What an article may have, what is wanted most first."""


def find_case(project: Project, sought: Sought, book: Codebook) -> tuple[int, int] | None:
    """Return the number of the first article that passes a test, and which test; or none.

    An article that passes the first test counts before all that pass only a later one.
    """
    session = Session(project, sought.adjudicator)
    queries = ComparisonQueries(project.database)
    later: dict[int, int] = {}
    for number in sought.numbers:
        comparable = queries.one(number, sought.asked)
        try:
            article = comparable and cases_of(session, comparable, book, sought.threshold)
        except LookupError:  # it was removed meanwhile
            continue
        if article is None:
            continue
        passed = next((n for n, test in enumerate(sought.tests) if test(article)), None)
        if passed == 0:
            return number, 0
        if passed is not None:
            later.setdefault(passed, number)
    return (later[min(later)], min(later)) if later else None
