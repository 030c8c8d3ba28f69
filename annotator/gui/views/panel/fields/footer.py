"""How the annotation came to be, in small print."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.edit import Edit
from annotator.gui.models.words import origin_word, status_word
from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label, rule
from annotator.gui.widgets.buttons import icon_button
from annotator.gui.wording.edit_names import edit_words
from annotator.gui.wording.filling import filled
from annotator.gui.wording.times import shown_time
from annotator.services.history import edits_of

_SHOWN = 30


class Footer(Field):
    """Status, origin, codebook version and times; the history on demand."""

    def __init__(self, tagging: Tagging, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self._state = label("", "small", wraps=True)
        self._times = label("", "small", wraps=True)
        self.history_button = icon_button("history", self.tr("History of this label"))
        self.history_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.history_button.setCheckable(True)
        self.history_button.toggled.connect(self._toggle)
        self._history = label("", "small", wraps=True)
        self._history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._history.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._state)
        words.addWidget(self._times)
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(self.history_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(rule())
        column.addLayout(line)
        column.addWidget(self._history)

    def show_annotation(self) -> None:
        """Show what is known of the annotation."""
        shown = self.tagging.annotation
        if shown is None:
            return
        locale = QLocale()
        number = locale.toString(shown.codebook_version)
        version = filled(self.tr("codebook version %1"), number)
        parts = (status_word(shown.status), origin_word(shown.origin), version)
        self._state.setText(" · ".join(parts))
        made = filled(self.tr("Made %1"), shown_time(shown.created_at, locale))
        changed = filled(self.tr("changed %1"), shown_time(shown.updated_at, locale))
        same = shown.created_at[:16] == shown.updated_at[:16]
        self._times.setText(made if same else f"{made} · {changed}")
        if self.history_button.isChecked():
            self._show_history()

    def _toggle(self, wanted: bool) -> None:
        self._history.setVisible(wanted)
        if wanted:
            self._show_history()

    def _show_history(self) -> None:
        shown = self.tagging.annotation
        if shown is None:
            return
        project = self.tagging.session.project
        names = {annotator.id: annotator.name for annotator in project.tables.annotators.all()}
        edits = edits_of(project, shown.id, _SHOWN)
        self._history.setText("\n".join(_lines(edits, names)))


def _lines(edits: Iterable[Edit], names: dict[str, str]) -> list[str]:
    locale = QLocale()
    return [
        f"{shown_time(edit.made_at, locale)}  {names.get(edit.annotator_id, '')}:"
        f" {edit_words(edit)}"
        for edit in edits
    ]
