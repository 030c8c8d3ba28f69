"""Loading the program's own modules from one file.

Python looks for each of some two hundred modules in its folder, and opens and reads a file
for each. Those of the last start come out of `kept_codes` at once; each is asked only whether
its source is still what it was made from. A module that is not there, or was changed,
comes as any other does.
"""

import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

from annotator.gui.starting.kept_codes import KeptCodes

_OWN = "annotator."


@contextmanager
def modules_kept(codes: KeptCodes) -> Generator[None]:
    """Meanwhile, take the program's own modules from what is kept; add what it lacks."""
    finder = _Finder(codes)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
    if finder.lacked:
        codes.ask_before_writing(partial(_add, codes, finder.lacked))


class _Finder:
    def __init__(self, codes: KeptCodes) -> None:
        self._codes = codes
        self.lacked: list[str] = []

    def find_spec(
        self, name: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how a module of the program is loaded, or None where it is not kept."""
        if path is None or not name.startswith(_OWN):
            return None
        place = f"{path[0]}/{name.rpartition('.')[2]}"
        for file, within in ((f"{place}.py", None), (f"{place}/__init__.py", [place])):
            stamp = _stamp(file)
            code = stamp and self._codes.get(file, stamp)
            if code:
                loader = _Loader(name, file, code)
                return spec_from_file_location(
                    name, file, loader=loader, submodule_search_locations=within
                )
        self.lacked.append(name)
        return None


class _Loader(SourceFileLoader):
    """What loads a module as any other of a file with a source, but has its code at hand."""

    def __init__(self, name: str, file: str, code: CodeType) -> None:
        super().__init__(name, file)
        self._code = code

    def get_code(self, fullname: str) -> CodeType | None:
        return self._code if fullname == self.name else None


def _stamp(file: str) -> tuple[int, int] | None:
    try:
        found = Path(file).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _add(codes: KeptCodes, names: list[str]) -> None:
    codes.keep_only(lambda name, stamp: isinstance(stamp, bytes) or _stamp(name) == stamp)
    for spec in [sys.modules[name].__spec__ for name in names if name in sys.modules]:
        if spec and spec.origin and type(spec.loader) is SourceFileLoader:
            stamp, code = _stamp(spec.origin), spec.loader.get_code(spec.name)
            if stamp and code:
                codes.put(spec.origin, stamp, code)
