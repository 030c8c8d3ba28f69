"""Reading a codebook from a file."""

import codecs
import csv
from io import StringIO
from pathlib import Path

import msgspec

from annotator.domain.errors import UserError
from annotator.services.codebook_files.entries import FORMAT, VERSION, CodebookFile
from annotator.services.codebook_files.table import TABLE_HEADER, entry_of_row
from annotator.services.importing.cleaning import mended_name
from annotator.services.importing.draft import Unreadable
from annotator.services.importing.kinds import opened
from annotator.services.importing.tables.rows import delimiter_of

_MOST_BYTES = 64 * 1024 * 1024
_BEGINNING = 200_000
_LONGEST = 100
"""So many letters of what is wrong are told."""
_SECTIONS = {"speaker": "speakers", "stance": "scale", "topic": "topics"}


def read_codebook(path: Path) -> CodebookFile:
    """Read a codebook from JSON or CSV. Raises `UserError` where it is not one."""
    name, data = _content(path)
    try:
        if path.suffix.lower() == ".csv":
            return _filled(_from_csv(_text(data)))
        return _filled(_checked(msgspec.json.decode(data, type=CodebookFile)))
    except (ValueError, csv.Error, RecursionError) as error:
        why = " ".join(str(error).split())[:_LONGEST]
        raise UserError(f"{name} is not a codebook that can be read: {why}.") from error


def _content(path: Path) -> tuple[str, bytes]:
    """Return a file's name, to be shown, and what it holds."""
    name = mended_name(path.name)
    try:
        with opened(path) as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        why = error.strerror or "unknown error"
        raise UserError(f"{name} could not be read: {why}.") from error
    except Unreadable as error:
        raise UserError(f"{name} could not be read: it is not a file.") from error
    if len(data) > _MOST_BYTES:
        raise UserError(f"{name} is too large to be a codebook.")
    return name, data


def _text(data: bytes) -> str:
    """Return a table as text. Spreadsheets also write UTF-16, with its mark in front."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("it is not in UTF-8; save it as “CSV UTF-8”") from None


def _from_csv(text: str) -> CodebookFile:
    csv.field_size_limit(max(csv.field_size_limit(), _MOST_BYTES))
    delimiter = delimiter_of(text[:_BEGINNING])
    table = csv.DictReader(StringIO(text, newline=""), delimiter=delimiter, restkey="")
    if "entry" not in (table.fieldnames or ()):
        columns = ", ".join(TABLE_HEADER)
        raise UserError(
            f"The file has no column “entry”. A codebook as a table has these: {columns}."
        )
    sections: dict[str, list[object]] = {"speakers": [], "scale": [], "topics": []}
    for row in table:
        if any(cell for name, cell in row.items() if name):
            entry, fields = entry_of_row(row)
            sections[_section(entry)].append(fields)
    return msgspec.convert(sections, CodebookFile, strict=False)


def _section(entry: str) -> str:
    if entry not in _SECTIONS:
        shown = " ".join(entry.split())[:_LONGEST]
        raise UserError(f"“{shown}” in the column “entry” is not speaker, stance or topic.")
    return _SECTIONS[entry]


def _checked(content: CodebookFile) -> CodebookFile:
    if content.format != FORMAT:
        raise UserError("This JSON file is not a codebook.")
    if content.version > VERSION:
        raise UserError("This codebook was written by a newer version of Annotator.")
    return content


def _filled(content: CodebookFile) -> CodebookFile:
    if not (content.speakers or content.scale or content.topics):
        raise UserError("The file holds no entries of a codebook.")
    return content
