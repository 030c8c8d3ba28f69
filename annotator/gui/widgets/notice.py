"""A bar that says what happened, without a dialog."""

from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

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


class NoticeBar(QFrame):
    """One notice at a time, spoken to screen readers; good news leaves by itself."""

    action_requested = Signal()
    """The button of the notice was pressed."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconLabel("info")
        self._text = label("", wraps=True)
        self._button: QPushButton = button("", "link")
        self._close = icon_button("x", self.tr("Close this notice"))
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 4, GAP, 4)
        row.setSpacing(GAP)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or was said last."""
        return self._text.text()

    def say(self, text: str, kind: NoticeKind = NoticeKind.INFO, *, action: str = "") -> None:
        """Show a notice, with a button named `action` where that is given."""
        name, tone = _ICONS[kind]
        self._sign.show_icon(name, tone)
        set_kind(self, f"notice-{kind}")
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.show()
        _announce(self, text)
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

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(bar, text))
