"""Rows of the tables that are only ever added to, from wherever they lie in a damaged file."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from annotator.domain.ids import article_id
from annotator.store.salvage.loose import Column, Form, loose_rows
from annotator.store.salvage.reading import FAILURES, Row, Shape

ONLY_ADDED = ("journal", "change", "text", "received")
"""Tables none of whose rows is ever changed or deleted; triggers see to it."""

_ID_OF_TEXT = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
"""A UUID of version 8, as `article_id` makes it."""


def add_loose_rows(target: sqlite3.Connection, damaged: Path, shape: Shape) -> None:
    """Add what lies anywhere in a file of a table that is only ever added to.

    Does nothing for other tables, and raises nothing.
    """
    if shape.name not in ONLY_ADDED:
        return
    with suppress(OSError, *FAILURES):
        if shape.name == "text":
            _add_texts(target, damaged, shape)
            return
        names = ", ".join(f'"{name}"' for name in shape.columns)
        marks = ", ".join("?" * len(shape.columns))
        sql = f'INSERT OR IGNORE INTO "{shape.name}" ({names}) VALUES ({marks})'
        target.executemany(sql, loose_rows(damaged, _form(target, shape)))


def _add_texts(target: sqlite3.Connection, damaged: Path, shape: Shape) -> None:
    """Add texts that are whole, which their ids prove, and then what is left of others."""
    read = target.execute("SELECT id, body FROM text")
    sound = {id: article_id(body) == id for id, body in read}
    torn: dict[str, Row] = {}
    for row in _texts(damaged, _form(target, shape)):
        _, id, body = row
        if sound.get(str(id)):
            continue
        if article_id(str(body)) != id:
            torn.setdefault(str(id), row)
            continue
        target.execute("DELETE FROM text WHERE id = ?", (id,))
        _put_text(target, row)
        sound[str(id)] = True
    for id, row in torn.items():
        if id not in sound:
            _put_text(target, row)


def _texts(damaged: Path, form: Form) -> Iterator[Row]:
    for row in loose_rows(damaged, form, torn=True):
        _, id, body = row
        if body and _ID_OF_TEXT.fullmatch(str(id)):
            yield row


def _put_text(target: sqlite3.Connection, row: Row) -> None:
    """Write a text, under a number of its own where another one has its number."""
    number, id, body = row
    taken = target.execute("SELECT 1 FROM text WHERE number = ?", (number,)).fetchone()
    sql = "INSERT OR IGNORE INTO text (number, id, body) VALUES (?, ?, ?)"
    target.execute(sql, (None if taken else number, id, body))


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
