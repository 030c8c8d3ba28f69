"""One open connection, and the few ways in which SQL is run over it."""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from annotator.domain.errors import UserError

Row = tuple[Any, ...]
Parameters = Sequence[Any]

BUSY_MILLISECONDS = 5_000
"""How long a write waits for another program's before it is refused."""


class Database:
    """A connection to a project file whose every write stands in an explicit transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._depth = 0

    def rows(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Run a query and hand out its rows one at a time."""
        return self.connection.execute(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Run a query and return its first row, or none."""
        return self.connection.execute(sql, parameters).fetchone()

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Run a query and return the first value of its first row, or none."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that writes and return how many rows it touched."""
        return self.connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run a statement that writes once for each row of parameters."""
        self.connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Do everything inside or nothing; the end is durable. Inner ones join the outer.

        Takes the write lock at once, because reading first and locking later fails
        without waiting for the other program (sqlite.org/lang_transaction.html §2.2).
        """
        if self._depth:
            yield
            return
        self._begin()
        self._depth = 1
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    def _begin(self) -> None:
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise as_user_error(error) from error

    def close(self) -> None:
        """Close the connection; the journal of SQLite is folded back into the file."""
        self.connection.close()


def as_user_error(error: sqlite3.Error) -> UserError:
    """Return what an error of SQLite's means to the person at the screen."""
    text = str(error)
    for sign, sentence in _SENTENCES.items():
        if sign in text:
            return UserError(sentence)
    return UserError(f"The project file could not be used: {text}.")


_SENTENCES = {
    "locked": "Another program is writing to this project; try again in a moment.",
    "readonly": "This project is open for reading only; nothing was changed.",
    "full": "The disk is full; nothing was changed. Free some space and try again.",
    "disk I/O": "The disk could not be read or written; nothing was changed.",
    "malformed": "The project file is damaged; open a backup, or run `annotator check` on it.",
    "not a database": "This file is not an Annotator project.",
    "unable to open": "The project file could not be opened; check that it exists and is yours.",
}
