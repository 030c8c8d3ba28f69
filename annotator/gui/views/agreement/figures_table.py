"""The figures of agreement as a table: value, interval, and what they were made of."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.gui.theme import current_theme
from annotator.gui.views.agreement.words import (
    figure_words,
    interval_words,
    measure_word,
    number_words,
    subject_word,
)
from annotator.gui.widgets.lists.row_ground import draw_ground
from annotator.gui.widgets.lists.tables import plain_table
from annotator.services.measuring import Figure, Subject

FIGURE_ROLE = Qt.ItemDataRole.UserRole
_WHERE = 3
_WIDTHS = (168, 62, 98, 110, 62, 62, 62)


class FiguresModel(QAbstractTableModel):
    """Figures, each below the heading of what it is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Figure | Subject] = []

    def show(self, figures: Sequence[Figure]) -> None:
        """Show other figures."""
        self.beginResetModel()
        self.rows = []
        subject: Subject | None = None
        for figure in figures:
            if figure.subject is not subject:
                subject = figure.subject
                self.rows.append(subject)
            self.rows.append(figure)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are, headings among them."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_WIDTHS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, and what it means."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == FIGURE_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (1, 2, 4, 5, 6):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if isinstance(row, Subject):
            if role == Qt.ItemDataRole.FontRole:
                font = QFont(QApplication.font())
                font.setWeight(QFont.Weight.DemiBold)
                return font
            shown = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return subject_word(row) if shown else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        return figure_words(row) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            self.tr("Measure"),
            self.tr("Value"),
            self.tr("95 % interval"),
            self.tr("From 0 to 1"),
            self.tr("Articles"),
            self.tr("Units"),
            self.tr("Pairs"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over: arrows stop at all that is enabled."""
        if index.isValid() and isinstance(self.rows[index.row()], Subject):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)  # pyright: ignore[reportArgumentType]

    def _text(self, figure: Figure, column: int) -> str:
        count = QLocale().toString
        if column == _WHERE:
            return self.tr("not computed") if figure.value is None else ""
        return (
            measure_word(figure.measure),
            number_words(figure.value),
            interval_words(figure),
            "",
            count(figure.articles),
            count(figure.units),
            count(figure.pairs),
        )[column]


class FiguresTable(QTableView):
    """Figures by rows; the current one is explained and mapped."""

    figure_chosen = Signal(object)
    """The current `Figure`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FiguresModel(self)
        plain_table(self)
        self.setModel(self.figures)
        self.setItemDelegate(_FigureDelegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Figures of agreement"))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._tell)
        set_key_context(self, Context.TABLE)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures; the same one stays current."""
        kept = self.current
        self.figures.show(figures)
        self.clearSpans()
        for row, each in enumerate(self.figures.rows):
            if isinstance(each, Subject):
                self.setSpan(row, 0, 1, len(_WIDTHS))
        places = [
            row
            for row, each in enumerate(self.figures.rows)
            if isinstance(each, Figure) and (kept is None or each.name == kept.name)
        ]
        if places:
            self.setCurrentIndex(self.figures.index(places[0], 0))

    @property
    def current(self) -> Figure | None:
        """The figure that is chosen."""
        row = self.currentIndex().row()
        each = self.figures.rows[row] if 0 <= row < len(self.figures.rows) else None
        return each if isinstance(each, Figure) else None

    def _tell(self) -> None:
        if self.current is not None:
            self.figure_chosen.emit(self.current)


class _FigureDelegate(QStyledItemDelegate):
    """Paints where a figure lies, with its interval as a line."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint headings as clearly as figures, although the keyboard passes them over."""
        super().initStyleOption(option, index)
        option.state |= QStyle.StateFlag.State_Enabled

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row = index.data(FIGURE_ROLE)
        if index.column() != _WHERE or not isinstance(row, Figure) or row.value is None:
            super().paint(painter, option, index)
            return
        draw_ground(painter, option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_place(painter, QRectF(option.rect).adjusted(8, 0, -8, 0), row, option)
        painter.restore()


def _paint_place(
    painter: QPainter, box: QRectF, figure: Figure, option: QStyleOptionViewItem
) -> None:
    """Paint a line from 0 to 1, the interval on it, and the value as a dot."""
    theme = current_theme()
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    middle = box.center().y()

    def x(value: float) -> float:
        share = min(max(value, 0.0), 1.0)
        return box.right() - share * box.width() if mirrored else box.left() + share * box.width()

    painter.setPen(QPen(QColor(theme.border_strong), 1))
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    if figure.low is not None and figure.high is not None:
        painter.setPen(QPen(QColor(theme.accent), 4, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x(figure.low), middle), QPointF(x(figure.high), middle))
    painter.setPen(QPen(QColor(theme.surface), 1.5))
    painter.setBrush(QColor(theme.text))
    painter.drawEllipse(QPointF(x(figure.value or 0.0), middle), 4.5, 4.5)
