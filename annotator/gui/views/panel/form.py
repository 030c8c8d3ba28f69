"""All fields of the panel below each other."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.annotation import Layer, SegmentRole
from annotator.gui.views.panel.fields.chain import Chain
from annotator.gui.views.panel.fields.choices import (
    confidence_field,
    hedge_field,
    quotation_type_field,
)
from annotator.gui.views.panel.fields.discuss import DiscussField
from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.fields.footer import Footer
from annotator.gui.views.panel.fields.note_field import NoteField
from annotator.gui.views.panel.fields.pieces_field import PiecesField
from annotator.gui.views.panel.fields.quoted import QuotedWords
from annotator.gui.views.panel.fields.review_field import ReviewField
from annotator.gui.views.panel.fields.speaker_field import SpeakerField
from annotator.gui.views.panel.fields.stances_field import StancesField
from annotator.gui.views.panel.fields.topics_field import TopicsField
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.proposed.proposal_field import ProposalField
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import frame, label
from annotator.gui.wording.filling import filled

_MARGIN = 12
_GAP = 8


class Form(QScrollArea):
    """The fields, in the order in which Tab goes through them."""

    returned = Signal()

    def __init__(self, tagging: Tagging, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tagging = tagging
        self.whose = frame("notice-info")
        self._whose_words = label("", "small", wraps=True)
        self.quoted = QuotedWords(tagging)
        self.chain = Chain(tagging)
        self.review = ReviewField(tagging, hints)
        self.speaker = SpeakerField(tagging, hints)
        self.source = PiecesField(tagging, hints, SegmentRole.SOURCE)
        self.cue = PiecesField(tagging, hints, SegmentRole.CUE)
        self.quotation_type = quotation_type_field(tagging, hints, self.tr("Quotation"))
        self.proposal = ProposalField(tagging, hints)
        self.stances = StancesField(tagging, hints)
        self.topics = TopicsField(tagging, hints)
        self.hedge = hedge_field(tagging, hints, self.tr("Hedge"))
        self.confidence = confidence_field(tagging, hints, self.tr("Confidence"))
        self.discuss = DiscussField(tagging, hints)
        self.note = NoteField(tagging, hints, self.discuss)
        self.footer = Footer(tagging)
        self._arrange()
        for field in self.fields():
            field.returned.connect(self.returned)

    def fields(self) -> Iterator[Field]:
        """Hand out the fields in their order."""
        yield from (self.quoted, self.chain, self.review, self.speaker, self.source, self.cue)
        yield from (self.quotation_type, self.proposal, self.stances, self.topics, self.hedge)
        yield from (self.confidence, self.discuss, self.note, self.footer)

    def show_annotation(self) -> None:
        """Show in all fields what `tagging` holds."""
        self._show_whose()
        for field in self.fields():
            field.show_annotation()

    def change_annotation(self) -> None:
        """Another annotation came: begin at the top, with nothing half typed."""
        self.verticalScrollBar().setValue(0)
        for field in self.fields():
            field.change_annotation()

    def reveal(self, field: QWidget) -> None:
        """Scroll until a field is in sight."""
        self.ensureWidgetVisible(field, 0, _GAP)

    def _show_whose(self) -> None:
        tagging, shown = self._tagging, self._tagging.annotation
        self.whose.setVisible(shown is not None and not tagging.is_editable)
        if shown is None or tagging.is_editable:
            return
        if shown.layer is Layer.GOLD and not tagging.session.project.read_only:
            self._whose_words.setText(self.tr("A gold label: it is changed in Compare, Ctrl+5."))
            return
        if shown.annotator_id == tagging.session.annotator_id:
            self._whose_words.setText(self.tr("This project is open for reading only."))
            return
        annotators = tagging.session.project.tables.annotators.read([shown.annotator_id])
        known = annotators.get(shown.annotator_id)
        words = self.tr("A label of %1: only they can change it.")
        self._whose_words.setText(filled(words, known.name if known else shown.annotator_id))

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        said = QVBoxLayout(self.whose)
        said.setContentsMargins(8, 4, 8, 4)
        said.addWidget(self._whose_words)
        column.addWidget(self.whose)
        for field in self.fields():
            layout = field.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
            if field is not self.discuss:
                column.addWidget(field)
        column.addStretch(1)
        self.setWidget(inside)
