"""The fields of a value of the stance scale."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import ScaleValue
from annotator.gui.desk import Desk
from annotator.gui.icons import IconTone
from annotator.gui.views.codebook.entry.banner import Banner
from annotator.gui.views.codebook.entry.colour_field import ColourField
from annotator.gui.views.codebook.entry.editor import EntryEditor
from annotator.gui.views.codebook.entry.key_field import KeyField
from annotator.gui.views.codebook.entry.line_field import LineField
from annotator.gui.views.codebook.entry.text_field import ExamplesField, TextField
from annotator.gui.views.codebook.entry.uses_link import UsesLink
from annotator.gui.views.codebook.scale.polarity_field import PolarityField
from annotator.gui.widgets.buttons import button

_LONGEST_MARK = 3
_SHORT = 84


class ScaleEditor(EntryEditor):
    """Name, polarity, mark, colour, key, definition and examples."""

    uses_requested = Signal()
    archive_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        editing = self.editing
        self.name = LineField(editing, "name", self.tr("Name"))
        self.polarity = PolarityField(editing)
        self.mark = LineField(editing, "mark", self.tr("Mark"))
        self.mark.setMaxLength(_LONGEST_MARK)
        self.mark.setFixedWidth(_SHORT)
        self.colour = ColourField(editing)
        self.key = KeyField(editing, self.tr("Gives this stance to the current annotation"), 1)
        self.definition = TextField(editing, "definition", self.tr("Definition"))
        self.examples = ExamplesField(editing, "examples", self.tr("Examples"))
        tip = self.tr("Show the annotations with this stance")
        self.uses = UsesLink(self.tr("Uses: %1"), tip)
        self.archive = button(self.tr("Archive"), "quiet", "archive")
        self.archived = Banner("archive", "info", IconTone.ACCENT)
        self._fill()
        lines = (self.name, self.mark, self.key.line, self.definition, self.examples)
        for field in lines:
            field.returned.connect(self.returned)
        self.uses.clicked.connect(self.uses_requested)
        self.archive.clicked.connect(self.archive_requested)
        self.archived.first_requested.connect(self.archive_requested)
        self.take_fields(
            *(self.name, self.polarity, self.mark, self.colour),
            *(self.key, self.definition, self.examples),
        )

    def show_value(self, value: ScaleValue | None, scale: Sequence[ScaleValue], uses: int) -> None:
        """Show a value, how often it is used, and whether its key is another's too."""
        self.key.know(other for other in scale if not other.archived)
        self.show_entry(value)
        self.uses.show_count(uses)
        gone = value is not None and value.archived
        self.archive.setVisible(not gone)
        self.archive.setEnabled(self.editing.is_editable)
        words = self.tr("Archived: it is no longer offered; what was labelled with it stays.")
        self.archived.say(words if gone else "", self.tr("Restore"))

    def _fill(self) -> None:
        self.definition.setPlaceholderText(self.tr("When is this the right stance?"))
        self.examples.setPlaceholderText(self.tr("One example on each line"))
        self.mark.setToolTip(self.tr("A sign that stands beside the colour, such as ++"))
        self.head.addWidget(self.uses)
        self.head.addStretch(1)
        self.head.addWidget(self.archive)
        self.banners.addWidget(self.archived)
        form = self.form
        form.add_field(self.tr("Name"), self.name)
        form.add_field(self.tr("Polarity"), self.polarity, wide=False)
        form.add_field(self.tr("Mark"), self.mark, wide=False)
        form.add_field(self.tr("Key"), self.key)
        form.add_field(self.tr("Colour"), self.colour)
        form.add_field(self.tr("Definition"), self.definition)
        form.add_field(self.tr("Examples"), self.examples)
