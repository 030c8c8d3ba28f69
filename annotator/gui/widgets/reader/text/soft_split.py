"""Very long paragraphs in pieces: other line breaks than the article's, but nothing moves.

A text widget lays out a whole paragraph at once, so a paragraph of a million characters
would freeze it. Such a paragraph is shown as several: at a blank now and then the widget's
copy has a line feed instead, one character for one. Only where a script, or somebody's
hexadecimal dump, has no blanks is a line feed put in between.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from annotator.gui.widgets.reader.text.shown_text import LONGEST_PARAGRAPH

_SHORTEST_PIECE = 1_200
_LONGEST_PIECE = 1_800

_JOINERS = "\u200d\u200c\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_full_stop = re.compile("[。．！？；]")
_blank = re.compile(r"[ \t\u3000]")
_sentence_gap = re.compile(r"[.!?…؟۔。][\"'”’»)\]]*([ \t\u3000])")


class Break(NamedTuple):
    """Where a shown paragraph ends although the article's goes on."""

    position: int
    """The blank that is shown as a line feed, or the character that one is put before."""
    is_blank: bool


def soft_breaks(text: str, start: int, end: int) -> Iterator[Break]:
    """Yield where the paragraph `text[start:end]` is broken to be shown in pieces.

    After a sentence where one ends near the wished length, else after a word, else between
    two graphemes.
    """
    while end - start > LONGEST_PARAGRAPH:
        found = _break_near(text, start)
        yield found
        start = found.position + found.is_blank


def _break_near(text: str, start: int) -> Break:
    low, high = start + _SHORTEST_PIECE, start + _LONGEST_PIECE
    sentence_gaps = [match.start(1) for match in _sentence_gap.finditer(text, low, high)]
    blanks = sentence_gaps or [match.start() for match in _blank.finditer(text, low, high)]
    for blank in reversed(blanks):
        if _begins_grapheme(text, blank + 1):
            return Break(blank, is_blank=True)
    stops = [match.end() for match in _full_stop.finditer(text, low, high)]
    for place in (*reversed(stops), *range(high, start + LONGEST_PARAGRAPH)):
        if _begins_grapheme(text, place):
            return Break(place, is_blank=False)
    return Break(high, is_blank=False)


def _begins_grapheme(text: str, place: int) -> bool:
    """Whether nothing binds the character to the one before; rather no than yes in doubt."""
    before, character = text[place - 1], text[place]
    return (
        unicodedata.category(character)[0] not in "MC"
        and before not in _JOINERS
        and character not in _JOINERS
        and not _is_paired(before)
    )


def _is_paired(character: str) -> bool:
    """Whether it is half of a flag (regional indicator) or a letter of old Hangul."""
    return "\U0001f1e6" <= character <= "\U0001f1ff" or "\u1100" <= character <= "\u11ff"
