"""Changing many annotations at once."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.domain.annotation import Hedge, QuotationType
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.choices import speaker_choices, topic_choices, value_choices, word_choices
from annotator.gui.models.words import confidence_word, hedge_word, quotation_type_word
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.wording.filling import filled
from annotator.services.labelling.many import Wishes

_AWAY = "away"
_YES, _NO = "yes", "no"


class ChangeDialog(BaseDialog):
    """A field for each thing that is recorded; what is left alone stays as it is in each."""

    change_requested = Signal(object)
    """`Wishes` that are to be fulfilled in each annotation."""
    delete_requested = Signal()
    """The annotations are to be deleted."""

    def __init__(self, desk: Desk, own: int, selected: int, parent: QWidget | None = None) -> None:
        """Offer to change one's own, so many, among so many selected annotations."""
        title = QCoreApplication.translate("ChangeDialog", "Change annotations")
        super().__init__(parent, title, _sentence(own, selected))
        self._desk = desk
        self._own = own
        self.pickers: dict[str, PickButton] = {}
        """The pickers by what they set."""
        self.note = QLineEdit()
        self._arrange()
        self._offer()
        count = self.locale().toString(own)
        self._change = self.add_button(filled(self.tr("Change %1"), count), Role.AcceptRole)
        self.remove = self.add_button(
            filled(self.tr("Delete %1"), count), Role.DestructiveRole, "danger"
        )
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.remove.clicked.connect(self._delete)
        self.remove.setEnabled(own > 0)
        self.accepted.connect(self._save)
        self._show_ready()

    @property
    def wishes(self) -> Wishes:
        """What is to become of the annotations."""
        confidence = self._one("confidence")
        discuss = self._one("discuss")
        return Wishes(
            speaker_id=self._one("speaker"),
            topics_added=self.pickers["topics_added"].picked,
            topics_removed=self.pickers["topics_removed"].picked,
            value_id=self._one("stance"),
            target_id=self._one("target"),
            quotation_type=self._one("type"),
            hedge=self._one("hedge"),
            confidence=None if confidence is None else int(confidence or 0),
            note=self.note.text().strip() if self.note.isModified() else None,
            discuss=None if discuss is None else discuss == _YES,
        )

    def _arrange(self) -> None:
        form = Form()
        for name, heading in self._headings().items():
            many = name.startswith("topics")
            self.pickers[name] = PickButton(
                self.tr("leave as it is"), many=many, names_itself=False
            )
            self.pickers[name].edited.connect(self._show_ready)
            form.add_field(heading, self.pickers[name], wide=True)
        self.note.setPlaceholderText(self.tr("leave as it is"))
        self.note.textEdited.connect(self._show_ready)
        form.add_field(self.tr("Note"), self.note, wide=True)
        self.body.addWidget(form)
        self.setMinimumWidth(440)

    def _headings(self) -> dict[str, str]:
        return {
            "speaker": self.tr("Speaker"),
            "topics_added": self.tr("Add topics"),
            "topics_removed": self.tr("Take out topics"),
            "stance": self.tr("First stance"),
            "target": self.tr("Its target"),
            "type": self.tr("Type"),
            "hedge": self.tr("Hedge"),
            "confidence": self.tr("Confidence"),
            "discuss": self.tr("To discuss"),
        }

    def _offer(self) -> None:
        book, away = self._desk.codebook, Choice(_AWAY, self.tr("(take away)"))
        values = {value.id for value in book.scale_choices()}
        stances = [c for c in value_choices(book, none=False) if c.id in values]
        speakers = speaker_choices(book, none=False, archived=False)
        targets = speaker_choices(book, none=False, archived=False, unnamed=False)
        offered: dict[str, Iterable[Choice]] = {
            "speaker": [*speakers, away],
            "topics_added": topic_choices(book, none=False),
            "topics_removed": topic_choices(book, none=False),
            "stance": [*stances, away],
            "target": [*targets, away],
            "type": [*word_choices(QuotationType, quotation_type_word), away],
            "hedge": [*word_choices(Hedge, hedge_word), away],
            "confidence": [*word_choices((1, 2, 3), confidence_word), away],
            "discuss": [Choice(_YES, self.tr("Flag")), Choice(_NO, self.tr("Take the flag off"))],
        }
        for name, choices in offered.items():
            self.pickers[name].set_choices(list(choices))

    def _one(self, name: str) -> str | None:
        picked = self.pickers[name].picked
        if not picked:
            return None
        return "" if picked[0] == _AWAY else picked[0]

    def _show_ready(self) -> None:
        self._change.setEnabled(self._own > 0 and self.wishes != Wishes())

    def _save(self) -> None:
        self.change_requested.emit(self.wishes)

    def _delete(self) -> None:
        self.reject()
        self.delete_requested.emit()


def _sentence(own: int, selected: int) -> str:
    if own == selected:
        words = QCoreApplication.translate(
            "ChangeDialog", "Changes %1 annotations in one step, which undo takes back."
        )
    elif own:
        words = QCoreApplication.translate(
            "ChangeDialog",
            "%1 of the %2 selected annotations are yours; only those change. A colleague's"
            " are theirs to change.",
        )
    else:
        words = QCoreApplication.translate(
            "ChangeDialog",
            "None of the %2 selected annotations is yours; only their annotators can change them.",
        )
    return filled(words, own, selected)
