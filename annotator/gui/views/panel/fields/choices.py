"""Quotation type, hedge, confidence and the flag: one value out of a few each."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from annotator.domain.annotation import Annotation, Hedge, QuotationType
from annotator.gui.models.words import confidence_word, hedge_word, quotation_type_word
from annotator.gui.views.panel.fields.field import Field, beside, titled
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.fields.segmented import Segmented

SURENESS = (1, 2, 3)


class ChoiceField(Field):
    """One value out of a few, or none, written to one attribute of the annotation."""

    def __init__(
        self,
        tagging: Tagging,
        attribute: str,
        values: Sequence[tuple[object, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tagging, parent)
        self._attribute = attribute
        self._values = [value for value, _, _ in values]
        self.buttons = Segmented(values)
        self.buttons.chosen.connect(self._give)
        self.buttons.returned.connect(self.returned)

    def show_annotation(self) -> None:
        """Press in the value."""
        shown = self.tagging.annotation
        self.buttons.show_value(getattr(shown, self._attribute) if shown else None)
        self.buttons.set_editable(self.tagging.is_editable)

    def cycle(self) -> None:
        """Go on to the next value; behind the last comes none."""
        shown = self.tagging.annotation
        round_trip = [*self._values, None]
        value = getattr(shown, self._attribute) if shown else None
        self._give(round_trip[(round_trip.index(value) + 1) % len(round_trip)])

    def _give(self, value: object) -> None:
        changes = {self._attribute: value}
        self.tagging.revise(f"set_{self._attribute}", _with(changes))


def quotation_type_field(tagging: Tagging, hints: KeyHints, title: str) -> ChoiceField:
    """Return the field that says how the outlet renders the words."""
    values = [(kind, quotation_type_word(kind), "") for kind in QuotationType]
    made = ChoiceField(tagging, "quotation_type", values)
    made.setLayout(beside(title, made.buttons, hints.cap("label.quotation_type")))
    return made


def hedge_field(tagging: Tagging, hints: KeyHints, title: str) -> ChoiceField:
    """Return the field that says how far the speaker stands behind the words."""
    values = [(hedge, hedge_word(hedge), "") for hedge in Hedge]
    made = ChoiceField(tagging, "hedge", values)
    made.setLayout(titled(title, made.buttons, key=hints.cap("label.hedge")))
    return made


def confidence_field(tagging: Tagging, hints: KeyHints, title: str) -> ChoiceField:
    """Return the field that says how sure the annotator is."""
    values = [(sure, QLocale().toString(sure), confidence_word(sure)) for sure in SURENESS]
    made = ChoiceField(tagging, "confidence", values)
    made.setLayout(beside(title, made.buttons, hints.cap("label.confidence")))
    return made


def _with(changes: dict[str, object]) -> Callable[[Annotation], Annotation]:
    return lambda annotation: replace(annotation, **changes)  # pyright: ignore[reportArgumentType]
