"""The list that a button drops down to pick from."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotator.gui.models.choice_model import ChoiceModel
from annotator.gui.widgets.basic import label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.fields.filter_edit import FilterEdit

_WIDTH, _WIDEST = 280, 460
_MEASURED = 200
"""So many choices are asked how wide they are."""
_BESIDE = 48
"""Room for the tick and the bar to scroll by."""
_ROWS = 11
_SEARCHED_FROM = 8
"""Shorter lists need no field to narrow them down."""
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickPopup(QFrame):
    """The list with a field above it; goes away by itself."""

    picked = Signal()

    def __init__(self, parent: QWidget, choices: ChoiceModel, *, many: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "popup")
        self._choices = choices
        self._many = many
        self.field = FilterEdit(self.tr("Type to find"))
        self.list = QListView()
        self._none = label(self.tr("Nothing to choose from yet"), "muted")
        self.list.setModel(choices)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._clear = button(self.tr("Clear"), "link")
        self._arrange()
        choices.narrow("")
        self._connect()
        self.fit()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        for part in (self.field, self._none, self.list):
            column.addWidget(part)
        footer = QHBoxLayout()
        footer.addWidget(self._clear)
        footer.addStretch(1)
        if self._many:
            done = button(self.tr("Done"), "quiet")
            done.clicked.connect(self.close)
            footer.addWidget(done)
        column.addLayout(footer)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._pick)
        self._clear.clicked.connect(self._clear_all)

    def fit(self) -> None:
        """Make room for the choices, up to a bound."""
        count = self._choices.rowCount()
        self.field.setVisible(count >= _SEARCHED_FROM or bool(self.field.text()))
        self._none.setVisible(not count and not self.field.text())
        self._clear.setVisible(bool(self._choices.picked))
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().height() + 8)
        if not self.field.text():
            self.list.setFixedHeight(min(max(count, 1), _ROWS) * row + 4)
            self.list.setMinimumWidth(self._width())
        self.adjustSize()

    def _width(self) -> int:
        """Return the room that the choices take, within bounds; not all of very many are asked."""
        first = range(min(self._choices.rowCount(), _MEASURED))
        words = (str(self._choices.index(row).data()) for row in first)
        widest = max(map(self.list.fontMetrics().horizontalAdvance, words), default=0)
        return min(max(_WIDTH, widest + _BESIDE), _WIDEST)

    def open_below(self, anchor: QWidget) -> None:
        """Show the list below a widget, on the screen."""
        size = self.sizeHint()
        mirrored = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = QPoint(anchor.width() - size.width() if mirrored else 0, anchor.height() + 2)
        place = anchor.mapToGlobal(corner)
        screen = anchor.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - size.width()))
        y = place.y()
        if y + size.height() > room.bottom():
            y = max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - size.height() - 2)
        self.move(x, y)
        self.show()
        first = self.field if self.field.isVisible() else self.list
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.setCurrentIndex(self._first_index())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the list act while the field has the cursor."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in _ENTER or (key == Qt.Key.Key_Space and watched is self.list):
            self._pick(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape and not self.field.text():
            self.close()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        last = self._choices.rowCount() - 1
        if last >= 0:
            row = max(0, min(last, self.list.currentIndex().row() + step))
            self.list.setCurrentIndex(self._choices.index(row))

    def _narrow(self, text: str) -> None:
        self._choices.narrow(text)
        self.list.setCurrentIndex(self._first_index())

    def _first_index(self) -> QModelIndex:
        return self._choices.index(0)

    def _pick(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self._choices.toggle(index.row())
        self._clear.setVisible(bool(self._choices.picked))
        self.picked.emit()
        if not self._many:
            self.close()

    def _clear_all(self) -> None:
        self._choices.set_picked(())
        self.picked.emit()
        self.close()
