"""What each annotator said, field by field, and whose part is taken."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from annotator.domain.adjudication import Part
from annotator.domain.annotation import Annotation
from annotator.domain.lookup import Codebook
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.gui.views.compare.part_delegate import CHOSEN_ROLE, DIFFERS_ROLE, PartDelegate
from annotator.gui.views.compare.sides import Side
from annotator.gui.views.compare.words import part_word, part_words

_NARROWEST = 84
_MOST_HEADING_LINES = 3
_HEADING_SIDES, _HEADING_EDGES = 18, 14
_WRAPS = Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value)
"""Headers take the flag for text among those for alignment."""


class PartsModel(QAbstractTableModel):
    """Parts of a label below each other, annotators side by side."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.members: Sequence[tuple[Side, Annotation]] = ()
        self.gold: Annotation | None = None
        self._book: Codebook | None = None
        self.chosen: dict[Part, int] = {}

    def show(
        self,
        members: Sequence[tuple[Side, Annotation]],
        gold: Annotation | None,
        book: Codebook,
        chosen: Mapping[Part, str],
    ) -> None:
        """Show other labels; `chosen` says from which annotation each part is taken."""
        self.beginResetModel()
        self.members, self.gold, self._book = members, gold, book
        places = {annotation.id: place for place, (_, annotation) in enumerate(members)}
        self.chosen = {part: places.get(chosen.get(part, ""), 0) for part in Part}
        self.endResetModel()

    def choose(self, row: int, column: int) -> None:
        """Take a part from an annotator."""
        if 0 <= column < len(self.members) and 0 <= row < len(Part):
            self.chosen[list(Part)[row]] = column
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def column_of(self, number: int) -> int | None:
        """Return where the annotator stands who is taken by a number; none without a label here."""
        lanes = [side.lane for side, _ in self.members]
        return lanes.index(number - 1) if number - 1 in lanes else None

    def parts(self) -> dict[Part, str]:
        """Return from which annotation each part is taken."""
        return {part: self.members[place][1].id for part, place in self.chosen.items()}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many parts there are."""
        return 0 if parent.isValid() or not self.members else len(Part)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many labels are shown, the gold one among them."""
        return 0 if parent.isValid() else len(self.members) + (self.gold is not None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a label says of a part, and whether it is taken."""
        if not index.isValid() or self._book is None:
            return None
        part, column = list(Part)[index.row()], index.column()
        annotation = self.members[column][1] if column < len(self.members) else self.gold
        if annotation is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return part_words(part, annotation, self._book)
        if role == CHOSEN_ROLE:
            return column < len(self.members) and self.chosen.get(part) == column
        if role == DIFFERS_ROLE:
            said = {part_words(part, each, self._book) for _, each in self.members}
            return len(said) > 1
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the annotators, and the names of the parts."""
        if orientation is Qt.Orientation.Vertical:
            return part_word(list(Part)[section]) if role == Qt.ItemDataRole.DisplayRole else None
        if section < len(self.members):
            side = self.members[section][0]
            if role == Qt.ItemDataRole.DisplayRole:
                return side.title
            return side.title if role == Qt.ItemDataRole.ToolTipRole else None
        return self.tr("★ Gold") if role == Qt.ItemDataRole.DisplayRole else None


class PartsTable(QTableView):
    """Arrows and numbers choose whose part is taken, Enter takes them, Escape leaves."""

    taken = Signal()
    left = Signal()
    held = Signal(object)
    """Whether the keyboard is here (bool), so that numbers choose parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts_model = PartsModel(self)
        self.setModel(self.parts_model)
        self.setItemDelegate(PartDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Parts of the labels"))
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setMinimumSectionSize(_NARROWEST)
        columns.setHighlightSections(False)
        columns.setTextElideMode(Qt.TextElideMode.ElideNone)
        columns.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | _WRAPS
        )
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        rows.setHighlightSections(False)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        # The headings learn their room after the table does, where it was not shown before.
        columns.sectionResized.connect(self._fit_soon)
        self.clicked.connect(self._choose)

    def show_labels(
        self,
        members: Sequence[tuple[Side, Annotation]],
        gold: Annotation | None,
        book: Codebook,
        chosen: Mapping[Part, str],
    ) -> None:
        """Show other labels."""
        self.parts_model.show(members, gold, book, chosen)
        self._put_gold_first()
        self._fit()

    def begin(self) -> None:
        """Put the keyboard on the first part in which the labels differ."""
        model = self.parts_model
        rows = [r for r in range(model.rowCount()) if model.index(r, 0).data(DIFFERS_ROLE)]
        row = rows[0] if rows else 0
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setCurrentIndex(model.index(row, model.chosen.get(list(Part)[row], 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by arrows and numbers."""
        key = event.key()
        index = self.currentIndex()
        number = key - Qt.Key.Key_0
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif (column := self.parts_model.column_of(number)) is not None:
            self.parts_model.choose(index.row(), column)
            below = self.parts_model.index(
                min(index.row() + 1, self.parts_model.rowCount() - 1), column
            )
            self.setCurrentIndex(below)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if (key == Qt.Key.Key_Right) is not self.isRightToLeft() else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words take as many lines as they now need."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that keys choose parts now."""
        super().focusInEvent(event)
        self.held.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that keys no longer choose parts."""
        super().focusOutEvent(event)
        self.held.emit(False)

    def _fit_soon(self) -> None:
        self._fitting.start()

    def _fit(self) -> None:
        """Give rows and headings the lines that their words need in the width there is."""
        self.resizeRowsToContents()
        columns, model = self.horizontalHeader(), self.parts_model
        bold = QFont(columns.font())
        bold.setWeight(QFont.Weight.Bold)
        metrics, lines = QFontMetrics(bold), 1
        for section in range(model.columnCount()):
            room = QRect(0, 0, max(1, columns.sectionSize(section) - _HEADING_SIDES), 10_000)
            title = str(model.headerData(section, Qt.Orientation.Horizontal))
            height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), title).height()
            lines = max(lines, round(height / metrics.lineSpacing()))
        shown = min(lines, _MOST_HEADING_LINES)
        columns.setFixedHeight(shown * metrics.lineSpacing() + _HEADING_EDGES)

    def _put_gold_first(self) -> None:
        """Let what was decided be seen without scrolling, however many annotators there are."""
        columns, count = self.horizontalHeader(), self.parts_model.columnCount()
        for section in range(count):
            columns.moveSection(columns.visualIndex(section), section)
        if self.parts_model.gold is not None:
            columns.moveSection(count - 1, 0)

    def _step(self, step: int) -> None:
        model, index = self.parts_model, self.currentIndex()
        part = list(Part)[max(0, index.row())]
        column = min(max(model.chosen.get(part, 0) + step, 0), len(model.members) - 1)
        model.choose(index.row(), column)
        self.setCurrentIndex(model.index(index.row(), column))

    def _choose(self, index: QModelIndex) -> None:
        self.parts_model.choose(index.row(), index.column())
