"""The room where annotators are compared and their differences settled."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.adjudication import SettlingState
from annotator.domain.annotation import Layer
from annotator.domain.edit import Edit
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.models.choice_model import Choice
from annotator.gui.views.compare.case_list import CaseList
from annotator.gui.views.compare.deciding import Deciding
from annotator.gui.views.compare.decision_panel import DecisionPanel
from annotator.gui.views.compare.filters import CompareFilters
from annotator.gui.views.compare.legend import Legend
from annotator.gui.views.compare.spans import gold_of, gold_span, span_of_side
from annotator.gui.views.compare.work import CompareWork
from annotator.gui.views.copying import copy_selection
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.widgets.basic import GAP, MARGIN, label, rule
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.elided import ElidedLabel
from annotator.gui.widgets.feedback.busy_line import BusyLine
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.feedback.notice import NoticeBar
from annotator.gui.widgets.reader import Reader, Span
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import beside
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
        self.decision = DecisionPanel(desk, actions, self.deciding)
        self.notice = NoticeBar()
        self._panel: TaggingPanel | None = None
        self._title = ElidedLabel("heading")
        self._known = ElidedLabel("muted")
        self._progress = label("", "small")
        self._counts = label("", "small", wraps=True)
        self._legend = Legend()
        self._agreed = button("")
        self._agreed_line = QWidget()
        self._pages = QStackedWidget()
        self._nothing = EmptyState("columns-3", "")
        self._busy = BusyLine()
        self._sides_pages = QStackedWidget()
        self._shown_text: str | None = None
        self._sliding = QTimer(self)
        self._arrange()
        self._connect()

    @property
    def panel(self) -> TaggingPanel:
        """The fields of the gold label, made when they are first needed."""
        if self._panel is None:
            self._panel = TaggingPanel(self._desk, layer=Layer.GOLD)
            self._panel.show_keys_of(self._actions)
            self._panel.returned_to_text.connect(self.end_edit)
            set_key_context(self._panel, Context.PANEL)
            done = button(self.tr("Back to the differences"), "link", "arrow-left")
            done.clicked.connect(self.end_edit)
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeading)
            column.addWidget(self._panel, 1)
            self._sides_pages.addWidget(page)
        return self._panel

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

    def begin_edit(self, annotation_id: str) -> None:
        """Show the fields of a gold label, with the cursor in the first."""
        known = self._desk.project.tables.annotations.read([annotation_id])
        if annotation_id in known:
            self.panel.show_annotation(known[annotation_id])
            self._sides_pages.setCurrentIndex(1)
            self.panel.focus_speaker()

    def end_edit(self) -> None:
        """Go back from the fields to the differences."""
        if self._panel is not None:
            self._panel.flush()
            self._panel.show_annotation(None)
        self._sides_pages.setCurrentIndex(0)
        self.return_to_text()

    def return_to_text(self) -> None:
        """Give the keyboard back to the text."""
        if self._sides_pages.currentIndex() == 0:
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Put the keyboard on the first filter."""
        self.filters.pickers["kind"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Write what is half typed."""
        if self._panel is not None:
            self._panel.flush()

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
        self._sides_pages.addWidget(self.decision)
        self._sides_pages.setMinimumWidth(340)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((self._left(), 0), (self._middle(), 1), (self._sides_pages, 0)):
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
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, GAP // 2, GAP, GAP // 2)
        head.setSpacing(2)
        head.addWidget(self._title)
        known = QHBoxLayout()
        known.setSpacing(GAP)
        known.addWidget(self._known, 1)
        known.addWidget(self._progress)
        head.addLayout(known)
        head.addWidget(self._legend)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
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
        self.deciding.edit_requested.connect(self.begin_edit)
        self.decision.returned.connect(self.return_to_text)
        self._agreed.clicked.connect(self._actions["review.agreed"].trigger)
        self._desk.edited.connect(self._leave_edit)

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
        known = article.compared.article
        self._title.set_text(known.title or known.source_name or self.tr("Untitled article"))
        self._known.set_text(beside(known.outlet, known.published[:10]))
        self.filters.offer_kinds(self.work.sides)
        if self.work.blind:
            self._offer_annotators()
        self._legend.show_sides(self.work.sides)
        self.list.show_cases(self.work.cases, self.work.sides)
        self._show_spans(article)
        self._show_progress(article)

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

    def _show_progress(self, article: ArticleCases) -> None:
        state = article.settling.state if article.settling else None
        words = {
            None: self.tr("Submitted") if article.submitted else self.tr("Not all submitted"),
            SettlingState.IN_REVIEW: self.tr("In review"),
            SettlingState.SETTLED: self.tr("Settled"),
        }[state]
        self._progress.setText(
            filled(self.tr("%1 · %2 of %3 decided"), words, article.decided, len(article.cases))
        )
        agreed = len(open_agreed(article))
        keys = self._actions.shown_keys("review.agreed")
        self._agreed.setText(
            filled(self.tr("%1  Accept %2 that all agree on"), keys[0] if keys else "", agreed)
        )
        both_found_nothing = not article.cases and not article.settled
        self._agreed_line.setVisible(waits_agreed(article))
        if both_found_nothing:
            self._agreed.setText(
                filled(self.tr("%1  Accept that nothing is labelled"), keys[0] if keys else "")
            )
        self._show_counts()

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

    def _leave_edit(self, edit: Edit) -> None:
        """The panel of a gold label that is gone has nothing to show."""
        panel = self._panel
        if panel is None or panel.annotation is None:
            return
        change = edit.change_of(panel.annotation.id)
        if change is not None and change.after is None:
            self.end_edit()


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
