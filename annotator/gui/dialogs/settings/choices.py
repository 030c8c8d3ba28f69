"""Fields that choose one of several values."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

_Value = TypeVar("_Value")


class Choice(Generic[_Value]):
    """A combo box over values, with a name for each."""

    def __init__(self, options: Sequence[tuple[_Value, str]]) -> None:
        self._values = [value for value, _ in options]
        self.box = QComboBox()
        self.box.setItemDelegate(QStyledItemDelegate(self.box))
        self.box.addItems([name for _, name in options])

    @property
    def value(self) -> _Value:
        """The value that is chosen."""
        return self._values[self.box.currentIndex()]

    def choose(self, value: _Value) -> None:
        """Choose a value, without telling anybody; a value that is not offered is passed over."""
        if value in self._values:
            self.box.blockSignals(True)
            self.box.setCurrentIndex(self._values.index(value))
            self.box.blockSignals(False)
