"""The room of the codebook."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.gui.desk import Desk
from annotator.gui.icons import icon
from annotator.gui.views.codebook.exchange import CodebookExchange
from annotator.gui.views.codebook.scale.page import ScalePage
from annotator.gui.views.codebook.speakers.page import SpeakerPage
from annotator.gui.views.codebook.topics.page import TopicPage
from annotator.gui.widgets.basic import GAP, label, rule
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.notice import NoticeBar
from annotator.gui.wording.filling import filled


class CodebookView(QWidget):
    """Speakers, stance scale and topics, each in a part of its own."""

    uses_requested = Signal(object)
    """An `AnnotationFilter`: the annotations for which it asks are to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.tabs = QTabBar()
        self.version = label("", "muted")
        self.notice = NoticeBar()
        self.speakers = SpeakerPage(desk)
        self.scale = ScalePage(desk)
        self.topics = TopicPage(desk)
        self.pages = (self.speakers, self.scale, self.topics)
        self.exchange = CodebookExchange(desk, self)
        self._stack = QStackedWidget()
        self._arrange()
        self.exchange.told.connect(self.notice.say)
        for page in self.pages:
            page.uses_requested.connect(self.uses_requested)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        desk.edited.connect(self._follow)
        self._show_version()

    def show_speakers(self) -> None:
        """Show the register of speakers."""
        self._enter(0)

    def show_scale(self) -> None:
        """Show the stance scale."""
        self._enter(1)

    def show_topics(self) -> None:
        """Show the tree of topics."""
        self._enter(2)

    def new_speaker(self) -> None:
        """Put the cursor where a new speaker is named."""
        self._enter(0)
        self.speakers.begin_new()

    def new_topic(self) -> None:
        """Put the cursor where a new topic is named."""
        self._enter(2)
        self.topics.begin_new()

    def merge(self) -> None:
        """Ask what to merge the current speaker or topic with."""
        page = self.pages[self.tabs.currentIndex()]
        if isinstance(page, ScalePage):
            words = self.tr("Stances of the scale cannot be merged; archive the one too many.")
            self._desk.refused.emit(words)
        else:
            page.ask_merge()

    def import_codebook(self) -> None:
        """Ask for a file and take its codebook in."""
        self.save()
        self.exchange.ask_import()

    def export_codebook(self) -> None:
        """Ask for a file and write the codebook to it."""
        self.save()
        self.exchange.ask_export()

    def focus_filter(self) -> None:
        """Put the cursor in the filter of the part that is shown."""
        self.pages[self.tabs.currentIndex()].focus_filter()

    def save(self) -> None:
        """Write what is half typed."""
        for page in self.pages:
            page.save()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Give the keyboard to the list that is shown."""
        del reason
        self.pages[self.tabs.currentIndex()].focus_list()

    def _enter(self, place: int) -> None:
        self.tabs.setCurrentIndex(place)
        self.pages[place].focus_list()

    def _arrange(self) -> None:
        self.setObjectName("codebook")
        tabs = (
            ("users", self.tr("Speakers")),
            ("scale", self.tr("Stance scale")),
            ("list-tree", self.tr("Topics")),
        )
        for icon_name, name in tabs:
            self.tabs.addTab(icon(icon_name), name)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the codebook"))
        take_in = button(self.tr("Import…"), "quiet", "file-down")
        write = button(self.tr("Export…"), "quiet", "file-up")
        take_in.setEnabled(not self._desk.project.read_only)
        take_in.clicked.connect(self.import_codebook)
        write.clicked.connect(self.export_codebook)
        head = QHBoxLayout()
        head.setContentsMargins(GAP, 4, GAP, 0)
        head.setSpacing(GAP)
        head.addWidget(self.tabs)
        head.addStretch(1)
        for part in (self.version, take_in, write):
            head.addWidget(part)
        for page in self.pages:
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)

    def _follow(self, edit: Edit) -> None:
        if edit.kinds & CODEBOOK_KINDS:
            self._show_version()

    def _show_version(self) -> None:
        version = self._desk.project.journal.codebook_version
        words = filled(self.tr("Version %1"), version)
        self.version.setText(words)
        self.version.setToolTip(
            self.tr("Each change makes a new version; annotations record the one they are made by.")
        )
