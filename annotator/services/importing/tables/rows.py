"""Read tables, comma- or tab-separated, row by row and of any length.

Format: RFC 4180, as loosely as spreadsheets write it. One row that is broken, such as one
with a quotation mark that is never closed, is told of and the next line begins a new row.
"""

import csv
from collections import deque
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from typing import TextIO

from annotator.services.importing.draft import MAX_CHARACTERS, Unreadable

_DELIMITERS = ",;\t|"
_LONGEST_LINE = 2 * MAX_CHARACTERS
_MOST_BROKEN = 100
"""After so many broken rows the file is taken to be no table."""
_SAMPLE_LINES = 50
_BLANK = frozenset({"\n", "\r\n", "\r"})

Row = tuple[int, list[str] | Unreadable]
"""A row's number, the header being row 1, and its cells or what is wrong with it."""


def rows(stream: TextIO, delimiter: str) -> Iterator[Row]:
    """Yield the rows of a stream that was opened with `newline=""`; blank ones are left out.

    Raises `Unreadable` for a file that has too many broken rows or too long a line.
    """
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_LINE))
    lines = _Lines(stream)
    number = broken = 0
    while True:
        lines.begin()
        number += lines.pass_blank()
        try:
            row = next(csv.reader(lines, delimiter=delimiter))
        except StopIteration:
            return
        except csv.Error:
            row = None
        number += 1
        if row is None or lines.is_unclosed():
            broken += 1
            if broken > _MOST_BROKEN:
                raise Unreadable("It has too many broken rows to be a table.")
            lines.take_back()
            yield number, Unreadable("A quotation mark in it is never closed, or it is too long.")
        elif any(cell.strip() for cell in row):
            yield number, row


def delimiter_of(beginning: str, default: str = ",") -> str:
    """Return what parts the columns, judged by the beginning of a file."""
    first = beginning.split("\n", 1)[0].strip().lower()
    if first.startswith("sep=") and len(first) == 5:
        return first[4]
    counts = {mark: _columns(beginning, mark) for mark in _DELIMITERS}
    best = max(counts, key=lambda mark: (counts[mark], mark == default))
    return best if counts[best] > 1 else default


def _columns(beginning: str, delimiter: str) -> int:
    """Return how many columns the most rows agree on."""
    lines = list(islice(StringIO(beginning, newline=""), _SAMPLE_LINES))
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
    except csv.Error:
        return 0
    if not widths:
        return 0
    header = widths[0]
    return header if widths.count(header) * 2 >= len(widths) else 1


class _Lines:
    """The lines of a stream, those of the current row kept so that they can be taken back."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._waiting: deque[str] = deque()
        self._taken: list[str] = []
        self._size = 0
        self._ended = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._line()
        if not line:
            self._ended = True
            raise StopIteration
        if len(line) >= _LONGEST_LINE:
            raise Unreadable("It has a line that is too long for an article.")
        self._taken.append(line)
        self._size += len(line)
        if self._size > 2 * _LONGEST_LINE:
            raise csv.Error("the row is too long")
        return line

    def begin(self) -> None:
        """Forget the row before."""
        self._taken = []
        self._size = 0
        self._ended = False

    def pass_blank(self) -> int:
        """Pass over lines with nothing on them, many times as quickly as a reader of rows does."""
        count = 0
        line = self._line()
        while line in _BLANK:
            count += 1
            line = self._line()
        self._waiting.appendleft(line)
        return count

    def _line(self) -> str:
        return self._waiting.popleft() if self._waiting else self._stream.readline(_LONGEST_LINE)

    def is_unclosed(self) -> bool:
        """Tell whether the file ended within a quotation."""
        return self._ended and bool(self._taken)

    def take_back(self) -> None:
        """Let all lines of the row but the first be read again."""
        self._waiting.extendleft(reversed(self._taken[1:]))
