"""How far adjudication is, article by article and over the project."""

from array import array
from bisect import bisect_left

from annotator.domain.adjudication import SettlingState
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter, ComparisonQueries

_STATES: tuple[SettlingState | None, ...] = (None, *SettlingState)


class ReviewedArticles:
    """The articles that can be compared, each with how far an adjudicator is with it.

    Nine bytes for each, so that a project of any size can be gone through.
    """

    def __init__(self) -> None:
        self.numbers = array("q")
        """The articles in the order of import, by their numbers."""
        self._states = bytearray()

    def add(self, number: int, state: SettlingState | None) -> None:
        """Add the article that comes next in the order of import."""
        self.numbers.append(number)
        self._states.append(_STATES.index(state))

    def __len__(self) -> int:
        return len(self.numbers)

    def place_of(self, number: int) -> int:
        """Return which one, from 0, an article is by its number; -1 where it is none of them."""
        place = bisect_left(self.numbers, number)
        return place if place < len(self) and self.numbers[place] == number else -1

    def set_state(self, number: int, state: SettlingState | None) -> None:
        """Note how far the adjudicator is with an article now."""
        place = self.place_of(number)
        if place >= 0:
            self._states[place] = _STATES.index(state)

    def count(self, state: SettlingState | None) -> int:
        """Return how many articles are in a state; none for those not begun."""
        return self._states.count(_STATES.index(state))

    def first_unsettled(self) -> int:
        """Return which one is the first that is not settled; -1 where all are."""
        settled = _STATES.index(SettlingState.SETTLED)
        return next((i for i, state in enumerate(self._states) if state != settled), -1)


def reviewed_articles(
    project: Project, adjudicator_id: str, asked: ComparisonFilter | None = None
) -> ReviewedArticles:
    """Return how far an adjudicator is with every article that can be compared."""
    found = ReviewedArticles()
    queries = ComparisonQueries(project.database)
    for rows in queries.numbers(asked or ComparisonFilter(), adjudicator_id):
        for number, state in rows:
            found.add(number, None if state is None else SettlingState(state))
    return found
