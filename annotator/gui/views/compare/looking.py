"""Looking through articles for the next difference, beside the window where that takes long."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.gui.desk import Desk
from annotator.gui.models.asking import Asker
from annotator.gui.views.compare.listing import Listing
from annotator.gui.views.compare.narrowing import Narrowing, cases_to_see
from annotator.gui.wording.filling import filled
from annotator.services.adjudicating import (
    ArticleCases,
    Case,
    Sought,
    find_case,
    open_agreed,
    waits_agreed,
)
from annotator.services.adjudicating.finding import Test
from annotator.store.queries.comparison import ComparisonFilter

_FARTHEST = 5_000
"""How many articles one key press looks through; then it says how far it came."""
_ARTICLE_ROWS = 1_000
"""An article that is looked through costs as much as so many rows of a list."""


class Shown(Protocol):
    """What is shown now, and how to show something else."""

    article: ArticleCases | None
    number: int | None
    """Of the article."""
    threshold: float
    narrowing: Narrowing
    listing: Listing

    @property
    def asked(self) -> ComparisonFilter:
        """Whose work is compared."""
        ...

    def open_number(self, number: int | None) -> None:
        """Show an article by its number, with its first open case."""

    def go_on_to(self, number: int, *, forward: bool, open_only: bool) -> None:
        """Show an article by its number, with the first or last of its cases that fit."""

    def go_to(self, case: Case | None) -> None:
        """Make a case the current one."""

    def tell(self, sentence: str) -> None:
        """Say why nothing else is shown."""


class Looking(QObject):
    """Finds the next article that has something to see; one search at a time."""

    busy = Signal(object)
    """Whether (bool) something is being looked for."""

    def __init__(self, desk: Desk, work: Shown, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._asker = Asker(desk, self)
        self._asker.busy.connect(self.busy)
        self._looked_to: int | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked for."""
        return self._asker.is_busy

    def stop(self) -> None:
        """Look no further, as something else is shown."""
        self._asker.drop()
        self._looked_to = None

    def step_on(self, *, forward: bool, open_only: bool) -> None:
        """Look through the articles after or before for a difference that fits."""
        work = self._work
        if self._asker.is_busy:
            return
        start = self._looked_to if self._looked_to is not None else work.number
        numbers = self.numbers_from(start, forward=forward)
        found = partial(work.go_on_to, forward=forward, open_only=open_only)

        def answer(number: tuple[int, int] | None) -> None:
            if number is not None:
                found(number[0])
            elif len(numbers) >= _FARTHEST:
                self._looked_to = numbers[-1]
                words = QCoreApplication.translate(
                    "CompareWork", "No difference in the next %1 articles; press again to look on."
                )
                work.tell(filled(words, len(numbers)))
            elif open_only:
                self._begin_again()
            elif forward:
                work.tell(QCoreApplication.translate("CompareWork", "This is the last difference."))
            else:
                work.tell(
                    QCoreApplication.translate("CompareWork", "This is the first difference.")
                )

        self._find(numbers, (self._has_cases(open_only=open_only),), answer)

    def _has_cases(self, *, open_only: bool) -> Callable[[ArticleCases], bool]:
        narrowing, book = self._work.narrowing, self._desk.codebook
        return lambda a: bool(cases_to_see(a, narrowing, book, open_only=open_only))

    def _begin_again(self) -> None:
        """Go to what waits in the articles before: open differences, then what all agree on."""
        work = self._work

        def answer(found: tuple[int, int] | None) -> None:
            if found is None:
                work.tell(QCoreApplication.translate("CompareWork", "No open difference is left."))
            elif found[1] == 0:
                work.go_on_to(found[0], forward=True, open_only=True)
                work.tell(
                    QCoreApplication.translate(
                        "CompareWork", "This is the first open difference in the articles before."
                    )
                )
            else:
                work.open_number(found[0])
                work.go_to(next(iter(open_agreed(work.article)), None) if work.article else None)
                words = QCoreApplication.translate(
                    "CompareWork",
                    "No open difference is left; what all agree on is to be accepted.",
                )
                work.tell(words)

        numbers = self.numbers_from(None, forward=True)
        self._find(numbers, (self._has_cases(open_only=True), waits_agreed), answer)

    def _find(
        self,
        numbers: Sequence[int],
        tests: tuple[Test, ...],
        answer: Callable[[tuple[int, int] | None], None],
    ) -> None:
        """Look through articles, beside the window where they are more than a few."""
        work = self._work
        adjudicator = self._desk.session.annotator
        sought = Sought(adjudicator, numbers, work.asked, work.threshold, tests)
        question = partial(find_case, sought=sought, book=self._desk.codebook)
        self._asker.ask(question, answer, rows=_ARTICLE_ROWS * len(numbers))

    def numbers_from(self, number: int | None, *, forward: bool) -> Sequence[int]:
        """Return the articles behind one or before it, the nearest first, as far as one looks."""
        work = self._work
        numbers = work.listing.articles.numbers
        if work.narrowing.annotation_ids:
            numbers = work.listing.behind
        if forward:
            at = bisect_right(numbers, number) if number is not None else 0
            return numbers[at : at + _FARTHEST]
        at = bisect_left(numbers, number) if number is not None else len(numbers)
        return numbers[max(0, at - _FARTHEST) : at][::-1]
