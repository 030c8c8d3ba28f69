"""Who speaks."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from annotator.gui.views.panel.fields.field import Field, titled
from annotator.gui.views.panel.fields.speaker_picker import SpeakerPicker
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging
from annotator.services.labelling import Revision


class SpeakerField(Field):
    """Who speaks."""

    def __init__(self, tagging: Tagging, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self.picker = SpeakerPicker(tagging, "set_speaker", _with_speaker, unnamed=True)
        self.picker.setPlaceholderText(self.tr("Who says it? Type a name"))
        self.picker.setAccessibleName(self.tr("Speaker"))
        self.picker.given.connect(self._give)
        self.picker.returned.connect(self.returned)
        self.setLayout(titled(self.tr("Speaker"), self.picker, key=hints.cap("label.speaker")))

    def show_annotation(self) -> None:
        """Show who speaks."""
        shown = self.tagging.annotation
        self.picker.setReadOnly(not self.tagging.is_editable)
        self.picker.show_speaker(shown.speaker_id if shown else None)

    def change_annotation(self) -> None:
        """Forget what is half typed."""
        self.picker.reset()

    def _give(self, speaker_id: str | None) -> None:
        self.tagging.revise("set_speaker", lambda a: replace(a, speaker_id=speaker_id))


def _with_speaker(speaker_id: str) -> Revision:
    return lambda annotation: replace(annotation, speaker_id=speaker_id)
