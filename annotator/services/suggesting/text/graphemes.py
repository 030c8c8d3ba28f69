"""Keeps the ends of a passage between characters as readers see them."""

import unicodedata

_JOINER = "\u200d"
_VIRAMA = 9
"""Combining class of the signs that join two Indic consonants."""


def whole_graphemes(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` made smaller where an end would cut a grapheme in two.

    The rules are those of UAX #29 as far as marks, conjuncts, joined emoji, flags,
    Hangul and line ends go; what a span ends in is dropped rather than half taken.
    """
    while start < end and joins(text, start):
        start += 1
    while start < end and joins(text, end):
        end -= 1
    return start, end


def joins(text: str, position: int) -> bool:
    """Tell whether the characters on both sides of `position` belong to one grapheme."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    if before.isascii() and after.isascii():
        return before == "\r" and after == "\n"
    if before in "\r\n":
        return False
    if _extends(after):
        return True
    if before == _JOINER or (unicodedata.combining(before) == _VIRAMA and after.isalpha()):
        return True
    if _is_flag_half(before) and _is_flag_half(after):
        return _flag_halves_before(text, position) % 2 == 1
    return _is_jamo(before) and _is_jamo(after)


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character) in ("Mn", "Me", "Mc")
        or character in "\u200c\u200d"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_halves_before(text: str, position: int) -> int:
    count = 0
    while count < position and _is_flag_half(text[position - 1 - count]):
        count += 1
    return count


def _is_jamo(character: str) -> bool:
    return "\u1100" <= character <= "\u11ff" or "\uac00" <= character <= "\ud7fb"
