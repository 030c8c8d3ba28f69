"""Labels out of the project: CSV, XLSX and JSON Lines."""

from annotator.services.exporting.export import ExportReport, export
from annotator.services.exporting.options import ExportFormat, ExportOptions, ExportShape

__all__ = ["ExportFormat", "ExportOptions", "ExportReport", "ExportShape", "export"]
