"""Bringing a project file up to date, step by step."""

import sqlite3
from collections.abc import Iterator, Mapping

from sqlite_utils import Database as SqliteUtils
from sqlite_utils.migrations import Migrations

from annotator.domain.errors import UserError

MIGRATION_SET = "annotator"


def migrate(connection: sqlite3.Connection, steps: Mapping[str, tuple[str, ...]]) -> None:
    """Apply all the steps a file still needs, or none of them.

    Raises `UserError` where records refer to others that are gone, and what stops it.
    """
    migrations = Migrations(MIGRATION_SET)
    for name, scripts in steps.items():
        migrations(name=name)(_Step(scripts))
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")  # the library's own transactions lie inside
    try:
        migrations.apply(SqliteUtils(connection, recursive_triggers=False, execute_plugins=False))
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise UserError("The project is damaged: some records refer to others that are gone.")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


class _Step:
    """One step made of plain SQL, run inside the library's transaction."""

    def __init__(self, scripts: tuple[str, ...]) -> None:
        self._scripts = scripts
        self.__name__ = "step"

    def __call__(self, database: SqliteUtils, /) -> None:
        for script in self._scripts:
            for statement in _statements(script):
                database.conn.execute(statement)


def _statements(script: str) -> Iterator[str]:
    """Hand out the statements of a script; `executescript` would commit the transaction."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
