"""A digest of a packet's rows: what was changed on the way does not go unnoticed."""

from collections.abc import Iterable
from hashlib import blake2b

_PER_PIECE = 512


class Digest:
    """Grows row by row; rows of several tables may be mixed, in a fixed order."""

    def __init__(self) -> None:
        self._hash = blake2b(digest_size=16)
        self._waiting: list[str] = []

    def add(self, row: Iterable[object]) -> None:
        """Take in the values of a row."""
        self._waiting.append("\x1f".join(map(str, row)))
        if len(self._waiting) >= _PER_PIECE:
            self._flush()

    def value(self) -> str:
        """Return the digest of all rows so far."""
        self._flush()
        return self._hash.hexdigest()

    def _flush(self) -> None:
        joined = "\x1e".join([*self._waiting, ""])
        self._hash.update(joined.encode("utf-8", "surrogatepass"))
        self._waiting.clear()
