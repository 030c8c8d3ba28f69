"""What the export dialog offers first."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.gui.dialogs.settings.choices import Choice
from annotator.gui.settings import SettingsHome
from annotator.gui.widgets.fields.form import Form


class ExportPage(QWidget):
    """Each change is taken on at once."""

    def __init__(self, settings: SettingsHome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.format = Choice[str](
            [("csv", "CSV"), ("jsonl", "JSON Lines"), ("xlsx", "Excel (XLSX)")]
        )
        self.shape = Choice[str](
            [
                ("wide", self.tr("One row per annotation")),
                ("long", self.tr("One row per annotation and stance")),
            ]
        )
        self.for_excel = QCheckBox(self.tr("Mark the file as UTF-8 for Excel"))
        self.guards = QCheckBox(self.tr("Guard cells that a spreadsheet would run as a formula"))
        self.dictionary = QCheckBox(self.tr("Write what each column means beside the file"))
        self._build()
        self._show()
        settings.edited.connect(self._show)
        for choice in (self.format, self.shape):
            choice.box.currentIndexChanged.connect(self._take)
        for check in (self.for_excel, self.guards, self.dictionary):
            check.toggled.connect(self._take)

    def _build(self) -> None:
        form = Form()
        form.add_field(self.tr("Format"), self.format.box)
        form.add_field(self.tr("Rows"), self.shape.box)
        form.add_gap()
        for check in (self.for_excel, self.guards, self.dictionary):
            form.add_wide(check)
        form.close_up()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)

    def _show(self) -> None:
        export = self._settings.export
        self.format.choose(export.format)
        self.shape.choose(export.shape)
        checks = (
            (self.for_excel, export.for_excel),
            (self.guards, export.guards_formulas),
            (self.dictionary, export.dictionary),
        )
        for check, on in checks:
            check.blockSignals(True)
            check.setChecked(on)
            check.blockSignals(False)

    def _take(self) -> None:
        self._settings.change_export(
            replace(
                self._settings.export,
                format=self.format.value,
                shape=self.shape.value,
                for_excel=self.for_excel.isChecked(),
                guards_formulas=self.guards.isChecked(),
                dictionary=self.dictionary.isChecked(),
            )
        )
