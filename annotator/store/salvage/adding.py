"""Rows of the tables that are only ever added to, from wherever they lie in a damaged file."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from annotator.domain.ids import article_id
from annotator.store.salvage.loose import Column, Form, loose_rows
from annotator.store.salvage.reading import FAILURES, Row, Shape

ONLY_ADDED = ("journal", "change", "text", "received")
"""Tables none of whose rows is ever changed or deleted; triggers see to it."""

_ID_OF_TEXT = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
"""A UUID of version 8, as `article_id` makes it."""


def add_loose_rows(
    target: sqlite3.Connection,
    damaged: Path,
    shape: Shape,
    unsound: set[str],
    tell: Callable[[], None],
) -> None:
    """Add what lies anywhere in a file of a table that is only ever added to.

    Does nothing for other tables, and raises nothing but what `tell` raises, which is called
    now and then. `unsound` are the ids of texts that are there and not what was imported.
    """
    if shape.name not in ONLY_ADDED:
        return
    with suppress(OSError, *FAILURES):
        if shape.name == "text":
            _add_texts(target, damaged, shape, unsound, tell)
            return
        names = ", ".join(f'"{name}"' for name in shape.columns)
        marks = ", ".join("?" * len(shape.columns))
        sql = f'INSERT OR IGNORE INTO "{shape.name}" ({names}) VALUES ({marks})'
        target.executemany(sql, loose_rows(damaged, _form(target, shape), tell=tell))


def _add_texts(
    target: sqlite3.Connection,
    damaged: Path,
    shape: Shape,
    unsound: set[str],
    tell: Callable[[], None],
) -> None:
    """Add texts that are whole, which their ids prove, and then what is left of others."""
    torn: dict[str, Row] = {}
    for row in _texts(damaged, _form(target, shape), tell):
        id, body = str(row[1]), str(row[2])
        if id not in unsound and _is_there(target, "id", id):
            continue
        if article_id(body) != id:
            torn.setdefault(id, row)
            continue
        target.execute("DELETE FROM text WHERE id = ?", (id,))
        _put_text(target, row)
        unsound.discard(id)
    for id, row in torn.items():
        if not _is_there(target, "id", id):
            _put_text(target, row)


def _texts(damaged: Path, form: Form, tell: Callable[[], None]) -> Iterator[Row]:
    for row in loose_rows(damaged, form, torn=True, tell=tell):
        _, id, body = row
        if body and _ID_OF_TEXT.fullmatch(str(id)):
            yield row


def _put_text(target: sqlite3.Connection, row: Row) -> None:
    """Write a text, under a number of its own where another one has its number."""
    number, id, body = row
    taken = _is_there(target, "number", number)
    sql = "INSERT OR IGNORE INTO text (number, id, body) VALUES (?, ?, ?)"
    target.execute(sql, (None if taken else number, id, body))


def _is_there(target: sqlite3.Connection, column: str, value: object) -> bool:
    sql = f"SELECT 1 FROM text WHERE {column} = ?"
    return target.execute(sql, (value,)).fetchone() is not None


def _form(target: sqlite3.Connection, shape: Shape) -> Form:
    columns = {c[1]: c for c in target.execute(f'PRAGMA table_info("{shape.name}")')}
    numbered = shape.numbered and len(shape.key) == 1
    return Form(
        tuple(
            Column(
                is_text=columns[name][2] == "TEXT",
                may_be_empty=not columns[name][3] or (numbered and name in shape.key),
            )
            for name in shape.columns
        ),
        numbered,
    )
