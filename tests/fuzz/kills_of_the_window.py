"""The scene in which somebody works in the real window, by keys."""

import os
import random
from pathlib import Path

from annotator.domain.edit import Edit
from tests.fuzz.scene import Scene, Tell, edit_faults, project_at

_KEYS = (
    ("Down", 6),
    ("Return", 6),
    ("Escape", 6),
    ("1", 3),
    ("5", 3),
    ("Tab", 4),
    ("Ctrl+Z", 3),
    ("Ctrl+Shift+Z", 2),
    ("Delete", 1),
    ("F", 1),
    ("Alt+Right", 2),
)
"""What is pressed, and how often among the others."""


def use(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Open the project in the window, and press keys; tells each edit that the screen shows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["ANNOTATOR_HOME"] = str(folder / "home")
    from PySide6.QtTest import QTest

    from annotator.gui.application import create_application
    from annotator.gui.window.window import ProjectWindow
    from annotator.gui.windows import Windows
    from annotator.services.identity import become

    become("Ada")
    windows = Windows(create_application())
    windows.start(project_at(folder))
    window = windows.shown
    if not isinstance(window, ProjectWindow):
        raise RuntimeError("the project is not on the screen")

    def shown(edit: Edit) -> None:
        tell(edit.id)

    window.desk.edited.connect(shown)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    names, weights = zip(*_KEYS, strict=True)
    while True:
        _press(chance.choices(names, weights)[0], window)
        QTest.qWait(1)


def _press(name: str, window: object) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    target = QApplication.focusWidget() or window
    if isinstance(target, QWidget):
        QTest.keySequence(target, QKeySequence(name))


SCENES = {"window": Scene(use, edit_faults, 4.0, 2)}
