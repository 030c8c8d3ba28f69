"""The words of each language that tell a language, a date or a byline, from `resources/metadata/`.

One JSON file per language that is there, named after it: `stop_words` and `weekdays` (what may
stand beside a date) as one string of words, `months` and `jalali_months` (twelve strings, each
of the names of one month), `byline` and `dated` (what stands before an author or a date), and
`fields` (labels such as `Title:`). Files without `stop_words` hold something else.
"""

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NotRequired, TypedDict

from annotator import paths
from annotator.services.importing.guessing.lines import folded


class _Words(TypedDict):
    language: str
    """BCP 47."""
    stop_words: str
    months: list[str]
    jalali_months: NotRequired[list[str]]
    weekdays: str
    byline: list[str]
    dated: list[str]
    fields: dict[str, list[str]]


@lru_cache(maxsize=1)
def stop_words() -> dict[str, tuple[str, ...]]:
    """Return the languages that each frequent word speaks for; words are in lower case."""
    table: dict[str, tuple[str, ...]] = {}
    for words in _languages():
        for word in words["stop_words"].split():
            table[word] = (*table.get(word, ()), words["language"])
    return table


@lru_cache(maxsize=1)
def months() -> dict[str, int]:
    """Return the number, 1 to 12, of each folded name of a month."""
    return dict(_numbered(words["months"] for words in _languages()))


@lru_cache(maxsize=1)
def jalali_months() -> dict[str, int]:
    """Return the number, 1 to 12, of each folded name of a month of the Iranian calendar."""
    return dict(_numbered(words.get("jalali_months", []) for words in _languages()))


@lru_cache(maxsize=1)
def around_dates() -> frozenset[str]:
    """Return folded words that may stand on a line that says nothing but a date."""
    found: set[str] = set()
    for words in _languages():
        for phrase in (words["weekdays"], *words["dated"]):
            found.update(folded(phrase).split())
    return frozenset(found)


@lru_cache(maxsize=1)
def bylines() -> tuple[str, ...]:
    """Return what stands before an author's name, folded, the longest first."""
    found = {folded(byline) for words in _languages() for byline in words["byline"]}
    return tuple(sorted(found, key=len, reverse=True))


@lru_cache(maxsize=1)
def labels() -> dict[str, str]:
    """Return the field of a draft that each folded label names."""
    table: dict[str, str] = {}
    for words in _languages():
        for field, names in words["fields"].items():
            for name in names:
                table.setdefault(folded(name), field)
    return table


def _numbered(calendars: Iterable[list[str]]) -> Iterator[tuple[str, int]]:
    for calendar in calendars:
        for number, names in enumerate(calendar, start=1):
            yield from ((folded(name), number) for name in names.split())


@lru_cache(maxsize=1)
def _languages() -> tuple[_Words, ...]:
    files = sorted(paths.resource("metadata").glob("*.json"))
    read: list[_Words] = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return tuple(words for words in read if "stop_words" in words)
