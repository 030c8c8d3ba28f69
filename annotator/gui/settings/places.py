"""Where windows, splitters and columns were, kept in the settings."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

    from annotator.gui.settings.home import SettingsHome
    from annotator.gui.settings.values import Remembered

_FRAME = QSize(16, 48)
"""Room for the frame and the title that the system puts round a window."""
_MOST = 0.9


def keep_window(home: SettingsHome, name: str, window: QWidget) -> None:
    """Remember size, place and tool bars of a window."""
    kept = {name: window.saveGeometry()}
    if isinstance(window, QMainWindow):
        kept[f"{name}.state"] = window.saveState()
    home.remember(replace(home.memory, windows=_with(home.memory.windows, kept)))


def restore_window(home: SettingsHome, name: str, window: QWidget) -> bool:
    """Put a window where it was; returns whether that was known."""
    found = _bytes(home.memory.windows, name)
    if isinstance(window, QMainWindow):
        window.restoreState(_bytes(home.memory.windows, f"{name}.state"))
    return not found.isEmpty() and window.restoreGeometry(found)


def fit_to_screen(window: QWidget) -> None:
    """Keep a window that is about to be shown from reaching over the edges of its screen.

    One that would leave next to nothing of the screen free takes all of it.
    """
    room = window.screen().availableGeometry().size() - _FRAME
    size = window.size()
    if size.boundedTo(room) == size or window.isMaximized() or window.isFullScreen():
        return
    if size.width() > _MOST * room.width() and size.height() > _MOST * room.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    else:
        window.resize(size.boundedTo(room))


def keep_splitter(home: SettingsHome, name: str, splitter: QSplitter) -> None:
    """Remember how a splitter shares out its room."""
    kept = _with(home.memory.splitters, {name: splitter.saveState()})
    home.remember(replace(home.memory, splitters=kept))


def restore_splitter(home: SettingsHome, name: str, splitter: QSplitter) -> bool:
    """Share out a splitter's room as it was; returns whether that was known."""
    found = _bytes(home.memory.splitters, name)
    return not found.isEmpty() and splitter.restoreState(found)


def keep_header(home: SettingsHome, name: str, header: QHeaderView) -> None:
    """Remember widths, order and sorting of columns."""
    kept = _with(home.memory.headers, {name: header.saveState()})
    home.remember(replace(home.memory, headers=kept))


def restore_header(home: SettingsHome, name: str, header: QHeaderView) -> bool:
    """Set columns as they were; returns whether that was known."""
    found = _bytes(home.memory.headers, name)
    return not found.isEmpty() and header.restoreState(found)


def keep_shown(home: SettingsHome, name: str, *, shown: bool) -> None:
    """Remember whether a part of the window is shown."""
    kept = {**home.memory.shown, name: shown}
    home.remember(replace(home.memory, shown=MappingProxyType(kept)))


def was_shown(memory: Remembered, name: str, *, at_first: bool = True) -> bool:
    """Return whether a part of the window was shown."""
    return memory.shown.get(name, at_first)


def _with(states: Mapping[str, str], kept: Mapping[str, QByteArray]) -> Mapping[str, str]:
    added = {name: base64.b64encode(state.data()).decode() for name, state in kept.items()}
    return MappingProxyType({**states, **added})


def _bytes(states: Mapping[str, str], name: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(states.get(name, ""), validate=True))
    except binascii.Error:
        return QByteArray()
