"""The lines of a PDF page as a reader sees them, each with its place on the page.

PDFium gives characters in the order they were drawn, which for Arabic and Persian is often
a handful of pieces from left to right. Here pieces on one height become one line, in the
order of reading.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

HYPHEN = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""

_LETTER_GAP = 0.2
"""A gap between two pieces wider than this part of the font size is a space."""
_COLUMN_GAP = 4.0
"""A gap wider than this many font sizes parts columns."""

_rtl = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ltr = re.compile(r"[^\W\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_stray_mark = re.compile("(?: |^)([\u064b-\u0655]+)([\u0621-\u064a\u066e-\u06d3])")
_late_mark = re.compile(" ([\u064b-\u0655]+)(?= |$)")
_PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "‘": "’", "‹": "›"}
_OPENING_OF = {**{opening: opening for opening in _PAIRS}, **{b: a for a, b in _PAIRS.items()}}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and the box it was drawn in, in points from the lower left of the page."""

    character: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    """Of the font."""


@dataclass(slots=True)
class TextLine:
    """A line, or a piece of one until it is put together."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float

    @property
    def is_rtl(self) -> bool:
        """Whether most of it runs from right to left."""
        return len(_rtl.findall(self.text)) > len(_ltr.findall(self.text))

    @property
    def has_letters(self) -> bool:
        """Whether any strong character says how it runs."""
        return bool(_rtl.search(self.text) or _ltr.search(self.text))


def lines_of(glyphs: Iterator[Glyph]) -> list[TextLine]:
    """Return a page's lines in the order they were drawn."""
    lines: list[TextLine] = []
    group: list[TextLine] = []
    for piece in _pieces(glyphs):
        if group and not _is_beside(group, piece):
            lines.append(_put_together(group))
            group = []
        group.append(piece)
    if group:
        lines.append(_put_together(group))
    return [line for line in lines if line.text]


def _pieces(glyphs: Iterator[Glyph]) -> Iterator[TextLine]:
    """Yield runs that were drawn in one go: up to a line break, or a jump back to the right."""
    run: list[Glyph] = []
    last: Glyph | None = None
    for glyph in glyphs:
        breaks = glyph.character in "\r\n"
        if breaks or (last is not None and _jumps(last, glyph)):
            yield from _piece(run)
            run, last = [], None
        if breaks:
            continue
        run.append(glyph)
        last = last if glyph.character.isspace() else glyph
        if glyph.character == HYPHEN:
            yield from _piece(run)
            run, last = [], None
    yield from _piece(run)


def _jumps(before: Glyph, glyph: Glyph) -> bool:
    """Tell whether a glyph begins another piece: on another height, or right of right-to-left."""
    if glyph.character.isspace():
        return False
    size = max(before.size, glyph.size)
    if abs(glyph.bottom - before.bottom) > size and (
        glyph.top < before.bottom or glyph.bottom > before.top
    ):
        return True
    if glyph.left < before.right + size / 2:
        return False
    return _rtl.match(glyph.character) is not None and _rtl.match(before.character) is not None


def _piece(run: list[Glyph]) -> Iterator[TextLine]:
    drawn = [glyph for glyph in run if not glyph.character.isspace()]
    if drawn:
        yield TextLine(
            "".join(glyph.character for glyph in run),
            min(glyph.left for glyph in drawn),
            min(glyph.bottom for glyph in drawn),
            max(glyph.right for glyph in drawn),
            max(glyph.top for glyph in drawn),
            max(glyph.size for glyph in drawn),
        )


def _is_beside(group: list[TextLine], piece: TextLine) -> bool:
    """Tell whether a piece stands on the line of the pieces before it, within one column."""
    last = group[-1]
    if last.text.endswith(HYPHEN):
        return False
    bottom, top = min(p.bottom for p in group), max(p.top for p in group)
    overlap = min(top, piece.top) - max(bottom, piece.bottom)
    height = min(top - bottom, piece.top - piece.bottom)
    if overlap < height * 0.5 and not bottom <= (piece.bottom + piece.top) / 2 <= top:
        return False
    gap = max(piece.left, last.left) - min(piece.right, last.right)
    return gap < _COLUMN_GAP * max(piece.size, last.size)


def _put_together(group: list[TextLine]) -> TextLine:
    """Return the pieces of one line as one, in the order of reading."""
    rtl = sum(len(_rtl.findall(p.text)) - len(_ltr.findall(p.text)) for p in group) > 0
    if len(group) > 1:
        if rtl:
            group = _right_to_left(sorted(group, key=lambda piece: piece.right))
        else:
            group = sorted(group, key=lambda piece: piece.left)
    text = group[0].text
    for before, piece in pairwise(group):
        gap = max(before.left, piece.left) - min(before.right, piece.right)
        space = gap > _LETTER_GAP * piece.size and not text.endswith(" ")
        text += (" " if space else "") + piece.text
    text = " ".join(text.split())
    return TextLine(
        _with_marks(text) if rtl else text,
        min(piece.left for piece in group),
        min(piece.bottom for piece in group),
        max(piece.right for piece in group),
        max(piece.top for piece in group),
        max(piece.size for piece in group),
    )


def _right_to_left(pieces: list[TextLine]) -> list[TextLine]:
    """Return pieces sorted from the left in reading order: runs of Latin stay as they are."""
    ordered: list[TextLine] = []
    latin: list[TextLine] = []
    for piece in pieces:
        if _ltr.search(piece.text) and not piece.is_rtl:
            latin.append(piece)
            continue
        ordered.extend(reversed(latin))
        latin = []
        if not any(character.isalnum() for character in piece.text):
            piece.text = piece.text[::-1]
        ordered.append(piece)
    ordered.extend(reversed(latin))
    return ordered[::-1]


def _with_marks(text: str) -> str:
    """Put combining marks behind their letters, and brackets the way they open and close.

    Both come as they look. A mirrored bracket cannot be told from one that was drawn
    plainly, but what opens has its space outside, and so has what closes.
    """
    text = _stray_mark.sub(r"\2\1", text)
    text = _late_mark.sub(r"\1", text)
    characters = list(f" {text} ")
    for at in range(1, len(characters) - 1):
        opening = _OPENING_OF.get(characters[at])
        if opening is None:
            continue
        before, after = characters[at - 1], characters[at + 1]
        if _is_outside(before) and not after.isspace():
            characters[at] = opening
        elif not before.isspace() and _is_outside(after):
            characters[at] = _PAIRS[opening]
    return "".join(characters[1:-1])


def _is_outside(character: str) -> bool:
    return character.isspace() or character in ".,:;!?،؛؟…"
