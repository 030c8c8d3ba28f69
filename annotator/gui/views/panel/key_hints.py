"""The keys of actions, shown as small caps beside what they lead to."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator.gui.actions.keymap import Keymap
from annotator.gui.actions.keys import shown_key
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.specs import ALL
from annotator.gui.theme import current_theme
from annotator.gui.widgets.basic import set_kind


class KeyHint(QLabel):
    """A key in small print on a soft ground: quieter than a drawn key, as there are many."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        set_kind(self, "small")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the key on its ground, at least square."""
        own = super().sizeHint()
        return QSize(max(own.width() + 8, own.height() + 2), own.height() + 1)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.pressed))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class KeyHints(QObject):
    """Hands out caps, and keeps them right when the analyst gives an action another key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keymap = Keymap(ALL)
        self._caps: list[tuple[str, KeyHint]] = []

    def cap(self, action_id: str) -> KeyHint:
        """Return a cap with the key of an action; hidden while it has none."""
        made = KeyHint()
        self._caps.append((action_id, made))
        self._write(action_id, made)
        return made

    def words(self, action_id: str) -> str:
        """Return the key of an action as the analyst's system writes it, or nothing."""
        keys = self._keymap.keys(action_id)
        return shown_key(keys[0]) if keys else ""

    def follow(self, actions: Actions) -> None:
        """Show the keys of a window's actions from now on."""
        self._keymap = actions.keymap
        actions.keys_edited.connect(self._rewrite)
        self._rewrite()

    def _rewrite(self) -> None:
        for action_id, cap in self._caps:
            self._write(action_id, cap)

    def _write(self, action_id: str, cap: KeyHint) -> None:
        words = self.words(action_id)
        cap.setText(words)
        if not words:
            cap.hide()
        elif cap.parentWidget() is not None:
            cap.show()
