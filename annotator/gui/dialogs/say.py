"""Saying something in a review: why a label is returned, or why it should stay."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from annotator.domain.review import ReturnReason
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.models.review_words import reason_meaning, reason_word
from annotator.gui.widgets.basic import label


class SayDialog(BaseDialog):
    """A few words, and one of the project's reasons where some are given."""

    said = Signal(object)
    """`(reason id or "", words)` once it is confirmed."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sentence: str,
        confirm: str,
        reasons: Sequence[ReturnReason] = (),
        first: str = "",
    ) -> None:
        """Take the button's text, and the name of the reason that is chosen at first."""
        super().__init__(parent, title, sentence)
        self.reasons = _Reasons(reasons, first)
        self.words = _Words()
        if reasons:
            self.body.addWidget(label(self.tr("Reason"), "section"))
            self.body.addWidget(self.reasons)
            self.body.addWidget(label(self.tr("Comment (optional)"), "section"))
        self.words.setPlaceholderText(self.tr("What the other should know"))
        self.words.setAccessibleName(self.tr("Comment"))
        self.body.addWidget(self.words)
        self._confirm = self.add_button(confirm, Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.setMinimumWidth(440)
        for part in (self.reasons, self.words):
            part.confirmed.connect(self._accept_if_ready)
        self.words.textChanged.connect(self._show_ready)
        self.accepted.connect(self._say)
        self._show_ready()

    def _is_ready(self) -> bool:
        return self.reasons.count() > 0 or bool(self.words.toPlainText().strip())

    def _show_ready(self) -> None:
        self._confirm.setEnabled(self._is_ready())

    def _accept_if_ready(self) -> None:
        if self._is_ready():
            self.accept()

    def _say(self) -> None:
        self.said.emit((self.reasons.chosen, self.words.toPlainText().strip()))


class _Reasons(QListWidget):
    """The reasons, each with a number that picks it."""

    confirmed = Signal()

    def __init__(self, reasons: Sequence[ReturnReason], first: str) -> None:
        super().__init__()
        for place, reason in enumerate(reasons, start=1):
            item = QListWidgetItem(f"{place}   {reason_word(reason)}")
            item.setData(Qt.ItemDataRole.UserRole, reason.id)
            item.setToolTip(reason_meaning(reason))
            self.addItem(item)
            if reason.name == first:
                self.setCurrentItem(item)
        if reasons and self.currentRow() < 0:
            self.setCurrentRow(0)
        self.setAccessibleName(self.tr("Reason"))
        rows = max(3, len(reasons))
        self.setFixedHeight(rows * max(22, self.sizeHintForRow(0)) + 8)
        self.setVisible(bool(reasons))
        self.itemDoubleClicked.connect(self.confirmed)

    @property
    def chosen(self) -> str:
        """The id of the reason that is chosen, or empty."""
        item = self.currentItem() if self.count() else None
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick a reason by its number; Enter confirms."""
        number = event.key() - Qt.Key.Key_0
        if 1 <= number <= min(9, self.count()):
            self.setCurrentRow(number - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)


class _Words(QPlainTextEdit):
    """A few lines; Enter confirms, with Shift it begins another."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)
