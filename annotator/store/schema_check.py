"""Whether a file is made as its migrations make one."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from annotator import paths
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
    ours = _recorded(applied)
    if ours is None:
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


def _recorded(applied: set[str]) -> Schema | None:
    """Return what `record_schema` has written down, if these steps make it.

    To read it is many times faster than to make a file by the steps, and every window waits
    for it.
    """
    recorded = json.loads(_record().read_bytes())
    if applied != set(recorded["steps"]):
        return None
    return {(kind, name): sql for kind, name, sql in recorded["schema"]}


def record_schema(steps: Steps) -> None:
    """Write down what all steps make, for `check_schema`; to be run when a step is added."""
    schema = schema_by(tuple(script for name in steps for script in steps[name]))
    rows = [[kind, name, sql] for (kind, name), sql in schema.items()]
    text = json.dumps({"steps": list(steps), "schema": rows}, indent=1, ensure_ascii=False)
    _record().write_text(text + "\n", "utf-8")


def _record() -> Path:
    return paths.resource("schema", "whole.json")


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
