"""Exporting: one file, written whole or not at all, with a data dictionary beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from annotator.domain.errors import UserError
from annotator.paths import true_path
from annotator.services.exporting.columns import FREE, NAMES, columns, fields
from annotator.services.exporting.options import ExportFormat, ExportOptions
from annotator.services.exporting.provenance import rejected_lines
from annotator.services.exporting.records import record_lines
from annotator.services.exporting.rows import table_rows
from annotator.services.exporting.writers import guarded, write_csv, write_xlsx
from annotator.services.progress import Progress
from annotator.store.copying import whole_or_not_at_all
from annotator.store.project import SUFFIX, Project

RowT = TypeVar("RowT")

REPORT_EVERY = 500
"""How many rows pass between two reports of progress."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported."""

    path: Path
    rows: int
    annotations: int
    dictionary: Path | None
    remarks: tuple[str, ...] = ()
    rejected: Path | None = None
    """Decisions that nothing belongs somewhere, beside a gold layer with its full record."""


def export(
    project: Project, path: Path, options: ExportOptions, progress: Progress | None = None
) -> ExportReport:
    """Write the annotations asked for to a file, which replaces one of that name.

    The file appears only when it is complete. Raises `UserError` where it cannot be
    written, and `Cancelled` where the progress was; an older file then stays as it was.
    """
    if path.suffix == SUFFIX or true_path(path) == true_path(project.path):
        raise UserError(f"{path} is the name of a project; choose another name for the table.")
    try:
        with whole_or_not_at_all(path) as partial, project.snapshot():
            rows, remarks = _write(project, partial, options, progress or Progress())
            annotations = project.exports.count(options.asked)
            rejected = _write_rejected(project, path) if options.is_whole_gold_record else None
        dictionary = _write_dictionary(path, options.format) if options.dictionary else None
    except OSError as error:
        reason = error.strerror or error
        raise UserError(f"{path} could not be written: {reason}.") from error
    return ExportReport(path, rows, annotations, dictionary, tuple(remarks), rejected)


def _write(
    project: Project, path: Path, options: ExportOptions, progress: Progress
) -> tuple[int, list[str]]:
    counted = _Counted(progress, project.exports.count(options.asked))
    if options.format is ExportFormat.JSONL:
        with path.open("wb") as file:
            file.writelines(line + b"\n" for line in counted(record_lines(project, options)))
        return counted.rows, []
    rows = counted(table_rows(project, options))
    remarks: list[str] = []
    if options.format is ExportFormat.XLSX:
        remarks = write_xlsx(path, NAMES, rows)
    else:
        safe = guarded(rows, FREE) if options.formula_guard else rows
        write_csv(path, NAMES, safe, excel=options.excel)
    return counted.rows, remarks


class _Counted:
    """Counts rows as they pass, and reports them."""

    def __init__(self, progress: Progress, total: int) -> None:
        self.rows = 0
        self._progress = progress
        self._total = total

    def __call__(self, rows: Iterable[RowT]) -> Iterator[RowT]:
        self._progress.report(0, self._total)
        for row in rows:
            self.rows += 1
            if self.rows % REPORT_EVERY == 0:
                self._progress.report(self.rows, max(self.rows, self._total))
            yield row


def _write_rejected(project: Project, path: Path) -> Path:
    """Write what was decided to have no label beside a gold layer: `gold-nothing.jsonl`.

    Whoever counts the lines of the gold layer counts labels, so it is a file of its own.
    """
    rejected = path.with_name(f"{path.stem}-nothing{path.suffix}")
    with whole_or_not_at_all(rejected) as partial, partial.open("wb") as file:
        file.writelines(line + b"\n" for line in rejected_lines(project))
    return rejected


def _write_dictionary(path: Path, kind: ExportFormat) -> Path:
    """Write what columns or fields mean beside a file: `labels.csv`, `labels-dictionary.csv`."""
    dictionary = path.with_name(f"{path.stem}-dictionary.csv")
    of, described = ("field", fields()) if kind is ExportFormat.JSONL else ("column", columns())
    rows = [(each.name, each.type, each.values, each.meaning) for each in described]
    with whole_or_not_at_all(dictionary) as partial:
        write_csv(partial, (of, "type", "values", "meaning"), rows)
    return dictionary
