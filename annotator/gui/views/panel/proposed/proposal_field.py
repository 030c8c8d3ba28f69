"""What is proposed for an annotation that still lacks a stance, a target or a topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.annotation import Status
from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.proposed.proposal_view import ProposalView
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import frame, label
from annotator.services import offering

if TYPE_CHECKING:
    from annotator.services.learning import Proposal


class ProposalField(Field):
    """Waits for a key; nothing of it is in the file before."""

    passage_requested = Signal(object)
    """The `Passage` of an example that was pressed."""

    def __init__(self, tagging: Tagging, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self.view = ProposalView(tagging.desk, hints, examples=1)
        self.view.passage_requested.connect(self.passage_requested)
        self._proposal: Proposal | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        card = frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(10, 8, 10, 10)
        inside.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(self.tr("Proposed"), "section"))
        head.addWidget(hints.cap("label.accept"))
        head.addWidget(label(self.tr("takes it"), "small"))
        head.addStretch(1)
        inside.addLayout(head)
        inside.addWidget(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.hide()

    @property
    def proposal(self) -> Proposal | None:
        """What is proposed, worked out now if it was not yet; none where nothing is."""
        if self._soon.isActive():
            self._look()
        return self._proposal

    def show_annotation(self) -> None:
        """Work out what to propose once everything else is on the screen."""
        if self._may_propose():
            self._soon.start()
        else:
            self._show(None)

    def change_annotation(self) -> None:
        """What was proposed for another annotation is gone at once."""
        self._show(None)

    def take(self) -> bool:
        """Fill in what is proposed; False where nothing is."""
        shown, proposal = self.tagging.annotation, self.proposal
        if shown is None or proposal is None:
            return False
        session, filling = self.tagging.session, offering.filling_of(proposal)
        return self.tagging.desk.edit(lambda: offering.fill(session, shown.id, filling)) is not None

    def _may_propose(self) -> bool:
        shown = self.tagging.annotation
        return (
            shown is not None
            and self.tagging.is_editable
            and shown.status is Status.DRAFT
            and self.tagging.is_learned
            and not (shown.topics and shown.stances and shown.stances[0].target_id)
        )

    def _look(self) -> None:
        self._soon.stop()
        shown = self.tagging.annotation
        if shown is None or not self._may_propose():
            self._show(None)
            return
        lacking = self.tagging.learned.for_annotation(shown).lacking_in(shown)
        self._show(lacking if lacking.guesses else None)

    def _show(self, proposal: Proposal | None) -> None:
        self._soon.stop()
        self._proposal = proposal
        shown = self.tagging.annotation
        if proposal is not None and shown is not None:
            self.tagging.was_proposed = shown.id
            self.view.show_proposal(proposal)
        self.setVisible(proposal is not None)
