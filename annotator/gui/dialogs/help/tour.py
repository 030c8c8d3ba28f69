"""The whole job in three steps, one at a time."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.actions.registry import Actions
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.icons import IconTone
from annotator.gui.widgets.basic import GAP, MARGIN, key_cap, label
from annotator.gui.widgets.icon_label import IconLabel
from annotator.gui.wording.filling import filled
from annotator.gui.wording.translations import action_text


@dataclass(frozen=True, slots=True)
class _Page:
    icon_name: str
    heading: str
    sentence: str
    actions: tuple[str, ...]


class TourDialog(BaseDialog):
    """Three pages: bring articles in, label what is said, take the table out."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Tour in three steps"))
        self._actions = actions
        self.pages = QStackedWidget()
        for page in self._contents():
            self.pages.addWidget(self._made(page))
        self.count = label("", "muted")
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.count)
        self.back = self.add_button(self.tr("Back"), Role.ActionRole)
        self.next = self.add_button(self.tr("Next"), Role.ActionRole, "primary")
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.setFixedSize(560, 400)
        self._go_to(0)

    def go_on(self) -> None:
        """Show the next step, or close behind the last."""
        if self.pages.currentIndex() + 1 < self.pages.count():
            self._go_to(self.pages.currentIndex() + 1)
        else:
            self.accept()

    def go_back(self) -> None:
        """Show the step before."""
        self._go_to(max(0, self.pages.currentIndex() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the arrow keys, in the direction the window reads."""
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() not in keys:
            super().keyPressEvent(event)
        elif (event.key() == keys[1]) is not self.isRightToLeft():
            self.go_on()
        else:
            self.go_back()

    def _contents(self) -> tuple[_Page, ...]:
        return (
            _Page(
                "file-down",
                self.tr("1. Bring in articles"),
                self.tr(
                    "Drop files or folders onto the window, or paste a text. You see how each"
                    " will read before it comes in. Menus and footers are dimmed and left out"
                    " of the work; nothing of the text is ever changed."
                ),
                ("file.import", "file.paste_article", "article.furniture"),
            ),
            _Page(
                "message-square-quote",
                self.tr("2. Label what is said"),
                self.tr(
                    "Select the words, or put the cursor into a sentence, and label them. Then"
                    " say who speaks, which stance they take toward whom, and what it is about."
                    " Each step is in the file at once and can be taken back."
                ),
                (
                    "label.annotate",
                    "label.speaker",
                    "label.stance_1",
                    "label.target",
                    "label.topics",
                    "edit.undo",
                ),
            ),
            _Page(
                "file-up",
                self.tr("3. Take the table out"),
                self.tr(
                    "Submit an article when you are done with it and go on with the next. Export"
                    " a table for your statistics whenever you like: every row can be checked"
                    " against the text."
                ),
                ("article.submit", "file.export", "tools.palette"),
            ),
        )

    def _made(self, page: _Page) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(IconLabel(page.icon_name, IconTone.ACCENT, 32))
        head.addWidget(label(page.heading, "title", wraps=True), 1)
        column.addLayout(head)
        column.addWidget(label(page.sentence, wraps=True))
        keys = QFormLayout()
        keys.setHorizontalSpacing(2 * GAP)
        keys.setVerticalSpacing(GAP // 2)
        for id in page.actions:
            shown = self._actions.keymap.keys(id)[:1]
            if shown:
                keys.addRow(
                    key_cap(shown[0]), label(action_text(self._actions.spec(id).text).rstrip("…"))
                )
        column.addLayout(keys)
        column.addStretch(1)
        return made

    def _go_to(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        last = place + 1 == self.pages.count()
        self.back.setEnabled(place > 0)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setDefault(True)
        self.next.setFocus()
        self.count.setText(filled(self.tr("Step %1 of %2"), place + 1, self.pages.count()))
