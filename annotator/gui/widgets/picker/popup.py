"""The list that opens under a picker."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator.gui.widgets.basic import label, set_kind
from annotator.gui.widgets.picker.row import Row
from annotator.gui.widgets.picker.row_delegate import RowDelegate
from annotator.gui.widgets.picker.row_model import RowModel

_MOST_ROWS = 12
_WIDTH = 380
_EDGE = 4


class Popup(QFrame):
    """Lies over the window, below or above its field; the keyboard stays in the field.

    It is a part of the window and not one of its own, because windows without the
    keyboard are placed anywhere by some systems.
    """

    row_clicked = Signal(object)
    """The `Row` that was clicked."""

    def __init__(self, field: QWidget) -> None:
        self._followed: list[QWidget] = []
        super().__init__(field.window())
        self._field = field
        self._model = RowModel()
        self._list = QListView()
        self._hint = label("", "small")
        set_kind(self, "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._set_up_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(2)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        self._hint.setContentsMargins(8, 0, 8, 2)
        self.hide()

    @property
    def rows(self) -> list[Row]:
        """What is offered."""
        return self._model.rows

    @property
    def current(self) -> Row | None:
        """The row that Enter takes, if any."""
        place = self._list.currentIndex().row()
        return self._model.rows[place] if place >= 0 else None

    def show_rows(
        self, rows: list[Row], hint: str, *, lit: bool, digits: dict[int, str] | None = None
    ) -> None:
        """Offer rows; one of them is lit unless nothing is to be taken by itself.

        `digits` take rows at once, by their places in `rows`.
        """
        self._model.show_rows(rows, digits or {})
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        if lit:
            self._light(_first(rows))
        self.place()
        self.show()
        self.raise_()

    def step(self, rows: int) -> None:
        """Go up or down by some rows that can be taken; single steps go round the ends."""
        takeable = [place for place, row in enumerate(self._model.rows) if row.takeable]
        if not takeable:
            return
        place = self._list.currentIndex().row()
        if place not in takeable:
            wanted = 0 if rows > 0 else len(takeable) - 1
        else:
            wanted = takeable.index(place) + rows
            if abs(rows) == 1:
                wanted %= len(takeable)
        wanted = max(0, min(len(takeable) - 1, wanted))
        self._light(takeable[wanted])
        self._announce()

    def place(self) -> None:
        """Lie where there is room: under the field, or over it."""
        field = self._field
        window = field.window()
        top_left = field.mapTo(window, QPoint(0, 0))
        around = QRect(top_left, field.size())
        height = self._wanted_height()
        below = window.height() - around.bottom() - _EDGE
        above = around.top() - _EDGE
        under = below >= height or below >= above
        height = min(height, max(below if under else above, 60))
        width = min(max(around.width(), _WIDTH), window.width() - 2 * _EDGE)
        left = around.left() if field.isLeftToRight() else around.right() - width + 1
        left = max(_EDGE, min(left, window.width() - width - _EDGE))
        top = around.bottom() + 3 if under else around.top() - height - 2
        self.setGeometry(left, top, width, height)
        if self._list.currentIndex().isValid():
            self._list.scrollTo(self._list.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Follow whatever moves the field from now on, such as scrolling."""
        super().showEvent(event)
        self._followed = [self._field, *_around(self._field)]
        for widget in self._followed:
            widget.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow nothing while out of sight."""
        super().hideEvent(event)
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._followed = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the field."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.place()
        return super().eventFilter(watched, event)

    def _wanted_height(self) -> int:
        rows = min(len(self._model.rows), _MOST_ROWS)
        row_height = max(20, self._list.sizeHintForRow(0))
        hint = self._hint.sizeHint().height() + 2 if self._hint.text() else 0
        return rows * row_height + 2 * _EDGE + 4 + hint

    def _set_up_list(self) -> None:
        view = self._list
        view.setModel(self._model)
        view.setItemDelegate(RowDelegate(view))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setStyleSheet("QListView { background: transparent; }")
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.clicked.connect(self._click)

    def _light(self, place: int) -> None:
        if place >= 0:
            self._list.setCurrentIndex(self._model.index(place, 0))

    def _click(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if row.takeable:
            self.row_clicked.emit(row)

    def _announce(self) -> None:
        words = self._list.currentIndex().data()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words or ""))


def _around(field: QWidget) -> Iterator[QWidget]:
    """Hand out what the field stands in, up to the window."""
    widget = field
    while not widget.isWindow() and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def _first(rows: list[Row]) -> int:
    """Return the place of the row that Enter takes when nobody moves, -1 for none."""
    takeable = [place for place, row in enumerate(rows) if row.takeable]
    preferred = (place for place in takeable if rows[place].preferred)
    return next(preferred, next(iter(takeable), -1))
