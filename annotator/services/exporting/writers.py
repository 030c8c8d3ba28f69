"""Tables as files, written row by row."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import FileIO
from pathlib import Path
from typing import Any, Protocol, cast

from annotator.services.exporting.rows import Cell

_FORMULA_SIGNS = frozenset("=+-@\t\r")
"""What makes a spreadsheet take text for a formula (OWASP, CSV injection)."""

_SHEET_ROWS = 1_048_576
"""How many rows a sheet of a workbook can hold, the header's included."""

_CELL_CHARACTERS = 32_767
"""How many characters a cell of a workbook can hold."""


class _Sheet(Protocol):
    def write_row(self, row: int, col: int, data: Sequence[Cell]) -> int: ...


class _Workbook(Protocol):
    def add_worksheet(self, name: str) -> _Sheet: ...
    def close(self) -> None: ...


def write_csv(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], *, excel: bool = False
) -> None:
    """Write a table as CSV (RFC 4180) in UTF-8, with a byte order mark for Excel."""
    encoding = "utf-8-sig" if excel else "utf-8"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def guarded(rows: Iterable[Sequence[Cell]], free: Sequence[int]) -> Iterator[Sequence[Cell]]:
    """Put an apostrophe in front of text that a spreadsheet would take for a formula.

    `free` are the places of the cells that can hold such text.
    """
    for row in rows:
        cells = list(row)
        for place in free:
            cell = cells[place]
            if isinstance(cell, str) and cell[:1] in _FORMULA_SIGNS and not _is_number(cell):
                cells[place] = "'" + cell
        yield cells


def _is_number(text: str) -> bool:
    return text[1:].isdecimal()


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> list[str]:
    """Write a table as a workbook, with a further sheet where one is full.

    Text never becomes a formula or a link. Returns a sentence for each thing that did
    not fit.
    """
    with _Patient(path, "wb") as file:
        remarks = _write_book(file, header, rows)
    if file.error is not None:
        raise file.error
    return remarks


class _Patient(FileIO):
    """A file that keeps its first error until the end, since zipfile cannot hear one twice."""

    error: OSError | None = None

    def write(self, data: Any) -> int:
        """Write all of it, or note why not."""
        left = memoryview(data).cast("B")
        while left and self.error is None:
            try:
                left = left[super().write(left) :]
            except OSError as error:
                self.error = error
        return len(data)


def _write_book(file: FileIO, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> list[str]:
    import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]  (takes long to load)

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = cast("_Workbook", cast("Any", xlsxwriter).Workbook(file, options))
    sheet, place, sheets, cut = _new_sheet(book, header, 1), 1, 1, 0
    for row in rows:
        if place == _SHEET_ROWS:
            sheets += 1
            sheet, place = _new_sheet(book, header, sheets), 1
        cut += sum(isinstance(cell, str) and len(cell) > _CELL_CHARACTERS for cell in row)
        sheet.write_row(place, 0, [_fitting(cell) for cell in row])
        place += 1
    book.close()
    return [f"{cut} cells were longer than a workbook allows, and were cut."] if cut else []


def _new_sheet(book: _Workbook, header: Sequence[str], number: int) -> _Sheet:
    sheet = book.add_worksheet("labels" if number == 1 else f"labels {number}")
    sheet.write_row(0, 0, header)
    return sheet


def _fitting(cell: Cell) -> Cell:
    return cell[:_CELL_CHARACTERS] if isinstance(cell, str) else cell
