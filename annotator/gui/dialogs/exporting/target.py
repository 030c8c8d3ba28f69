"""The file that an export is written to."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from annotator.gui.widgets.fields.file_line import FileLine
from annotator.services.exporting import ExportFormat


class TargetLine(FileLine):
    """A path whose ending follows the format."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(path, parent)
        self.title = self.tr("Export to")
        self._follow(ExportFormat.CSV)

    def set_format(self, format: ExportFormat) -> None:
        """Give the path the ending of a format, where it has that of another."""
        self._follow(format)
        path = Path(self.field.text().strip())
        if path.suffix.lower().removeprefix(".") in [*ExportFormat]:
            self.field.setText(str(path.with_suffix(self.suffix)))

    def _follow(self, format: ExportFormat) -> None:
        self.suffix = f".{format}"
        self.kinds = {
            ExportFormat.CSV: self.tr("CSV (*.csv)"),
            ExportFormat.XLSX: self.tr("Workbooks (*.xlsx)"),
            ExportFormat.JSONL: self.tr("JSON Lines (*.jsonl)"),
        }[format]
