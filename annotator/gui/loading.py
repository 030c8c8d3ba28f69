"""Loading PySide in less time than `import PySide6.QtCore` takes.

PySide carries a part of itself as Python source inside its library and compiles it anew at
every start, which is a third of the whole import. `codes_kept` keeps what comes of it beside
the program's own bytecode, as Python does for every other module: where Python writes none,
none is written, and a code stands only for the very text that it was made from. The
initialisers of values, which are made of text too, are kept with it.

`load_qt` imports PySide without what nothing needs before the first window: patterns that
take PySide apart for its messages about wrong calls are made when they are first used, and
what writes stubs for its makers is left out. PySide also puts an `import` of its own in the
place of the one before, which reads the source of each module to look for a wish that none
of ours has, other spellings of Qt's names (`from __feature__ import …`); the one before is
put back.

Where PySide comes to do any of it in another way, nothing is gained and nothing is lost.
"""

import builtins
import marshal
import os
import re
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import cache, partial
from importlib import import_module
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from inspect import currentframe
from pathlib import Path
from typing import Any, cast

from annotator.domain.value import MADE_FOR

_CARRIED = ("signature_bootstrap.py", "shibokensupport/")
"""How the names of the files begin that PySide carries."""
_NEEDLESS = "shibokensupport/signature/lib/pyi_generator.py"

_KEPT = (*_CARRIED, MADE_FOR)

Codes = dict[str, tuple[bytes, Any]]
"""By the name of a file, the hash of its text and its code."""


def load_qt() -> None:
    """Import PySide; what is imported later is not read for its wishes."""
    with patterns_made_later():
        import_module("PySide6")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    import_module("PySide6.QtCore")


def codes_file() -> Path:
    """Return the file beside the program's own bytecode that codes are kept in."""
    own = Path(cache_from_source(__file__))
    return own.with_name(f"start.{sys.implementation.cache_tag}.codes")


@contextmanager
def codes_kept(file: Path) -> Generator[None]:
    """Meanwhile, take what is compiled at every start from a file; add to it what it lacks."""
    known, compiler = _read(file), cast(Callable[..., Any], builtins.compile)
    lacking: Codes = {}

    def code(source: Any, name: Any, mode: str, *given: Any, **named: Any) -> Any:
        if not str(name).startswith(_KEPT):
            return compiler(source, name, mode, *given, **named)
        text = (
            b"" if name == _NEEDLESS else source if isinstance(source, bytes) else source.encode()
        )
        hashed = source_hash(text)
        if known.get(name, (b"", None))[0] != hashed:
            known[name] = lacking[name] = hashed, compiler(text, name, mode, *given, **named)
        return known[name][1]

    builtins.compile = code
    try:
        yield
    finally:
        builtins.compile = compiler
    if lacking and not sys.dont_write_bytecode:
        with suppress(OSError):
            _write(file, known)


@contextmanager
def patterns_made_later() -> Generator[None]:
    """Meanwhile, let what PySide carries have patterns that are made when they are first used."""
    compiler = re.compile

    def pattern(*given: Any, **named: Any) -> Any:
        frame = currentframe()
        asking = frame.f_back if frame else None
        make = partial(compiler, *given, **named)
        if asking and asking.f_code.co_filename.startswith(_CARRIED):
            return _Pattern(make)
        return make()

    re.compile = pattern
    try:
        yield
    finally:
        re.compile = compiler


class _Pattern:
    """A pattern that is made when one of its methods is first called."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._made = cache(make)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *given, **named: getattr(self._made(), name)(*given, **named)


def _read(file: Path) -> Codes:
    with suppress(OSError, EOFError, ValueError, TypeError):
        held = file.read_bytes()
        if held.startswith(MAGIC_NUMBER):
            return marshal.loads(held[len(MAGIC_NUMBER) :])  # noqa: S302 (bytecode, as any)
    return {}


def _write(file: Path, codes: Codes) -> None:
    file.parent.mkdir(exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}")
    try:
        part.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
