"""The note on the annotation."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from annotator.gui.views.panel.fields.field import Field, titled
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.fields.lines_edit import LinesEdit

_PAUSE_MS = 600


class NoteField(Field):
    """A few lines of text, in the file as soon as one pauses or goes elsewhere."""

    def __init__(
        self, tagging: Tagging, hints: KeyHints, at_end: QWidget, parent: QWidget | None = None
    ) -> None:
        """Take also what stands at the end of the title's line."""
        super().__init__(tagging, parent)
        self.edit = LinesEdit()
        self.edit.setPlaceholderText(self.tr("What a colleague should know"))
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.left.connect(self.save)
        self.edit.returned.connect(self.returned)
        self.edit.textChanged.connect(self._await_pause)
        self._unsaved_of: str | None = None
        self._is_showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        key = hints.cap("label.note")
        self.setLayout(titled(self.tr("Note"), self.edit, key=key, at_end=at_end))

    def show_annotation(self) -> None:
        """Show the note, unless a newer one is being written."""
        shown = self.tagging.annotation
        self.edit.setReadOnly(not self.tagging.is_editable)
        if shown is not None and self._unsaved_of == shown.id:
            return
        self._is_showing = True
        self.edit.show_text(shown.note if shown is not None else "")
        self._is_showing = False

    def save(self) -> None:
        """Write what was typed to the annotation it was typed for, wherever the panel is now."""
        self._pause.stop()
        annotation_id, self._unsaved_of = self._unsaved_of, None
        if annotation_id is not None:
            text = self.edit.toPlainText().strip()
            self.tagging.revise_one(annotation_id, "set_note", lambda a: replace(a, note=text))

    def _await_pause(self) -> None:
        shown = self.tagging.annotation
        if not self._is_showing and shown is not None and self.tagging.is_editable:
            self._unsaved_of = shown.id
            self._pause.start()
