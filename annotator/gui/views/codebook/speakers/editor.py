"""The fields of a speaker."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Speaker
from annotator.gui.desk import Desk
from annotator.gui.icons import IconTone
from annotator.gui.views.codebook.entry.banner import Banner
from annotator.gui.views.codebook.entry.colour_field import ColourField
from annotator.gui.views.codebook.entry.editor import EntryEditor
from annotator.gui.views.codebook.entry.key_field import KeyField
from annotator.gui.views.codebook.entry.line_field import LineField
from annotator.gui.views.codebook.entry.text_field import TextField
from annotator.gui.views.codebook.entry.uses_link import UsesLink
from annotator.gui.views.codebook.speakers.alias_field import AliasField
from annotator.gui.views.codebook.speakers.kind_field import KindField
from annotator.gui.views.codebook.speakers.role_field import RoleField
from annotator.gui.views.codebook.speakers.shelf import SpeakerShelf
from annotator.gui.widgets.buttons import button
from annotator.gui.wording.filling import filled
from annotator.services.codebook import Entry

_LONGEST_KEY = 8


class SpeakerEditor(EntryEditor):
    """Name, kind, other names, roles, definition, colour and key, and what it is used for."""

    uses_requested = Signal()
    """The annotations in which the entry speaks are to be shown."""
    target_uses_requested = Signal()
    """The annotations with a stance toward the entry are to be shown."""
    merge_requested = Signal(object)
    """The id (str) of the entry to merge into, or none where it is to be asked for."""
    parting_requested = Signal()
    archive_requested = Signal()
    entry_requested = Signal(object)
    """The id (str) of another entry that is to be shown."""

    def __init__(self, desk: Desk, shelf: SpeakerShelf, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shelf = shelf
        self._alike_id: str | None = None
        editing = self.editing
        self.name = LineField(editing, "name", self.tr("Name"))
        self.kind = KindField(editing)
        self.aliases = AliasField(editing)
        self.roles = RoleField(editing)
        self.definition = TextField(editing, "definition", self.tr("Definition"))
        self.colour = ColourField(editing)
        hint = self.tr("Typed into a speaker field, it picks this entry before all others")
        self.key = KeyField(editing, hint, _LONGEST_KEY)
        speaks = self.tr("Show the annotations in which it speaks")
        self.as_speaker = UsesLink(self.tr("As speaker: %1"), speaks)
        meant = self.tr("Show the annotations with a stance toward it")
        self.as_target = UsesLink(self.tr("As target: %1"), meant)
        self.merge = button(self.tr("Merge…"), "quiet", "merge")
        self.archive = button(self.tr("Archive"), "quiet", "archive")
        self.merged = Banner("merge", "info", IconTone.ACCENT)
        self.archived = Banner("archive", "info", IconTone.ACCENT)
        self.alike = Banner("users", "warn", IconTone.WARN)
        self._fill()
        self._connect()
        self.take_fields(
            *(self.name, self.kind, self.aliases, self.roles),
            *(self.definition, self.colour, self.key),
        )

    def show_entry(self, entry: Entry | None) -> None:
        """Show a speaker, and what is to be said about it."""
        others = (e for e in self._shelf.entries.values() if not (e.archived or e.merged_into))
        self.key.know(others)
        super().show_entry(entry)
        speaker = self.editing.entry
        if isinstance(speaker, Speaker):
            self._show_state(speaker)
            self.show_uses()

    def show_uses(self) -> None:
        """Show how often the entry is used."""
        speaker = self.editing.entry
        if speaker is None:
            return
        self.as_speaker.show_count(self._shelf.spoken.get(speaker.id, 0))
        self.as_target.show_count(self._shelf.targeted.get(speaker.id, 0))

    def _fill(self) -> None:
        self.definition.setPlaceholderText(self.tr("Who this is, and what to watch out for"))
        for made in (self.as_speaker, self.as_target):
            self.head.addWidget(made)
        self.head.addStretch(1)
        for made in (self.merge, self.archive):
            self.head.addWidget(made)
        for banner in (self.merged, self.archived, self.alike):
            self.banners.addWidget(banner)
        form = self.form
        form.add_field(self.tr("Name"), self.name)
        form.add_field(self.tr("Kind"), self.kind, wide=False)
        form.add_field(self.tr("Other names"), self.aliases)
        form.add_field(self.tr("Roles"), self.roles)
        form.add_field(self.tr("Definition"), self.definition)
        form.add_field(self.tr("Colour"), self.colour)
        form.add_field(self.tr("Key"), self.key)

    def _connect(self) -> None:
        for field in (self.name, self.aliases, self.roles, self.definition, self.key.line):
            field.returned.connect(self.returned)
        self.as_speaker.clicked.connect(self.uses_requested)
        self.as_target.clicked.connect(self.target_uses_requested)
        self.merge.clicked.connect(self._ask_merge)
        self.archive.clicked.connect(self.archive_requested)
        self.archived.first_requested.connect(self.archive_requested)
        self.merged.first_requested.connect(self._go_to_standing)
        self.merged.second_requested.connect(self.parting_requested)
        self.alike.first_requested.connect(self._go_to_alike)
        self.alike.second_requested.connect(self._ask_merge_alike)

    def _show_state(self, speaker: Speaker) -> None:
        editable = self.editing.is_editable
        self.merge.setEnabled(editable)
        self.archive.setVisible(not speaker.archived)
        self.archive.setEnabled(editable)
        into = self._shelf.standing(speaker.id) if speaker.merged_into else None
        if into is not None:
            words = self.tr("Merged into “%1”, which stands for it everywhere.")
            see = filled(self.tr("Show “%1”"), into.name)
            back = self.tr("Take the merge back")
            self.merged.say(filled(words, into.name), see, back)
        else:
            self.merged.say("")
        words = self.tr("Archived: it is no longer offered; what was labelled with it stays.")
        self.archived.say(words if speaker.archived else "", self.tr("Restore"))
        self._show_alike(speaker)

    def _show_alike(self, speaker: Speaker) -> None:
        found = self._shelf.alike.like(speaker.id)
        other = self._shelf.entries.get(found[0]) if found else None
        self._alike_id = other.id if other else None
        if other is None or other.archived or other.merged_into:
            self.alike.say("")
            return
        words = self.tr("“%1” has the same name or nearly; are the two one?")
        words = filled(words, other.name)
        self.alike.say(words, self.tr("Show it"), self.tr("Merge into it…"))

    def _ask_merge(self) -> None:
        self.merge_requested.emit(None)

    def _ask_merge_alike(self) -> None:
        self.merge_requested.emit(self._alike_id)

    def _go_to_alike(self) -> None:
        self.entry_requested.emit(self._alike_id)

    def _go_to_standing(self) -> None:
        entry = self.editing.entry
        into = self._shelf.standing(entry.id) if entry else None
        if into is not None:
            self.entry_requested.emit(into.id)
