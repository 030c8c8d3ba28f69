"""The one application of Qt, which is there before nearly all else is loaded."""

import sys
from functools import cache

from PySide6.QtWidgets import QApplication

from annotator import __version__


@cache
def qt_application() -> QApplication:
    """Return the application; the one that is there already, as in tests, or a new one."""
    QApplication.setApplicationName("Annotator")
    QApplication.setApplicationDisplayName("Annotator")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("annotator")
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        existing.setStyle("Fusion")
        return existing
    # Said before there is one, so that PySide need not make a class of the style.
    return QApplication(["annotator", "-style", "fusion", *sys.argv[1:]])
