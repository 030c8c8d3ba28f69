"""Shift, Ctrl and Alt where two of them together switch the keyboard's layout.

Under X11 and Wayland the second key of such a pair, `grp:alt_shift_toggle` say, is no longer
reported as held: Alt+Shift+Right comes as Alt+Right, Ctrl+Shift+Z as Ctrl+Z.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_Modifier = Qt.KeyboardModifier
_SWITCHES = range(0xFE06, 0xFE10)
"""X11's names of such keys, `ISO_Group_Latch` to `ISO_Last_Group_Lock`."""
_AT_PLACE = {
    37: _Modifier.ControlModifier,
    105: _Modifier.ControlModifier,
    50: _Modifier.ShiftModifier,
    62: _Modifier.ShiftModifier,
    64: _Modifier.AltModifier,
    108: _Modifier.AltModifier,
}
"""What the keys are where they stand on every keyboard, by their X11 key code."""
_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)


class SwitchingKeys:
    """The modifiers that are held and not reported."""

    def __init__(self) -> None:
        self._held: dict[int, Qt.KeyboardModifier] = {}

    @property
    def modifiers(self) -> Qt.KeyboardModifier:
        """What must be added to the modifiers that Qt reports."""
        held = _Modifier.NoModifier
        for each in self._held.values():
            held |= each
        return held

    def hear(self, event: QKeyEvent) -> None:
        """Follow presses and releases of such keys.

        A release may go to another window, so the first key of a pair, which comes as
        itself, begins anew.
        """
        code = event.nativeScanCode()
        if event.type() is QEvent.Type.KeyRelease:
            self._held.pop(code, None)
        elif event.key() in _ALONE:
            self._held.clear()
        elif code in _AT_PLACE and event.nativeVirtualKey() in _SWITCHES:
            self._held[code] = _AT_PLACE[code]
