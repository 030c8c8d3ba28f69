"""A field that narrows down a list while one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.icons import icon

_PAUSE_MS = 120


class FilterEdit(QLineEdit):
    """A line of text with a magnifier and a button that clears it.

    Escape clears it first and then means what it means around it; arrow down asks for the
    list that is narrowed down.
    """

    filtered = Signal(str)
    """The text, without blanks at its ends, once typing has paused."""
    list_requested = Signal()
    """Arrow down or Enter: the keyboard wants to go to the list."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._clearing = QAction(icon("x"), self.tr("Clear"), self)
        self._clearing.triggered.connect(self.clear)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clearing, QLineEdit.ActionPosition.TrailingPosition)
        self._clearing.setVisible(False)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._await_pause)

    def flush(self) -> None:
        """Emit `filtered` now where the text is not the one that was told last."""
        self._pause.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.filtered.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape; leave for the list on arrow down and Enter."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.flush()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)

    def _await_pause(self, text: str) -> None:
        self._clearing.setVisible(bool(text))
        self._pause.start()
