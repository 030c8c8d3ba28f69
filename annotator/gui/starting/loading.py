"""Loading PySide in less time than `import PySide6.QtCore` takes.

PySide carries a part of itself as Python source inside its library and compiles it anew at
every start, which is a third of the whole import. `carried_kept` keeps what comes of it, as
Python does for every other module. The initialisers of values, which are made of text too,
are kept with it.

`load_qt` imports PySide without what nothing needs before the first window: patterns that
take PySide apart for its messages about wrong calls are made when they are first used, and
what writes stubs for its makers is left out. PySide also puts an `import` of its own in the
place of the one before, which reads the source of each module to look for a wish that none
of ours has, other spellings of Qt's names (`from __feature__ import …`); the one before is
put back.

Where PySide comes to do any of it in another way, nothing is gained and nothing is lost.
"""

import builtins
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cache, partial
from importlib import import_module
from importlib.util import source_hash
from inspect import currentframe
from typing import Any, cast

from annotator.domain.value import MADE_FOR
from annotator.gui.starting.kept_codes import KeptCodes

_CARRIED = ("signature_bootstrap.py", "shibokensupport/")
"""How the names of the files begin that PySide carries."""
_NEEDLESS = "shibokensupport/signature/lib/pyi_generator.py"

_KEPT = (*_CARRIED, MADE_FOR)


def load_qt() -> None:
    """Import PySide; what is imported later is not read for its wishes."""
    with patterns_made_later():
        import_module("PySide6")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    import_module("PySide6.QtCore")


@contextmanager
def carried_kept(codes: KeptCodes) -> Generator[None]:
    """Meanwhile, take what is compiled at every start from what is kept; add what it lacks."""
    compiler = cast(Callable[..., Any], builtins.compile)

    def code(source: Any, name: Any, mode: str, *given: Any, **named: Any) -> Any:
        if not str(name).startswith(_KEPT):
            return compiler(source, name, mode, *given, **named)
        text = (
            b"" if name == _NEEDLESS else source if isinstance(source, bytes) else source.encode()
        )
        stamp = source_hash(text)
        kept = codes.get(name, stamp)
        if kept is None:
            kept = compiler(text, name, mode, *given, **named)
            codes.put(name, stamp, kept)
        return kept

    builtins.compile = code
    try:
        yield
    finally:
        builtins.compile = compiler


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
