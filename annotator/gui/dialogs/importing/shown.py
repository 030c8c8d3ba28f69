"""How the first article of a file will read."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.utf16 import Utf16Map
from annotator.gui.dialogs.importing.columns import ColumnsForm
from annotator.gui.dialogs.importing.reading import Look
from annotator.gui.theme import current_theme
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.elided import ElidedLabel
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.wording.isolating import beside
from annotator.gui.wording.sentences import told
from annotator.services.importing.draft import Draft
from annotator.services.importing.encodings import encodings

_SHOWN = 20_000
"""Characters of a text that are shown."""


class ShownFile(QWidget):
    """Title, what is known, encoding and text of a file; of a table its columns too."""

    encoding_chosen = Signal(object)
    """The name (str) of the encoding to read the file in."""
    mapping_chosen = Signal(object)
    """The `Mapping` of columns to read the file with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnsForm()
        self.title = ElidedLabel("heading")
        self.known = ElidedLabel("muted")
        self.encoding = QComboBox()
        self.remarks = label("", "warn", wraps=True)
        self.text = QTextEdit()
        self.nothing = EmptyState("file-text", "")
        self._encoding_name = label(self.tr("Encoding"))
        self._stack = QStackedWidget()
        self._build()
        self.columns.edited.connect(self._tell_mapping)
        self.encoding.activated.connect(self._tell_encoding)

    def show_look(self, look: Look) -> None:
        """Show what a file turned out to be."""
        seen = look.preview
        self.columns.setVisible(bool(seen.columns))
        if seen.mapping is not None:
            self.columns.show_table(seen.columns, look.rows, seen.mapping)
        self._show_encodings(look)
        if look.draft is not None:
            self._show_draft(look.draft)
        else:
            self.nothing.say(self.tr("This cannot be imported"), look.refusal)
            self._stack.setCurrentWidget(self.nothing)

    def show_nothing(self, words: str) -> None:
        """Say why no file is shown."""
        self.columns.hide()
        self._show_encodings(None)
        self.nothing.say(words)
        self._stack.setCurrentWidget(self.nothing)

    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setAccessibleName(self.tr("Text of the article"))
        self._encoding_name.setBuddy(self.encoding)
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.known)
        head.addLayout(names, 1)
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addLayout(head)
        inside.addWidget(self.remarks)
        inside.addWidget(self.text, 1)
        self._stack.addWidget(shown)
        self._stack.addWidget(self.nothing)
        choice = QHBoxLayout()
        choice.setSpacing(GAP)
        choice.addWidget(self._encoding_name)
        choice.addWidget(self.encoding)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.columns)
        column.addWidget(self._stack, 1)
        column.addLayout(choice)

    def _show_draft(self, draft: Draft) -> None:
        self.title.set_text(draft.title or self.tr("(no title)"))
        facts = (draft.outlet, draft.published, draft.author, draft.language, draft.url)
        self.known.set_text(beside(*facts) or self.tr("nothing else is known"))
        self.remarks.setText(" ".join(map(told, draft.remarks)))
        self.remarks.setVisible(bool(draft.remarks))
        beginning = draft.text[:_SHOWN]
        self.text.setPlainText(beginning)
        self.text.setExtraSelections(self._dimmed(draft, beginning))
        self._stack.setCurrentIndex(0)

    def _dimmed(self, draft: Draft, beginning: str) -> list[QTextEdit.ExtraSelection]:
        """Return the furniture as it will be dimmed."""
        places = Utf16Map(beginning)
        dim = QTextCharFormat()
        dim.setForeground(QColor(current_theme().reader.furniture))
        found: list[QTextEdit.ExtraSelection] = []
        for stretch in draft.furniture:
            if stretch.start >= len(beginning):
                break
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(places.utf16(stretch.start))
            end = places.utf16(min(stretch.end, len(beginning)))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, dim
            found.append(selection)
        return found

    def _show_encodings(self, look: Look | None) -> None:
        """Offer the likely encodings first, then all others."""
        likely = look.preview.encodings if look else ()
        chosen = look.preview.encoding if look else ""
        self.encoding.blockSignals(True)
        self.encoding.clear()
        for choice in likely:
            self.encoding.addItem(choice.label, choice.name)
        if likely:
            self.encoding.insertSeparator(self.encoding.count())
            for name, known in encodings().items():
                if self.encoding.findData(name) < 0:
                    self.encoding.addItem(known.label, name)
        self.encoding.setCurrentIndex(self.encoding.findData(chosen))
        self.encoding.blockSignals(False)
        for part in (self._encoding_name, self.encoding):
            part.setVisible(bool(likely))

    def _tell_mapping(self) -> None:
        self.mapping_chosen.emit(self.columns.mapping)

    def _tell_encoding(self) -> None:
        self.encoding_chosen.emit(self.encoding.currentData())
