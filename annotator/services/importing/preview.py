"""What an import dialog shows before anything is written."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from annotator.services.importing.cleaning import mended_name
from annotator.services.importing.decoding import candidates, label
from annotator.services.importing.draft import Mapping, Options, Outcome, Unreadable
from annotator.services.importing.kinds import TEXT_KINDS, kind_of
from annotator.services.importing.pages.html import declared_charset
from annotator.services.importing.reading import read
from annotator.services.importing.tables.columns import guess_mapping
from annotator.services.importing.tables.csv_records import encoding_of, table
from annotator.services.importing.tables.json_records import field_names

_BEGINNING = 200_000


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """An encoding that a file may be in, and how it begins in it."""

    name: str
    label: str
    beginning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The first outcomes of reading a file, and what can be chosen about it."""

    source_name: str
    outcomes: tuple[Outcome, ...]
    encoding: str = ""
    """The encoding in use, or empty where the format leaves no choice."""
    sure: bool = True
    """False where the encoding was guessed, so that the analyst should look."""
    encodings: tuple[EncodingChoice, ...] = ()
    """What the encoding may be instead, the likeliest first."""
    columns: tuple[str, ...] = ()
    """The columns or fields of a table or JSON file."""
    mapping: Mapping | None = None
    """Which of them holds what, as chosen or guessed."""


def preview(path: Path, options: Options, count: int = 3) -> Preview:
    """Return the first `count` outcomes of a file, and what can be chosen about it."""
    name = mended_name(path.name)
    outcomes = tuple(islice(read(path, options), count))
    try:
        kind = kind_of(path)
        if kind not in TEXT_KINDS:
            return Preview(source_name=name, outcomes=outcomes)
        return _of_text(path, kind, name, outcomes, options)
    except (Unreadable, OSError):
        return Preview(source_name=name, outcomes=outcomes)


def _of_text(
    path: Path, kind: str, name: str, outcomes: tuple[Outcome, ...], options: Options
) -> Preview:
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING)
    declared = declared_charset(beginning) if kind == "html" else None
    encoding, sure = encoding_of(path, options.encoding, declared)
    columns = _columns(path, kind, encoding)
    return Preview(
        source_name=name,
        outcomes=outcomes,
        encoding=encoding,
        sure=sure,
        encodings=tuple(
            EncodingChoice(name, label(name), text)
            for name, text in candidates(beginning, declared)
        ),
        columns=columns,
        mapping=(options.mapping or guess_mapping(columns)) if columns else None,
    )


def _columns(path: Path, kind: str, encoding: str) -> tuple[str, ...]:
    if kind == "table":
        return tuple(table(path, encoding)[0])
    return tuple(field_names(path, encoding)) if kind == "json" else ()
