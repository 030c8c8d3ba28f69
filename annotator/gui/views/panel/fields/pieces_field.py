"""The words in the text that name the speaker, and the cue."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain import revising
from annotator.domain.annotation import Segment, SegmentRole
from annotator.gui.theme import Theme, Tone, tone_from
from annotator.gui.views.panel.fields.field import Field, beside
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.fields.chip_row import ChipRow, Tag


class PiecesField(Field):
    """The segments of one role as chips; set in the text, shown and taken off here."""

    passage_requested = Signal(object)
    """`(start, end)` of the piece that was pressed."""

    def __init__(
        self,
        tagging: Tagging,
        hints: KeyHints,
        role: SegmentRole,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tagging, parent)
        self._role = role
        is_cue = role is SegmentRole.CUE
        title = self.tr("Cue") if is_cue else self.tr("Source")
        verb, name = self.tr("select “said” in the text"), self.tr("select the name in the text")
        self._chips = ChipRow()
        self._chips.pressed.connect(self._ask)
        self._chips.removal_requested.connect(self._remove)
        self._nothing = label(verb if is_cue else name, "small")
        part = QWidget()
        both = QHBoxLayout(part)
        both.setContentsMargins(0, 1, 0, 1)
        both.setSpacing(0)
        both.addWidget(self._chips, 1)
        both.addWidget(self._nothing, 1)
        self.setLayout(beside(title, part, hints.cap("label.cue" if is_cue else "label.source")))

    @property
    def chips(self) -> ChipRow:
        """The pieces there are."""
        return self._chips

    def show_annotation(self) -> None:
        """Show the pieces of the role."""
        shown = self.tagging.annotation
        pieces = shown.of_role(self._role) if shown is not None else ()
        tone_of = _cue_tone if self._role is SegmentRole.CUE else _source_tone
        tip = self.tr("Show these words in the text")
        tags = tuple(Tag(p, " ".join(p.quoted.split()), tip=tip, tone_of=tone_of) for p in pieces)
        self._chips.show_tags(tags, removable=self.tagging.is_editable)
        self._chips.setVisible(bool(pieces))
        self._nothing.setVisible(not pieces)

    def _ask(self, piece: Segment) -> None:
        self.passage_requested.emit((piece.start, piece.end))

    def _remove(self, piece: Segment) -> None:
        self.tagging.revise("remove_segment", lambda a: revising.without_segment(a, piece))


def _cue_tone(theme: Theme) -> Tone:
    return tone_from(theme.reader.cue, theme)


def _source_tone(theme: Theme) -> Tone:
    return tone_from(theme.reader.source, theme)
