"""A bar that says what happened, without a dialog."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property, partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from annotator.domain.value import value
from annotator.gui.icons import IconTone
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button, icon_button
from annotator.gui.widgets.icon_label import IconLabel


class NoticeKind(StrEnum):
    """How weighty a notice is."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"


_ICONS = {
    NoticeKind.INFO: ("info", IconTone.ACCENT),
    NoticeKind.OK: ("circle-check", IconTone.OK),
    NoticeKind.WARN: ("triangle-alert", IconTone.WARN),
    NoticeKind.DANGER: ("circle-alert", IconTone.DANGER),
}
_SHOWN_MS = 8_000
_BEFORE_SPEAKING_MS = 200
"""So that what is said comes after the notice was painted."""


@value
class _Parts:
    sign: IconLabel
    text: QLabel
    button: QPushButton
    close: QToolButton


class NoticeBar(QFrame):
    """One notice at a time, spoken to screen readers; good news leaves by itself."""

    action_requested = Signal()
    """The button of the notice was pressed."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self.dismiss)
        self.hide()

    @cached_property
    def _parts(self) -> _Parts:
        """What the bar holds, made for the first notice."""
        made = _Parts(
            IconLabel("info"),
            label("", wraps=True),
            button("", "link"),
            icon_button("x", self.tr("Close this notice")),
        )
        made.button.clicked.connect(self._act)
        made.close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 4, GAP, 4)
        row.setSpacing(GAP)
        row.addWidget(made.sign)
        row.addWidget(made.text, 1)
        row.addWidget(made.button)
        row.addWidget(made.close)
        return made

    @property
    def text(self) -> str:
        """What is said, or was said last."""
        return self._parts.text.text() if "_parts" in self.__dict__ else ""

    def say(self, text: str, kind: NoticeKind = NoticeKind.INFO, *, action: str = "") -> None:
        """Show a notice, with a button named `action` where that is given."""
        parts = self._parts
        parts.sign.show_icon(*_ICONS[kind])
        set_kind(self, f"notice-{kind}")
        parts.text.setText(text)
        parts.button.setText(action)
        parts.button.setVisible(bool(action))
        self.show()
        QTimer.singleShot(_BEFORE_SPEAKING_MS, self, partial(_announce, self, text))
        if kind in (NoticeKind.INFO, NoticeKind.OK):
            self._leaving.start(_SHOWN_MS)
        else:
            self._leaving.stop()

    def dismiss(self) -> None:
        """Put the notice away."""
        self._leaving.stop()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _act(self) -> None:
        self.dismiss()
        self.action_requested.emit()


def _announce(bar: NoticeBar, text: str) -> None:
    """Say a notice to screen readers; what that takes is loaded with the first one."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if bar.text == text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(bar, text))
