"""How the text of an article looks."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFontComboBox,
    QHBoxLayout,
    QStyledItemDelegate,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.settings import Reader, SettingsHome
from annotator.gui.widgets.basic import GAP
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.fields.numbers import number_box, padded


class ReaderPage(QWidget):
    """Each change is taken on at once and shown in a sample."""

    def __init__(self, settings: SettingsHome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.family = QFontComboBox()
        self.family.setItemDelegate(QStyledItemDelegate(self.family))
        self.family.setEditable(False)
        self.usual_font = button(self.tr("System font"), "quiet")
        self.font_size = number_box(10, 48, " px")
        self.line_height = padded(QDoubleSpinBox())
        self.line_height.setRange(1.0, 2.5)
        self.line_height.setSingleStep(0.05)
        self.width_ = number_box(30, 200)
        self.margin = QCheckBox(self.tr("Show speakers and stances beside the text"))
        self.dims = QCheckBox(self.tr("Dim what is not part of the report"))
        self._sample = QTextBrowser()
        self._build()
        self._show()
        settings.edited.connect(self._show)
        self.family.currentFontChanged.connect(self._take)
        self.usual_font.clicked.connect(self._take_system_font)
        for box in (self.font_size, self.line_height, self.width_):
            box.valueChanged.connect(self._take)
        for check in (self.margin, self.dims):
            check.toggled.connect(self._take)

    def _build(self) -> None:
        fonts = QWidget()
        row = QHBoxLayout(fonts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.family)
        row.addWidget(self.usual_font)
        form = Form()
        form.add_field(self.tr("Font"), fonts)
        form.add_field(self.tr("Size"), self.font_size)
        form.add_field(self.tr("Line height"), self.line_height)
        form.add_field(
            self.tr("Longest line"),
            self.width_,
            self.tr("In letters; about 70 are easiest to read."),
        )
        form.add_wide(self.margin)
        form.add_wide(self.dims)
        self._sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sample.setMinimumHeight(110)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GAP)
        layout.addWidget(form)
        layout.addWidget(self._sample, 1)

    def _show(self) -> None:
        reader = self._settings.reader
        shown = (
            (self.font_size, reader.font_px),
            (self.line_height, reader.line_height),
            (self.width_, reader.column_width),
        )
        for box, value in shown:
            box.blockSignals(True)
            box.setValue(value)  # pyright: ignore[reportArgumentType]
            box.blockSignals(False)
        for check, on in ((self.margin, reader.shows_margin), (self.dims, reader.dims_furniture)):
            check.blockSignals(True)
            check.setChecked(on)
            check.blockSignals(False)
        font = QFont(reader.font_family) if reader.font_family else system_serif()
        self.family.blockSignals(True)
        self.family.setCurrentFont(font)
        self.family.blockSignals(False)
        self._show_sample(reader, font)

    def _show_sample(self, reader: Reader, font: QFont) -> None:
        words = self.tr("The minister said, “We will answer in our own time.”")
        foreign = "«پاسخ خواهیم داد» — «سنجيب في الوقت الذي نختاره»"
        style = f"font-family:'{font.family()}'; font-size:{reader.font_px}px;"
        height = round(reader.line_height * 100)
        paragraphs = (("ltr", words), ("rtl", foreign))
        self._sample.setHtml(
            "".join(
                f'<p dir="{side}" style="{style} line-height:{height}%; margin:4px">{text}</p>'
                for side, text in paragraphs
            )
        )

    def _take(self) -> None:
        chosen = self.family.currentFont().family()
        was_system = not self._settings.reader.font_family
        keeps_system = was_system and chosen == system_serif().family()
        self._settings.change_reader(
            replace(
                self._settings.reader,
                font_family="" if keeps_system else chosen,
                font_px=self.font_size.value(),
                line_height=round(self.line_height.value(), 2),
                column_width=self.width_.value(),
                shows_margin=self.margin.isChecked(),
                dims_furniture=self.dims.isChecked(),
            )
        )

    def _take_system_font(self) -> None:
        self._settings.change_reader(replace(self._settings.reader, font_family=""))


def system_serif() -> QFont:
    """Return the font articles are set in where none was chosen: the system's serif."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setStyleHint(QFont.StyleHint.Serif)
    families = ("Noto Serif", "Georgia", "Times New Roman")
    known = set(QFontDatabase.families())
    font.setFamily(next((name for name in families if name in known), font.family()))
    return font
