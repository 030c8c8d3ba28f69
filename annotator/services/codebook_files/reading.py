"""Reading a codebook from a file."""

import csv
from io import StringIO
from pathlib import Path

import msgspec

from annotator.domain.errors import UserError
from annotator.services.codebook_files.entries import FORMAT, VERSION, CodebookFile
from annotator.services.codebook_files.table import entry_of_row

_MOST_BYTES = 64 * 1024 * 1024
_SECTIONS = {"speaker": "speakers", "stance": "scale", "topic": "topics"}


def read_codebook(path: Path) -> CodebookFile:
    """Read a codebook from JSON or CSV. Raises `UserError` where it is not one."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError(f"{path.name} is too large to be a codebook.")
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path.name} could not be read: {error.strerror or error}.") from error
    try:
        if path.suffix.lower() == ".csv":
            return _from_csv(data.decode("utf-8-sig"))
        return _checked(msgspec.json.decode(data, type=CodebookFile))
    except (ValueError, csv.Error) as error:
        raise UserError(f"{path.name} is not a codebook that can be read: {error}.") from error


def _from_csv(text: str) -> CodebookFile:
    sections: dict[str, list[object]] = {"speakers": [], "scale": [], "topics": []}
    for row in csv.DictReader(StringIO(text, newline="")):
        entry, fields = entry_of_row(row)
        if entry not in _SECTIONS:
            raise UserError(f"“{entry}” in the column “entry” is not speaker, stance or topic.")
        sections[_SECTIONS[entry]].append(fields)
    return msgspec.convert(sections, CodebookFile, strict=False)


def _checked(content: CodebookFile) -> CodebookFile:
    if content.format != FORMAT:
        raise UserError("This JSON file is not a codebook.")
    if content.version > VERSION:
        raise UserError("This codebook was written by a newer version of Annotator.")
    return content
