"""A text in which bits were flipped, made whole again where its id can prove it.

An id follows from the text (SHA-256), so whichever text has the id is the one that was
imported. Tried are the words that labels quote, put back where they stand, and each bit
flipped back by itself; what several bits broke elsewhere cannot be found.
"""

from collections.abc import Iterable
from hashlib import sha256
from operator import ne

from annotator.domain.ids import article_id

_MOST_WORK = 1_000_000_000
"""Bytes to be gone through for all texts of a file; some seconds."""
_MOST_MARKS = 4
"""One bit makes no more marks than this of what was text."""
_PER_TRY = 400
"""What trying one bit costs besides its bytes, told in bytes."""


class Mender:
    """Makes texts whole; does so for a while, and then gives up on the rest."""

    def __init__(self) -> None:
        self._left = _MOST_WORK

    def flipped_back(self, id: str, raw: bytes) -> str | None:
        """Return the text of an id, of which one bit was flipped in `raw`; else none."""
        work = 8 * len(raw) * (len(raw) // 2 + _PER_TRY)
        if work > self._left or _marks(raw) > _MOST_MARKS:
            return None
        self._left -= work
        return _flipped_back(id, raw)


def _marks(raw: bytes) -> int:
    return raw.decode("utf-8", "replace").count("\ufffd") + raw.count(0)


def with_quotes(body: str, quotes: Iterable[tuple[int, int, str]]) -> str:
    """Return a text with what labels quote of it put in its place: start, end, words.

    Only where most of the words stand there already: else the place is another one.
    """
    pieces = list(body)
    for start, end, quoted in quotes:
        if start >= 0 and end <= len(pieces) and end - start == len(quoted):
            other = sum(map(ne, pieces[start:end], quoted))
            if 2 * other < len(quoted):
                pieces[start:end] = quoted
    return "".join(pieces)


def _flipped_back(id: str, raw: bytes) -> str | None:
    try:
        sign = bytes.fromhex(id.replace("-", "")[:12])
    except ValueError:
        return None
    before, rest = sha256(b"article\0"), memoryview(raw)
    for place, byte in enumerate(raw):
        behind = rest[place + 1 :]
        for bit in range(8):
            tried = before.copy()
            tried.update(bytes((byte ^ 1 << bit,)))
            tried.update(behind)
            if tried.digest().startswith(sign):
                return _text(id, raw[:place] + bytes((byte ^ 1 << bit,)) + raw[place + 1 :])
        before.update(rest[place : place + 1])
    return None


def _text(id: str, raw: bytes) -> str | None:
    try:
        text = raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return text if article_id(text) == id else None
