"""What sort of voice a speaker is."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.codebook import Speaker, SpeakerKind
from annotator.gui.models.words import kind_word
from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.widgets.fields.segmented import Segmented


class KindField(QWidget):
    """The kinds side by side, one of them pressed in."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.kinds = Segmented([(kind, kind_word(kind), kind_word(kind)) for kind in SpeakerKind])
        self.kinds.chosen.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.kinds)

    def show_entry(self) -> None:
        """Press in the kind of the entry."""
        entry = self._editing.entry
        self.kinds.show_value(entry.kind if isinstance(entry, Speaker) else None)
        self.kinds.set_editable(self._editing.is_editable)

    def save(self) -> None:
        """Nothing is ever left unsaved here."""

    def forget(self) -> None:
        """Nothing is ever left unsaved here."""

    def focus_first(self) -> None:
        """Take the keyboard."""
        self.kinds.focus_first()

    def _choose(self, kind: object) -> None:
        if isinstance(kind, SpeakerKind):
            self._editing.revise(kind=kind)
