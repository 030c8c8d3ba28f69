"""The note on the annotation."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from annotator.gui.views.panel.field import Field, titled
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging

_PAUSE_MS = 600
_FEWEST_LINES = 2
_MOST_LINES = 6


class NoteField(Field):
    """A few lines of text, in the file as soon as one pauses or goes elsewhere."""

    def __init__(
        self, tagging: Tagging, hints: KeyHints, at_end: QWidget, parent: QWidget | None = None
    ) -> None:
        """Take also what stands at the end of the title's line."""
        super().__init__(tagging, parent)
        self.edit = NoteEdit()
        self.edit.setPlaceholderText(self.tr("What a colleague should know"))
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.left.connect(self.save)
        self.edit.returned.connect(self.returned)
        self.edit.textChanged.connect(self._await_pause)
        self._unsaved_of: str | None = None
        self._is_showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        key = hints.cap("label.note")
        self.setLayout(titled(self.tr("Note"), self.edit, key=key, at_end=at_end))

    def show_annotation(self) -> None:
        """Show the note, unless a newer one is being written."""
        shown = self.tagging.annotation
        self.edit.setReadOnly(not self.tagging.is_editable)
        if shown is not None and self._unsaved_of == shown.id:
            return
        self._is_showing = True
        self.edit.show_text(shown.note if shown is not None else "")
        self._is_showing = False

    def save(self) -> None:
        """Write what was typed to the annotation it was typed for, wherever the panel is now."""
        self._pause.stop()
        annotation_id, self._unsaved_of = self._unsaved_of, None
        if annotation_id is not None:
            text = self.edit.toPlainText().strip()
            self.tagging.revise_one(annotation_id, "set_note", lambda a: replace(a, note=text))

    def _await_pause(self) -> None:
        shown = self.tagging.annotation
        if not self._is_showing and shown is not None and self.tagging.is_editable:
            self._unsaved_of = shown.id
            self._pause.start()


class NoteEdit(QPlainTextEdit):
    """As high as its text. Undo is the project's: what was typed is saved, then undone."""

    left = Signal()
    """The keyboard goes elsewhere, or something is to be undone: save."""
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays where it was as far as it can."""
        if text == self.toPlainText().strip():
            return
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def begin(self) -> None:
        """Take the keyboard, with the cursor at the end."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        """As high as the text, within reason."""
        lines = max(_FEWEST_LINES, min(_MOST_LINES, self._line_count()))
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 22)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the project, with everything saved that could be undone."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            ):
                self.left.emit()
                event.ignore()
                return True
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; what was typed is saved."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            self.returned.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save."""
        super().focusOutEvent(event)
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save."""
        super().hideEvent(event)
        self.left.emit()

    def _line_count(self) -> int:
        block, count = self.document().begin(), 0
        while block.isValid() and count < _MOST_LINES:
            count += max(1, block.layout().lineCount())
            block = block.next()
        return count
