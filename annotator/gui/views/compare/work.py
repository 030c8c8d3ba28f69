"""What the compare room shows: an article, its cases, and the one that is current."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.domain.adjudication import Decision, SettlingState
from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import CODEBOOK_KINDS, Change, Edit
from annotator.gui.desk import Desk
from annotator.gui.views.compare.listing import Listing
from annotator.gui.views.compare.looking import Looking
from annotator.gui.views.compare.narrowing import Narrowing, cases_to_see, listed_cases
from annotator.gui.views.compare.sides import Side, sides_of
from annotator.gui.wording.filling import filled
from annotator.services.adjudicating import (
    ArticleCases,
    Case,
    cases_of,
)
from annotator.services.comparing import comparable_article
from annotator.services.comparing.matching import THRESHOLD
from annotator.store.queries.comparison import Comparable, ComparisonFilter, ComparisonQueries

_SHOWN_KINDS = frozenset(
    {"annotation", "decision", "settling", "progress", "article", "annotator", *CODEBOOK_KINDS}
)


def _lists_anew(change: Change) -> bool:
    """Tell whether other articles may be comparable now; gold labels make none so."""
    record = change.record
    if isinstance(record, Annotation):
        came_or_went = change.before is None or change.after is None
        return came_or_went and record.layer is Layer.OWN
    return change.kind in ("progress", "article")


class CompareWork(QObject):
    """The articles that can be compared, one of them open, one of its cases current."""

    article_shown = Signal(object)
    """The `ArticleCases` of another article, or of the same one as it is now; or none."""
    case_shown = Signal(object)
    """The current `Case`, or none."""
    told = Signal(object)
    """A sentence (str) on why nothing else is shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.listing = Listing(desk, self)
        self.looking = Looking(desk, self, self)
        self.article: ArticleCases | None = None
        self.current: Case | None = None
        self.threshold = THRESHOLD
        self.blind = False
        self.narrowing = Narrowing()
        self.sides: tuple[Side, ...] = ()
        self.number: int | None = None
        self._is_shown = True
        self._is_stale = False
        desk.edited.connect(self._follow)

    @property
    def is_looking(self) -> bool:
        """Whether it is not known yet what can be compared."""
        return self.listing.is_stale and self.listing.is_busy

    @property
    def place(self) -> int:
        """Which of all articles that can be compared is open, from 0; -1 for none."""
        return -1 if self.number is None else self.listing.articles.place_of(self.number)

    @property
    def cases(self) -> list[Case]:
        """The cases of the open article that fit the filters: what all agree on first."""
        if self.article is None:
            return []
        return listed_cases(self.article, self.narrowing, self._desk.codebook)

    def counts(self) -> tuple[int, int, int]:
        """Return how many articles are settled, in review, and there in all."""
        articles = self.listing.articles
        settled = articles.count(SettlingState.SETTLED)
        return settled, articles.count(SettlingState.IN_REVIEW), len(articles)

    def begin(self) -> None:
        """Show the first article that is not settled, unless one is open."""
        if self.listing.is_stale:
            self.listing.refresh(self.asked, self._begin)
        else:
            self._begin()

    def _begin(self) -> None:
        if self.article is None:
            articles = self.listing.articles
            place = max(0, articles.first_unsettled())
            self.open_number(articles.numbers[place] if articles else None)

    @property
    def asked(self) -> ComparisonFilter:
        """Whose work is compared."""
        return ComparisonFilter(annotator_ids=self.narrowing.compared)

    def tell(self, sentence: str) -> None:
        """Say why nothing else is shown."""
        self.told.emit(sentence)

    def set_shown(self, shown: bool) -> None:
        """While the room is not on the screen, edits are only noted; then they are caught up."""
        self._is_shown = shown
        if shown and self.listing.is_stale and self.article is not None:
            self.listing.refresh(self.asked, self._begin)
        if shown and self._is_stale:
            self._is_stale = False
            self._reload()

    def refresh(self) -> None:
        """Show what others may have written into the file meanwhile."""
        self._list_anew()
        self._reload()

    def _list_anew(self) -> None:
        """Find anew what can be compared; while the room is not shown it is only noted."""
        self.listing.is_stale = True
        if self._is_shown:
            self.listing.refresh(self.asked, self._begin)

    def open(self, article_id: str | None, annotation_id: str | None = None) -> None:
        """Show an article, with the case of an annotation or the first open one."""
        project = self._desk.project
        comparable = comparable_article(project, article_id, self.asked) if article_id else None
        self._open(comparable, annotation_id)

    def open_behind(self, annotation_ids: frozenset[str]) -> None:
        """Show the first of some labels; only their articles are gone through from now on."""
        self.listing.find_behind(annotation_ids, self._open_first_behind)

    def _open_first_behind(self, article_id: str, annotation_id: str, count: int) -> None:
        self.open(article_id, annotation_id)
        words = QCoreApplication.translate(
            "CompareView", "Only the passages behind a figure are listed: %1 labels."
        )
        self.told.emit(filled(words, count))

    def open_number(self, number: int | None) -> None:
        """Show an article by its number, with its first open case."""
        self._open(self.comparable(number) if number is not None else None)

    def _open(self, comparable: Comparable | None, annotation_id: str | None = None) -> None:
        article = self._cases_of(comparable) if comparable is not None else None
        if comparable is None or article is None:
            self.article, self.sides, self.number = None, (), None
            self.article_shown.emit(None)
            self.go_to(None)
            return
        self._show(article, comparable.number)
        case = article.case_of(annotation_id) if annotation_id else None
        self.go_to(case or self._first_to_see())

    def go_on_to(self, number: int, *, forward: bool, open_only: bool) -> None:
        """Show an article by its number, with the first or last of its cases that fit."""
        comparable = self.comparable(number)
        article = self._cases_of(comparable) if comparable is not None else None
        cases = self.in_order(article, open_only=open_only)
        if article is not None and cases:
            self._show(article, number)
            self.go_to(cases[0 if forward else -1])

    def comparable(self, number: int) -> Comparable | None:
        """Return an article by its number as one that is compared, or none."""
        return ComparisonQueries(self._desk.project.database).one(number, self.asked)

    def go_to(self, case: Case | None) -> None:
        """Make a case the current one."""
        self.looking.stop()
        self.current = case
        self.case_shown.emit(case)

    def go_to_annotation(self, annotation_id: str | None) -> None:
        """Make the case of an annotation current; none lets none be."""
        if self.article is not None:
            self.go_to(self.article.case_of(annotation_id) if annotation_id else None)

    def step_article(self, *, forward: bool) -> None:
        """Show the next or previous article that can be compared."""
        numbers = self.looking.numbers_from(self.number, forward=forward)
        if numbers:
            self.open_number(numbers[0])
        elif forward:
            self.told.emit(self.tr("This is the last article that several have worked on."))
        else:
            self.told.emit(self.tr("This is the first article that several have worked on."))

    def step(self, *, forward: bool, open_only: bool = False) -> None:
        """Go to the next difference that fits the filters, across all articles."""
        here = self.in_order(self.article, open_only=open_only)
        place = self._place_in(here, forward=forward)
        if 0 <= place < len(here):
            self.go_to(here[place])
        else:
            self.looking.step_on(forward=forward, open_only=open_only)

    def step_to_open(self) -> None:
        """After a decision: go to the next open difference, here first, then further on."""
        waiting = self.in_order(self.article, open_only=True)
        start = self.current.group.start if self.current is not None else 0
        after = [case for case in waiting if case.group.start >= start]
        if waiting:
            self.go_to((after or waiting)[0])
        else:
            self.looking.step_on(forward=True, open_only=True)

    def set_threshold(self, threshold: float) -> None:
        """Take other annotations for the same words."""
        if threshold != self.threshold:
            self.threshold = threshold
            self._reload()

    def set_blind(self, blind: bool) -> None:
        """Hide or show the annotators' names."""
        if blind != self.blind:
            self.blind = blind
            self._reload()

    def narrow(self, narrowing: Narrowing) -> None:
        """List other cases; where others are compared, find them anew."""
        others = narrowing.compared != self.narrowing.compared
        self.narrowing = narrowing
        if others:
            self._compare_others()
        elif self.article is not None:
            self.article_shown.emit(self.article)
            self.case_shown.emit(self.current)

    def _compare_others(self) -> None:
        """Show the open article, or the first that those who are compared now worked on."""
        self.listing.is_stale = True
        self.listing.refresh(self.asked, self._show_others)

    def _show_others(self) -> None:
        numbers = self.listing.articles.numbers
        if self.place >= 0:
            self._reload()
        elif numbers:
            self.open_number(numbers[0])
        else:
            self.told.emit(self.tr("These annotators have not worked on the same article."))

    def in_order(self, article: ArticleCases | None, *, open_only: bool) -> list[Case]:
        """Return the differences that fit, in the order of the text."""
        if article is None:
            return []
        return cases_to_see(article, self.narrowing, self._desk.codebook, open_only=open_only)

    def _place_in(self, cases: Sequence[Case], *, forward: bool) -> int:
        if self.current is None:
            return 0 if forward else len(cases) - 1
        here = (self.current.group.start, -self.current.group.end, self.current.group.ids)
        keys = [(c.group.start, -c.group.end, c.group.ids) for c in cases]
        if forward:
            if self.current.group.agreed and self.current not in cases:
                return 0
            return next((place for place, key in enumerate(keys) if key > here), len(keys))
        return next((p for p in reversed(range(len(keys))) if keys[p] < here), -1)

    def _cases_of(self, comparable: Comparable) -> ArticleCases | None:
        try:
            return cases_of(self._desk.session, comparable, self._desk.codebook, self.threshold)
        except LookupError:  # it was removed since the list was read
            return None

    def _show(self, article: ArticleCases, number: int) -> None:
        self.article, self.number = article, number
        known = {a.id: a.name for a in self._desk.project.tables.annotators.all()}
        ids = article.compared.annotator_ids
        self.sides = sides_of(ids, known, blind_in=article.article_id if self.blind else "")
        self.article_shown.emit(article)

    def _first_to_see(self) -> Case | None:
        """Return the first open difference, or the first difference, or the first case."""
        cases = self.cases
        differing = [case for case in cases if not case.group.agreed]
        waiting = [case for case in differing if case.waits]
        return next(iter(waiting or differing or cases), None)

    def _reload(self, wanted: str | None = None) -> None:
        """Read the open article anew; the current case stays as far as it is still there."""
        if self.article is None:
            return
        kept = self.current
        comparable = comparable_article(self._desk.project, self.article.article_id, self.asked)
        article = self._cases_of(comparable) if comparable is not None else None
        if comparable is None or article is None:
            self.open(None)
            return
        self._show(article, comparable.number)
        ids = [wanted] if wanted else list(kept.group.ids) if kept is not None else []
        found = [case for id in ids if (case := article.case_of(id)) is not None]
        self.go_to(found[0] if found else self._nearest(kept))

    def _nearest(self, kept: Case | None) -> Case | None:
        if kept is None or self.article is None:
            return None
        return min(
            self.article.cases,
            key=lambda case: abs(case.group.start - kept.group.start),
            default=None,
        )

    def _follow(self, edit: Edit) -> None:
        """Show what an edit changed; after an undo, the difference it was about."""
        kinds = edit.kinds
        self.listing.follow(edit)
        if edit.is_large or any(_lists_anew(change) for change in edit.changes):
            self._list_anew()
        if not kinds & _SHOWN_KINDS or self.article is None:
            return
        if not self._is_shown:
            self._is_stale = True
            return
        changes = () if edit.is_large else edit.changes
        decisions = [c.record for c in changes if isinstance(c.record, Decision)]
        if (edit.undoes or edit.redoes) and len(decisions) == 1:
            (decision,) = decisions
            wanted = next(iter(decision.annotation_ids), None)
            if decision.article_id != self.article.article_id:
                self.open(decision.article_id, wanted)
            else:
                self._reload(wanted)
        else:
            self._reload()

    def members(self) -> list[Annotation]:
        """Return every label of the open article, gold ones not among them."""
        if self.article is None:
            return []
        groups = self.article.compared.groups
        return [member for group in groups for member in group.members]
