"""Asks how the lines of a concordance are to be labelled."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.models.choices import speaker_choices, topic_choices, value_choices
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.wording.filling import filled
from annotator.services.concordance import Extent
from annotator.services.labelling.many import Wishes


class LabelLinesDialog(BaseDialog):
    """What is labelled around each place, and with what."""

    chosen = Signal(object)
    """The `Extent` and the `Wishes` that were chosen."""

    def __init__(self, desk: Desk, count: int, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("LabelLinesDialog", "Label lines")
        words = QCoreApplication.translate(
            "LabelLinesDialog", "Labels %1 places in one step, which undo takes back."
        )
        super().__init__(parent, title, filled(words, count))
        self._desk = desk
        self.extent = QComboBox()
        self.speaker = PickButton(self.tr("nobody yet"), many=False, names_itself=False)
        self.stance = PickButton(self.tr("none"), many=False, names_itself=False)
        self.target = PickButton(self.tr("nobody"), many=False, names_itself=False)
        self.topics = PickButton(self.tr("none"), names_itself=False)
        self._offer()
        self._arrange()
        self.label = self.add_button(filled(self.tr("Label %1"), count), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.accepted.connect(self._save)

    @property
    def wishes(self) -> Wishes:
        """What is to become of the places."""
        return Wishes(
            speaker_id=_one(self.speaker),
            value_id=_one(self.stance),
            target_id=_one(self.target),
            topics_added=self.topics.picked,
        )

    def _offer(self) -> None:
        book = self._desk.codebook
        for extent, words in (
            (Extent.QUOTATION, self.tr("The quotation around it, or else the sentence")),
            (Extent.SENTENCE, self.tr("The sentence around it")),
            (Extent.MATCH, self.tr("The words that were found")),
        ):
            self.extent.addItem(words, extent)
        values = {value.id for value in book.scale_choices()}
        stances = [c for c in value_choices(book, none=False) if c.id in values]
        self.speaker.set_choices(speaker_choices(book, none=False, archived=False))
        targets = speaker_choices(book, none=False, archived=False, unnamed=False)
        self.target.set_choices(targets)
        self.stance.set_choices(stances)
        self.topics.set_choices(topic_choices(book, none=False))

    def _arrange(self) -> None:
        form = Form()
        form.add_field(self.tr("What is labelled"), self.extent, wide=True)
        form.add_field(self.tr("Speaker"), self.speaker, wide=True)
        form.add_field(self.tr("Stance"), self.stance, wide=True)
        form.add_field(self.tr("Toward"), self.target, wide=True)
        form.add_field(self.tr("Topics"), self.topics, wide=True)
        self.body.addWidget(form)
        self.setMinimumWidth(460)

    def _save(self) -> None:
        self.chosen.emit((Extent(self.extent.currentData()), self.wishes))


def _one(picker: PickButton) -> str | None:
    return picker.picked[0] if picker.picked else None
