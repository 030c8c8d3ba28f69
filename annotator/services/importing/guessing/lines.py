"""The lines of a text that say something, each with its place and its shape."""

import re

import msgspec

from annotator.domain.folding import fold

_EDGE = " \t.…:;,!?|•·»«›‹→←>–—-*()[]{}\"'“”‘’،؛؟"
_SENTENCE_ENDS = ".!?。؟۔।！？"
_CLOSERS = " \t\u00a0\"'”’»›）)]"
_quotation_mark = re.compile('["“”„«»‟]')

_MOST = 50_000
SHORT = 250
"""Lines up to so many code points can be furniture by a rule."""


class Line(msgspec.Struct, gc=False):
    """One line that is not blank."""

    start: int
    """First code point of the line."""
    end: int
    """Code point after the last one, before the newline."""
    body: str
    """What the line says, without blanks at its ends."""
    furniture: bool = False

    @property
    def is_sentence(self) -> bool:
        """Whether it ends the way a sentence does; an ellipsis or two dots do not count."""
        said = self.body.rstrip(_CLOSERS)
        return said[-1:] in _SENTENCE_ENDS and said[-2:-1] not in ".…"

    @property
    def has_quotation(self) -> bool:
        """Whether a quotation mark stands in it."""
        return has_quotation(self.body)


def has_quotation(line: str) -> bool:
    """Tell whether a quotation mark stands in a line."""
    return _quotation_mark.search(line) is not None


def lines_of(text: str) -> list[Line]:
    """Return the lines of `text` that are not blank, in order; of very many those at the ends."""
    if text.count("\n") > 2 * _MOST:
        head = _place_of(text, _MOST)
        tail = len(text) - _place_of(text[::-1], _MOST)
        return _lines(text[:head], 0) + _lines(text[tail:], tail)
    return _lines(text, 0)


def _lines(text: str, start: int) -> list[Line]:
    lines: list[Line] = []
    for piece in text.split("\n"):
        end = start + len(piece)
        if piece and (body := piece.strip()):
            lines.append(Line(start, end, body))
        start = end + 1
    return lines


def _place_of(text: str, newline: int) -> int:
    """Return where the nth newline stands."""
    at = -1
    for _ in range(newline):
        at = text.index("\n", at + 1)
    return at


def folded(body: str) -> str:
    """Return a line as rules are written: folded, single blanks, no non-joiners."""
    return " ".join(fold(body.replace("\u200c", " ")).split())


def bare(folded_line: str) -> str:
    """Return a folded line without punctuation at its ends."""
    return folded_line.strip(_EDGE)
