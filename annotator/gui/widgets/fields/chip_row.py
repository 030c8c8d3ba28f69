"""Chips side by side that keep the keyboard when they change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import Theme, Tone, tone_for
from annotator.gui.widgets.fields.chip import Chip, ToneOf, plain_tone
from annotator.gui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class EntryTone:
    """The tone of a codebook entry, equal to another where both are of one colour."""

    id: str
    colour: str

    def __call__(self, theme: Theme) -> Tone:
        """Return the tone in a theme."""
        return tone_for(self.id, self.colour, theme)


@dataclass(frozen=True, slots=True)
class Tag:
    """What one chip shows."""

    key: object
    """What it stands for; handed out by the signals."""
    text: str
    mark: str = ""
    tip: str = ""
    tone_of: ToneOf = plain_tone


class ChipRow(QWidget):
    """Made anew only when the tags change; the keyboard stays at the tag or its neighbour."""

    pressed = Signal(object)
    """The key of the tag that was pressed."""
    removal_requested = Signal(object)
    """The key of the tag to take off."""
    emptied = Signal()
    """The last tag went away while it had the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._shown: tuple[Sequence[Tag], bool] = ((), False)
        self._chips: dict[object, Chip] = {}

    @property
    def chips(self) -> list[Chip]:
        """The chips in their order."""
        return list(self._chips.values())

    def show_tags(self, tags: Sequence[Tag], *, removable: bool) -> None:
        """Show tags instead of those before."""
        if self._shown == (tags, removable):
            return
        keys = list(self._chips)
        focused = next((key for key, chip in self._chips.items() if chip.hasFocus()), None)
        place = keys.index(focused) if focused is not None else -1
        old = self.chips
        self._shown = (tags, removable)
        self._chips = {tag.key: self._chip(tag, removable) for tag in tags}
        for chip in old:
            self._flow.removeWidget(chip)
        if focused is not None:
            self._keep_keyboard(focused, place)
        for chip in old:
            chip.hide()
            chip.deleteLater()
        self.updateGeometry()

    def _keep_keyboard(self, focused: object, place: int) -> None:
        chips = self.chips
        heir = self._chips.get(focused) or (chips[min(place, len(chips) - 1)] if chips else None)
        if heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _chip(self, tag: Tag, removable: bool) -> Chip:
        chip = Chip(tag.text, tag.tone_of, mark=tag.mark, removable=removable)
        if tag.tip:
            chip.setToolTip(tag.tip)
        chip.clicked.connect(self._press)
        chip.removal_requested.connect(self._ask_removal)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _press(self) -> None:
        self.pressed.emit(self._key_of(self.sender()))

    def _ask_removal(self) -> None:
        self.removal_requested.emit(self._key_of(self.sender()))

    def _key_of(self, sender: object) -> object:
        return next((key for key, chip in self._chips.items() if chip is sender), None)
