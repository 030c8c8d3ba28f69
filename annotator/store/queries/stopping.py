"""Questions that can be stopped while SQLite is still at work on them."""

import sqlite3
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager

from annotator.domain.errors import Cancelled
from annotator.store.database import Database

_EVERY = 20_000
"""Virtual machine instructions between two looks: some ten thousandths of a second."""

_LOOK_S = 0.05
"""How often another thread looks, where SQLite itself may not."""


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

    What it raises stops the question at once, and is raised here. It is called from another
    thread too: while SQLite checks one large B-tree it looks after nobody (up to 3.40).
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
        with _interrupting_when(connection, look):
            yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def _interrupting_when(
    connection: sqlite3.Connection, should_stop: Callable[[], bool]
) -> Generator[None]:
    """Look from another thread whether to stop, and interrupt whatever is being asked."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK_S):
            if should_stop():
                connection.interrupt()

    thread = threading.Thread(target=watch, name="interrupting", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
