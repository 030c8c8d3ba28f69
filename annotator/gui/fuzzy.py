"""Finding a name from a few of its letters."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.folding import Folded, fold

_AT_START = 60
_AT_WORD = 45
_INSIDE = 25
_SCATTERED = 4
_SCATTERED_AT_WORD = 8


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text answers a query, and where."""

    score: int
    """Higher is better; only scores for one query can be compared."""
    ranges: tuple[tuple[int, int], ...]
    """Code point ranges of the text that answer, in its order."""


def find(query: str, text: str) -> Match | None:
    """Return how `text` answers `query`, or none where a word of the query is not in it.

    Words may come in any order; one that is not found as a whole may be scattered, its
    letters in order, the first at the start of a word. Case, diacritics and letter
    variants make no difference.
    """
    folded = Folded.of(text)
    starts = _word_starts(folded.text)
    score, found = 0, list[tuple[int, int]]()
    for word in fold(query).split():
        match = _find_word(word, folded.text, starts)
        if match is None:
            return None
        score += match.score
        found += match.ranges
    ranges = (folded.original_range(start, end) for start, end in found)
    return Match(score - len(folded.text) // 4, _joined(ranges))


def _find_word(word: str, text: str, starts: set[int]) -> Match | None:
    places = _places(word, text)
    if places:
        best = next((place for place in places if place in starts), places[0])
        value = _AT_START if best == 0 else _AT_WORD if best in starts else _INSIDE
        return Match(value + 2 * len(word), ((best, best + len(word)),))
    return _find_scattered(word, text, starts)


def _places(word: str, text: str) -> list[int]:
    places: list[int] = []
    place = text.find(word)
    while place >= 0:
        places.append(place)
        place = text.find(word, place + 1)
    return places


def _find_scattered(word: str, text: str, starts: set[int]) -> Match | None:
    """Take each letter at the start of a word where it can be, else where it comes next."""
    place, score, found = -1, 0, list[tuple[int, int]]()
    for letter in word:
        at_word = min((s for s in starts if s > place and text[s] == letter), default=-1)
        follows = text[place + 1 : place + 2] == letter and place >= 0
        place = place + 1 if follows else at_word
        if place < 0:
            return None
        score += _SCATTERED_AT_WORD if place in starts else _SCATTERED
        found.append((place, place + 1))
    return Match(score, tuple(found))


def _word_starts(text: str) -> set[int]:
    return {
        place
        for place, letter in enumerate(text)
        if letter.isalnum() and (place == 0 or not text[place - 1].isalnum())
    }


def _joined(ranges: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sort ranges and make one of those that touch."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
