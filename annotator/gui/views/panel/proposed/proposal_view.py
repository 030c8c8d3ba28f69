"""Stance, target and topic that are proposed, with the earlier labels they lean on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui.desk import Desk, Passage
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.proposed.example_row import Example, ExampleRow
from annotator.gui.views.panel.proposed.proposal_words import stance_words, topic_words, why_words
from annotator.gui.widgets.basic import label

if TYPE_CHECKING:
    from annotator.services.learning import Proposal


class ProposalView(QWidget):
    """Says what would be filled in, and why; each example can be looked at in its article."""

    passage_requested = Signal(object)
    """The `Passage` of an example that was pressed."""

    def __init__(
        self, desk: Desk, hints: KeyHints, examples: int = 3, parent: QWidget | None = None
    ) -> None:
        """Show at most so many examples."""
        super().__init__(parent)
        self._desk = desk
        self.stance = label("", wraps=True)
        self.topic = label("", wraps=True)
        self.why = label("", "small", wraps=True)
        self._stance_title = label(self.tr("Stance"), "muted")
        self._topic_title = label(self.tr("Topic"), "muted")
        self._leans = QWidget()
        head = QHBoxLayout(self._leans)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(label(self.tr("Leans on"), "small"))
        head.addWidget(hints.cap("label.examples"))
        head.addStretch(1)
        self.examples = [ExampleRow() for _ in range(examples)]
        self._arrange()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show a proposal; what is not proposed takes no room."""
        book = self._desk.codebook
        stance, topic = stance_words(proposal, book), topic_words(proposal, book)
        for title, value, words in (
            (self._stance_title, self.stance, stance),
            (self._topic_title, self.topic, topic),
        ):
            value.setText(words)
            title.setVisible(bool(words))
            value.setVisible(bool(words))
        self.why.setText(why_words(proposal))
        self._show_examples(self._read(proposal.leans_on[: len(self.examples)]))
        self.setVisible(bool(stance or topic))

    def focus_example(self) -> bool:
        """Give the keyboard to the first example; False where there is none."""
        first = self.examples[0]
        if first.isHidden() or self.isHidden():
            return False
        first.setFocus()
        return True

    def _show_examples(self, examples: Sequence[Example]) -> None:
        self._leans.setVisible(bool(examples))
        for place, row in enumerate(self.examples):
            row.setVisible(place < len(examples))
            if place < len(examples):
                row.show_example(examples[place], self._desk.codebook)

    def _read(self, ids: Sequence[str]) -> list[Example]:
        tables = self._desk.project.tables
        found = tables.annotations.read(ids)
        known = [found[id] for id in ids if id in found]
        articles = tables.articles.read([annotation.article_id for annotation in known])
        return [
            Example(a, articles[a.article_id].outlet, articles[a.article_id].published)
            for a in known
        ]

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        rows = ((self._stance_title, self.stance), (self._topic_title, self.topic))
        for row, (title, value) in enumerate(rows):
            grid.addWidget(title, row, 0)
            grid.addWidget(value, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addWidget(self.why)
        column.addWidget(self._leans)
        for row in self.examples:
            row.clicked.connect(self._ask)
            column.addWidget(row)

    def _ask(self) -> None:
        row = self.sender()
        if isinstance(row, ExampleRow) and row.example is not None:
            annotation = row.example.annotation
            self.passage_requested.emit(Passage(annotation.article_id, annotation.id))
