"""Codes are kept from start to start, each for its own text, and never at a price."""

import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

from annotator.gui.starting.kept_codes import KeptCodes, codes_file

STAMP = (1, 2)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "folder" / "start.codes"


def keep(file: Path, name: str = "mine", text: str = "answer = 42") -> None:
    codes = KeptCodes(file)
    codes.put(name, STAMP, compile(text, name, "exec"))
    codes.write()


def kept(file: Path, name: str = "mine") -> object:
    return KeptCodes(file).get(name, STAMP)


def test_a_code_is_there_at_the_next_start(file: Path) -> None:
    keep(file)
    assert kept(file) == compile("answer = 42", "mine", "exec")


def test_a_code_stands_only_for_the_text_it_was_made_from(file: Path) -> None:
    keep(file)
    codes = KeptCodes(file)
    assert codes.get("mine", (1, 3)) is None
    assert codes.get("mine", b"1, 2") is None
    assert codes.get("another", STAMP) is None


def test_what_stands_for_nothing_any_more_is_forgotten(file: Path) -> None:
    keep(file)
    keep(file, "another")
    codes = KeptCodes(file)
    codes.keep_only(lambda name, stamp: stamp == STAMP and name != "mine")
    codes.write()
    assert kept(file) is None
    assert kept(file, "another") is not None


def test_a_start_that_lacks_nothing_writes_nothing(file: Path) -> None:
    keep(file)
    before = file.stat().st_mtime_ns
    codes = KeptCodes(file)
    codes.keep_only(lambda _name, _stamp: True)
    codes.write()
    assert file.stat().st_mtime_ns == before


def test_what_is_lacking_is_asked_for_once_and_only_when_it_is_written(file: Path) -> None:
    codes, asked = KeptCodes(file), list[str]()

    def supply() -> None:
        asked.append("mine")
        codes.put("mine", STAMP, compile("answer = 42", "mine", "exec"))

    codes.ask_before_writing(supply)
    assert asked == []
    codes.write()
    codes.write()
    assert asked == ["mine"]
    assert kept(file) is not None


@pytest.mark.parametrize("held", [b"", b"nonsense", MAGIC_NUMBER, MAGIC_NUMBER + b"nonsense"])
def test_a_broken_file_is_written_anew(file: Path, held: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(held)
    assert kept(file) is None
    keep(file)
    assert kept(file) is not None


def test_nothing_is_written_where_python_writes_no_bytecode(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    keep(file)
    assert not file.parent.exists()


def test_a_folder_that_takes_nothing_is_no_harm(file: Path) -> None:
    file.parent.write_bytes(b"a file in the place of the folder")
    keep(file)
    assert kept(file) is None


def test_the_file_stands_beside_the_bytecode_of_this_python() -> None:
    assert codes_file().parent.name == "__pycache__"
    assert sys.implementation.cache_tag in codes_file().name
