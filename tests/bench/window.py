"""The way to a usable window, beside the way to an empty one.

Both programs are started in turn and say when they are usable: the first time that
everything in the window is painted and nothing more of it waits to be laid out. What comes
before counts, the start of Python and all imports included; what comes after, such as
leaving the program, does not.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

TRIES = 7

_SCREEN = {
    "screens": [
        {
            "name": "desk",
            "x": 0,
            "y": 0,
            "width": 1920,
            "height": 1080,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
    ]
}
"""Qt's offscreen platform has one of 800 × 800 if it is not told of another."""

_EMPTY_WINDOW = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, say)

def say():
    print(time.monotonic_ns(), flush=True)
    application.quit()

application = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""

_OUR_WINDOW = """
import sys, time
from pathlib import Path
from annotator.gui.run import begin
program, windows = begin(Path(sys.argv[1]))

# The rest stands for whoever looks at the window; it comes after what is measured, but for
# the filter that hears of painting.
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from annotator.gui.window.rail import Rail
window = windows.shown
room = window.label_room
page = room.work.page
assert page is not None and page.annotations
reader = room.reader

class Watch(QObject):
    def __init__(self, *parts):
        super().__init__()
        self.waiting = set(parts)
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, part, event):
        if event.type() is QEvent.Type.Paint and part in self.waiting:
            self.waiting.remove(part)
            if not self.waiting:
                QTimer.singleShot(0, say)
        return False

def press(key, modifiers, text=""):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
    program.application.sendEvent(program.application.focusWidget(), event)

def say():
    print(time.monotonic_ns(), flush=True)
    rows = room.list.rows
    assert rows.model().rowCount() >= 8 and rows.isVisible()
    assert rows.rowAt(rows.viewport().height() // 8) >= 0
    assert all(id in reader._sheet.spans for id in page.annotations)
    assert reader.margin().isVisible() and reader.margin().slots()
    assert window.width() == 1366
    assert room.panel.isVisible() and room.panel.width() > 200
    assert window.menuBar().actions() and window.statusBar().isVisible()
    first = reader.next_span()
    assert first and first != reader.current()
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\\t")
    assert reader.current() == first and room.panel.annotation is not None
    press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not room.list.isVisible()
    press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert room.list.isVisible()
    program.application.quit()

window.activateWindow()
watch = Watch(window, window.menuBar(), window.statusBar(), window.findChild(Rail),
              room.list.rows.viewport(), reader, reader.viewport(), reader.margin(), room.panel)
program.application.exec()
assert not watch.waiting
"""


def window_vs_empty_window(project: Path) -> float:
    """Return the least time to the window of a project over the least to an empty one."""
    screen = project.with_name("screen.json")
    screen.write_text(json.dumps(_SCREEN), "utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
    # An installed program keeps its bytecode, however this one is run.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def seconds(script: str) -> float:
        command = [sys.executable, "-c", script, str(project)]
        begun = time.monotonic_ns()
        said = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
        return (int(said.stdout) - begun) / 1e9

    seconds(_OUR_WINDOW)
    taken = [(seconds(_OUR_WINDOW), seconds(_EMPTY_WINDOW)) for _ in range(TRIES)]
    ours, empty = zip(*taken, strict=True)
    return min(ours) / min(empty)
