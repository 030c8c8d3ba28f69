"""Filling the places of a translated text: `%1` to `%9`."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale

from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.translations import is_mirrored

_ISOLATED = ("", "\u2066", "\u2067", "\u2068")
"""How a value begins that needs nothing, or has been isolated already."""
_PLACE = re.compile(r"%([1-9])")


def filled(words: str, *values: str | int) -> str:
    """Return `words` with the first value where `%1` stands, the second for `%2`, and so on.

    All places are filled at once, for a name may hold what looks like a place. Whole numbers
    are written in the digits of the window's language; a place without a value stays. What
    reads the other way than the window is isolated, or a sentence that begins with such a
    name would read the other way as a whole.
    """
    return _filled(words, values, _isolated)


def file_name(words: str, *values: str) -> str:
    """Return `words` filled for the name or the pattern of a file, where no sign may hide."""
    return _filled(words, values, str)


def _filled(words: str, values: Sequence[str | int], said: Callable[[str], str]) -> str:
    def value(place: re.Match[str]) -> str:
        number = int(place[1])
        if number > len(values):
            return place[0]
        value = values[number - 1]
        return said(value) if isinstance(value, str) else QLocale().toString(value)

    return _PLACE.sub(value, words)


def _isolated(value: str) -> str:
    if value.isascii() and not is_mirrored():
        return value
    if value[:1] in _ISOLATED or is_right_to_left(value) is is_mirrored():
        return value
    return f"\u2068{value}\u2069"
