"""Whether a file is made as its migrations make one."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.store.database import Damaged

Schema = Mapping[tuple[str, str], str | None]
"""Kind and name of each table, index, trigger and view: its SQL."""

Steps = Mapping[str, Sequence[str]]


def check_schema(
    connection: sqlite3.Connection, path: Path, applied: set[str], steps: Steps
) -> None:
    """Refuse a file whose tables are gone, or that brings code of its own.

    `applied` are the names of the steps that made it. Raises `UserError`.
    """
    ours = schema_by(tuple(s for name in steps if name in applied for s in steps[name]))
    theirs = _schema_of(connection)
    for kind, name in theirs:
        if kind in ("trigger", "view") and ours.get((kind, name)) != theirs[kind, name]:
            raise UserError(
                f"{path.name} holds a {kind} that Annotator did not make; it was not opened."
            )
    for kind, name in sorted(ours.keys() - theirs.keys()):
        raise Damaged(
            f"{path.name} is damaged: its {kind} “{name}” is missing; open a backup of it."
        )


def _schema_of(connection: sqlite3.Connection) -> Schema:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master")
    return {(kind, name): sql for kind, name, sql in rows}


@lru_cache(maxsize=4)
def schema_by(scripts: tuple[str, ...]) -> Schema:
    """Return what a file made by these scripts consists of."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for script in scripts:
            connection.executescript(script)
        return _schema_of(connection)
