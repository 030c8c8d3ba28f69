"""One open connection, and the few ways in which SQL is run over it."""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any, NoReturn

from annotator.domain.errors import UserError
from annotator.paths import is_there
from annotator.store.shared_locks import SharedLocks

Row = tuple[Any, ...]
Parameters = Sequence[Any]

_FAILURES = (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError)
"""The last two only come of a damaged file: names that are no text, numbers beyond all bounds."""

SQLITE_VERSION = sqlite3.sqlite_version
"""For reports."""

BUSY_MILLISECONDS = 5_000
"""How long a write waits for another program's before it is refused."""


_AT_ONCE = 2_000
"""How many rows of a batch are in memory."""
_TOGETHER = 8
"""How many short rows one statement writes."""


class Damaged(UserError):
    """What lies in the file is not what was written there; much of it may still be readable."""


class Database:
    """A connection to a project file whose every write stands in an explicit transaction.

    What SQLite cannot do, such as read a damaged file or write to a full disk, is raised as
    a `UserError`. A broken constraint stays an `sqlite3.IntegrityError`.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self._path = path
        self._depth = 0
        self._broken = False
        self._locks: SharedLocks | None = None

    def hold_locks(self) -> None:
        """Keep other programs from taking for unused what is open for writing here.

        To be called often, because a file dialog makes the system forget it.
        """
        if self._locks is None:
            self._locks = SharedLocks(self._path)
        self._locks.renew()

    def rows(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Run a query and hand out its rows one at a time."""
        try:
            cursor = self.connection.execute(sql, parameters)
        except _FAILURES as error:
            _refuse(error)
        return _rows_of(cursor)

    def batches(self, sql: str, parameters: Parameters = ()) -> Iterator[list[Row]]:
        """Run a query and hand out its rows some thousand at a time."""
        try:
            cursor = self.connection.execute(sql, parameters)
            while rows := cursor.fetchmany(_AT_ONCE):
                yield rows
        except _FAILURES as error:
            _refuse(error)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Run a query and return its first row, or none."""
        try:
            return self.connection.execute(sql, parameters).fetchone()
        except _FAILURES as error:
            _refuse(error)

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Run a query and return the first value of its first row, or none."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that writes and return how many rows it touched."""
        try:
            return self.connection.execute(sql, parameters).rowcount
        except _FAILURES as error:
            _refuse(error)

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run a statement that writes once for each row of parameters."""
        try:
            self.connection.executemany(sql, rows)
        except _FAILURES as error:
            _refuse(error)

    def insert(
        self, table: str, columns: Mapping[str, Sequence[Any]], *, short: bool = False
    ) -> None:
        """Write new rows, given column by column.

        A column without any value is not named: to hand over nothing takes longer than a word.
        `short` is as in `insert_rows`.
        """
        given = {name: values for name, values in columns.items() if _holds_any(values)}
        if given:
            self.insert_rows(table, [*given], zip(*given.values(), strict=True), short=short)

    def insert_rows(
        self, table: str, columns: Sequence[str], rows: Iterable[Row], *, short: bool = False
    ) -> None:
        """Write new rows with values in some columns.

        Many `short` ones go several to a statement, a fifth quicker; long ones would be slower.
        It must not have to take back half of one (`OR FAIL`): the transaction goes as a whole.
        """
        names = ", ".join(f'"{column}"' for column in columns)
        row = f"({', '.join('?' * len(columns))})"
        rows = list(rows)
        last = len(rows) // _TOGETHER * _TOGETHER if short else 0
        if last:
            values = chain.from_iterable(rows[:last])
            several = zip(*[values] * (_TOGETHER * len(columns)), strict=True)
            together = ", ".join([row] * _TOGETHER)
            self.run_many(f"INSERT OR FAIL INTO {table} ({names}) VALUES {together}", several)
        self.run_many(f"INSERT INTO {table} ({names}) VALUES {row}", rows[last:])

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Do everything inside or nothing; the end is durable. Inner ones join the outer.

        Takes the write lock at once, because reading first and locking later fails
        without waiting for the other program (sqlite.org/lang_transaction.html §2.2).
        """
        if self._depth:
            with self._joined():
                yield
            return
        self._begin()
        ended = False
        try:
            yield
            ended = True
            self._commit()
        except BaseException as error:
            self._roll_back()
            if ended and isinstance(error, sqlite3.OperationalError):
                self._write_over()
            if isinstance(error, _FAILURES):
                _refuse(error)
            raise
        finally:
            self._depth = 0

    @contextmanager
    def _joined(self) -> Generator[None]:
        try:
            yield
        except BaseException:
            self._broken = True
            raise

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Let every question inside see the project as it was at the first."""
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            with suppress(sqlite3.DatabaseError):  # there is nothing to lose
                self.connection.execute("COMMIT")
            self._roll_back()

    def _begin(self) -> None:
        if self._locks is not None:
            self._locks.renew()
            if self._locks.are_broken():
                raise UserError(_TAKEN_AWAY)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise as_user_error(error) from error
        self._depth, self._broken = 1, False

    def _commit(self) -> None:
        """Make it durable, unless a part failed or nobody could find the file again."""
        if self._broken:
            raise RuntimeError("a part of this transaction failed; the rest cannot stand alone")
        if not is_there(self._path):
            raise UserError(
                f"{self._path} is no longer there; nothing was changed."
                " Put the file back, or open a copy of it."
            )
        self.connection.execute("COMMIT")

    def _roll_back(self) -> None:
        """Take back what SQLite has not taken back by itself."""
        if self.connection.in_transaction:
            with suppress(sqlite3.DatabaseError):
                self.connection.execute("ROLLBACK")

    def _write_over(self) -> None:
        """Put something else in the place of a transaction whose end was not made durable.

        It may lie complete in the `-wal` file, from where the next start would bring back
        what was said to be refused. A later write lies over it, this one at once; it changes
        nothing, so it need not be durable.
        """
        with suppress(sqlite3.DatabaseError):
            self.connection.execute("PRAGMA synchronous = OFF")
            self.connection.execute("PRAGMA user_version = 0")
        with suppress(sqlite3.DatabaseError):
            self.connection.execute("PRAGMA synchronous = FULL")

    def close(self) -> None:
        """Close the connection; the journal of SQLite is folded back into the file."""
        self._locks = None
        self.connection.close()


def _holds_any(values: Sequence[Any]) -> bool:
    return values.count(None) < len(values)


def _rows_of(cursor: sqlite3.Cursor) -> Iterator[Row]:
    try:
        for row in cursor:  # noqa: UP028  (`yield from` closes it, also after its connection)
            yield row
    except _FAILURES as error:
        _refuse(error)


def _refuse(error: Exception) -> NoReturn:
    """Raise what the person at the screen should hear; what is the caller's business as it is."""
    interrupted = "interrupted" in str(error)
    if interrupted or isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        raise error
    raise as_user_error(error) from error


