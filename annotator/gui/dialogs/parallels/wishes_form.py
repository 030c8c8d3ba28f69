"""What is to be otherwise where labels are copied to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.annotation import Annotation, Hedge, QuotationType
from annotator.domain.lookup import Codebook
from annotator.gui.models.choices import speaker_choices, value_choices, word_choices
from annotator.gui.models.words import hedge_word, quotation_type_word, speaker_words
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.services.labelling.many import Wishes


class WishesForm(QWidget):
    """Speaker, stance, target, type and hedge; what is left alone is copied as it is."""

    edited = Signal(object)
    """The `Wishes` as they are now."""

    def __init__(self, book: Codebook, pattern: Annotation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("", "heading", wraps=True)
        self.pickers: dict[str, PickButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.heading)
        words = self.tr("What you leave alone is copied. Delete gives a field back.")
        column.addWidget(label(words, "small", wraps=True))
        form = Form()
        as_here = self._as_here(book, pattern)
        for name, title in self._titles().items():
            self.pickers[name] = PickButton(as_here[name], many=False, names_itself=False)
            self.pickers[name].edited.connect(self._tell)
            form.add_field(title, self.pickers[name], wide=True)
        column.addWidget(form)
        column.addStretch(1)
        self._offer(book)

    def show_wishes(self, heading: str, wishes: Wishes) -> None:
        """Show what is wished for one passage."""
        self.heading.setText(heading)
        picked = {
            "speaker": wishes.speaker_id,
            "stance": wishes.value_id,
            "target": wishes.target_id,
            "type": wishes.quotation_type,
            "hedge": wishes.hedge,
        }
        for name, value in picked.items():
            self.pickers[name].set_picked(() if value is None else (str(value),))

    @property
    def wishes(self) -> Wishes:
        """What is wished."""
        return Wishes(
            speaker_id=self._one("speaker"),
            value_id=self._one("stance"),
            target_id=self._one("target"),
            quotation_type=self._one("type"),
            hedge=self._one("hedge"),
        )

    def _titles(self) -> dict[str, str]:
        return {
            "speaker": self.tr("Speaker"),
            "stance": self.tr("First stance"),
            "target": self.tr("Its target"),
            "type": self.tr("Type"),
            "hedge": self.tr("Hedge"),
        }

    def _as_here(self, book: Codebook, pattern: Annotation) -> dict[str, str]:
        """Return what each field has where the labels come from."""
        first = pattern.stances[0] if pattern.stances else None
        value = book.value(first.value_id) if first is not None else None
        words = {
            "speaker": speaker_words(pattern.speaker_id, book),
            "stance": f"{value.mark}  {value.name}".strip() if value is not None else "",
            "target": book.speaker_name(first.target_id) if first is not None else "",
            "type": self.tr("as it is found there"),
            "hedge": hedge_word(pattern.hedge),
        }
        return {name: word or self.tr("nothing") for name, word in words.items()}

    def _offer(self, book: Codebook) -> None:
        values = {value.id for value in book.scale_choices()}
        self.pickers["speaker"].set_choices(speaker_choices(book, none=False, archived=False))
        targets = speaker_choices(book, none=False, archived=False, unnamed=False)
        self.pickers["target"].set_choices(targets)
        stances = [choice for choice in value_choices(book, none=False) if choice.id in values]
        self.pickers["stance"].set_choices(stances)
        self.pickers["type"].set_choices(word_choices(QuotationType, quotation_type_word))
        self.pickers["hedge"].set_choices(word_choices(Hedge, hedge_word))

    def _one(self, name: str) -> str | None:
        picked = self.pickers[name].picked
        return picked[0] if picked else None

    def _tell(self) -> None:
        self.edited.emit(self.wishes)
