"""What PySide and others compile at every start is kept, and stands only for its own text."""

import builtins
import re
import subprocess
import sys
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from annotator.gui.starting.kept_codes import KeptCodes
from annotator.gui.starting.loading import carried_kept, patterns_made_later

NAME = "shibokensupport/feature.py"
TEXT = "answer = 6 * 7"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "folder" / "start.codes"


def compiled(file: Path, text: str | bytes, name: str = NAME) -> CodeType:
    codes = KeptCodes(file)
    with carried_kept(codes):
        code = compile(text, name, "exec")
    codes.write()
    return code


def answer(code: CodeType) -> object:
    known: dict[str, object] = {}
    exec(code, known)
    return known["answer"]


def test_what_was_compiled_once_is_not_compiled_again(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = compiled(file, TEXT)

    def refuse(*_given: object) -> None:
        raise AssertionError("compiled again")

    with monkeypatch.context() as without:
        without.setattr(builtins, "compile", refuse)
        again = compiled(file, TEXT.encode())
    assert again == first
    assert answer(again) == 42


def test_another_text_under_the_same_name_is_compiled(file: Path) -> None:
    compiled(file, TEXT)
    assert answer(compiled(file, "answer = 'new'")) == "new"
    assert answer(compiled(file, TEXT)) == 42


def test_what_others_compile_is_not_kept(file: Path) -> None:
    assert answer(compiled(file, TEXT, "mine.py")) == 42
    assert not file.exists()


def test_compiling_is_pythons_own_afterwards(file: Path) -> None:
    before: Any = builtins.compile
    with pytest.raises(SyntaxError):
        compiled(file, "answer =")
    assert builtins.compile is before


def test_a_pattern_of_pyside_is_made_when_it_is_first_used() -> None:
    known: dict[str, Any] = {}
    text = "import re\nfind, wrong = re.compile('[a-z]+').findall, re.compile('(')"
    with patterns_made_later():
        exec(compile(text, NAME, "exec"), known)
        assert isinstance(re.compile("mine"), re.Pattern)
    assert known["find"]("one 2 three") == ["one", "three"]
    with pytest.raises(re.error):
        known["wrong"].match("")


WRONG_CALL = """
import builtins, sys
if sys.argv[1] == "quickly":
    from pathlib import Path
    from annotator.gui.starting.kept_codes import KeptCodes
    from annotator.gui.starting.loading import carried_kept, load_qt
    codes = KeptCodes(Path(sys.argv[2]))
    with carried_kept(codes):
        load_qt()
    codes.write()
    assert builtins.__import__ is not builtins.__feature_import__
from PySide6.QtCore import QPoint, QTimer
for call in (lambda: QTimer.singleShot("soon", print), lambda: QPoint(1, 2, 3)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
from PySide6.support.signature import get_signature
print(get_signature(QTimer.singleShot), get_signature(QPoint.toTuple))
"""


def test_pyside_tells_of_wrong_calls_as_ever(file: Path) -> None:
    def said(how: str) -> str:
        command = [sys.executable, "-c", WRONG_CALL, how, str(file)]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout

    usual = said("as ever")
    assert "Supported signatures" in usual
    assert said("quickly") == usual
    assert said("quickly") == usual
