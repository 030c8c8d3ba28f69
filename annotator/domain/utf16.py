"""Code points and UTF-16 units: the one place where the two are converted."""

import re
from bisect import bisect_left, bisect_right

_astral = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Translates positions in one text between code points and UTF-16 units.

    Building it is one pass over the text; a query is one bisection over the
    characters outside the Basic Multilingual Plane.
    """

    __slots__ = ("_astral", "_astral_utf16")

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [match.start() for match in _astral.finditer(text)]
        self._astral_utf16 = [position + rank for rank, position in enumerate(self._astral)]

    def utf16(self, position: int) -> int:
        """Return the UTF-16 position of a code point position."""
        return position + bisect_left(self._astral, position)

    def code_point(self, position_utf16: int) -> int:
        """Return the code point position of a UTF-16 position.

        A position between the two halves of a character counts as its beginning.
        """
        rank = bisect_right(self._astral_utf16, position_utf16)
        if rank and self._astral_utf16[rank - 1] + 1 == position_utf16:
            return self._astral[rank - 1]
        return position_utf16 - bisect_left(self._astral_utf16, position_utf16)
