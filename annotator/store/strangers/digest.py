"""A digest of a packet's rows: what was changed on the way does not go unnoticed."""

from collections.abc import Sequence
from hashlib import sha256

from msgspec.msgpack import Encoder

_PER_PIECE = 512
_encode = Encoder().encode


class Digest:
    """Grows row by row; rows of several tables may be mixed, in a fixed order."""

    def __init__(self) -> None:
        self._hash = sha256()
        self._waiting: list[Sequence[object]] = []

    def add(self, rows: Sequence[Sequence[object]]) -> None:
        """Take in rows; in how many calls makes no difference."""
        self._waiting += rows
        while len(self._waiting) >= _PER_PIECE:
            self._hash.update(_encode(self._waiting[:_PER_PIECE]))
            del self._waiting[:_PER_PIECE]

    def value(self) -> str:
        """Return the digest of all rows so far."""
        last = self._hash.copy()
        last.update(_encode(self._waiting))
        return last.hexdigest()
