"""Rows read page by page, past the trees that lead to them, or once led.

Where a page is lost that others hang from, those others still lie in the file. Rows that are
only ever added can be taken from wherever they lie: a page that is not in use any more holds
nothing but copies of them. Rows that may have been changed or deleted cannot.

Format: sqlite.org/fileformat.html §1.6 (pages of trees), §1.6.1 (overflow), §2.1 (records).
"""

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from annotator.store.salvage.reading import Row
from annotator.store.salvage.tree import SIZES, varint

_PAGE = 4_096
_PAGES = 256
"""Read at a time."""
_LEAF_BY_NUMBER, _LEAF_BY_KEY, _INNER_BY_KEY = 0x0D, 0x0A, 0x02
"""What pages begin with that hold rows."""
_HEADERS = {_LEAF_BY_NUMBER: 8, _LEAF_BY_KEY: 8, _INNER_BY_KEY: 12}
_LOOKED_AT = 16
"""All rows of a page are of one table, so the first ones tell whether they are of the one asked."""


@dataclass(frozen=True, slots=True)
class Column:
    """What may lie in a column: a whole number or a text, or nothing."""

    is_text: bool
    may_be_empty: bool

    def takes(self, serial_type: int) -> bool:
        """Return whether a value of a serial type may lie there."""
        if serial_type == 0:
            return self.may_be_empty
        if self.is_text:
            return serial_type >= 13 and serial_type % 2 == 1
        return 1 <= serial_type <= 6 or serial_type in (8, 9)


@dataclass(frozen=True, slots=True)
class Form:
    """How the rows of one table lie on its pages."""

    columns: tuple[Column, ...]
    numbered: bool
    """Whether the first column is the number of the row, which lies outside of its record."""


def loose_rows(
    path: Path, form: Form, *, torn: bool = False, tell: Callable[[], None] | None = None
) -> Iterator[Row]:
    """Yield every row of a form that lies in a file; some come twice, in no order.

    With `torn` also those the end of whose last text is lost; marks stand for what is no
    text. `tell` is called now and then. Raises `OSError`, and what `tell` raises.
    """
    with path.open("rb") as file:
        for page in _Scan(file, form, torn).pages():
            if tell is not None:
                tell()
            yield from page


class _Scan:
    def __init__(self, file: BinaryIO, form: Form, torn: bool) -> None:
        self._file = file
        self._form = form
        self._torn = torn
        self._kinds = (_LEAF_BY_NUMBER,) if form.numbered else (_LEAF_BY_KEY, _INNER_BY_KEY)
        file.seek(0, 2)
        self._size = file.tell()

    def pages(self) -> Iterator[Iterator[Row]]:
        """Yield the rows of some hundred pages at a time."""
        last = -(-self._size // _PAGE)
        for first in range(2, last + 1, _PAGES):
            yield self._of_pages(range(first, min(last + 1, first + _PAGES)))

    def _of_pages(self, numbers: range) -> Iterator[Row]:
        self._file.seek((numbers.start - 1) * _PAGE)
        content = self._file.read(len(numbers) * _PAGE)
        for start in range(0, len(content), _PAGE):
            if content[start] in self._kinds:
                yield from self._of_page(content[start : start + _PAGE])

    def _page(self, number: int) -> bytes:
        self._file.seek((number - 1) * _PAGE)
        return self._file.read(_PAGE)

    def _of_page(self, page: bytes) -> Iterator[Row]:
        header, found = _HEADERS[page[0]], 0
        count = min(int.from_bytes(page[3:5], "big"), (_PAGE - header) // 2)
        for place in range(count):
            if place == _LOOKED_AT and not found:
                return
            at = header + 2 * place
            try:
                row = self._row(page, int.from_bytes(page[at : at + 2], "big"))
            except (IndexError, UnicodeDecodeError):
                continue
            if row is not None:
                found += 1
                yield row

    def _row(self, page: bytes, at: int) -> Row | None:
        """Return the row whose cell begins at a place; none where no such row does."""
        if at < _HEADERS[page[0]]:
            return None
        if page[0] == _INNER_BY_KEY:
            at += 4
        size, at = varint(page, at)
        number = 0
        if self._form.numbered:
            number, at = varint(page, at)
        types, start = _types(page, at)
        if len(types) != len(self._form.columns) or not all(
            column.takes(kind) for column, kind in zip(self._form.columns, types, strict=True)
        ):
            return None
        lengths = [_length(kind) for kind in types]
        if start + sum(lengths) != size or size > self._size:
            return None
        record = self._record(page, at, size)
        if len(record) < size and not self._torn:
            return None
        values = _values(record[start:], types, lengths, torn=self._torn)
        return (number, *values[1:]) if self._form.numbered else tuple(values)

    def _record(self, page: bytes, at: int, size: int) -> bytes:
        """Return a record from the page and those that it flows over to, as far as they go."""
        here = _bytes_here(size, by_number=page[0] == _LEAF_BY_NUMBER)
        parts = [page[at : at + here]]
        if here == size:
            return parts[0]
        following, missing = page[at + here : at + here + 4], size - here
        while missing > 0 and len(following) == 4:
            (number,) = struct.unpack(">I", following)
            beyond = self._page(number) if 1 < number <= -(-self._size // _PAGE) else b""
            following, part = beyond[:4], beyond[4 : 4 + missing]
            if not part:
                break
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)


def as_text(raw: bytes) -> str:
    """Return a text with marks where it is none: most of an article is better than nothing."""
    return raw.decode("utf-8", "replace").replace("\0", "\ufffd")


def _bytes_here(size: int, *, by_number: bool) -> int:
    """Return how much of a record lies on its own page."""
    most = _PAGE - 35 if by_number else (_PAGE - 12) * 64 // 255 - 23
    least = (_PAGE - 12) * 32 // 255 - 23
    if size <= most:
        return size
    fitting = least + (size - least) % (_PAGE - 4)
    return fitting if fitting <= most else least


def _types(page: bytes, at: int) -> tuple[list[int], int]:
    """Return the serial types of a record, and how long its header is."""
    size = page[at]
    short = page[at + 1 : at + size]
    if size < 0x80 and short.isascii():  # one byte each
        return list(short), size
    size, place = varint(page, at)
    end, types = at + size, list[int]()
    while place < end:
        kind, place = varint(page, place)
        types.append(kind)
    return types, size


def _length(kind: int) -> int:
    return (kind - 12) // 2 if kind >= 12 else SIZES[kind]


def _values(
    content: bytes, types: Sequence[int], lengths: Sequence[int], *, torn: bool
) -> list[object]:
    values: list[object] = []
    at = 0
    for kind, length in zip(types, lengths, strict=True):
        raw = content[at : at + length]
        at += length
        if kind >= 13:
            values.append(as_text(raw) if torn else raw.decode("utf-8"))
        elif kind in (8, 9):
            values.append(kind - 8)
        else:
            values.append(int.from_bytes(raw, "big", signed=True) if kind else None)
    return values
