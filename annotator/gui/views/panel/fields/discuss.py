"""The flag that an annotation is to be talked over."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging


class DiscussField(Field):
    """A box to tick."""

    def __init__(self, tagging: Tagging, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self.box = QCheckBox(self.tr("Discuss"))
        self.box.setToolTip(self.tr("To be talked over with colleagues"))
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.box.clicked.connect(self._follow_click)
        line = QHBoxLayout(self)
        line.setSpacing(6)
        line.addWidget(self.box)
        line.addWidget(hints.cap("label.discuss"))

    def show_annotation(self) -> None:
        """Show whether it is flagged."""
        shown = self.tagging.annotation
        self.box.setChecked(shown is not None and shown.discuss)
        self.box.setEnabled(self.tagging.is_editable)

    def toggle(self) -> None:
        """Flag it, or take the flag away."""
        self.tagging.revise("set_discuss", lambda a: replace(a, discuss=not a.discuss))

    def _follow_click(self) -> None:
        self.toggle()
        self.show_annotation()
