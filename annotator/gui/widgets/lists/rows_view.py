"""A view of a long list that stays fast and keeps its place."""

from array import array
from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from annotator.domain.value import value
from annotator.gui.models.numbers import NOWHERE, NumberModel
from annotator.gui.widgets.viewports import own_viewport

_KEPT_SELECTION = 500
"""Up to so many selected rows stay selected when the list is read anew."""
_LOOKED_UP = 5


@value
class _Place:
    current: int | None
    """The number of the current row."""
    selected: frozenset[int]
    scroll: int


_ONLY_THIS = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class RowsView(QTableView):
    """A table whose rows are all of one height; costs what is on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: _Place | None = None
        own_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(self.fontMetrics().height() + 10)

    def set_row_height(self, height: int) -> None:
        """Make every row so many pixels high."""
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a list, which keeps its place whenever it is read anew."""
        super().setModel(model)
        if model is not None:
            # With the selection of the table a header asks for every row of every column.
            header = self.horizontalHeader()
            header.setSelectionModel(QItemSelectionModel(model, header))
            model.modelAboutToBeReset.connect(self._remember_place)
            model.modelReset.connect(self._restore_place)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: looking for a typed letter would read the whole project."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the window; Enter opens on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            last = self.model().rowCount() - 1
            if last >= 0:
                self.go_to(0 if event.key() == Qt.Key.Key_Home else last)
            return
        if event.text().strip().isprintable() and event.text().strip() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def selected_places(self) -> list[range]:
        """Return the selected rows as ranges, in order; never one by one."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.size())]
        spans = [(part.top(), part.bottom() + 1) for part in parts]
        return [range(*span) for span in sorted(set(spans))]

    def selected_numbers(self) -> "array[int]":
        """Return the numbers of the selected rows, in the order of the list."""
        numbers = self._numbers_model().numbers
        selected = array("q")
        for places in self.selected_places():
            selected.extend(numbers[places.start : places.stop])
        return selected

    def selected_count(self) -> int:
        """Return how many rows are selected."""
        return sum(len(places) for places in self.selected_places())

    def go_to(self, place: int) -> None:
        """Make a row current and the only selected one, and show it."""
        index = self._index(place)
        self.selectionModel().setCurrentIndex(index, _ONLY_THIS)  # whatever keys are held
        self.scrollTo(index)

    def _numbers_model(self) -> "NumberModel[object]":  # pyright: ignore[reportInvalidTypeArguments]
        return self.model()  # pyright: ignore[reportReturnType]

    def _index(self, place: int) -> QModelIndex:
        return self.model().index(place, self._first_column(), NOWHERE)

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        for visual in range(header.count()):
            logical = header.logicalIndex(visual)
            if not header.isSectionHidden(logical):
                return logical
        return 0

    def _remember_place(self) -> None:
        numbers = self._numbers_model().numbers
        current = self.currentIndex().row()
        few = self.selected_count() <= _KEPT_SELECTION
        self._place = _Place(
            numbers[current] if 0 <= current < len(numbers) else None,
            frozenset(self.selected_numbers()) if few else frozenset(),
            self.verticalScrollBar().value(),
        )

    def _restore_place(self) -> None:
        place, self._place = self._place, None
        if place is None or (place.current is None and not place.selected):
            return
        found = self._found(place.selected | {place.current})
        self._select(found[number] for number in place.selected if number in found)
        if place.current in found:
            index = self._index(found[place.current])
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self.verticalScrollBar().setValue(place.scroll)
            self.scrollTo(index)

    def _found(self, wanted: frozenset[int | None]) -> dict[int | None, int]:
        """Return where rows stand now; one or two of them are found without asking each row."""
        model = self._numbers_model()
        if len(wanted) <= _LOOKED_UP:
            places = {n: model.place_of(n) for n in wanted if n is not None}
            return {number: place for number, place in places.items() if place is not None}
        return {number: row for row, number in enumerate(model.numbers) if number in wanted}

    def _select(self, places: Iterable[int]) -> None:
        selection = QItemSelection()
        for place in places:
            selection.select(self._index(place), self._index(place))
        self.selectionModel().select(selection, _Flag.ClearAndSelect | _Flag.Rows)


_Flag = QItemSelectionModel.SelectionFlag
