"""Small things of which every panel is made."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

from annotator.gui.actions.keys import key_name, shown_key
from annotator.services.marks import marked

_polished = Qt.WidgetAttribute.WA_WState_Polished

MARGIN = 16
"""Pixels between the edge of a panel or dialog and what is in it."""
GAP = 8
"""Pixels between two things that belong together."""


def set_kind(widget: QWidget, kind: str) -> None:
    """Let the style sheet draw a widget as the `kind` it names, now and when it changes."""
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    if widget.testAttribute(_polished) and _has_style_sheet():
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _has_style_sheet() -> bool:
    """While a window is built there is none (`Look.held`); all is styled when it comes back."""
    application = QApplication.instance()
    return isinstance(application, QApplication) and bool(application.styleSheet())


def label(text: str = "", kind: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of a kind: "", muted, small, section, heading, title, danger, ok or warn."""
    made = QLabel(marked(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setAlignment(leading())
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if kind:
        set_kind(made, kind)
    return made


def leading() -> Qt.AlignmentFlag:
    """Return the alignment of the window's direction, also for words of the other one."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        flags = Qt.AlignmentFlag
        return flags.AlignRight | flags.AlignAbsolute | flags.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def key_cap(key: str) -> QLabel:
    """Return a key, such as `Ctrl+K`, drawn as one, in the words of the analyst's system."""
    made = label(shown_key(key_name(key) or key), "key")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def rule() -> QFrame:
    """Return a thin line between two parts."""
    return frame("line")


def frame(kind: str) -> QFrame:
    """Return a frame of a kind: surface, card, popup, line, or notice- and its weight."""
    made = QFrame()
    set_kind(made, kind)
    return made
