"""The annotator's name, the language and the theme."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.gui.dialogs.message import tell_error
from annotator.gui.dialogs.settings.choices import Choice
from annotator.gui.settings import General, SettingsHome
from annotator.gui.theme import ThemeChoice
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.fields.numbers import number_box
from annotator.gui.wording.translations import OWN_NAMES, Language
from annotator.services.identity import become, identity


class GeneralPage(QWidget):
    """Each change is taken on at once."""

    def __init__(self, settings: SettingsHome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.name = QLineEdit()
        self.language = Choice([(Language.SYSTEM, self.tr("As the system")), *OWN_NAMES.items()])
        self.theme = Choice(
            [
                (ThemeChoice.SYSTEM, self.tr("As the system")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
            ]
        )
        self.text_size = number_box(80, 200, " %", step=10)
        self._build()
        self._show()
        self._show_name()
        settings.edited.connect(self._show)
        self.name.editingFinished.connect(self._take_name)
        self.language.box.currentIndexChanged.connect(self._take)
        self.theme.box.currentIndexChanged.connect(self._take)
        self.text_size.valueChanged.connect(self._take)

    def _build(self) -> None:
        form = Form()
        self.name.setMinimumWidth(260)
        form.add_field(
            self.tr("Your name"),
            self.name,
            self.tr(
                "It stands beside every label. Another name is another annotator, who works in"
                " the projects that are opened from then on."
            ),
        )
        form.add_field(
            self.tr("Language"),
            self.language.box,
            self.tr("Changes when the program starts next."),
        )
        form.add_field(self.tr("Theme"), self.theme.box)
        form.add_field(
            self.tr("Size of the window's text"),
            self.text_size,
            self.tr("The size of articles is chosen under Reader."),
        )
        form.close_up()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)

    def _show(self) -> None:
        general = self._settings.general
        self.language.choose(general.language)
        self.theme.choose(general.theme)
        self.text_size.blockSignals(True)
        self.text_size.setValue(general.text_percent)
        self.text_size.blockSignals(False)

    def _take(self) -> None:
        general: General = replace(
            self._settings.general,
            language=self.language.value,
            theme=self.theme.value,
            text_percent=self.text_size.value(),
        )
        self._settings.change_general(general)

    def _show_name(self) -> None:
        known = identity()
        self.name.setText(known.name if known else "")

    def _take_name(self) -> None:
        """Become the annotator of that name; an empty one changes nothing."""
        known = identity()
        name = " ".join(self.name.text().split())
        if name and (known is None or name != known.name):
            try:
                become(name)
            except UserError as error:
                tell_error(self, error)
        self._show_name()
