"""What the services say, in the language of the window.

Services know no window: they raise and report English sentences, with names and numbers
already in their places. Here such a sentence is found again among those that are translated,
in `resources/translations/sentences_LANGUAGE.json` (English to translation, `%1` for a place).
"""

import json
from functools import cache, lru_cache

from PySide6.QtCore import QLocale

from annotator import paths
from annotator.domain.value import value
from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.translations import is_mirrored, window_language

_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2066", "\u2069"
_ENDS = tuple(f". {start}" for start in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789“")
"""Where one sentence may end and another begin."""


@value
class Pattern:
    """A sentence with places for names and numbers."""

    parts: tuple[str, ...]
    """What stands around the places."""
    translation: str

    def values(self, sentence: str) -> tuple[str, ...] | None:
        """Return what fills the places of a sentence, or none where it is another sentence."""
        first, last = self.parts[0], self.parts[-1]
        if len(self.parts) == 1:
            return () if sentence == first else None
        room = len(sentence) - len(first) - len(last)
        if room < 0 or not (sentence.startswith(first) and sentence.endswith(last)):
            return None
        rest = sentence[len(first) : len(first) + room]
        found: list[str] = []
        for between in self.parts[1:-1]:
            value, there, rest = rest.partition(between)
            if not there:
                return None
            found.append(value)
        return (*found, rest)


def told(sentence: str) -> str:
    """Return what a service said in the language of the window, or as it is where unknown.

    Several sentences in a row may be given. One that begins with a name that reads from right
    to left still reads as the window does.
    """
    said = _told(sentence, window_language())
    if said != sentence or said.isascii() or is_mirrored() or not is_right_to_left(said):
        return said
    return f"{_LEFT_TO_RIGHT_ISOLATE}{said}{_END_OF_ISOLATE}"


@lru_cache(maxsize=1_000)
def _told(sentence: str, language: str) -> str:
    patterns = _patterns(language)
    if not patterns:
        return sentence
    found = [
        (pattern, values)
        for pattern in patterns
        if (values := pattern.values(sentence)) is not None
    ]
    whole = next((match for match in found if not any(map(_has_end, match[1]))), None)
    if whole is None:
        row = _told_in_turn(sentence, language)
        if row or not found:
            return row or sentence
    pattern, values = whole or found[0]
    return _filled(pattern.translation, values, language)


def _told_in_turn(sentence: str, language: str) -> str:
    """Return the translations of a row of sentences, or nothing where its first is unknown."""
    for place in range(len(sentence)):
        if sentence.startswith(_ENDS, place):
            first, rest = sentence[: place + 1], sentence[place + 2 :]
            if (said := _told(first, language)) != first:
                return f"{said} {_told(rest, language)}"
    return ""


def _has_end(value: str) -> bool:
    return any(end in value for end in _ENDS)


def _filled(text: str, values: tuple[str, ...], language: str) -> str:
    """Fill the places all at once, for a name may hold what looks like a place.

    What stands isolated alone is a name or the system's reason; anything else is a number or a
    word, such as the two ends of a range that is isolated as a whole.
    """
    done, *rest = text.split("%")
    for part in rest:
        value = _told(values[int(part[0]) - 1], language)
        is_name = done.endswith(_ISOLATE) and part[1:].startswith(_END_OF_ISOLATE)
        done += (value if is_name else _in_digits(value, language)) + part[1:]
    return done


def _in_digits(value: str, language: str) -> str:
    """Return a number as the language writes it; whatever else it is stays."""
    number = value.replace(",", "")
    return QLocale(language).toString(int(number)) if number.isdecimal() else value


@cache
def _patterns(language: str) -> tuple[Pattern, ...]:
    """Return the sentences of a language, those with most words of their own first."""
    file = paths.resource("translations", f"sentences_{language}.json")
    if not file.is_file():
        return ()
    table: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    patterns = [Pattern(_parts(english), told) for english, told in table.items()]
    return tuple(sorted(patterns, key=lambda pattern: -sum(map(len, pattern.parts))))


def _parts(text: str) -> tuple[str, ...]:
    first, *rest = text.split("%")
    return (first, *(part[1:] for part in rest))
