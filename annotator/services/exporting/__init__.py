"""Labels out of the project: CSV, XLSX and JSON Lines."""

from annotator.services.exporting.export import ExportReport, export
from annotator.services.exporting.options import ExportFormat, ExportOptions, ExportShape
from annotator.services.exporting.preview import ExportPreview, preview_export

__all__ = [
    "ExportFormat",
    "ExportOptions",
    "ExportPreview",
    "ExportReport",
    "ExportShape",
    "export",
    "preview_export",
]
