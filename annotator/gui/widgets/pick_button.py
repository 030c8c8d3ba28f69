"""A button that opens a list to pick from, and says what was picked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from annotator.gui.models.choice_model import Choice, ChoiceModel
from annotator.gui.widgets.pick_popup import PickPopup

_LONGEST = 28
"""Characters of a picked name that the button shows."""


class PickButton(QPushButton):
    """`Speaker`, or what was picked; opens by click, Space, Enter or arrow down."""

    edited = Signal(object)
    """The ids (tuple of str) that are picked now."""
    wanted = Signal()
    """The list is about to open; now is the time to offer fresh choices."""

    def __init__(self, name: str, *, many: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._choices = ChoiceModel(many=many, parent=self)
        self._popup: PickPopup | None = None
        self._many = many
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
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
        if self._popup is not None:
            self._popup.fit()

    def open_list(self) -> None:
        """Open the list below the button."""
        self._show_picked()
        self.wanted.emit()
        self._popup = PickPopup(self, self._choices, many=self._many)
        self._popup.picked.connect(self._tell)
        self._popup.destroyed.connect(self._forget_popup)
        self._popup.open_below(self)

    def close_list(self) -> None:
        """Close the list."""
        if self._popup is not None:
            self._popup.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with arrow down and Enter too."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_list()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.picked:
            self.set_picked(())
            self.edited.emit(())
        else:
            super().keyPressEvent(event)

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
        self._popup = None

    def _show_picked(self) -> None:
        ids = self.picked
        self.setChecked(bool(ids))
        names = [choice.text if (choice := self._choices.choice_named(id)) else id for id in ids]
        if not ids:
            text = self._name
        elif len(ids) == 1:
            name = names[0] if len(names[0]) <= _LONGEST else names[0][: _LONGEST - 1] + "…"
            text = self.tr("%1: %2").replace("%1", self._name).replace("%2", name)
        else:
            count = self.locale().toString(len(ids))
            text = self.tr("%1: %2").replace("%1", self._name).replace("%2", count)
        self.setText(text.replace("&", "&&"))
        self.setToolTip(", ".join(names) or self._name)
        self.setAccessibleName(text)
