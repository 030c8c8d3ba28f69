"""The fields of a topic."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Topic
from annotator.domain.lookup import Codebook
from annotator.gui.desk import Desk
from annotator.gui.icons import IconTone
from annotator.gui.views.codebook.entry.banner import Banner
from annotator.gui.views.codebook.entry.colour_field import ColourField
from annotator.gui.views.codebook.entry.editor import EntryEditor
from annotator.gui.views.codebook.entry.key_field import KeyField
from annotator.gui.views.codebook.entry.line_field import LineField
from annotator.gui.views.codebook.entry.text_field import ExamplesField, TextField
from annotator.gui.views.codebook.entry.uses_link import UsesLink
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.elided import ElidedLabel
from annotator.gui.wording.filling import filled

_LONGEST_KEY = 8


class TopicEditor(EntryEditor):
    """Name, definition, examples, colour and key, and where in the tree it stands."""

    uses_requested = Signal()
    merge_requested = Signal()
    parting_requested = Signal()
    archive_requested = Signal()
    entry_requested = Signal(object)
    """The id (str) of another topic that is to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        editing = self.editing
        self._into: Topic | None = None
        self.path = ElidedLabel("small")
        self.name = LineField(editing, "name", self.tr("Name"))
        self.definition = TextField(editing, "definition", self.tr("Definition"))
        self.examples = ExamplesField(editing, "examples", self.tr("Examples"))
        self.colour = ColourField(editing)
        hint = self.tr("Typed into the topic field, it picks this topic before all others")
        self.key = KeyField(editing, hint, _LONGEST_KEY)
        tip = self.tr("Show the annotations with this topic")
        self.uses = UsesLink(self.tr("Uses: %1"), tip)
        self.merge = button(self.tr("Merge…"), "quiet", "merge")
        self.archive = button(self.tr("Archive"), "quiet", "archive")
        self.merged = Banner("merge", "info", IconTone.ACCENT)
        self.archived = Banner("archive", "info", IconTone.ACCENT)
        self._fill()
        self._connect()
        self.take_fields(self.name, self.definition, self.examples, self.colour, self.key)

    def show_topic(self, topic: Topic | None, book: Codebook, uses: int) -> None:
        """Show a topic, how often it is used, and what is to be said about it."""
        self.key.know(t for t in book.topics if not (t.archived or t.merged_into))
        self.show_entry(topic)
        if topic is None:
            return
        self.path.set_text(book.topic_path(topic.id) if not topic.merged_into else topic.name)
        self.uses.show_count(uses)
        self.merge.setEnabled(self.editing.is_editable)
        self.archive.setVisible(not topic.archived)
        self.archive.setEnabled(self.editing.is_editable)
        words = self.tr("Archived with all below it: no longer offered; what was labelled stays.")
        self.archived.say(words if topic.archived else "", self.tr("Restore"))
        self._show_merge(topic, book)

    def _show_merge(self, topic: Topic, book: Codebook) -> None:
        self._into = book.topic(topic.id) if topic.merged_into else None
        if self._into is None:
            self.merged.say("")
            return
        words = self.tr("Merged into “%1”, which stands for it everywhere.")
        see = filled(self.tr("Show “%1”"), self._into.name)
        back = self.tr("Take the merge back")
        self.merged.say(filled(words, self._into.name), see, back)

    def _fill(self) -> None:
        self.definition.setPlaceholderText(self.tr("What belongs here, and what does not?"))
        self.examples.setPlaceholderText(self.tr("One example on each line"))
        self.head.addWidget(self.uses)
        self.head.addWidget(self.path, 1)
        for made in (self.merge, self.archive):
            self.head.addWidget(made)
        for banner in (self.merged, self.archived):
            self.banners.addWidget(banner)
        form = self.form
        form.add_field(self.tr("Name"), self.name)
        form.add_field(self.tr("Definition"), self.definition)
        form.add_field(self.tr("Examples"), self.examples)
        form.add_field(self.tr("Colour"), self.colour)
        form.add_field(self.tr("Key"), self.key)

    def _connect(self) -> None:
        for field in (self.name, self.definition, self.examples, self.key.line):
            field.returned.connect(self.returned)
        self.uses.clicked.connect(self.uses_requested)
        self.merge.clicked.connect(self.merge_requested)
        self.archive.clicked.connect(self.archive_requested)
        self.archived.first_requested.connect(self.archive_requested)
        self.merged.first_requested.connect(self._go_to_standing)
        self.merged.second_requested.connect(self.parting_requested)

    def _go_to_standing(self) -> None:
        if self._into is not None:
            self.entry_requested.emit(self._into.id)
