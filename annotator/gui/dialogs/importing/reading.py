"""What a file turns out to be, read in a job while the dialog shows another one."""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Names
from dataclasses import dataclass, field, fields, replace
from itertools import islice
from pathlib import Path

from annotator.gui.wording.sentences import told
from annotator.services.importing.draft import (
    Draft,
    Mapping,
    Options,
    Refusal,
    Unreadable,
)
from annotator.services.importing.kinds import KIND_OF_SUFFIX, kind_of
from annotator.services.importing.preview import Preview, preview
from annotator.services.importing.tables.columns import guess_mapping
from annotator.services.importing.tables.csv_records import table
from annotator.services.importing.tables.json_records import records
from annotator.services.importing.walking import walk
from annotator.services.progress import Progress

_SAMPLES = 4
"""How many rows of a table are shown."""

Columns = tuple[str, ...]
Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How files are to be read, where the analyst has said so."""

    encodings: Names[Path, str] = field(default_factory=dict[Path, str])
    """By file; the others are found out."""
    mappings: Names[Columns, Mapping] = field(default_factory=dict[Columns, Mapping])
    """By the columns of a table: tables with the same columns are read alike."""
    remembered: Mapping = field(default_factory=Mapping)
    """What was chosen last, for tables that have all of its columns."""

    def mapping_of(self, columns: tuple[str, ...]) -> Mapping:
        """Return which of a table's columns holds what."""
        if columns in self.mappings:
            return self.mappings[columns]
        names = {getattr(self.remembered, known.name) for known in fields(Mapping)} - {""}
        fits = bool(self.remembered.text) and names <= set(columns)
        return self.remembered if fits else guess_mapping(columns)

    def options_of(self, path: Path) -> Options:
        """Return how one file is to be read."""
        plain = Options(encoding=self.encodings.get(path))
        if not may_be_table(path):
            return plain
        columns = preview(path, plain, 0).columns
        return replace(plain, mapping=self.mapping_of(columns) if columns else None)

    def mappings_of(self, paths: Iterable[Path], progress: Progress) -> dict[Path, Mapping]:
        """Return which column holds what in each table among files. Raises `Cancelled`."""
        found: dict[Path, Mapping] = {}
        for path in filter(may_be_table, paths):
            progress.report(0, doing=path.name)
            mapping = self.options_of(path).mapping
            if mapping is not None:
                found[path] = mapping
        return found


@dataclass(frozen=True, slots=True)
class Look:
    """What a file turns out to be."""

    path: Path
    preview: Preview
    rows: Rows
    """The first rows of a table, in the order of its columns."""

    @property
    def draft(self) -> Draft | None:
        """The first article in it, or none."""
        drafts = (outcome for outcome in self.preview.outcomes if isinstance(outcome, Draft))
        return next(drafts, None)

    @property
    def refusal(self) -> str:
        """Why there is no article in its beginning."""
        said = (outcome for outcome in self.preview.outcomes if isinstance(outcome, Refusal))
        refusal = next(said, None)
        return told(refusal.sentence) if refusal else ""


@dataclass(frozen=True, slots=True)
class Found:
    """The files in what was chosen or dropped."""

    paths: list[Path]
    refusals: list[Refusal]
    """What was left out, and why."""


def look_at(path: Path, wishes: Wishes, progress: Progress) -> Look:
    """Read as much of a file as a preview shows. Raises `Cancelled`."""
    progress.report(0, doing=path.name)
    seen = preview(path, wishes.options_of(path))
    rows = _rows(path, seen) if seen.columns else ()
    return Look(path, seen, rows)


def files_in(paths: Iterable[Path], progress: Progress) -> Found:
    """Return files, and those in folders. Raises `Cancelled`."""
    found = Found([], [])
    for file in walk(paths):
        if isinstance(file, Refusal):
            found.refusals.append(file)
            continue
        found.paths.append(file)
        progress.report(len(found.paths), doing=file.name)
    return found


def may_be_table(path: Path) -> bool:
    """Return whether a file's name says that it holds rows."""
    return KIND_OF_SUFFIX.get(path.suffix.lower()) in ("table", "json")


def _rows(path: Path, seen: Preview) -> Rows:
    try:
        return tuple(islice(_cells(path, seen), _SAMPLES))
    except (Unreadable, OSError):
        return ()


def _cells(path: Path, seen: Preview) -> Iterator[tuple[str, ...]]:
    if kind_of(path) == "table":
        _, body = table(path, seen.encoding)
        yield from (tuple(row) for _, row in body if not isinstance(row, Unreadable))
        return
    for _, record in records(path, seen.encoding):
        if not isinstance(record, Unreadable):
            yield tuple(record.get(name, "") for name in seen.columns)
