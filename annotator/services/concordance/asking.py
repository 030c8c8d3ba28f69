"""What a concordance is asked for, and how it is found in the index and in a text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from annotator.domain.codebook import Speaker
from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.services.concordance.patterns import check_pattern
from annotator.services.searching import ranges_of
from annotator.store.queries.matching import search_terms

Range = tuple[int, int]
_MOST_NAMES = 200


class Kind(StrEnum):
    """How the words of a question are meant."""

    PHRASE = "phrase"
    """Words that follow each other; the last may end in `*`."""
    PATTERN = "pattern"
    """A regular expression, as Python writes them."""
    NAMES = "names"
    """Any of several names."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question."""

    kind: Kind = Kind.PHRASE
    text: str = ""
    names: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        if self.kind is Kind.PATTERN:
            return not self.text
        return not self._phrases()

    @property
    def expression(self) -> str | None:
        """The FTS5 expression for the articles that may hold it; none where any may."""
        if self.kind is Kind.PATTERN:
            return None
        phrases = self._phrases()
        return " OR ".join(
            '"' + " ".join(words) + '"' + (" *" if beginning else "")
            for words, beginning in phrases
        )

    def finder(self) -> Callable[[str], Iterator[Range]]:
        """Return what finds the places in a text, in code points.

        Raises `UserError` where the pattern is none, or would take for ever.
        """
        if self.kind is Kind.PATTERN:
            return _found_by(_compiled(self.text))
        pattern = _pattern_of(tuple(self._phrases()))
        return lambda text: ranges_of(pattern, text)

    def _phrases(self) -> list[tuple[tuple[str, ...], bool]]:
        """Return the words to look for, each with whether its last word is only a beginning."""
        if self.kind is Kind.NAMES:
            phrases = [_words(name) for name in self.names[:_MOST_NAMES]]
            return [(words, False) for words in dict.fromkeys(phrases) if words]
        text = self.text.strip()
        words = _words(text)
        return [(words, text.endswith("*"))] if words else []


def asked_for_speaker(book: Codebook, speaker_id: str) -> Asked:
    """Return the question for a speaker with all names of it, also of entries merged into it."""
    entries = {entry.id: entry for entry in book.speakers}
    names = [name for id in book.standing_for(speaker_id) for name in _names(entries[id])]
    return Asked(Kind.NAMES, book.speaker_name(speaker_id), tuple(dict.fromkeys(names)))


def _names(speaker: Speaker) -> tuple[str, ...]:
    return (speaker.name, *speaker.aliases)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for term in search_terms(text.replace("*", " ")) for word in term.words)


@lru_cache(maxsize=16)
def _pattern_of(phrases: tuple[tuple[tuple[str, ...], bool], ...]) -> re.Pattern[str]:
    def one(words: tuple[str, ...], beginning: bool) -> str:
        end = r"[^\W_]*" if beginning else r"(?![^\W_])"
        return r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, words)) + end

    longest_first = sorted((one(*phrase) for phrase in phrases), key=len, reverse=True)
    return re.compile("|".join(longest_first))


@lru_cache(maxsize=16)
def _compiled(text: str) -> re.Pattern[str]:
    check_pattern(text)
    try:
        return re.compile(text, re.IGNORECASE | re.MULTILINE)
    except (re.error, OverflowError, RecursionError) as error:
        raise UserError(f"This is not a regular expression: {error}.") from error


def _found_by(pattern: re.Pattern[str]) -> Callable[[str], Iterator[Range]]:
    def find(text: str) -> Iterator[Range]:
        for found in pattern.finditer(text):
            if found.end() > found.start():
                yield found.span()

    return find
