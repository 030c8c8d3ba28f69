"""What is opened and listed beforehand: gone before the window is there, and never missed."""

import subprocess
import sys
import threading
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.gui.starting import warming
from annotator.gui.starting.warming import (
    fonts_listed_meanwhile,
    libraries_opened_meanwhile,
    open_libraries,
)

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as on Linux")


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


def test_the_thread_is_gone_when_what_is_beside_it_is_done() -> None:
    with libraries_opened_meanwhile():
        pass
    assert "libraries" not in threads()


def test_the_thread_is_gone_when_what_is_beside_it_fails() -> None:
    with pytest.raises(ZeroDivisionError), libraries_opened_meanwhile():
        _ = 1 / 0
    assert "libraries" not in threads()


def test_there_is_no_thread_where_libraries_have_other_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    before = threads()
    with libraries_opened_meanwhile():
        assert threads() == before


def test_the_fonts_are_listed_and_the_thread_is_gone(qapp: QApplication) -> None:
    del qapp
    with fonts_listed_meanwhile():
        pass
    assert "fonts" not in threads()


@linux_only
def test_what_qt_needs_is_open_before_pyside_is_imported() -> None:
    script = (
        "from annotator.gui.starting.warming import open_libraries\n"
        "import sys\n"
        "open_libraries()\n"
        "assert 'PySide6' not in sys.modules\n"
        "print(open('/proc/self/maps').read())"
    )
    command = [sys.executable, "-c", script]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    for library in ("libQt6Core", "libQt6Widgets", "QtSvg.abi3", "platforms/libq"):
        assert library in said


@linux_only
@pytest.mark.parametrize("missing", ["ctypes", "PySide6", "its folder", "fontconfig"])
def test_what_is_missing_is_no_harm(
    missing: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if missing == "ctypes":
        monkeypatch.setitem(sys.modules, "ctypes", None)
    elif missing == "fontconfig":
        monkeypatch.setattr(warming, "FONTS", "libnone.so.1")
    else:
        spec = ModuleSpec("PySide6", None, is_package=True)
        spec.submodule_search_locations = [str(tmp_path)]

        def find(_name: str) -> ModuleSpec | None:
            return spec if missing == "its folder" else None

        monkeypatch.setattr(warming, "find_spec", find)
    open_libraries()


@pytest.mark.parametrize(
    ("asked", "wayland", "platform"),
    [
        ("", "", "xcb"),
        ("", "wayland-0", "wayland"),
        ("offscreen:configfile=screen.json", "wayland-0", "offscreen"),
        ("wayland;xcb", "", "wayland"),
    ],
)
def test_the_platform_is_the_one_that_qt_will_choose(
    asked: str, wayland: str, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", asked)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert warming.platform() == platform
