"""A button that opens a list to pick from, and says what was picked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from annotator.gui.models.choice_model import Choice, ChoiceModel
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import isolated
from annotator.services.marks import marked

if TYPE_CHECKING:
    from annotator.gui.widgets.fields.pick_popup import PickPopup

_ARROW = 4
_LONGEST = 28
"""Characters of a picked name that the button shows."""


class PickButton(QPushButton):
    """`Speaker`, or what was picked; opens by click, Space, Enter or arrow down."""

    edited = Signal(object)
    """The ids (tuple of str) that are picked now."""
    wanted = Signal()
    """The list is about to open; now is the time to offer fresh choices."""

    def __init__(
        self,
        name: str,
        *,
        many: bool = True,
        names_itself: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show `name` while nothing is picked, and before what is unless told otherwise."""
        super().__init__(parent)
        self._name = name
        self._names_itself = names_itself
        self._choices = ChoiceModel(many=many, parent=self)
        self.popup: PickPopup | None = None
        """The list while it is open."""
        self._many = many
        self.setAutoDefault(False)
        self.setCheckable(True)
        across = QSizePolicy.Policy.Maximum if names_itself else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_list)
        self._show_picked()

    @property
    def picked(self) -> tuple[str, ...]:
        """The ids that are picked."""
        return self._choices.picked

    def set_picked(self, ids: Iterable[str]) -> None:
        """Pick these without telling."""
        self._choices.set_picked(ids)
        self._show_picked()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, also while the list is open."""
        self._choices.set_choices(choices)
        self._show_picked()
        if self.popup is not None:
            self.popup.fit()

    def open_list(self) -> None:
        """Open the list below the button."""
        from annotator.gui.widgets.fields.pick_popup import PickPopup

        self._show_picked()
        self.wanted.emit()
        self.popup = PickPopup(self, self._choices, many=self._many)
        self.popup.picked.connect(self._tell)
        self.popup.destroyed.connect(self._forget_popup)
        self.popup.open_below(self)

    def close_list(self) -> None:
        """Close the list."""
        if self.popup is not None:
            self.popup.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with arrow down and Enter too."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_list()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.picked:
            self.set_picked(())
            self.edited.emit(())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Leave room for the arrow."""
        return super().sizeHint() + QSize(_ARROW, 0)

    def nextCheckState(self) -> None:
        """Stay pressed in as long as something is picked."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Draw the arrow of a button with a menu."""
        super().initStyleOption(option)
        option.features |= QStyleOptionButton.ButtonFeature.HasMenu

    def _tell(self) -> None:
        self._show_picked()
        self.edited.emit(self.picked)

    def _forget_popup(self) -> None:
        self.popup = None

    def _show_picked(self) -> None:
        ids = self.picked
        self.setChecked(bool(ids))
        found = ((id, self._choices.choice_named(id)) for id in ids)
        names = [marked(choice.text if choice else id) for id, choice in found]
        text = self._name
        if ids:
            picked = _shortened(names[0]) if len(ids) == 1 else self.locale().toString(len(ids))
            text = filled(self.tr("%1: %2"), self._name, picked)
            if not self._names_itself:
                text = _shortened(", ".join(names))
        self.setText(text.replace("&", "&&"))
        self.setToolTip(", ".join(names) or self._name)
        self.setAccessibleName(text)


def _shortened(text: str) -> str:
    return isolated(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
