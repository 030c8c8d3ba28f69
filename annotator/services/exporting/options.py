"""What is exported, and in which form."""

from dataclasses import dataclass, field
from enum import StrEnum

from annotator.domain.annotation import Layer
from annotator.store.queries.annotations import AnnotationFilter


class ExportFormat(StrEnum):
    """A kind of file."""

    CSV = "csv"
    JSONL = "jsonl"
    XLSX = "xlsx"


class ExportShape(StrEnum):
    """What one row stands for."""

    WIDE = "wide"
    """One row for each annotation."""
    LONG = "long"
    """One row for each stance of each annotation; one without a stance has one row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What is exported, and in which form."""

    format: ExportFormat = ExportFormat.CSV
    shape: ExportShape = ExportShape.WIDE
    excel: bool = False
    """Whether a CSV file begins with a byte order mark, by which Excel knows UTF-8."""
    formula_guard: bool = True
    """Whether text that a spreadsheet would take for a formula gets an apostrophe in front."""
    dictionary: bool = True
    """Whether a data dictionary is written beside the file."""
    asked: AnnotationFilter = field(default_factory=AnnotationFilter)
    """Which annotations are exported."""

    @property
    def is_whole_gold_record(self) -> bool:
        """Whether the whole gold layer is exported with its full record."""
        everything = AnnotationFilter(layer=Layer.GOLD)
        return self.format is ExportFormat.JSONL and self.asked == everything
