"""The room where annotators are compared and their differences settled."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.models.choice_model import Choice
from annotator.gui.views.compare.article_head import ArticleHead
from annotator.gui.views.compare.case_list import CaseList
from annotator.gui.views.compare.deciding import Deciding
from annotator.gui.views.compare.filters import CompareFilters
from annotator.gui.views.compare.gold_side import GoldSide
from annotator.gui.views.compare.spans import gold_of, gold_span, span_of_side
from annotator.gui.views.compare.work import CompareWork
from annotator.gui.views.copying import copy_selection
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.widgets.basic import GAP, label, rule
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.busy_line import BusyLine
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.feedback.notice import NoticeBar
from annotator.gui.widgets.reader import Reader, Span
from annotator.gui.wording.filling import filled
from annotator.services.adjudicating import ArticleCases, Case, open_agreed, waits_agreed

_SLIDE_MS = 30
"""How long the slider rests before differences are found anew."""


class CompareView(QWidget):
    """List of differences, the text with a lane for each annotator, and what is decided."""

    blind_switched = Signal(object)
    """Whether names are hidden (bool) from now on."""

    def __init__(
        self, desk: Desk, actions: Actions, *, blind: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self.work = CompareWork(desk, self)
        self.work.blind = blind
        self.deciding = Deciding(desk, self.work, self)
        self.reader = Reader()
        self.filters = CompareFilters(desk)
        self.list = CaseList()
        self.gold = GoldSide(desk, actions, self.deciding)
        self.decision = self.gold.decision
        self.notice = NoticeBar()
        self._head = ArticleHead()
        self._counts = label("", "small", wraps=True)
        self._agreed = button("")
        self._agreed_line = QWidget()
        self._pages = QStackedWidget()
        self._nothing = EmptyState("columns-3", "")
        self._busy = BusyLine()
        self._shown_text: str | None = None
        self._sliding = QTimer(self)
        self._arrange()
        self._connect()

    @property
    def panel(self) -> TaggingPanel:
        """The fields of the gold label."""
        return self.gold.panel

    def open_passages(self, annotation_ids: frozenset[str]) -> None:
        """List only the cases that some labels are of, and show the first of them."""
        self.filters.show_behind(annotation_ids)
        self.work.open_behind(annotation_ids)

    def set_words(self, *, further: bool = False) -> None:
        """Give the gold label of the current case the selected words."""
        selection = self.reader.selection()
        if selection is None:
            self._desk.refused.emit(self.tr("Select the words first."))
        elif self.deciding.set_words(
            self.reader.text(), *selection, self.decision.parts, further=further
        ):
            self.reader.drop_selection()

    def copy_words(self, *, with_source: bool) -> None:
        """Copy the selected words of the article."""
        article = self.work.article.compared.article if self.work.article is not None else None
        copy_selection(self.reader, article, with_source=with_source)

    def edit_gold(self) -> None:
        """Change the gold label of the current case; it begins as what is chosen."""
        self.deciding.edit(self.decision.parts)

    def return_to_text(self) -> None:
        """Give the keyboard back to the text."""
        if not self.gold.is_editing:
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Put the keyboard on the first filter."""
        self.filters.pickers["kind"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Write what is half typed."""
        self.gold.save()

    def step_part(self, *, forward: bool) -> None:
        """Give the keyboard to the next part: list, text, parts of the labels, filters."""
        parts: list[QWidget] = [self.list, self.reader, self.decision.table, self.filters.slider]
        focus = QApplication.focusWidget()
        held = [i for i, part in enumerate(parts) if focus and _holds(part, focus)]
        place = held[0] + (1 if forward else -1) if held else 0
        parts[place % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def switch_blind(self) -> None:
        """Hide the annotators' names, or show them."""
        blind = self._actions["review.blind"].isChecked()
        self.work.set_blind(blind)
        self.blind_switched.emit(blind)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was edited meanwhile."""
        super().showEvent(event)
        self.work.set_shown(True)
        self.work.begin()
        self._show_page()

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what is still being typed, and stop following edits."""
        super().hideEvent(event)
        self.save()
        self.work.set_shown(False)

    def _arrange(self) -> None:
        self.setObjectName("compare")
        set_key_context(self, Context.COMPARE)
        self.reader.set_read_only()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((self._left(), 0), (self._middle(), 1), (self.gold, 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([290, 590, 390])
        self._pages.addWidget(self.splitter)
        self._pages.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._busy)
        whole.addWidget(self._pages)

    def _left(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        foot = QVBoxLayout(self._agreed_line)
        foot.setContentsMargins(GAP, 0, GAP, GAP)
        foot.addWidget(self._agreed)
        column.addWidget(self._agreed_line)
        column.addWidget(rule())
        column.addWidget(self.list, 1)
        column.addWidget(rule())
        counts = QVBoxLayout()
        counts.setContentsMargins(GAP, 6, GAP, 6)
        counts.addWidget(self._counts)
        column.addLayout(counts)
        made.setMinimumWidth(240)
        return made

    def _middle(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.notice)
        column.addWidget(self.reader, 1)
        return made

    def _connect(self) -> None:
        self._sliding.setSingleShot(True)
        self._sliding.setInterval(_SLIDE_MS)
        self._sliding.timeout.connect(self._slide)
        self.filters.narrowed.connect(self.work.narrow)
        self.filters.pickers["annotator"].wanted.connect(self._offer_annotators)
        self.filters.threshold_moved.connect(self._sliding.start)
        self.list.case_requested.connect(self.work.go_to)
        self.list.activated.connect(self.return_to_text)
        self.reader.current_requested.connect(self.work.go_to_annotation)
        self.work.article_shown.connect(self._show_article)
        self.work.case_shown.connect(self._show_case)
        self.work.told.connect(self.notice.say)
        self.work.listing.busy.connect(self._show_busy)
        self.work.looking.busy.connect(self._show_busy)
        self.work.listing.read.connect(self._show_counts)
        self.gold.returned.connect(self.return_to_text)
        self._agreed.clicked.connect(self._actions["review.agreed"].trigger)
        self._desk.edited.connect(self.gold.follow)

    def _slide(self) -> None:
        self.work.set_threshold(self.filters.slider.value() / 100)

    def _show_page(self) -> None:
        there = self.work.article is not None
        if self.work.is_looking:
            self._nothing.say(self.tr("Looking for articles that several have worked on…"))
        else:
            self._nothing.say(
                self.tr("There is nothing to compare yet"),
                self.tr(
                    "Two people must have labelled the same article. Bring in colleagues' labels,"
                    " or let somebody else label here too."
                ),
            )
        self._pages.setCurrentIndex(0 if there else 1)
        self.setFocusProxy(self.reader if there else self._pages)

    def _show_article(self, article: ArticleCases | None) -> None:
        self._show_page()
        if article is None:
            self._shown_text = None
            return
        self._head.show_article(article, self.work.sides)
        self.filters.offer_kinds(self.work.sides)
        if self.work.blind:
            self._offer_annotators()
        self.list.show_cases(self.work.cases, self.work.sides)
        self._show_spans(article)
        self._show_agreed(article)
        self._show_counts()

    def _offer_annotators(self) -> None:
        """Offer everybody who has labelled something; by letter while names are hidden."""
        if self.work.blind:
            offered = [Choice(side.annotator_id, side.title) for side in self.work.sides]
        else:
            project = self._desk.project
            names = {a.id: a.name for a in project.tables.annotators.all()}
            counts = project.annotations.counts_by_annotator()
            offered = [Choice(id, names.get(id, id)) for id in counts]
            offered.sort(key=lambda choice: choice.text.casefold())
        self.filters.pickers["annotator"].set_choices(offered)

    def _show_spans(self, article: ArticleCases) -> None:
        known, book = article.compared.article, self._desk.codebook
        lanes = len(self.work.sides) + 1
        sides = {side.annotator_id: side for side in self.work.sides}
        spans: list[Span] = [
            span_of_side(member, book, sides[member.annotator_id], lanes)
            for member in (*self.work.members(), *article.compared.in_furniture)
        ]
        spans += [gold_span(gold, book, lanes) for gold in gold_of(article)]
        if self._shown_text != known.id:
            text = self._desk.project.articles.body(known.id)
            self.reader.show_article(text, known.furniture, spans, known.language)
            self._shown_text = known.id
        else:
            self.reader.set_spans(spans)

    def _show_agreed(self, article: ArticleCases) -> None:
        """Offer to accept what all agree on, where something of it waits."""
        self._agreed_line.setVisible(waits_agreed(article))
        keys = self._actions.shown_keys("review.agreed")
        key = keys[0] if keys else ""
        if not article.cases and not article.settled:
            words = filled(self.tr("%1  Accept that nothing is labelled"), key)
        else:
            agreed = len(open_agreed(article))
            words = filled(self.tr("%1  Accept %2 that all agree on"), key, agreed)
        self._agreed.setText(words)

    def _show_busy(self) -> None:
        self._busy.follow(self.work.listing.is_busy or self.work.looking.is_busy)

    def _show_counts(self) -> None:
        if self.work.article is not None:
            self._counts.setText(self._count_words(self.work.article))

    def _count_words(self, article: ArticleCases) -> str:
        settled, in_review, total = self.work.counts()
        lines: list[str] = []
        if self.work.place >= 0:
            lines.append(filled(self.tr("Article %1 of %2"), self.work.place + 1, total))
        if total:
            words = self.tr("%1 of %2 articles settled, %3 in review")
            lines.append(filled(words, settled, total, in_review))
        furniture = len(article.compared.in_furniture)
        if furniture:
            words = self.tr("Labels in furniture, which count for nothing: %1")
            lines.append(filled(words, furniture))
        if article.lost:
            words = self.tr("Decisions on labels that are gone: %1")
            lines.append(filled(words, len(article.lost)))
        return "\n".join(lines)

    def _show_case(self, case: Case | None) -> None:
        self.list.set_current(case)
        self.decision.show_case(case, self.work.sides)
        sides = self.work.sides if case is not None else ()
        members = [m for s in sides if case and (m := case.group.of(s.annotator_id)) is not None]
        ids = [member.id for member in members[1:]]
        if case is not None and case.gold is not None:
            ids.append(case.gold.id)
        self.reader.set_companions(ids)
        self.reader.set_current(members[0].id if members else None)
        if case is not None:
            self.reader.reveal(case.group.start, case.group.end)


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
