"""What may be there when the first window is painted; `annotator/gui/run.py` says why.

Times differ from machine to machine, but what is loaded and made does not.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

import annotator
from annotator.gui.starting.kept_codes import KeptCodes
from annotator.gui.widgets.viewports import own_viewport
from annotator.services.defaults import new_project
from annotator.services.identity import identity_named
from annotator.services.offering import switch
from annotator.services.sample import fill_with_sample

MOST_MODULES = 223
"""Of the program's own; one more costs a fifth of a millisecond."""
MOST_WIDGETS = 124
"""Those that Qt makes inside others included."""
ONLY_WHEN_USED = (
    "click",
    "concurrent",
    "csv",
    "decimal",
    "defusedxml",
    "filelock",
    "hashlib",
    "mammoth",
    "msgspec",
    "multiprocessing",
    "pypdfium2",
    "sqlite_utils",
    "uuid",
    "xlsxwriter",
    "annotator.gui.dialogs",
    "annotator.gui.views.codebook",
    "annotator.gui.views.panel.form",
    "annotator.services.agreement",
    "annotator.services.exporting",
    "annotator.services.importing",
    "annotator.services.suggesting",
)
NEVER_ASKED_FOR = ("QWizard", "QUndoView", "QStyle", "QFileDialog", "QGradient")
"""Classes that PySide makes when it is asked for something of a general kind."""

SCRIPT = """
import json, sys, threading
from pathlib import Path
from annotator.gui.run import begin
program, windows = begin(Path(sys.argv[1]))
from PySide6.QtCore import QEvent, QObject, QTimer
window, application = windows.shown, program.application
application.setCursorFlashTime(0)
text = window.label_room.reader.viewport()
found = {}

class Watch(QObject):
    def eventFilter(self, part, event):
        if event.type() is QEvent.Type.Paint and not found:
            QTimer.singleShot(0, look)
        return False

def picture():
    return window.screen().grabWindow(0).toImage()

def look():
    if found:
        return
    found["modules"] = sorted(sys.modules)
    found["threads"] = [thread.name for thread in threading.enumerate()]
    parts = [sys.modules["PySide6." + name] for name in ("QtGui", "QtWidgets")]
    found["classes"] = [name for part in parts for name in part.__dict__]
    found["widgets"] = len(application.allWidgets())
    watch.first = picture()
    watch.first.save(sys.argv[2])
    QTimer.singleShot(1000, look_again)

def look_again():
    second = picture()
    second.save(sys.argv[3])
    found["same"] = watch.first == second
    print(json.dumps(found))
    application.quit()

watch = Watch()
text.installEventFilter(watch)
application.exec()
"""


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What there was when the window of a project was painted, in a process of its own."""
    folder = tmp_path_factory.mktemp("start")
    home = os.environ.get("ANNOTATOR_HOME")
    os.environ["ANNOTATOR_HOME"] = str(folder / "home")
    try:
        session = new_project(folder / "start.annotator", identity_named("Ada"))
        fill_with_sample(session)
        switch(session.project, on=False)
        session.project.close()
        pictures = [str(folder / name) for name in ("first.png", "second.png")]
        command = [sys.executable, "-c", SCRIPT, str(folder / "start.annotator"), *pictures]
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        said = subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, timeout=120
        )
    finally:
        os.environ["ANNOTATOR_HOME"] = home or ""
    kept = [str(file) for file in (folder / "bytecode").rglob("start.*.codes")]
    return json.loads(said.stdout) | {"kept": kept}


def test_only_what_the_first_picture_needs_is_loaded(painted: dict[str, Any]) -> None:
    loaded: list[str] = painted["modules"]
    needless = [n for n in loaded if any(f"{n}.".startswith(f"{u}.") for u in ONLY_WHEN_USED)]
    assert needless == []
    own = [name for name in loaded if name.startswith("annotator")]
    assert len(own) <= MOST_MODULES, own


def test_only_what_the_first_picture_shows_is_made(painted: dict[str, Any]) -> None:
    assert painted["widgets"] <= MOST_WIDGETS


def test_qt_is_asked_for_nothing_that_makes_it_look_through_all_its_classes(
    painted: dict[str, Any],
) -> None:
    assert [name for name in NEVER_ASKED_FOR if name in painted["classes"]] == []


def test_what_opened_the_libraries_is_gone(painted: dict[str, Any]) -> None:
    assert painted["threads"] == ["MainThread"]


def test_the_first_picture_is_the_whole_picture(painted: dict[str, Any]) -> None:
    assert painted["same"]


def test_a_viewport_of_ones_own_is_like_any(qtbot: QtBot) -> None:
    ours, theirs = QTextEdit(), QTextEdit()
    qtbot.addWidget(ours)
    qtbot.addWidget(theirs)
    made = own_viewport(ours)
    assert ours.viewport() is made
    assert made.backgroundRole() == theirs.viewport().backgroundRole()
    assert made.autoFillBackground() == theirs.viewport().autoFillBackground()


def test_what_this_start_compiled_is_kept_for_the_next(painted: dict[str, Any]) -> None:
    (kept,) = painted["kept"]
    codes = KeptCodes(Path(kept))
    own = Path(str(annotator.__file__)).with_name("gui") / "windows.py"
    found = own.stat()
    assert codes.get(str(own), (found.st_mtime_ns, found.st_size)) is not None
