"""Small things of which every panel is made."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

MARGIN = 16
"""Pixels between the edge of a panel or dialog and what is in it."""
GAP = 8
"""Pixels between two things that belong together."""


def set_kind(widget: QWidget, kind: str) -> None:
    """Let the style sheet draw a widget as the `kind` it names, now and when it changes."""
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str = "", kind: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of a kind: "", muted, small, section, heading, title, danger, ok or warn."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    if kind:
        set_kind(made, kind)
    return made


def key_cap(key: str) -> QLabel:
    """Return a key, such as `Ctrl+K`, drawn as one, in the words of the analyst's system."""
    made = label(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText), "key")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def rule(*, upright: bool = False) -> QFrame:
    """Return a thin line between two parts."""
    return frame("upright" if upright else "line")


def frame(kind: str) -> QFrame:
    """Return a frame of a kind: surface, card, popup, line, upright, or notice- and its weight."""
    made = QFrame()
    set_kind(made, kind)
    return made
