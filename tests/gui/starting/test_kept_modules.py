"""The program's modules come from one file, each as it would come from its own."""

import inspect
import os
import sys
from collections.abc import Iterator
from importlib import import_module, invalidate_caches
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

import annotator
from annotator.gui.starting.kept_codes import KeptCodes
from annotator.gui.starting.kept_modules import modules_kept

MODULE = "annotator.tried.one"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package `annotator.tried` of one module, outside of the program's own folder."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(annotator, "__path__", [str(tmp_path)])
    package = tmp_path / "tried"
    package.mkdir()
    (package / "__init__.py").write_text("here = __path__[0]")
    (package / "one.py").write_text("def answer():\n    return 41\n")
    invalidate_caches()
    yield package
    forget()


def forget() -> None:
    for name in [each for each in sys.modules if each.startswith("annotator.tried")]:
        del sys.modules[name]
    if hasattr(annotator, "tried"):
        delattr(annotator, "tried")


def start(folder: Path) -> ModuleType:
    """Start as the program does; return the module that comes of it."""
    forget()
    codes = KeptCodes(folder.parent / "start.codes")
    with modules_kept(codes):
        module = import_module(MODULE)
    codes.write()
    return module


def comes_from_its_own_file(module: ModuleType) -> bool:
    return type(module.__loader__) is SourceFileLoader


def test_the_second_start_takes_modules_from_the_one_file(folder: Path) -> None:
    first = start(folder)
    assert comes_from_its_own_file(first)
    again = start(folder)
    assert not comes_from_its_own_file(again)
    assert again.answer() == 41
    assert sys.modules["annotator.tried"].here == str(folder)


def test_such_a_module_tells_the_same_of_itself(folder: Path) -> None:
    first, again = start(folder), start(folder)
    for name in ("__name__", "__file__", "__cached__", "__package__", "__doc__"):
        assert getattr(again, name) == getattr(first, name), name
    assert inspect.getsource(again.answer) == "def answer():\n    return 41\n"
    assert again.answer.__code__.co_filename == str(folder / "one.py")


def test_a_changed_module_comes_from_its_own_file(folder: Path) -> None:
    start(folder)
    (folder / "one.py").write_text("def answer():\n    return 42 + 0\n")
    changed = start(folder)
    assert comes_from_its_own_file(changed)
    assert changed.answer() == 42
    assert not comes_from_its_own_file(start(folder))


def test_a_module_of_the_same_size_but_another_time_is_read_again(folder: Path) -> None:
    start(folder)
    (folder / "one.py").write_text("def answer():\n    return 42\n")
    os.utime(folder / "one.py", ns=(1, 1))
    assert start(folder).answer() == 42


def test_a_module_that_is_gone_is_missed(folder: Path) -> None:
    start(folder)
    (folder / "one.py").unlink()
    invalidate_caches()
    with pytest.raises(ModuleNotFoundError):
        start(folder)


def test_a_folder_that_was_moved_is_read_anew(folder: Path, tmp_path: Path) -> None:
    start(folder)
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    folder.rename(moved / "tried")
    annotator.__path__[:] = [str(moved)]
    module = start(folder)
    assert module.__file__ == str(moved / "tried" / "one.py")
    assert module.answer.__code__.co_filename == module.__file__


def test_a_start_that_lacks_no_module_writes_nothing(folder: Path) -> None:
    start(folder)
    before = (folder.parent / "start.codes").stat().st_mtime_ns
    start(folder)
    assert (folder.parent / "start.codes").stat().st_mtime_ns == before


def test_afterwards_python_looks_for_modules_itself(folder: Path) -> None:
    before = list(sys.meta_path)
    start(folder)
    assert sys.meta_path == before
