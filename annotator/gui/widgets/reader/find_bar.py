"""The bar below the text in which words are typed to be found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.wording.filling import filled

_TYPING_PAUSE_MS = 120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Asks for words, says how many there are, and steps through them."""

    query_edited = Signal(object)
    """The words, a moment after the last key."""
    step_requested = Signal(object)
    """True for the next place, false for the one before."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = QLineEdit(self)
        self._query.setPlaceholderText(self.tr("Find in this article"))
        self._query.setAccessibleName(self.tr("Find in this article"))
        self._count = QLabel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._report_query)
        self._query.textEdited.connect(self._pause.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self._query, 1)
        row.addWidget(self._count)
        back = self._button("chevron-up", self.tr("Previous (Shift+Enter)"))
        back.clicked.connect(self._step_back)
        onward = self._button("chevron-down", self.tr("Next (Enter)"))
        onward.clicked.connect(self._step_on)
        close = self._button("x", self.tr("Close (Escape)"))
        close.clicked.connect(self.closed)
        for button in (back, onward, close):
            row.addWidget(button)

    def _button(self, drawing: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def query(self) -> str:
        """Return the words typed."""
        return self._query.text()

    def ask(self, words: str = "") -> None:
        """Come up with the cursor in the field; `words` replace what stands there."""
        self.show()
        if words:
            self._query.setText(words)
        self._query.selectAll()
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._report_query()

    def show_count(self, number: int, count: int) -> None:
        """Say which of how many places is shown; `number` counts from 1, 0 for none."""
        if not self.query():
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("Not found"))
        else:
            self._count.setText(filled(self.tr("%1 of %2"), number, count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        leaves = event.key() == Qt.Key.Key_Escape
        if self._pause.isActive() and (leaves or event.key() in _ENTER):
            self._report_query()
        if event.key() in _ENTER:
            self.step_requested.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif leaves:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _report_query(self) -> None:
        self._pause.stop()
        self.query_edited.emit(self.query())

    def _step_back(self) -> None:
        self.step_requested.emit(False)

    def _step_on(self) -> None:
        self.step_requested.emit(True)
