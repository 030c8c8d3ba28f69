"""The columns of an export, in their order, with what they mean."""

import json
from dataclasses import dataclass

from annotator.paths import resource


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table, or one field of a record."""

    name: str
    meaning: str
    type: str
    """`text`, `integer`, `boolean`, `date`, `json`, `list` or `object`."""
    values: str
    """The values it can have, where they are few; otherwise empty."""
    free: bool
    """Whether it holds words that anybody wrote, which a spreadsheet could take for a formula."""


def columns() -> tuple[Column, ...]:
    """Return the columns of an export in their order."""
    return _described("columns.json")


def fields() -> tuple[Column, ...]:
    """Return the fields of a record, such as `annotation.id`; `[]` is each entry of a list."""
    return _described("fields.json")


def _described(file: str) -> tuple[Column, ...]:
    items = json.loads(resource("export", file).read_text("utf-8"))
    return tuple(Column(**item) for item in items)


NAMES = tuple(column.name for column in columns())
"""The names of the columns in their order."""

FREE = tuple(place for place, column in enumerate(columns()) if column.free)
"""The places of the columns that hold words that anybody wrote."""
