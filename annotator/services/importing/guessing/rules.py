"""The rules by which furniture is known, read from `resources/furniture/`.

One JSON file per language, and `common.json`. A file's keys, all lists of strings:

- `lines`: whole lines; punctuation at the ends makes no difference
- `starts`: how a short line begins
- `contains`: what a short line without quotation marks contains
- `patterns`: regular expressions that match a short line from its beginning
- `credits`: the same for the bracket that ends a caption
- `about`: headings that introduce the outlet, each also among `lines`
- `self_description`: what the paragraph after such a heading contains
- `lists`: headings of lists of other articles, each also among `lines`

All but the regular expressions may be written as people write; those are matched against
the line as `lines.folded` makes it, so they are written in that form.
"""

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import cast

from annotator import paths
from annotator.services.importing.guessing.lines import bare, folded, has_quotation

_KEYS = (
    "lines",
    "starts",
    "contains",
    "patterns",
    "credits",
    "about",
    "self_description",
    "lists",
)
_LABEL = 80
"""Lines up to so many code points are always looked at closely."""
_ODD = "#＃@©([{"
"""What a longer line of furniture may begin with, instead of one of the known words."""

_SPEECH = "\"“”„«'‘"
"""What a longer line does not begin with if it is furniture."""
_MARKS = (".", ",", ":", ";", "!", "?", "..", "...", "…")

_word = re.compile(r"\w+")


class Rules:
    """All rules of all languages, looked up by words so that their number costs nothing."""

    def __init__(self, data: dict[str, list[str]]) -> None:
        self.lines = frozenset(bare(folded(line)) for line in data["lines"])
        self.about = frozenset(bare(folded(line)) for line in data["about"])
        self.lists = frozenset(bare(folded(line)) for line in data["lists"])
        self._starts = _by_first_word(data["starts"])
        self._first_words = _variants(phrase.split()[0].strip(":") for phrase in data["starts"])
        self._contains = _Phrases(data["contains"])
        self._self_description = _Phrases(data["self_description"])
        self._patterns = _any_of(data["patterns"])
        self._credits = _any_of(data["credits"])

    def is_worth_a_look(self, body: str, *, at_end: bool) -> bool:
        """Tell cheaply whether a line can be furniture; `at_end`: of the page, either end."""
        if len(body) <= _LABEL:
            return True
        if body[0] in _SPEECH:
            return False
        if body[0] in _ODD or body[-1] in ")]":
            return True
        if body[:30].split(None, 1)[0].lower().strip(":") in self._first_words:
            return True
        return at_end and not has_quotation(body) and self._contains.hinted_in(body)

    def is_furniture(self, line: str) -> bool:
        """Tell whether a folded line is furniture by itself."""
        if bare(line) in self.lines or self._has_start(line):
            return True
        if self._patterns.match(line) is not None:
            return True
        return (self._has_credit(line) or self._contains.any_in(line)) and not has_quotation(line)

    def is_self_description(self, line: str) -> bool:
        """Tell whether a folded line speaks about the outlet itself."""
        return self._self_description.any_in(line)

    def _has_start(self, line: str) -> bool:
        first = _word.search(line, 0, 30)
        if first is None or first[0] not in self._starts:
            return False
        return line.startswith(self._starts[first[0]], first.start())

    def _has_credit(self, line: str) -> bool:
        if not line.endswith((")", "]")):
            return False
        opening = line.rfind("(" if line[-1] == ")" else "[")
        return opening >= 0 and self._credits.match(line, opening) is not None


class _Phrases:
    """Phrases to look for, each looked up by one of its words."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        hints: list[str] = []
        for phrase in phrases:
            for word in _keys(folded(phrase)):
                self._by_word.setdefault(word, []).append(folded(phrase))
            hints += _keys(phrase.lower())
        self._words = frozenset(self._by_word)
        self._hints = self._words.union(hints)

    def hinted_in(self, body: str) -> bool:
        """Tell whether a line, not folded, has a word that one of the phrases has."""
        return not self._hints.isdisjoint(body.lower().split())

    def any_in(self, line: str) -> bool:
        """Tell whether any of the phrases stands in a folded line."""
        words = line.split()
        if self._words.isdisjoint(words):
            return False
        known = self._words.intersection(words)
        return any(phrase in line for word in known for phrase in self._by_word[word])


def _keys(phrase: str) -> list[str]:
    """Return the longest word of a phrase, also as it stands before punctuation."""
    words = phrase.split()
    word = max(words, key=len)
    return [word] + [word + mark for mark in _MARKS if word == words[-1]]


def _variants(words: Iterable[str]) -> frozenset[str]:
    """Return words in lower case, as they are written and folded."""
    lower = [word.lower() for word in words]
    return frozenset(lower).union(map(folded, lower))


@lru_cache(maxsize=1)
def rules() -> Rules:
    """Return the rules of all languages together: pages mix languages more than rules collide."""
    merged: dict[str, list[str]] = {key: [] for key in _KEYS}
    for file in sorted(Path(paths.resource("furniture")).glob("*.json")):
        data = cast(dict[str, list[str]], json.loads(file.read_text(encoding="utf-8")))
        for key, values in data.items():
            merged[key].extend(values)
    return Rules(merged)


def _by_first_word(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for phrase in map(folded, phrases):
        word = _word.findall(phrase)[0]
        table[word] = (*table.get(word, ()), phrase)
    return table


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
