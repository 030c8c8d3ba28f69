"""The room for words in their context: found everywhere, marked, labelled together."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from annotator.domain.article import Annotator
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.dialogs.lines_label import LabelLinesDialog
from annotator.gui.dialogs.progress import watch
from annotator.gui.jobs import Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.models.choices import speaker_choices
from annotator.gui.models.concordance import ConcordanceModel
from annotator.gui.views.concordance.line_list import LineList
from annotator.gui.views.room_column import fill_room
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.wording.filling import filled
from annotator.services.codebook import codebook_of
from annotator.services.concordance import (
    Asked,
    Extent,
    Kind,
    Line,
    Side,
    asked_for_speaker,
    collect,
    label_lines,
    sorted_lines,
)
from annotator.services.labelling.many import Wishes
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project

_HINT, _LINES, _NOTHING = range(3)
_AT_ONCE = 100
"""Up to so many places are labelled while the window waits."""


class ConcordanceView(QWidget):
    """A question, the lines that answer it, and what can be done with them."""

    articles_requested = Signal(object)
    """The words (str) for which somebody wants to see the articles instead."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.model = ConcordanceModel(desk, self)
        self.kind = QComboBox()
        self.field = FilterEdit(self.tr("Words as they follow each other"))
        self.speaker = PickButton(self.tr("Speaker"), many=False)
        self.sorting = QComboBox()
        self.count = label("", "small")
        self.list = LineList(self.model)
        self.marks = label("", "small")
        self._pages = QStackedWidget()
        self._nothing = EmptyState("text-search", self.tr("Nothing was found"))
        self._offer()
        self._arrange()
        self._connect()
        self._show_kind()
        self._show_counts()

    def focus_filter(self) -> None:
        """Put the cursor in the field, ready to ask for something else."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look_for(self, words: str) -> None:
        """Look for words as if they had been typed."""
        self.kind.setCurrentIndex(self.kind.findData(Kind.PHRASE))
        self.field.setText(" ".join(words.split()))
        self.field.flush()

    def look_for_speaker(self, speaker_id: str) -> None:
        """Look for a speaker by all its names."""
        self.kind.setCurrentIndex(self.kind.findData(Kind.NAMES))
        self._offer_speakers()
        self.speaker.set_picked([speaker_id])
        self.model.ask(asked_for_speaker(self._desk.codebook, speaker_id))

    def label_marked(self) -> None:
        """Label the lines that are marked."""
        self._label(self.model.marked)

    def label_selected(self) -> None:
        """Label the lines that are selected."""
        self._label([self.model.lines[row] for row in self.list.rows])

    def label_all(self) -> None:
        """Label every line there is; what was not read yet is read first."""
        if self.model.is_complete:
            self._label(self.model.lines)
        else:
            self._collect(self.model.side, self._label)

    def _offer(self) -> None:
        for kind, words in (
            (Kind.PHRASE, self.tr("Words")),
            (Kind.PATTERN, self.tr("Regular expression")),
            (Kind.NAMES, self.tr("Speaker, by all names")),
        ):
            self.kind.addItem(words, kind)
        for side, words in (
            (Side.TEXT, self.tr("as in the articles")),
            (Side.LEFT, self.tr("by the words before")),
            (Side.RIGHT, self.tr("by the words behind")),
        ):
            self.sorting.addItem(words, side)
        self.kind.setAccessibleName(self.tr("What to look for"))
        self.sorting.setAccessibleName(self.tr("Order of the lines"))

    def _arrange(self) -> None:
        self.setObjectName("concordance")
        self.setFocusProxy(self.field)
        self.list.setAccessibleName(self.tr("Lines"))
        self.count.setMinimumWidth(110)
        line = QHBoxLayout()
        line.setContentsMargins(16, 12, 16, 8)
        line.setSpacing(GAP)
        line.addWidget(self.kind)
        line.addWidget(self.field, 1)
        self.speaker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.addWidget(self.speaker, 1)
        line.addWidget(self.sorting)
        line.addWidget(self.count)
        self.by_article = button(self.tr("By article"), "quiet", "newspaper")
        self.by_article.setToolTip(self.tr("Show the articles in which it occurs"))
        self.by_article.clicked.connect(self._ask_for_articles)
        line.addWidget(self.by_article)
        for page in (self._hint(), self.list, self._nothing):
            self._pages.addWidget(page)
        fill_room(self, line, self._pages, self._foot())

    def _foot(self) -> QWidget:
        made = QWidget()
        foot = QHBoxLayout(made)
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(GAP)
        self.mark_all = button(self.tr("Mark all"), "quiet", "check")
        self.mark_none = button(self.tr("Mark none"), "quiet", "x")
        self.of_marked = button("", "primary", "message-square-quote")
        self.of_selected = button(self.tr("Label selected…"))
        self.of_all = button(self.tr("Label all…"))
        foot.addWidget(self.mark_all)
        foot.addWidget(self.mark_none)
        foot.addWidget(self.marks, 1)
        for each in (self.of_all, self.of_selected, self.of_marked):
            foot.addWidget(each)
        return made

    def _hint(self) -> QWidget:
        return EmptyState(
            "text-search",
            self.tr("See words in their context"),
            self.tr(
                "Every place in all articles on a line of its own. Space marks a line, Shift"
                " with an arrow selects several; then label those that are marked, selected,"
                " or all of them, in one step."
            ),
        )

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.kind.activated.connect(self._ask_again)
        self.field.filtered.connect(self._ask_words)
        self.field.list_requested.connect(self._enter)
        self.speaker.wanted.connect(self._offer_speakers)
        self.speaker.edited.connect(self._ask_speaker)
        self.sorting.activated.connect(self._sort)
        self.list.activated.connect(self._open)
        self.list.selectionModel().selectionChanged.connect(self._show_counts)
        self.model.answered.connect(self._show_answer)
        self.model.counted.connect(self._show_counts)
        self.model.busy.connect(self._show_counts)
        self.mark_all.clicked.connect(partial(self.model.mark_all, marked=True))
        self.mark_none.clicked.connect(partial(self.model.mark_all, marked=False))
        self.of_marked.clicked.connect(self.label_marked)
        self.of_selected.clicked.connect(self.label_selected)
        self.of_all.clicked.connect(self.label_all)

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self.field.setVisible(kind != Kind.NAMES)
        self.speaker.setVisible(kind == Kind.NAMES)
        pattern = self.tr("A regular expression; Enter looks for it")
        words = self.tr("Words as they follow each other; lead* finds leader")
        self.field.setPlaceholderText(pattern if kind == Kind.PATTERN else words)
        self.setFocusProxy(self.speaker if kind == Kind.NAMES else self.field)

    def _ask_again(self) -> None:
        """Ask what the chosen kind can ask, so that no answer to another question stays."""
        kind = Kind(self.kind.currentData())
        if kind is Kind.PHRASE:
            self._ask_words(self.field.text())
        elif kind is Kind.NAMES and self.speaker.picked:
            self._ask_speaker(self.speaker.picked)
        else:
            self.model.begin(Asked(kind))

    def _ask_for_articles(self) -> None:
        phrase = self.kind.currentData() == Kind.PHRASE
        self.articles_requested.emit(self.field.text().strip() if phrase else "")

    def _offer_speakers(self) -> None:
        choices = speaker_choices(self._desk.codebook, unnamed=False, none=False)
        self.speaker.set_choices(choices)

    def _ask_words(self, words: str) -> None:
        if self.kind.currentData() == Kind.PHRASE:
            self.model.ask(Asked(Kind.PHRASE, words))

    def _ask_speaker(self, picked: tuple[str, ...]) -> None:
        if picked:
            self.model.ask(asked_for_speaker(self._desk.codebook, picked[0]))

    def _enter(self) -> None:
        """Look for a pattern, or give the keyboard to the lines."""
        asked = Asked(Kind.PATTERN, self.field.text())
        if self.kind.currentData() == Kind.PATTERN and asked != self.model.asked:
            self.model.begin(asked)
            self._collect(self.model.side, None)
        elif self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sort(self) -> None:
        side = Side(self.sorting.currentData())
        if self.model.is_complete:
            self.model.sort_by(side)
        else:
            self._collect(side, None)

    def _collect(self, side: Side, then: object) -> None:
        """Read all lines beside the window, which shows how far that is; then show them."""
        asked = self.model.asked
        work = reading(self._desk.project.path, partial(_all_lines, asked, side))
        job = watch(self._jobs.start(self.tr("Looking through the articles"), work), self)
        self._then = asked, side, then
        job.done.connect(self._take_all)
        job.cancelled.connect(self._show_answer)

    def _take_all(self, answer: tuple[list[Line], bool]) -> None:
        asked, side, then = self._then
        if asked != self.model.asked:
            return
        lines, is_cut = answer
        self.model.put(lines, side, is_cut=is_cut)
        if callable(then):
            then(self.model.lines)

    def _label(self, lines: list[Line]) -> None:
        if lines and not self._desk.project.read_only:
            dialog = LabelLinesDialog(self._desk, len(lines), self)
            dialog.chosen.connect(partial(self._label_as, list(lines)))
            dialog.open()

    def _label_as(self, lines: list[Line], chosen: tuple[Extent, Wishes]) -> None:
        """Label lines at once where they are few, and beside the window where they are not."""
        desk, (extent, wishes) = self._desk, chosen
        if len(lines) <= _AT_ONCE:
            desk.edit(lambda: label_lines(desk.session, lines, extent, wishes, desk.codebook).edit)
            return
        work = partial(
            _label_aside, desk.project.path, desk.session.annotator, lines, extent, wishes
        )
        job = watch(self._jobs.start(self.tr("Labelling the places"), work), self)
        job.done.connect(desk.tell)

    def _open(self, index: QModelIndex) -> None:
        passage = self.model.passage(index.row())
        if passage is not None:
            self._desk.passage_requested.emit(passage)

    def _show_answer(self) -> None:
        self.sorting.setCurrentIndex(self.sorting.findData(self.model.side))
        if self.model.rowCount():
            self._pages.setCurrentIndex(_LINES)
            self.list.scrollToTop()
        elif self.model.asked.is_empty:
            self._pages.setCurrentIndex(_HINT)
        else:
            self._nothing.say(
                self.tr("Nothing was found"),
                self.tr("Furniture is left out. Try fewer words, or the beginning of a word."),
            )
            self._pages.setCurrentIndex(_NOTHING)
        self._show_counts()

    def _show_counts(self) -> None:
        shown, marked = self.model.rowCount(), len(self.model.marked)
        words = self.tr("Lines: %1") if self.model.is_complete else self.tr("Lines: %1 and more")
        searching = QCoreApplication.translate("SearchView", "Searching…")
        found = filled(words, shown) if shown else ""
        self.count.setText(searching if self.model.is_busy else found)
        self.marks.setText(filled(self.tr("Marked: %1"), marked) if marked else "")
        self.of_marked.setText(filled(self.tr("Label marked (%1)…"), marked))
        writable = not self._desk.project.read_only
        for each, wanted in (
            (self.mark_all, shown > 0),
            (self.mark_none, marked > 0),
            (self.of_marked, writable and marked > 0),
            (self.of_selected, writable and bool(self.list.selectedIndexes())),
            (self.of_all, writable and shown > 0),
        ):
            each.setEnabled(wanted)


def _label_aside(
    path: Path,
    annotator: Annotator,
    lines: list[Line],
    extent: Extent,
    wishes: Wishes,
    progress: Progress,
) -> Edit:
    project = Project.second_connection(path)
    try:
        session, book = Session(project, annotator), codebook_of(project)
        return label_lines(session, lines, extent, wishes, book, progress).edit
    finally:
        project.close()


def _all_lines(
    asked: Asked, side: Side, project: Project, progress: Progress
) -> tuple[list[Line], bool]:
    lines, is_cut = collect(project, asked, progress)
    return sorted_lines(lines, side), is_cut
