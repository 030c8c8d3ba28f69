"""From a row of a table, or a JSON record, to what it says about one article."""

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import fields
from functools import lru_cache
from itertools import islice

from annotator import paths
from annotator.domain.folding import fold
from annotator.services.importing.draft import Found, Mapping, Unreadable
from annotator.services.importing.pages.html import read_page

FIELDS = tuple(field.name for field in fields(Mapping))
"""What a column can hold, `text` first."""

MOST_COLUMNS = 2_000
"""More than anybody can choose from."""
_SNIFFED = 5_000
_markup = re.compile(r"</(?:p|div|span|article|h[1-6])>|<br\s*/?>", re.IGNORECASE)


def guess_mapping(names: Iterable[str]) -> Mapping:
    """Return which of the columns called `names` holds what, by their usual names."""
    by_name: dict[str, str] = {}
    for name in names:
        by_name.setdefault(_plain(name), name)
    found: dict[str, str] = {}
    for field in FIELDS:
        for usual in _usual_names()[field]:
            name = by_name.get(_plain(usual))
            if name is not None and name not in found.values():
                found[field] = name
                break
    return Mapping(**found)


def require_text_column(mapping: Mapping, names: Collection[str]) -> None:
    """Raise `Unreadable` unless the column that holds the text is known."""
    if mapping.text not in names:
        listed = ", ".join(f"“{name}”" for name in islice(names, 12))
        raise Unreadable(
            f"No column is known to hold the text. Choose one of its columns: {listed}."
        )


def found_in(record: dict[str, str], mapping: Mapping) -> Found:
    """Return what a record says; a text with tags is read as a page.

    Raises `Unreadable` where it has no text.
    """
    if not mapping.text:
        require_text_column(mapping, record)
    text = record.get(mapping.text, "")
    if not text.strip():
        raise Unreadable(f"Its column “{mapping.text}” is empty.")
    if _markup.search(text, 0, _SNIFFED):
        text = read_page(text).text
    return Found(
        text,
        title=record.get(mapping.title, ""),
        outlet=record.get(mapping.outlet, ""),
        author=record.get(mapping.author, ""),
        published=record.get(mapping.published, ""),
        url=record.get(mapping.url, ""),
        language=record.get(mapping.language, ""),
    )


@lru_cache(maxsize=1)
def _usual_names() -> dict[str, list[str]]:
    """Return the usual names of the columns for each field, the likeliest first."""
    file = paths.resource("metadata", "columns.json")
    return json.loads(file.read_text(encoding="utf-8"))


def _plain(name: str) -> str:
    return " ".join(fold(name).replace("_", " ").replace("-", " ").split())
