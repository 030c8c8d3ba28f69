"""One event at a time: utterances down, outlets across."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from annotator.domain.article import Article
from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.gui.desk import Desk
from annotator.gui.dialogs.progress import watch
from annotator.gui.jobs import Job, Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.event_table import EventTableModel, Rows
from annotator.gui.views.events.table import EventGrid
from annotator.gui.views.room_column import fill_room
from annotator.gui.widgets.basic import GAP, key_cap, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.wording.filling import filled
from annotator.services.articles import events_of
from annotator.services.parallels.event_table import EventTable, Found, event_table
from annotator.services.parallels.proposing import Proposal, propose_events

_NO_EVENT, _NO_LABELS, _TABLE, _NOTHING_LEFT, _WAITING = range(5)


class EventsView(QWidget):
    """A choice of the event and of what is shown of it, and the table; Enter opens a passage."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._job: Job | None = None
        self._found: Found = {}
        self._stale = True
        self.model = EventTableModel(self)
        self.table = EventGrid(self.model)
        self.which = PickButton(self.tr("Event"), many=False)
        self.kind = PickButton(self.tr("Show"), many=False)
        self.words = FilterEdit(self.tr("Filter by words"))
        self.count = label("", "small")
        self._hint = label("", "small")
        self._foot = QWidget()
        self.propose = button(self.tr("Propose events…"), "", "sparkles")
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()
        self._offer_events()

    @property
    def event_id(self) -> str | None:
        """The event that is shown."""
        return self.which.picked[0] if self.which.picked else None

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the table again where something has changed since it was last seen."""
        super().showEvent(event)
        if self._stale and not event.spontaneous():
            self._make()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the passage, Ctrl+Enter shows it beside the first wording."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self.table.hasFocus():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._compare()
        else:
            self._open(self.table.currentIndex())

    def _arrange(self) -> None:
        self.setObjectName("events")
        self.setFocusProxy(self.table)
        self.kind.set_choices([Choice(kind.value, word) for kind, word in self._kinds().items()])
        line = QHBoxLayout()
        line.setContentsMargins(16, 12, 16, 8)
        line.setSpacing(GAP)
        for part in (self.which, self.kind):
            line.addWidget(part)
        line.addWidget(self.words, 1)
        line.addWidget(self.count)
        line.addWidget(self.propose)
        self._fill_foot()
        for page in self._make_pages():
            self._pages.addWidget(page)
        fill_room(self, line, self._pages, self._foot)

    def _make_pages(self) -> tuple[QWidget, ...]:
        """Return what can stand below the filters, in the order of their numbers."""
        no_event = EmptyState(
            "columns-3",
            self.tr("No event yet"),
            self.tr(
                "An event is what several articles report. Let the program propose some from"
                " articles that share passages, or assign one in the room of articles."
            ),
        )
        proposing = button(self.tr("Propose events…"), "primary", "sparkles")
        proposing.clicked.connect(self._propose)
        no_event.offer(proposing)
        no_labels = EmptyState(
            "columns-3",
            self.tr("Nothing is labelled here yet"),
            self.tr(
                "Label an utterance in one of the articles of this event; what the other outlets"
                " make of it is found here."
            ),
        )
        nothing = EmptyState("funnel", self.tr("No utterance is like this"))
        waiting = EmptyState("columns-3", self.tr("Comparing the reports…"))
        return no_event, no_labels, self.table, nothing, waiting

    def _fill_foot(self) -> None:
        """Say below the table what is compared, and which keys there are."""
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(GAP)
        line.addWidget(self._hint, 1)
        keys = [
            ("Return", self.tr("open the passage")),
            ("Ctrl+Return", self.tr("beside the first wording")),
        ]
        for key, words in keys:
            line.addWidget(key_cap(key))
            line.addWidget(label(words, "small"))

    def _kinds(self) -> dict[Rows, str]:
        return {
            Rows.ALL: self.tr("all utterances"),
            Rows.SHARED: self.tr("in two outlets or more"),
            Rows.SILENT: self.tr("somebody is silent"),
            Rows.WORDS_DIFFER: self.tr("words differ"),
            Rows.LABELS_DIFFER: self.tr("speaker or stance differs"),
        }

    def _connect(self) -> None:
        self.which.edited.connect(self._make)
        self.kind.edited.connect(self._filter)
        self.words.filtered.connect(self._filter)
        self.words.list_requested.connect(self.table.setFocus)
        self.table.doubleClicked.connect(self._open)
        self.propose.clicked.connect(self._propose)
        self._desk.edited.connect(self._follow)

    def _offer_events(self) -> None:
        events = events_of(self._desk.project)
        self.which.set_choices([Choice(e.id, e.name, e.date) for e in events])
        if self.event_id not in {event.id for event in events}:
            self.which.set_picked((events[0].id,) if events else ())

    def _make(self) -> None:
        """Make the table of the event; what was found before is not looked for again."""
        self._offer_events()
        event_id, found = self.event_id, self._found
        self._stale = False
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        if event_id is None:
            self._take(EventTable((), ()))
            return
        if not self.model.table.utterances:
            self._pages.setCurrentIndex(_WAITING)
        path = self._desk.project.path
        work = reading(path, lambda project, told: event_table(project, event_id, told, found))
        self._job = watch(self._jobs.start(self.tr("Comparing the reports"), work), self)
        self._job.done.connect(self._take)
        self._job.cancelled.connect(self._forget)

    def _forget(self) -> None:
        self._stale = True

    def _take(self, table: EventTable) -> None:
        self.table.cells.book = self._desk.codebook
        self.model.show(table, self._desk.codebook)
        self.table.fit()
        self._show_page()

    def _filter(self) -> None:
        kind = Rows(self.kind.picked[0]) if self.kind.picked else Rows.ALL
        self.model.ask(kind, self.words.text())
        self.table.fit()
        self._show_page()

    def _show_hint(self) -> None:
        hint = self.tr("Compared with the first wording of each row")
        if self.model.kind not in (Rows.ALL, Rows.SHARED):
            hint += " · " + self.tr("cells of another kind are dimmed")
        self._hint.setText(hint)

    def _show_page(self) -> None:
        self._show_hint()
        shown, made = self.model.rowCount(), len(self.model.table.utterances)
        if self.event_id is None:
            self._pages.setCurrentIndex(_NO_EVENT)
        elif not made:
            self._pages.setCurrentIndex(_NO_LABELS)
        else:
            self._pages.setCurrentIndex(_TABLE if shown else _NOTHING_LEFT)
        self._foot.setVisible(self._pages.currentIndex() == _TABLE)
        words = filled(self.tr("Utterances: %1"), shown)
        if self.model.table.left_out:
            left = filled(self.tr("Articles left out: %1"), self.model.table.left_out)
            words = f"{words} · {left}"
        self.count.setText(words if made else "")
        for part in (self.kind, self.words):
            part.setEnabled(made > 0)

    def _open(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        place = cell.place if cell is not None else None
        if place is not None:
            self._desk.passage_requested.emit(place)

    def _compare(self) -> None:
        from annotator.gui.dialogs.parallels import SideBySide

        cell = self.model.cell(self.table.currentIndex())
        if cell is None or not cell.wordings:
            return
        first, other = cell.utterance.first, cell.wordings[0]
        if first.article.id == other.article.id:
            self._open(self.table.currentIndex())
            return
        SideBySide(self._desk, first.article.id, other.article.id, first.ranges, parent=self).open()

    def _propose(self) -> None:
        work = reading(self._desk.project.path, propose_events)
        job = watch(
            self._jobs.start(self.tr("Looking for articles that share passages"), work), self
        )
        job.done.connect(self._show_proposals)

    def _show_proposals(self, proposals: list[Proposal]) -> None:
        from annotator.gui.dialogs.events.proposing import ProposeEventsDialog

        ProposeEventsDialog(self._desk, proposals, self).open()

    def _follow(self, edit: Edit) -> None:
        """Make the table again where labels, events or furniture changed; at once if seen."""
        kinds = edit.kinds
        if kinds & {"event", "article"}:
            self._offer_events()
        if edit.is_large or any(_moved_furniture(c.before, c.after) for c in edit.changes):
            self._found = {}
        if kinds & {"annotation", "article", "event"} or kinds & CODEBOOK_KINDS:
            self._stale = True
            if self.isVisible():
                self._make()


def _moved_furniture(before: object, after: object) -> bool:
    return (
        isinstance(before, Article)
        and isinstance(after, Article)
        and before.furniture != after.furniture
    )
