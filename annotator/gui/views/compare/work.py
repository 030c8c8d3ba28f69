"""What the compare room shows: an article, its cases, and the one that is current."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.domain.adjudication import Decision, SettlingState
from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import CODEBOOK_KINDS, Change, Edit
from annotator.gui.desk import Desk
from annotator.gui.filling import filled
from annotator.gui.views.compare.narrowing import Narrowing
from annotator.gui.views.compare.sides import Side, sides_of
from annotator.services.adjudicating import (
    ArticleCases,
    Case,
    cases_of,
    open_agreed,
    review_progress,
    waits_agreed,
)
from annotator.services.comparing import comparable_articles
from annotator.services.matching import THRESHOLD
from annotator.store.queries.comparison import Comparable, ComparisonFilter

_FARTHEST = 200
"""How many articles one key press looks through; then it says how far it came."""

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
        self._articles: list[Comparable] | None = None
        self.article: ArticleCases | None = None
        self.current: Case | None = None
        self.threshold = THRESHOLD
        self.blind = False
        self.narrowing = Narrowing()
        self.sides: tuple[Side, ...] = ()
        self._looked_to: int | None = None
        self._is_shown = True
        self._is_stale = False
        desk.edited.connect(self._follow)

    @property
    def articles(self) -> list[Comparable]:
        """The articles that two or more have worked on, in the order of import."""
        if self._articles is None:
            asked = ComparisonFilter(annotator_ids=self.narrowing.compared)
            self._articles = comparable_articles(self._desk.project, asked)
        return self._articles

    @property
    def place(self) -> int:
        """Which of `articles` is open, from 0; -1 for none."""
        open_id = self.article.article_id if self.article is not None else None
        ids = (c.article_id for c in self.articles)
        return next((place for place, id in enumerate(ids) if id == open_id), -1)

    @property
    def cases(self) -> list[Case]:
        """The cases of the open article that fit the filters: what all agree on first."""
        return self._listed(self.article) if self.article is not None else []

    def counts(self) -> tuple[int, int, int]:
        """Return how many articles are settled, in review, and there in all."""
        me = self._desk.session.annotator_id
        there = {comparable.article_id for comparable in self.articles}
        states = [
            settling.state
            for settling in self._desk.project.tables.settlings.where("annotator_id", [me])
            if settling.article_id in there
        ]
        settled = states.count(SettlingState.SETTLED)
        return settled, states.count(SettlingState.IN_REVIEW), len(there)

    def begin(self) -> None:
        """Show the first article that is not settled, or the one that is open as it is now."""
        if self.article is not None and self.place >= 0:
            return
        progress = review_progress(self._desk.project, self._desk.session.annotator_id)
        left = [a for a in progress.articles if a.state is not SettlingState.SETTLED]
        first = next(iter(left or progress.articles), None)
        self.open(first.comparable.article_id if first else None)

    def set_shown(self, shown: bool) -> None:
        """While the room is not on the screen, edits are only noted; then they are caught up."""
        self._is_shown = shown
        if shown and self._is_stale:
            self._is_stale = False
            self._reload()

    def refresh(self) -> None:
        """Show what others may have written into the file meanwhile."""
        self._articles = None
        self._reload()

    def open(self, article_id: str | None, annotation_id: str | None = None) -> None:
        """Show an article, with the case of an annotation or the first open one."""
        comparable = next((c for c in self.articles if c.article_id == article_id), None)
        if comparable is None:
            self.article, self.sides = None, ()
            self.article_shown.emit(None)
            self.go_to(None)
            return
        self._load(comparable)
        case = self.article.case_of(annotation_id) if self.article and annotation_id else None
        self.go_to(case or self._first_to_see())

    def go_to(self, case: Case | None) -> None:
        """Make a case the current one."""
        self._looked_to = None
        self.current = case
        self.case_shown.emit(case)

    def go_to_annotation(self, annotation_id: str | None) -> None:
        """Make the case of an annotation current; none lets none be."""
        if self.article is not None:
            self.go_to(self.article.case_of(annotation_id) if annotation_id else None)

    def step_article(self, *, forward: bool) -> None:
        """Show the next or previous article that can be compared."""
        place = self.place + (1 if forward else -1)
        if 0 <= place < len(self.articles):
            self.open(self.articles[place].article_id)
        elif forward:
            self.told.emit(self.tr("This is the last article that several have worked on."))
        else:
            self.told.emit(self.tr("This is the first article that several have worked on."))

    def step(self, *, forward: bool, open_only: bool = False) -> None:
        """Go to the next difference that fits the filters, across all articles."""
        here = self._in_order(self.article, open_only=open_only)
        place = self._place_in(here, forward=forward)
        if 0 <= place < len(here):
            self.go_to(here[place])
        else:
            self._step_on(forward=forward, open_only=open_only)

    def step_to_open(self) -> None:
        """After a decision: go to the next open difference, here first, then further on."""
        waiting = self._in_order(self.article, open_only=True)
        start = self.current.group.start if self.current is not None else 0
        after = [case for case in waiting if case.group.start >= start]
        if waiting:
            self.go_to((after or waiting)[0])
        else:
            self._step_on(forward=True, open_only=True)

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
        self._articles = None
        open_id = self.article.article_id if self.article is not None else None
        ids = [comparable.article_id for comparable in self.articles]
        if open_id in ids:
            self._reload()
        elif ids:
            self.open(ids[0])
        else:
            self.told.emit(self.tr("These annotators have not worked on the same article."))

    def _listed(self, article: ArticleCases) -> list[Case]:
        book = self._desk.codebook
        fitting = [case for case in article.cases if self.narrowing.fits(case, book)]
        return sorted(fitting, key=lambda case: not case.group.agreed)

    def _in_order(self, article: ArticleCases | None, *, open_only: bool) -> list[Case]:
        """Return the differences that fit, in the order of the text."""
        if article is None:
            return []
        behind = bool(self.narrowing.annotation_ids)
        return [
            case
            for case in self._listed(article)
            if (behind or not case.group.agreed) and not (open_only and case.decision is not None)
        ]

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

    def _step_on(self, *, forward: bool, open_only: bool) -> None:
        """Look through the articles after or before for a difference that fits."""
        step, start = (1 if forward else -1), self.place
        if self._looked_to is not None:
            start = self._looked_to
        end = start
        for place in self._places(start, step):
            end = place
            article = self._cases_of(self.articles[place])
            found = self._in_order(article, open_only=open_only)
            if article is not None and found:
                self._show(article)
                self.go_to(found[0 if forward else -1])
                return
        if 0 < end < len(self.articles) - 1 and abs(end - start) >= _FARTHEST:
            self._looked_to = end
            words = self.tr("No difference in the next %1 articles; press again to look on.")
            self.told.emit(filled(words, _FARTHEST))
        elif open_only:
            self._begin_again()
        elif forward:
            self.told.emit(self.tr("This is the last difference."))
        else:
            self.told.emit(self.tr("This is the first difference."))

    def _begin_again(self) -> None:
        """Go to what waits in the articles before: open differences, then what all agree on."""
        agreed: ArticleCases | None = None
        for comparable in self.articles[:_FARTHEST]:
            article = self._cases_of(comparable)
            if article is None:
                continue
            if found := self._in_order(article, open_only=True):
                self._show(article)
                self.go_to(found[0])
                self.told.emit(self.tr("This is the first open difference in the articles before."))
                return
            agreed = agreed or (article if waits_agreed(article) else None)
        if agreed is None:
            self.told.emit(self.tr("No open difference is left."))
            return
        self._show(agreed)
        self.go_to(next(iter(open_agreed(agreed)), None))
        self.told.emit(self.tr("No open difference is left; what all agree on is to be accepted."))

    def _places(self, start: int, step: int) -> Iterator[int]:
        place = start + step
        while 0 <= place < len(self.articles) and abs(place - start) <= _FARTHEST:
            yield place
            place += step

    def _cases_of(self, comparable: Comparable) -> ArticleCases | None:
        try:
            return cases_of(self._desk.session, comparable, self._desk.codebook, self.threshold)
        except LookupError:  # it was removed since the list was read
            return None

    def _load(self, comparable: Comparable) -> None:
        article = self._cases_of(comparable)
        if article is not None:
            self._show(article)

    def _show(self, article: ArticleCases) -> None:
        self.article = article
        known = {a.id: a.name for a in self._desk.project.tables.annotators.all()}
        ids = article.compared.annotator_ids
        self.sides = sides_of(ids, known, blind_in=article.article_id if self.blind else "")
        self.article_shown.emit(article)

    def _first_to_see(self) -> Case | None:
        """Return the first open difference, or the first difference, or the first case."""
        cases = self.cases
        differing = [case for case in cases if not case.group.agreed]
        waiting = [case for case in differing if case.decision is None]
        return next(iter(waiting or differing or cases), None)

    def _reload(self, wanted: str | None = None) -> None:
        """Read the open article anew; the current case stays as far as it is still there."""
        if self.article is None:
            return
        kept = self.current
        article_id = self.article.article_id
        comparable = next((c for c in self.articles if c.article_id == article_id), None)
        if comparable is None:
            self.open(None)
            return
        self._load(comparable)
        ids = [wanted] if wanted else list(kept.group.ids) if kept is not None else []
        found = [case for id in ids if (case := self.article.case_of(id)) is not None]
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
        if edit.is_large or any(_lists_anew(change) for change in edit.changes):
            self._articles = None
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
