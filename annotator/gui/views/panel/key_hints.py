"""The keys of actions, shown as small caps beside what they lead to."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from annotator.gui.actions.keymap import Keymap
from annotator.gui.actions.keys import shown_key
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.specs import ALL
from annotator.gui.widgets.basic import key_cap


class KeyHints(QObject):
    """Hands out caps, and keeps them right when the analyst gives an action another key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keymap = Keymap(ALL)
        self._caps: list[tuple[str, QLabel]] = []

    def cap(self, action_id: str) -> QLabel:
        """Return a cap with the key of an action; hidden while it has none."""
        made = key_cap("")
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

    def _write(self, action_id: str, cap: QLabel) -> None:
        words = self.words(action_id)
        cap.setText(words)
        cap.setVisible(bool(words) and cap.parentWidget() is not None)
