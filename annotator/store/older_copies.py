"""Copies in which projects of an older version are read; the files themselves stay as they are.

One copy serves every connection of this program that reads the same file, as long as nobody
writes to that. The last two are kept until the program ends: a window and its background work
open a project again and again, and a large one takes minutes to copy.
"""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.store.copying import BESIDES, Told

_KEPT = 2
_NAME = "copy"
_PAGES = 500
"""Copied at a time."""
_WRITTEN_BY, _NO_WAL = 18, b"\1\1"
"""Where a file says that its last edits may lie beside it, and that they do not
(sqlite.org/fileformat.html §1.3.3); those would need locks."""

_Mark = tuple[str, tuple[int, ...]]
"""A file and how it was when it was copied: sizes and times of it and of what lies beside it."""

_lock = threading.Lock()
_copies: dict[_Mark, TemporaryDirectory[str]] = {}
"""The folder of each copy, the last one made last; each goes at the end of the program at last."""


def connect_to_copy(
    source: sqlite3.Connection,
    path: Path,
    bring_up_to_date: Callable[[sqlite3.Connection], None],
    told: Told | None,
) -> sqlite3.Connection:
    """Connect to a copy of a file of an older version, in the form of today.

    It is made where there is none yet. `told` hears how many pages are copied. Raises
    `sqlite3.Error` where there is no room, and what `told` raises; nothing is left behind then.
    """
    with _lock:
        mark = _mark_of(path)
        if mark not in _copies:
            _copies[mark] = _made(source, bring_up_to_date, told)
            for older in list(_copies)[:-_KEPT]:
                _copies.pop(older).cleanup()
        return _connect(Path(_copies[mark].name, _NAME), "mode=ro&immutable=1")


def _made(
    source: sqlite3.Connection,
    bring_up_to_date: Callable[[sqlite3.Connection], None],
    told: Told | None,
) -> TemporaryDirectory[str]:
    # Where somebody still reads from it, some systems do not let it go.
    folder = TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
    try:
        copy = Path(folder.name, _NAME)
        _copy(source, copy, told)
        with closing(_connect(copy, "nolock=1")) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            bring_up_to_date(connection)
    except BaseException:
        folder.cleanup()
        raise
    return folder


def _copy(source: sqlite3.Connection, copy: Path, told: Told | None) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        if told is not None:
            told(total - remaining, total)

    with closing(_connect(copy, "nolock=1")) as target:
        source.backup(target, pages=_PAGES, progress=tell)
    with copy.open("rb+") as file:
        file.seek(_WRITTEN_BY)
        file.write(_NO_WAL)


def _connect(copy: Path, how: str) -> sqlite3.Connection:
    """Connect without locks, which some disks do not know: nobody else has the file."""
    return sqlite3.connect(f"{copy.absolute().as_uri()}?{how}", uri=True, isolation_level=None)


def _mark_of(path: Path) -> _Mark:
    states: list[int] = []
    for end in ("", *BESIDES[:2]):
        beside = path.with_name(path.name + end)
        # An empty one comes and goes with whoever reads.
        if beside.exists() and (state := beside.stat()).st_size:
            states += [state.st_size, state.st_mtime_ns]
    return str(path.resolve()), tuple(states)
