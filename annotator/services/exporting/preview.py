"""What an export would hold, before it is written."""

import json
from dataclasses import dataclass
from itertools import islice

from annotator.services.exporting.columns import FREE, NAMES
from annotator.services.exporting.options import ExportFormat, ExportOptions, ExportShape
from annotator.services.exporting.records import record_lines
from annotator.services.exporting.rows import table_rows
from annotator.services.exporting.writers import guarded
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """How much would be exported, and how it begins."""

    annotations: int
    rows: int
    """Rows of the table without its header, or lines."""
    header: tuple[str, ...]
    """Names of the columns, or empty where the format has none."""
    sample: tuple[tuple[str, ...], ...]
    """The first rows; of JSON Lines one cell each, indented."""


def preview_export(project: Project, options: ExportOptions, count: int = 5) -> ExportPreview:
    """Return what an export would hold, with its first `count` rows; writes nothing."""
    annotations = project.exports.count(options.asked)
    if options.format is ExportFormat.JSONL:
        lines = islice(record_lines(project, options), count)
        sample = tuple((_indented(line),) for line in lines)
        return ExportPreview(annotations, annotations, (), sample)
    long = options.shape is ExportShape.LONG
    rows = project.exports.count_stance_rows(options.asked) if long else annotations
    first = table_rows(project, options)
    if options.format is ExportFormat.CSV and options.formula_guard:
        first = guarded(first, FREE)
    cells = tuple(tuple(_text(cell) for cell in row) for row in islice(first, count))
    return ExportPreview(annotations, rows, NAMES, cells)


def _indented(line: bytes) -> str:
    return json.dumps(json.loads(line), ensure_ascii=False, indent=2)


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)
