"""In which form labels are exported."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.gui.dialogs.settings.choices import Choice
from annotator.gui.settings import Export
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.section import SectionHeader
from annotator.services.exporting import ExportFormat, ExportShape


class ExportForm(QWidget):
    """Format, rows and the switches that the format knows."""

    edited = Signal()

    def __init__(self, chosen: Export, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format = Choice[ExportFormat](
            [
                (ExportFormat.CSV, "CSV"),
                (ExportFormat.XLSX, "Excel (XLSX)"),
                (ExportFormat.JSONL, "JSON Lines"),
            ]
        )
        self.shape = Choice[ExportShape](
            [
                (ExportShape.WIDE, self.tr("One row per annotation")),
                (ExportShape.LONG, self.tr("One row per annotation and stance")),
            ]
        )
        self.excel = QCheckBox(self.tr("Mark the file as UTF-8 for Excel"))
        self.guard = QCheckBox(self.tr("Guard cells that look like formulas"))
        self.dictionary = QCheckBox(self.tr("Write a dictionary of the columns beside it"))
        self._about_format = label("", "small", wraps=True)
        self._about_shape = label("", "small", wraps=True)
        self._build()
        self._show(chosen)
        for choice in (self.format, self.shape):
            choice.box.currentIndexChanged.connect(self._follow)
        for check in (self.excel, self.guard, self.dictionary):
            check.toggled.connect(self._follow)
        self._explain()

    @property
    def chosen(self) -> Export:
        """What is chosen, as the settings keep it."""
        return Export(
            format=self.format.value.value,
            shape=self.shape.value.value,
            for_excel=self.excel.isChecked(),
            guards_formulas=self.guard.isChecked(),
            dictionary=self.dictionary.isChecked(),
        )

    def _build(self) -> None:
        form = Form()
        form.add_field(self.tr("Format"), self.format.box)
        form.add_wide(self._about_format)
        form.add_field(self.tr("Rows"), self.shape.box)
        form.add_wide(self._about_shape)
        for check in (self.excel, self.guard, self.dictionary):
            form.add_wide(check)
        form.close_up()
        self.guard.setToolTip(
            self.tr("Puts an apostrophe before text that a spreadsheet would run as a formula")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(SectionHeader(self.tr("Form")))
        column.addWidget(form, 1)

    def _show(self, chosen: Export) -> None:
        self.format.choose(ExportFormat(chosen.format))
        self.shape.choose(ExportShape(chosen.shape))
        self.excel.setChecked(chosen.for_excel)
        self.guard.setChecked(chosen.guards_formulas)
        self.dictionary.setChecked(chosen.dictionary)

    def _follow(self) -> None:
        self._explain()
        self.edited.emit()

    def _explain(self) -> None:
        kind, long = self.format.value, self.shape.value is ExportShape.LONG
        is_table = kind is not ExportFormat.JSONL
        self._about_format.setText(
            {
                ExportFormat.CSV: self.tr("Opens in every statistics program."),
                ExportFormat.XLSX: self.tr("A workbook for Excel and LibreOffice."),
                ExportFormat.JSONL: self.tr("The full record, one object per line, for programs."),
            }[kind]
        )
        if not is_table:
            about = self.tr("Each annotation is one line, with all its stances.")
        elif long:
            about = self.tr("Repeats an annotation for each of its stances: to count stances.")
        else:
            about = self.tr("Several stances or topics share a cell, parted by semicolons.")
        self._about_shape.setText(about)
        self.shape.box.setEnabled(is_table)
        for check in (self.excel, self.guard):
            check.setEnabled(kind is ExportFormat.CSV)
