"""The words of each language that tell a language, a date or a byline, from `resources/metadata/`.

One JSON file per language: `stop_words` and `weekdays` (what may stand beside a date) as
one string of words, `months` and `jalali_months` (twelve strings, each of the names of one
month), `byline` and `dated` (what stands before an author or a date), and `fields` (labels
such as `Title:`). Beside them `columns.json` and `html.json`: how tables and pages name things.
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, cast

from annotator import paths
from annotator.services.importing.guessing.lines import folded

_LANGUAGES = ("en", "ar", "fa", "fr", "de", "es")


@lru_cache(maxsize=1)
def stop_words() -> dict[str, tuple[str, ...]]:
    """Return the languages that each frequent word speaks for; words are in lower case."""
    table: dict[str, tuple[str, ...]] = {}
    for language, data in _files():
        for word in cast(str, data["stop_words"]).split():
            table[word] = (*table.get(word, ()), language)
    return table


@lru_cache(maxsize=1)
def months() -> dict[str, int]:
    """Return the number, 1 to 12, of each folded name of a month."""
    return dict(_numbered("months"))


@lru_cache(maxsize=1)
def jalali_months() -> dict[str, int]:
    """Return the number, 1 to 12, of each folded name of a month of the Iranian calendar."""
    return dict(_numbered("jalali_months"))


@lru_cache(maxsize=1)
def around_dates() -> frozenset[str]:
    """Return folded words that may stand on a line that says nothing but a date."""
    words: set[str] = set()
    for _, data in _files():
        words.update(folded(cast(str, data["weekdays"])).split())
        for phrase in cast(list[str], data["dated"]):
            words.update(folded(phrase).split())
    return frozenset(words)


@lru_cache(maxsize=1)
def bylines() -> tuple[str, ...]:
    """Return what stands before an author's name, folded, the longest first."""
    found = {folded(byline) for _, data in _files() for byline in data["byline"]}
    return tuple(sorted(found, key=len, reverse=True))


@lru_cache(maxsize=1)
def labels() -> dict[str, str]:
    """Return the field of a draft that each folded label names."""
    table: dict[str, str] = {}
    for _, data in _files():
        for field, names in cast(dict[str, list[str]], data["fields"]).items():
            for name in names:
                table.setdefault(folded(name), field)
    return table


@lru_cache(maxsize=1)
def columns() -> dict[str, list[str]]:
    """Return the usual names of the columns for each field, the likeliest first."""
    return cast(dict[str, list[str]], _load("columns"))


@lru_cache(maxsize=1)
def html_names() -> dict[str, Any]:
    """Return what the elements and `<meta>` names of web pages mean."""
    return _load("html")


def _numbered(key: str) -> Iterator[tuple[str, int]]:
    for _, data in _files():
        for number, names in enumerate(cast(list[str], data.get(key, [])), start=1):
            yield from ((folded(name), number) for name in names.split())


@lru_cache(maxsize=1)
def _files() -> tuple[tuple[str, dict[str, Any]], ...]:
    return tuple((language, _load(language)) for language in _LANGUAGES)


def _load(name: str) -> dict[str, Any]:
    file = paths.resource("metadata", f"{name}.json")
    return cast(dict[str, Any], json.loads(file.read_text(encoding="utf-8")))
