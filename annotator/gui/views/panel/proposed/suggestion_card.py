"""A suggestion as the panel shows it: who says what, why that is thought, and the two keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.models.words import quotation_type_word
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.proposed.proposal_view import ProposalView
from annotator.gui.views.panel.proposed.suggestion_words import (
    alternatives_of,
    reason_words,
    speaker_of,
    sureness_word,
)
from annotator.gui.widgets.basic import GAP, MARGIN, frame, label, rule
from annotator.gui.wording.filling import filled

if TYPE_CHECKING:
    from annotator.services.learning import Proposal
    from annotator.services.suggesting import Suggestion

_LONGEST = 400


class SuggestionCard(QWidget):
    """Read only: a suggestion becomes a label by the keys, and only then can be changed."""

    def __init__(self, desk: Desk, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.proposal = ProposalView(desk, hints)
        self.quoted = label("", wraps=True)
        self.speaker = label("", "heading", wraps=True)
        self.others = label("", "muted", wraps=True)
        self.quotation_type = label()
        self.sureness = label()
        self.reason = label("", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("Suggestion"), "section"))
        column.addWidget(self._card())
        column.addLayout(self._keys(hints))
        more = self.tr("Every other key of a label takes it first.")
        column.addWidget(label(more, "small", wraps=True))
        column.addStretch(1)

    def show_suggestion(self, suggestion: Suggestion, proposal: Proposal) -> None:
        """Show a suggestion with what it may be labelled with."""
        book = self._desk.codebook
        words = " ".join(" … ".join(piece.quoted for piece in suggestion.content).split())
        self.quoted.setText(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
        self.speaker.setText(speaker_of(suggestion, book) or self.tr("Speaker not found"))
        others = alternatives_of(suggestion, book)
        self.others.setText(filled(self.tr("Or %1"), " · ".join(others)))
        self.others.setVisible(bool(others))
        self.quotation_type.setText(quotation_type_word(suggestion.quotation_type))
        self.sureness.setText(sureness_word(suggestion.confidence))
        self.reason.setText(reason_words(suggestion.reason))
        self.proposal.show_proposal(proposal)
        self._parting.setVisible(not self.proposal.isHidden())

    def _card(self) -> QWidget:
        card = frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 12)
        inside.setSpacing(GAP)
        for part in (self.speaker, self.others, self.quoted):
            inside.addWidget(part)
        known = QGridLayout()
        known.setColumnStretch(1, 1)
        known.setHorizontalSpacing(12)
        rows = (
            (self.tr("Quotation"), self.quotation_type),
            (self.tr("How sure"), self.sureness),
            (self.tr("Why"), self.reason),
        )
        for row, (title, value) in enumerate(rows):
            known.addWidget(label(title, "muted"), row, 0)
            known.addWidget(value, row, 1)
        inside.addLayout(known)
        self._parting = rule()
        inside.addWidget(self._parting)
        inside.addWidget(self.proposal)
        return card

    def _keys(self, hints: KeyHints) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for action, words in (
            ("label.accept_next", self.tr("takes it and goes to the next")),
            ("label.accept", self.tr("takes it")),
            ("label.annotate", self.tr("takes it and asks who speaks")),
            ("label.reject", self.tr("puts it away, for good")),
            ("label.next", self.tr("goes to the next")),
        ):
            column.addLayout(_row(hints.cap(action), words))
        return column


def _row(cap: QLabel, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(cap)
    row.addWidget(label(words, "muted"), 1)
    return row
