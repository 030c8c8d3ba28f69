"""Starting the program.

How long it takes until the first window can be used is the sum of what is loaded, made and
painted before it. So, here and in everything this leads to:

- What the first picture and the first key do not need is imported where it is used.
- Rooms, dialogs, menus and fields that are not on the screen are made when they are first
  asked for, or by `ProjectWindow` while nobody waits, whichever comes first.
- Values are `annotator.domain.value`, not dataclasses.
- In `starting/`: what PySide would compile at every start is kept (`loading.py`), and so are all
  modules that the first window needs, in one file (`kept_modules.py`); Qt's enumerations are
  made in less time (`enumerations.py`), and Qt's libraries are opened beside the import of
  what knows no Qt (`warming.py`).
- Widgets that Qt made under a general type are not asked for: `widgets/viewports.py` says why.

`tests/gui/window/test_start.py` holds the lists of what may be there when the window is painted.
"""

from __future__ import annotations

import gc
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.application import Program
    from annotator.gui.starting.kept_codes import KeptCodes
    from annotator.gui.windows import Windows

_WITHOUT_QT = "annotator.services.offering"
"""Leads to nearly all that the first window needs and that knows no Qt."""
_WITH_QT = "annotator.gui.windows"
"""Leads to all that the first window needs."""
_KEEP_MS = 3_000
"""How long after the window was made what the start had to compile is written."""


def run(project: Path | None, *, sample: bool = False) -> int:
    """Open the window, on a project, the sample or the last one; return its exit code."""
    program, windows = begin(project, sample=sample)
    assert windows.shown is not None
    return program.run()


def begin(project: Path | None, *, sample: bool = False) -> tuple[Program, Windows]:
    """Put the first window on the screen, to be painted when the event loop runs.

    The collector of garbage rests until `Program.run` has it go on: nothing of what is
    loaded meanwhile can be garbage.
    """
    gc.disable()
    from annotator.gui.starting.warming import fonts_listed_meanwhile, libraries_opened_meanwhile

    with ExitStack() as quicker:
        with libraries_opened_meanwhile():
            from annotator.gui.starting.kept_codes import KeptCodes, codes_file
            from annotator.gui.starting.kept_modules import modules_kept

            codes = KeptCodes(codes_file())
            quicker.enter_context(modules_kept(codes))
            from annotator.gui.starting.enumerations import enumerations_made_quickly
            from annotator.gui.starting.loading import carried_kept, load_qt

            import_module(_WITHOUT_QT)
        quicker.enter_context(carried_kept(codes))
        quicker.enter_context(enumerations_made_quickly())
        load_qt()
        from annotator.gui.starting.qt_application import qt_application

        qt_application()
        with fonts_listed_meanwhile():
            import_module(_WITH_QT)
        program, windows = _open(project, sample=sample)
    _write_later(codes)
    return program, windows


def _write_later(codes: KeptCodes) -> None:
    """Write what this start had to compile when the window has long been there."""
    from PySide6.QtCore import QCoreApplication, QTimer

    def write() -> None:  # Of a method, Qt would keep no more than a weak reference.
        codes.write()

    QTimer.singleShot(_KEEP_MS, write)
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.connect(write)


def _open(project: Path | None, *, sample: bool) -> tuple[Program, Windows]:
    from annotator import paths
    from annotator.gui.application import create_application
    from annotator.gui.trouble.running import Running
    from annotator.gui.windows import Windows

    program = create_application()
    windows = Windows(program)
    running = windows.running = Running(paths.running_folder())
    died = [each for each in running.begin() if paths.is_file(Path(each.open.project))]
    program.application.aboutToQuit.connect(running.end)
    if died and project is None and not sample:
        windows.offer(died[0])
    elif sample:
        windows.start_with_sample()
    else:
        windows.start(project)
    return program, windows
