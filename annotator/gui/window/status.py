"""The status bar: everything is in the file, how far the work is, who sits here."""

from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.widgets.basic import label
from annotator.gui.wording.edit_names import edit_words
from annotator.gui.wording.filling import filled

_UNMARKED = "slip_in"
"""A passage that comes back to be labelled again looks like any other; nothing tells of it."""
_PROGRESS_WIDTH = 120
_PROGRESS_HEIGHT = 6
"""As the style sheet has it; the status bar asks before it is styled, and not again."""


class ProjectStatus(QStatusBar):
    """Says that nothing needs saving, and how far the annotator is with the project."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saved = label("", "muted")
        self._words = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setFixedSize(_PROGRESS_WIDTH, _PROGRESS_HEIGHT)
        self._bar.setTextVisible(False)
        self._who = label(desk.session.annotator.name, "muted")
        self._who.setToolTip(self.tr("Your name; it stands beside every label you make"))
        self.setSizeGripEnabled(False)
        self.addWidget(self._saved, 1)
        for part in (self._words, self._bar, self._who):
            self.addPermanentWidget(part)
        self._show_state()
        self._show_tally()
        desk.edited.connect(self._follow)

    def _follow(self, edit: Edit) -> None:
        if edit.name != _UNMARKED:
            self._saved.setText(filled(self.tr("%1 — saved"), edit_words(edit)))
        if edit.kinds & {"article", "progress"}:
            self._show_tally()

    def _show_state(self) -> None:
        if self._desk.project.read_only:
            self._saved.setText(self.tr("Open for reading: nothing can be changed here"))
        else:
            self._saved.setText(self.tr("Every change is saved in the file as you make it"))

    def _show_tally(self) -> None:
        tally = self._desk.project.articles.tally(self._desk.session.annotator_id)
        words = self.tr("%1 of %2 articles submitted")
        self._words.setText(filled(words, tally.submitted, tally.total))
        self._bar.setRange(0, max(1, tally.total))
        self._bar.setValue(tally.submitted)
