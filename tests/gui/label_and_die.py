"""Labels in the real window by keys and dies right after the last one.

Run as `label_and_die.py PROJECT LABELS`, a process of its own; LABELS is JSON.
"""

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any, cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.application import create_application
from annotator.gui.window.window import ProjectWindow
from annotator.gui.windows import Windows


def focus() -> QWidget:
    target = QApplication.focusWidget()
    assert target is not None
    return target


def press(*names: str) -> None:
    for name in names:
        combination = cast("list[QKeyCombination]", QKeySequence(name))[0]
        QTest.keyClick(focus(), combination.key(), combination.keyboardModifiers())


def write(text: str) -> None:
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(focus(), event)


def label(wanted: dict[str, Any]) -> None:
    press("Ctrl+F")
    write(wanted["text"])
    press("Escape", "Return")
    write(wanted["speaker"])
    press("Return", str(wanted["stance"]), "G")
    write(wanted["target"])
    press("Return", "T")
    write(wanted["topic"])
    press("Return")


def work(project: Path, labels: list[dict[str, Any]]) -> None:
    program = create_application()
    windows = Windows(program)
    windows.start(project)
    assert isinstance(windows.shown, ProjectWindow)
    windows.shown.activateWindow()
    QTest.qWaitForWindowActive(windows.shown)
    for wanted in labels:
        label(wanted)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    work(Path(sys.argv[1]), json.loads(sys.argv[2]))
