"""Questions that can be stopped while SQLite is still at work on them."""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager

from annotator.domain.errors import Cancelled
from annotator.store.database import Database

_EVERY = 20_000
"""Virtual machine instructions between two looks: some ten thousandths of a second."""


@contextmanager
def stopping_when(database: Database, should_stop: Callable[[], bool]) -> Generator[None]:
    """Ask questions inside; raises `Cancelled` soon after `should_stop` becomes true."""
    database.connection.set_progress_handler(should_stop, _EVERY)
    try:
        yield
    except sqlite3.OperationalError as error:
        if should_stop():
            raise Cancelled from error
        raise
    finally:
        database.connection.set_progress_handler(None, 0)


@contextmanager
def telling_while(connection: sqlite3.Connection, tell: Callable[[], None]) -> Generator[None]:
    """Ask questions inside; `tell` is called while SQLite is at work on them.

    What it raises stops the question, and is raised here.
    """
    raised: list[BaseException] = []

    def look() -> bool:
        try:
            tell()
        except BaseException as error:
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(look, 50 * _EVERY)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
