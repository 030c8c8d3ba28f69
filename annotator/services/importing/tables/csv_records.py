"""Read articles from the rows of CSV and TSV files."""

import codecs
from collections.abc import Iterator
from pathlib import Path

from annotator.services.importing.cleaning import mended_name
from annotator.services.importing.decoding import choice, label
from annotator.services.importing.draft import Options, Outcome, Refusal, Unreadable
from annotator.services.importing.finishing import finish
from annotator.services.importing.plain import require_readable
from annotator.services.importing.tables.columns import (
    MOST_COLUMNS,
    found_in,
    guess_mapping,
    require_text_column,
)
from annotator.services.importing.tables.rows import Row, delimiter_of, rows

_BEGINNING = 200_000
_CHUNK = 1_000_000


def read_table(path: Path, options: Options) -> Iterator[Outcome]:
    """Yield the rows of a file as drafts. Raises `Unreadable` where there is no table."""
    encoding, sure = encoding_of(path, options.encoding)
    name = mended_name(path.name)
    remarks = () if sure else (f"The encoding was guessed: {label(encoding)}.",)
    header, body = table(path, encoding)
    mapping = options.mapping or guess_mapping(header)
    require_text_column(mapping, header)
    for number, row in body:
        source = f"{name}, row {number}"
        try:
            if isinstance(row, Unreadable):
                raise row
            found = found_in(_record(header, row), mapping)
            found.encoding, found.sure, found.remarks = encoding, sure, remarks
            yield finish(found, source, options)
        except Unreadable as error:
            yield Refusal(source, str(error))


def table(path: Path, encoding: str) -> tuple[list[str], Iterator[Row]]:
    """Return a table's column names and its other rows."""
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        beginning = stream.read(_BEGINNING).lstrip("\ufeff")
    require_readable(beginning)
    delimiter = delimiter_of(beginning, "\t" if path.suffix.lower() == ".tsv" else ",")
    body = _rows(path, encoding, delimiter)
    for _, row in body:
        if isinstance(row, Unreadable):
            raise Unreadable(f"Its first row is broken: {row}")
        if len(row) > MOST_COLUMNS:
            raise Unreadable("It has too many columns to be a table of articles.")
        return _names(row), body
    raise Unreadable("It is empty.")


def encoding_of(path: Path, chosen: str | None, declared: str | None = None) -> tuple[str, bool]:
    """Return a file's encoding and whether it is certain, however large the file."""
    with path.open("rb") as stream:
        beginning = stream.read(_BEGINNING)
        encoding, sure = choice(_whole(beginning), declared, chosen)
        if chosen or encoding != "utf-8":
            return encoding, sure
        stream.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        before = b""
        while chunk := stream.read(_CHUNK):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                return choice(_whole(before[-_BEGINNING:] + chunk), declared)
            before = chunk
    return encoding, sure


def _whole(data: bytes) -> bytes:
    """Return data up to its last line break, so that no character is cut in two."""
    end = data.rfind(b"\n")
    return data[: end + 1] if end > 0 else data


def _rows(path: Path, encoding: str, delimiter: str) -> Iterator[Row]:
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        for number, row in rows(stream, delimiter):
            if number == 1 and not isinstance(row, Unreadable):
                row[0] = row[0].lstrip("\ufeff")
                if len(row) <= 2 and row[0].lower().startswith("sep="):
                    continue
            yield number, row


def _record(header: list[str], row: list[str]) -> dict[str, str]:
    """Return a row by its columns. Raises `Unreadable` where a text must have been torn apart."""
    if any(cell.strip() for cell in row[len(header) :]):
        raise Unreadable(
            f"It has {len(row)} cells for {len(header)} columns. Put texts that hold the"
            " separator in quotation marks."
        )
    return dict(zip(header, row, strict=False))


def _names(header: list[str]) -> list[str]:
    """Return the column names, each different from the others."""
    names: dict[str, None] = {}
    for place, cell in enumerate(header, start=1):
        name = " ".join(cell.split())[:100] or f"column {place}"
        while name in names:
            name = f"{name} ({place})"
        names[name] = None
    return list(names)
