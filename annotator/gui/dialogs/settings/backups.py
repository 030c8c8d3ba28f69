"""How many backups are kept, and for how long."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.gui.settings import SettingsHome
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.fields.numbers import number_box


class BackupsPage(QWidget):
    """Each change is taken on at once."""

    def __init__(self, settings: SettingsHome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.automatic = QCheckBox(self.tr("Back up by itself"))
        self.count = number_box(1, 500, "", step=5)
        self.days = number_box(0, 3650, self.tr(" days"), step=30)
        self._build()
        self._show()
        settings.edited.connect(self._show)
        self.automatic.toggled.connect(self._take)
        for box in (self.count, self.days):
            box.valueChanged.connect(self._take)

    def _build(self) -> None:
        self.days.setSpecialValueText(self.tr("For ever"))
        form = Form()
        form.add_wide(
            self.automatic,
            self.tr(
                "When a project is opened or closed, and every hour of work, if something is"
                " new since the last backup. Work goes on meanwhile."
            ),
        )
        form.add_gap()
        form.add_field(
            self.tr("Keep of each project"),
            self.count,
            self.tr(
                "Of more than that, those go that others stand close to in time, so that the"
                " rest still reaches far back. There are fewer where they would take more than"
                " a tenth of the disk."
            ),
        )
        form.add_field(
            self.tr("Keep for"),
            self.days,
            self.tr(
                "Older ones are deleted; the newest always stays, and so does every backup"
                " that you asked for."
            ),
        )
        form.add_gap()
        form.add_wide(
            QWidget(),
            self.tr(
                "A backup is also made before a file is brought up to date, before many"
                " articles come in, and before a backup is restored. The folder is shown"
                " under Files."
            ),
        )
        form.close_up()
        self._lay_out(form)

    def _lay_out(self, form: Form) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)

    def _show(self) -> None:
        backups = self._settings.backups
        for field in (self.automatic, self.count, self.days):
            field.blockSignals(True)
        self.automatic.setChecked(backups.automatic)
        self.count.setValue(backups.count)
        self.days.setValue(backups.days)
        for field in (self.automatic, self.count, self.days):
            field.blockSignals(False)

    def _take(self) -> None:
        backups = replace(
            self._settings.backups,
            automatic=self.automatic.isChecked(),
            count=self.count.value(),
            days=self.days.value(),
        )
        self._settings.change_backups(backups)