@contextmanager
def as_made() -> Generator[None]:
    """Say that the file is damaged where what it holds is nothing that was put there."""
    try:
        yield
    except _signs_of_damage() as error:
        raise Damaged(_DAMAGED) from error


def _signs_of_damage() -> tuple[type[Exception], ...]:
    """Looked up only once something was raised."""
    import msgspec

    return (ValueError, LookupError, TypeError, msgspec.DecodeError)


def as_user_error(error: Exception) -> UserError:
    """Return what an error of SQLite's means to the person at the screen."""
    text = str(error)
    for sign, sentence in _SENTENCES.items():
        if sign in text:
            return Damaged(sentence) if sign in _SIGNS_OF_DAMAGE else UserError(sentence)
    return UserError(f"The project file could not be used: {text}.")


_TAKEN_AWAY = (
    "Another program closed the project file while it was open here; nothing was changed."
    " Close the project and open it again."
)
_DAMAGED = "The project file is damaged; open a backup, or run `annotator check` on it."

_SIGNS_OF_DAMAGE = frozenset(
    {"malformed", "decode", "int too large", "unsupported file format", "not a database"}
)

_SENTENCES = {
    "locking protocol": "The disk that the project lies on knows no file locks; nothing was"
    " changed. Copy the project to another disk.",
    "locked": "Another program is writing to this project; try again in a moment.",
    "readonly": "This project is open for reading only; nothing was changed.",
    "full": "The disk is full; nothing was changed. Free some space and try again.",
    "disk I/O": "The disk could not be read or written; nothing was changed.",
    "malformed": _DAMAGED,
    "decode": _DAMAGED,
    "int too large": _DAMAGED,
    "unsupported file format": _DAMAGED,
    "not a database": "This file is not an Annotator project.",
    "unable to open": "The project file could not be opened; check that it exists and is yours.",
}
