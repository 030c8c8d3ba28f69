"""What was meant where the keyboard had another layout than one thought."""

import json
import re
from functools import cache

from annotator import paths

_LAYOUTS = ("fa", "ar")


def as_meant(typed: str) -> tuple[str, ...]:
    """Return what the same keys write on other layouts, none where that is nothing else.

    Persian and Arabic letters as on a US keyboard, and Latin ones as on those two.
    """
    tables = _latin() if any(letter > "\u0590" for letter in typed) else _arabic()
    lower = typed.lower()
    meant = (_written(lower, table, keys) for table, keys in tables)
    return tuple(dict.fromkeys(text for text in meant if text != lower))


def _written(text: str, table: dict[str, str], keys: re.Pattern[str]) -> str:
    return keys.sub(lambda key: table[key[0]], text)


@cache
def _latin() -> list[tuple[dict[str, str], re.Pattern[str]]]:
    """Return what other layouts write by the keys of a US keyboard."""
    keys = _keys()
    tables = [_table(keys[layout], keys["us"], keys[f"{layout}_shift"]) for layout in _LAYOUTS]
    apart = {letters: key for letters, key in tables[-1].items() if len(letters) == 1}
    return [_compiled(table) for table in (*tables, apart)]


@cache
def _arabic() -> list[tuple[dict[str, str], re.Pattern[str]]]:
    """Return what a US keyboard writes by the keys of other layouts."""
    keys = _keys()
    return [_compiled(_table(keys["us"], keys[layout], ())) for layout in _LAYOUTS]


def _table(written: list[str], meant: list[str], shifted: list[str] | tuple[()]) -> dict[str, str]:
    return {**dict(zip(shifted, meant, strict=False)), **dict(zip(written, meant, strict=True))}


def _compiled(table: dict[str, str]) -> tuple[dict[str, str], re.Pattern[str]]:
    longest_first = sorted(table, key=len, reverse=True)
    return table, re.compile("|".join(map(re.escape, longest_first)))


@cache
def _keys() -> dict[str, list[str]]:
    text = paths.resource("keyboard", "letters.json").read_text(encoding="utf-8")
    return json.loads(text)
