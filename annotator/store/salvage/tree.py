"""Where the pages of a table begin, read from the pages above them.

Format: sqlite.org/fileformat.html §1.6 (pages of trees), §2.1 (records). A page that makes no
sense is passed over: SQLite reaches nothing below it either.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from annotator.store.salvage.gathering import Key

_TABLE, _INDEX = 0x05, 0x02
"""What an inner page begins with, of a tree by number and of one by any key."""
_PAGE = 4_096
"""Bytes of a page; all project files have pages of this size."""
_HEADER = 12
_DEEPEST = 20
SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of a value by its serial type, up to 9."""


class Pages:
    """The inner pages of a file, each looked at once."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        file.seek(0, 2)
        self._last = -(-file.tell() // _PAGE)
        self._seen = bytearray()
        """A bit for each page."""

    def separators(self, root: int, parts: int) -> Iterator[Key]:
        """Yield the keys of `parts` values that part the pages of a tree, in their order."""
        self._seen = bytearray(self._last // 8 + 1)
        yield from self._below(root, parts, 0)

    def _below(self, number: int, parts: int, depth: int) -> Iterator[Key]:
        if not 1 <= number <= self._last or depth > _DEEPEST or self._was_seen(number):
            return
        page = self._page(number)
        start = 100 if number == 1 else 0
        if len(page) < _PAGE or page[start] not in (_TABLE, _INDEX):
            return
        (count,) = struct.unpack_from(">H", page, start + 3)
        for place in range(count):
            at = start + _HEADER + 2 * place
            if at + 2 > len(page):
                return
            (cell,) = struct.unpack_from(">H", page, at)
            if cell + 5 > len(page):
                continue
            (child,) = struct.unpack_from(">I", page, cell)
            yield from self._below(child, parts, depth + 1)
            key = _key(page, cell + 4, parts, page[start])
            if key is not None and len(key) == parts:
                yield key
        (last,) = struct.unpack_from(">I", page, start + 8)
        yield from self._below(last, parts, depth + 1)

    def _was_seen(self, number: int) -> bool:
        """Return whether a page was looked at before; it is now."""
        byte, bit = number >> 3, 1 << (number & 7)
        seen = bool(self._seen[byte] & bit)
        self._seen[byte] |= bit
        return seen

    def _page(self, number: int) -> bytes:
        self._file.seek((number - 1) * _PAGE)
        return self._file.read(_PAGE)


def separators(path: Path, root: int, parts: int) -> Iterator[Key]:
    """Yield the keys that part the pages of a table in a file. Raises `OSError`."""
    with path.open("rb") as file:
        yield from Pages(file).separators(root, parts)


def _key(page: bytes, at: int, parts: int, kind: int) -> Key | None:
    try:
        if kind == _TABLE:
            return (varint(page, at)[0],)
        size, at = varint(page, at)
        return _record(page[at : at + size], parts)
    except (IndexError, struct.error, UnicodeDecodeError):
        return None


def _record(payload: bytes, parts: int) -> Key | None:
    """Return the first values of a record, all of them numbers or texts; none for others."""
    end, at = varint(payload, 0)
    types: list[int] = []
    while at < end and len(types) < parts:
        kind, at = varint(payload, at)
        types.append(kind)
    values: list[object] = []
    place = end
    for kind in types:
        size = (kind - 13) // 2 if kind >= 13 else SIZES[kind] if kind < len(SIZES) else 0
        raw = payload[place : place + size]
        if len(raw) < size:
            return None
        place += size
        if kind in (8, 9):
            values.append(kind - 8)
        elif 1 <= kind <= 6:
            values.append(int.from_bytes(raw, "big", signed=True))
        elif kind >= 13 and kind % 2:
            values.append(raw.decode("utf-8"))
        else:
            return None
    return tuple(values) if len(values) == parts else None


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of variable length, and the place behind it."""
    value = 0
    for place in range(at, at + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    value = value << 8 | data[at + 8]
    return (value - (1 << 64) if value >= 1 << 63 else value), at + 9
