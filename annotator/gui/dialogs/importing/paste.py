"""A new article from text that was copied somewhere, or is typed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.importing.for_all import event_box, known_field
from annotator.gui.dialogs.importing.pasted_text import PastedText
from annotator.gui.dialogs.importing.typed import typed_date, typed_language, typed_words
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.wording.sentences import told
from annotator.services.importing import ImportOptions, ImportRow, import_drafts
from annotator.services.importing.draft import Draft, Options, Refusal
from annotator.services.importing.reading import read_text

_FORM_WIDTH = 280
_LEFT_TO_RIGHT = ("published", "url", "language")


class PasteDialog(BaseDialog):
    """The text, and what is known about it; what can be guessed from the text is filled in."""

    added = Signal(object)
    """The `ImportRow` of the article that is in the project now, or was there before."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("New article"))
        self._desk = desk
        self.text = PastedText()
        self.fields: dict[str, QLineEdit] = {
            "title": QLineEdit(),
            "outlet": known_field([name for name, _ in desk.project.articles.outlets() if name]),
            "author": QLineEdit(),
            "published": QLineEdit(),
            "url": QLineEdit(),
            "language": QLineEdit(),
        }
        self.event_name: QComboBox = event_box(desk)
        self._problem = label("", "danger", wraps=True)
        self._build()
        self.text.pasted.connect(self._guess)
        self.text.textChanged.connect(self._check)
        self.text.set_content(QGuiApplication.clipboard().text())
        self._check()
        (self.fields["title"] if self.text.content.strip() else self.text).setFocus()

    def accept(self) -> None:
        """Make the article; where something stands in the way, say what."""
        try:
            report = import_drafts(self._desk.session, [self._draft()], self._options())
        except UserError as error:
            self._problem.setText(told(str(error)))
            self._problem.show()
            return
        super().accept()
        self._desk.tell(report.edit)
        row: ImportRow = report.rows[0]
        self.added.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the article with Ctrl+Enter from the text too, where Enter begins a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._make.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.text.setPlaceholderText(self.tr("Paste or type the text of the article here"))
        self.text.setAccessibleName(self.tr("Text of the article"))
        side = QWidget()
        side.setFixedWidth(_FORM_WIDTH)
        form = QVBoxLayout(side)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(2)
        for name, title in self._titles().items():
            field = self.event_name if name == "event" else self.fields[name]
            heading = label(title, "small")
            heading.setBuddy(field)
            field.setAccessibleName(title)
            if name in _LEFT_TO_RIGHT:
                field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            form.addWidget(heading)
            form.addWidget(field)
            form.addSpacing(GAP // 2)
        form.addStretch(1)
        form.addWidget(self._problem)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(self.text, 1)
        row.addWidget(side)
        self.body.addLayout(row, 1)
        self._make = self.add_button(self.tr("Add article"), Role.AcceptRole, "primary")
        self._make.setDefault(True)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.resize(900, 560)

    def _titles(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "published": self.tr("Date"),
            "url": self.tr("Address (URL)"),
            "language": self.tr("Language (en, ar, fa, …)"),
            "event": self.tr("Event"),
        }

    def _guess(self) -> None:
        """Fill in what the text says about itself, where nothing was typed."""
        draft = read_text(self.text.content)
        for name, field in self.fields.items():
            if not field.isModified():
                field.setText(getattr(draft, name) if isinstance(draft, Draft) else "")
                field.setCursorPosition(0)

    def _check(self) -> None:
        self._problem.hide()
        self._make.setEnabled(not self.text.document().isEmpty())

    def _draft(self) -> Draft:
        draft = read_text(self.text.content, options=Options(guess=False))
        if isinstance(draft, Refusal):
            raise UserError(draft.sentence)
        typed = {name: field.text() for name, field in self.fields.items()}
        return replace(
            draft,
            title=typed_words(typed["title"]),
            outlet=typed_words(typed["outlet"]),
            author=typed_words(typed["author"]),
            published=typed_date(typed["published"]),
            url=typed_words(typed["url"]),
            language=typed_language(typed["language"]),
        )

    def _options(self) -> ImportOptions:
        return ImportOptions(event_name=self.event_name.currentText())
