"""Filling the places of a translated text: `%1` to `%9`."""

import re

from PySide6.QtCore import QLocale

_PLACE = re.compile(r"%([1-9])")


def filled(words: str, *values: str | int) -> str:
    """Return `words` with the first value where `%1` stands, the second for `%2`, and so on.

    All places are filled at once, for a name may hold what looks like a place. Whole numbers
    are written in the digits of the window's language; a place without a value stays.
    """

    def value(place: re.Match[str]) -> str:
        number = int(place[1])
        if number > len(values):
            return place[0]
        value = values[number - 1]
        return value if isinstance(value, str) else QLocale().toString(value)

    return _PLACE.sub(value, words)
