"""A stranger's SQLite file: what it may be, and a connection over which it can do nothing.

See sqlite.org/security.html, "Untrusted SQLite database files".
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from annotator.domain.errors import UserError
from annotator.store.copying import BESIDES
from annotator.store.strangers.marks import mark_of
from annotator.store.strangers.packet_schema import PACKET_ID

LARGEST_FILE = 8 * 1024**3
"""Bytes; nobody's work is larger."""
LARGEST_VALUE = 64 * 1024**2
"""Bytes of one row; no text of an article is longer."""
BATCH = 2_000
"""Rows that are read at a time."""
_STEPS = 1_000_000
"""How many steps SQLite takes between two looks at whether it should stop."""
_MOST_STEPS = 500
"""After how many such looks a batch of rows has taken too long."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST_VALUE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_FUNCTIONS = frozenset({"length", "count"})

Schema = Mapping[tuple[str, str], str | None]
"""Kind and name of each table, index, trigger and view: its SQL."""


class Refused(UserError):
    """A file cannot be brought in, and nothing was changed.

    `why` and `then` are sentences, each found among those that are translated.
    """

    def __init__(
        self, name: str, why: str, then: str = "Ask whoever sent it for a new one."
    ) -> None:
        super().__init__(" ".join((f"Nothing was brought in from “{name}”.", why, then)))


class StrangerFile:
    """A private copy of a stranger's file, over a connection that can only read tables."""

    def __init__(self, name: str, connection: sqlite3.Connection, copy: Path) -> None:
        self.name = name
        self.path = copy
        self.size = copy.stat().st_size
        self._connection = connection
        self._looks = 0
        connection.set_progress_handler(self._look, _STEPS)
        connection.set_authorizer(_allow)

    def rows(self, sql: str, parameters: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """Hand out the rows of a table one at a time. Raises `Refused`."""
        with self.readable():
            for row in self._connection.execute(sql, parameters):
                self._looks = 0
                yield row

    def batches(self, sql: str) -> Iterator[list[tuple[Any, ...]]]:
        """Hand out the rows of a table, some thousand at a time. Raises `Refused`."""
        with self.readable():
            cursor = self._connection.execute(sql)
            while rows := cursor.fetchmany(BATCH):
                self._looks = 0
                yield rows

    def value(self, sql: str, parameters: tuple[str | int, ...] = ()) -> Any:
        """Return the first value of the first row, or none. Raises `Refused`."""
        row = next(self.rows(sql, parameters), None)
        return None if row is None else row[0]

    @contextmanager
    def readable(self) -> Generator[None]:
        """Refuse the file where SQLite finds something in it that cannot be."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError) as error:
            text = str(error)
            if "too big" in text:
                raise Refused(self.name, "It holds something too large to be a label.") from error
            if "interrupted" in text:
                raise Refused(self.name, "It takes too long to be read.") from error
            raise Refused(self.name, "It is damaged.") from error

    def schema(self) -> Schema:
        """Return what the file says it consists of."""
        sql = "SELECT type, name, sql FROM sqlite_master"
        return {(kind, name): sql for kind, name, sql in self.rows(sql)}

    def _look(self) -> bool:
        """Tell whether SQLite should stop."""
        self._looks += 1
        return self._looks > _MOST_STEPS


def _allow(action: int, _: str | None, second: str | None, *_more: object) -> int:
    """Allow reading tables, and nothing else: no ATTACH, no views, no recursion."""
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def holds_packet(path: Path) -> bool:
    """Tell whether a file is a packet and not a project. Raises `Refused` where it is neither."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            mark = mark_of(file.read(100))
    except OSError as error:
        reason = error.strerror or error
        raise UserError(f"{path} could not be read: {reason}.") from error
    if mark is None:
        then = "Choose a file that “Share my labels” made."
        raise Refused(path.name, "It is neither a packet of labels nor a project.", then)
    if size > LARGEST_FILE:
        raise Refused(path.name, "It is too large.")
    return mark == PACKET_ID


@contextmanager
def opened(path: Path) -> Generator[StrangerFile]:
    """Open a private copy of a file, so that nobody changes it while it is read."""
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        copy = Path(folder) / "copy"
        _copy(path, copy)
        uri = f"{copy.as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            _disarm(connection)
            yield StrangerFile(path.name, connection, copy)


def _disarm(connection: sqlite3.Connection) -> None:
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA mmap_size = 0")


def _copy(path: Path, copy: Path) -> None:
    try:
        beside = [path.with_name(path.name + end) for end in BESIDES[:2]]
        if any(file.exists() and file.stat().st_size for file in beside):
            _copy_open_file(path, copy)
        else:
            shutil.copyfile(path, copy)
    except OSError as error:
        reason = error.strerror or error
        raise UserError(f"{path} could not be read: {reason}.") from error


def _copy_open_file(path: Path, copy: Path) -> None:
    """Copy a file whose last edits lie in another beside it, as where it is open elsewhere."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as source,
            closing(sqlite3.connect(copy, isolation_level=None)) as target,
        ):
            _disarm(source)
            source.backup(target, pages=1_000)
            target.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise Refused(path.name, "It is damaged, or open elsewhere.") from error
