"""What Python compiled for a start, kept in one file for the next.

The file stands beside the program's own bytecode and is written where Python writes any. It
holds more than one kind of code, each under a name of its own and with a stamp of the text
that it was made from: a code stands only for that very text.
"""

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from typing import Any

Stamp = bytes | tuple[int, int]
"""The hash of a text; or, of its file, the time of change in nanoseconds and size in bytes."""


class KeptCodes:
    """Codes by name: those of former starts, and those that they lacked."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known = _read(file)
        self._changed = False
        self._suppliers: list[Callable[[], None]] = []

    def get(self, name: str, stamp: Stamp) -> Any:
        """Return the code kept under a name, or None where it was made from another text."""
        kept = self._known.get(name)
        return kept[1] if kept and kept[0] == stamp else None

    def put(self, name: str, stamp: Stamp, code: Any) -> None:
        """Keep a code for the next start."""
        self._known[name] = stamp, code
        self._changed = True

    def keep_only(self, still: Callable[[str, Stamp], bool]) -> None:
        """Forget the codes that are told not to stand for anything any more."""
        standing = {name: kept for name, kept in self._known.items() if still(name, kept[0])}
        self._changed = self._changed or len(standing) < len(self._known)
        self._known = standing

    def ask_before_writing(self, supply: Callable[[], None]) -> None:
        """Let something put what is lacking only when it is to be written."""
        self._suppliers.append(supply)

    def write(self) -> None:
        """Write the file if there is anything new and Python writes bytecode at all."""
        if sys.dont_write_bytecode:
            return
        while self._suppliers:
            self._suppliers.pop()()
        if self._changed:
            self._changed = False
            with suppress(OSError):
                _write(self._file, self._known)


def codes_file() -> Path:
    """Return the file beside the program's own bytecode that codes are kept in."""
    own = Path(cache_from_source(__file__))
    return own.with_name(own.name.replace("kept_codes", "start")).with_suffix(".codes")


def _read(file: Path) -> dict[str, tuple[Stamp, Any]]:
    with suppress(OSError, EOFError, ValueError, TypeError):
        held = file.read_bytes()
        if held.startswith(MAGIC_NUMBER):
            return marshal.loads(held[len(MAGIC_NUMBER) :])  # noqa: S302 (bytecode, as any)
    return {}


def _write(file: Path, codes: dict[str, tuple[Stamp, Any]]) -> None:
    file.parent.mkdir(exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}")
    try:
        part.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
