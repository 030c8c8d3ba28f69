"""A list of choices that can be narrowed down by typing."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.folding import fold
from annotator.domain.value import value
from annotator.gui.wording.isolating import isolated
from annotator.services.marks import marked

_NOWHERE = QModelIndex()


@value
class Choice:
    """Something that can be picked."""

    id: str
    text: str
    detail: str = ""
    """Such as how often it occurs."""
    also: tuple[str, ...] = ()
    """Other names it is found by."""
    depth: int = 0
    """How far it is indented."""


class ChoiceModel(QAbstractListModel):
    """Choices with a tick before those that are picked."""

    def __init__(self, *, many: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._many = many
        self._choices: list[Choice] = []
        self._folded: list[str] = []
        self._listed: list[int] = []
        self._words: tuple[str, ...] = ()
        self._picked: dict[str, None] = {}

    @property
    def picked(self) -> tuple[str, ...]:
        """The ids that are picked, in the order they were."""
        return tuple(self._picked)

    def set_picked(self, ids: Iterable[str]) -> None:
        """Pick these and no others."""
        self._picked = dict.fromkeys(ids)
        self._tell_all()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self._choices = list(choices)
        self._folded = [fold("\n".join((choice.text, *choice.also))) for choice in choices]
        self.narrow(" ".join(self._words))

    def choice_named(self, id: str) -> Choice | None:
        """Return a choice by its id; none where it is not offered."""
        return next((choice for choice in self._choices if choice.id == id), None)

    def narrow(self, text: str) -> None:
        """List only choices in which all these words begin a word or stand inside one."""
        self.beginResetModel()
        self._words = tuple(fold(text).split())
        self._listed = [
            place
            for place, name in enumerate(self._folded)
            if all(word in name for word in self._words)
        ]
        self.endResetModel()

    def listed(self, row: int) -> Choice | None:
        """Return the choice of a row; none beyond the end."""
        return self._choices[self._listed[row]] if 0 <= row < len(self._listed) else None

    def toggle(self, row: int) -> None:
        """Pick the choice of a row, or let go of it."""
        choice = self.listed(row)
        if choice is None:
            return
        if choice.id in self._picked:
            del self._picked[choice.id]
        else:
            if not self._many:
                self._picked.clear()
            self._picked[choice.id] = None
        self._tell_all()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many choices are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a choice shows."""
        choice = self.listed(index.row())
        if choice is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            detail = f"  {choice.detail}" if choice.detail else ""
            return "    " * choice.depth + isolated(choice.text) + detail
        if role == Qt.ItemDataRole.ToolTipRole:
            return marked(", ".join((choice.text, *choice.also)))
        if role == Qt.ItemDataRole.CheckStateRole and (self._many or choice.id in self._picked):
            on = choice.id in self._picked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def _tell_all(self) -> None:
        if self._listed:
            self.dataChanged.emit(self.index(0), self.index(len(self._listed) - 1))
