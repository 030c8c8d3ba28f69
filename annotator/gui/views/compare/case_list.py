"""The list of differences beside the text."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.gui.icons import icon_pixmap
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.gui.theme.value import Theme
from annotator.gui.views.compare.sides import Side
from annotator.gui.views.compare.words import group_words, outcome_words
from annotator.gui.widgets.lists.article_delegate import row_height
from annotator.gui.widgets.lists.row_drawing import RowDrawing
from annotator.gui.widgets.lists.row_ground import draw_ground
from annotator.gui.widgets.lists.row_list import RowList
from annotator.services.adjudicating import Case
from annotator.services.marks import marked

CASE_ROLE = Qt.ItemDataRole.UserRole
SIDES_ROLE = Qt.ItemDataRole.UserRole + 1
_EDGE, _GAP, _MARK = 10, 6, 15


class CaseModel(QAbstractListModel):
    """Cases, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cases: Sequence[Case] = ()
        self._sides: Sequence[Side] = ()

    def show(self, cases: Sequence[Case], sides: Sequence[Side]) -> None:
        """Show other cases."""
        self.beginResetModel()
        self.cases, self._sides = cases, sides
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many cases there are."""
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a case, and for screen readers what it differs in."""
        if not index.isValid() or index.row() >= len(self.cases):
            return None
        case = self.cases[index.row()]
        if role == CASE_ROLE:
            return case
        if role == SIDES_ROLE:
            return self._sides
        quoted = case.group.members[0].quoted
        if role == Qt.ItemDataRole.DisplayRole:
            return quoted
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return marked(f"{group_words(case.group, self._sides)}: {quoted}\n{self._state(case)}")
        return None

    def _state(self, case: Case) -> str:
        words = outcome_words(case, self._sides)
        return f"{words} ({outdated_word()})" if case.outdated else words


def outdated_word() -> str:
    """Return that labels were changed after a decision."""
    return QCoreApplication.translate("Compare", "out of date")


class CaseList(RowList):
    """The cases of the open article; the current row follows the current case."""

    case_requested = Signal(object)
    """The `Case` of the row that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CaseModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CaseDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Differences"))
        self.selectionModel().currentChanged.connect(self._tell)
        self._quiet = False

    def show_cases(self, cases: Sequence[Case], sides: Sequence[Side]) -> None:
        """List other cases."""
        self._quiet = True
        self._model.show(cases, sides)
        self._quiet = False

    def set_current(self, case: Case | None) -> None:
        """Show which case is current."""
        ids = case.group.ids if case is not None else None
        rows = [row for row, each in enumerate(self._model.cases) if each.group.ids == ids]
        index = self._model.index(rows[0], 0) if rows else QModelIndex()
        self._quiet = True
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._quiet = False
        if rows:
            self.scrollTo(index)

    @property
    def listed(self) -> Sequence[Case]:
        """The cases that are listed."""
        return self._model.cases

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the room."""

    def _tell(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.case_requested.emit(self._model.cases[current.row()])


class _CaseDelegate(QStyledItemDelegate):
    """Paints whether it is decided, the words, and below them what differs."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        draw_ground(painter, option)
        case = index.data(CASE_ROLE)
        if isinstance(case, Case):
            painter.save()
            _Painting(painter, option).row(case, index.data(SIDES_ROLE))
            painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for every row."""
        del index
        return QSize(option.rect.width(), row_height(option.font))


class _Painting(RowDrawing):
    """One row on its way to the screen."""

    def row(self, case: Case, sides: Sequence[Side]) -> None:
        theme = self.theme
        small = QFont(self.font)
        small.setPixelSize(max(11, round(QFontMetrics(self.font).height() * 0.72)))
        height = QFontMetrics(self.font).height()
        top, start = self.box.top() + 6, _EDGE + _MARK + _GAP
        name, colour = _mark_of(case, theme)
        scale = self.painter.device().devicePixelRatioF()
        mark = self.place(_EDGE, top + (height - _MARK) // 2 + 1, _MARK, _MARK)
        self.painter.drawPixmap(mark.topLeft(), icon_pixmap(name, colour, _MARK, scale))
        self.words(case.group.members[0].quoted, self.font, theme.text, start, top, _EDGE)
        below = group_words(case.group, sides)
        if case.decision is not None:
            outcome = outcome_words(case, sides)
            below = outcome if case.group.agreed else f"{below} — {outcome}"
        ink = theme.text_muted if case.decision or case.group.agreed else theme.accent_text
        if case.outdated:
            below, ink = f"{outdated_word()} · {below}", theme.warn_text
        self.words(below, small, ink, start, top + height + 2, _EDGE)


def _mark_of(case: Case, theme: Theme) -> tuple[str, str]:
    """Return the icon of a case and its colour: agreed, open, decided or out of date."""
    if case.outdated:
        return "triangle-alert", theme.warn_text
    if case.decision is not None:
        nothing = case.decision.gold_id is None
        return ("circle-slash" if nothing else "circle-check"), theme.ok_text
    return ("check", theme.text_muted) if case.group.agreed else ("split", theme.accent_text)
