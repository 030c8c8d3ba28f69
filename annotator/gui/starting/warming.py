"""Having Qt's libraries and fonts in memory before they are asked for.

To open a library is to fit thousands of addresses in it, and none of that needs Python. So a
second thread opens Qt's while this one imports what knows no Qt; it also lets the font system
read what it has to read. When PySide comes to ask for them, they are there. Once there is
an application, another thread lets Qt list the fonts, beside the import of what knows Qt;
Qt may be asked for them in any thread (doc.qt.io/qt-6/threads-modules.html).

A thread touches no Python object but its own, and is gone when its `with` is left. What it
cannot open is not missed: it is opened when it is asked for, or missed then. Elsewhere than
on Linux, where libraries have other names and come otherwise, no libraries are opened so.
"""

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

_LIBRARIES = (
    "Qt/lib/libQt6Core.so.6",
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
)
"""Of PySide, those without needs first: between two of them this thread may open its own."""
FONTS = "libfontconfig.so.1"


@contextmanager
def libraries_opened_meanwhile() -> Generator[None]:
    """Open the libraries of Qt in a thread beside what is done under this `with`."""
    if not sys.platform.startswith("linux"):
        yield
        return
    with _beside(open_libraries, "libraries"):
        yield


@contextmanager
def fonts_listed_meanwhile() -> Generator[None]:
    """Let Qt list the fonts in a thread beside what is done under this `with`."""
    from PySide6.QtGui import QFontDatabase

    with _beside(QFontDatabase.families, "fonts"):
        yield


@contextmanager
def _beside(work: Callable[[], object], name: str) -> Generator[None]:
    thread = Thread(target=work, name=name)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def open_libraries() -> None:
    """Open what there is of the libraries of Qt."""
    with suppress(ImportError, OSError, AttributeError):
        # As a function of C, which is called without Python's lock; `ctypes.CDLL` keeps it.
        from ctypes import CDLL, c_char_p, c_int, c_void_p

        dlopen = CDLL(None).dlopen
        dlopen.argtypes, dlopen.restype = (c_char_p, c_int), c_void_p
        for library in _libraries():
            dlopen(os.fsencode(library), os.RTLD_NOW)
        CDLL(FONTS).FcInit()


def _libraries() -> list[Path]:
    spec = find_spec("PySide6")
    folders = spec and spec.submodule_search_locations
    if not folders:
        return []
    names = (*_LIBRARIES, f"Qt/plugins/platforms/libq{platform()}.so")
    return [Path(folders[0], name) for name in names]


def platform() -> str:
    """Guess which platform Qt will choose."""
    usual = "wayland" if os.environ.get("WAYLAND_DISPLAY") else "xcb"
    wanted = os.environ.get("QT_QPA_PLATFORM") or usual
    return wanted.partition(";")[0].partition(":")[0]
