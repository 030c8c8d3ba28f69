"""What is known about all articles of one import."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.dialogs.importing.typed import typed_date, typed_language, typed_words
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.section import SectionHeader
from annotator.services.articles import events_of
from annotator.services.importing import ImportOptions


class ForAllForm(QWidget):
    """Outlet, event, language and date; what is left empty stays as each file has it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outlet = known_field([name for name, _ in desk.project.articles.outlets() if name])
        self.event_name = event_box(desk)
        self.language = known_field(["en", "ar", "fa", "fr", "de", "es"])
        self.published = known_field([])
        for field in (self.language, self.published):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._build()

    def chosen(self) -> ImportOptions:
        """Return what was filled in. Raises `UserError` for what is no date or no language."""
        return ImportOptions(
            outlet=typed_words(self.outlet.text()),
            event_name=typed_words(self.event_name.currentText()),
            language=typed_language(self.language.text()),
            published=typed_date(self.published.text()),
        )

    def _build(self) -> None:
        as_read = self.tr("as it was read")
        for field in (self.outlet, self.language, self.published):
            field.setPlaceholderText(as_read)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP // 2)
        for place, (name, field, share) in enumerate(
            (
                (self.tr("Outlet"), self.outlet, 3),
                (self.tr("Event"), self.event_name, 4),
                (self.tr("Date"), self.published, 2),
                (self.tr("Language"), self.language, 2),
            )
        ):
            title = label(name, "small")
            title.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(title, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            SectionHeader(self.tr("For all of them"), self.tr("Empty fields stay as they are read"))
        )
        column.addLayout(grid)


def event_box(desk: Desk) -> QComboBox:
    """Return a field that offers the events of a project and takes a new one."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(["", *(event.name for event in events_of(desk.project))])
    line = box.lineEdit()
    assert line is not None
    line.setPlaceholderText(QCoreApplication.translate("ForAllForm", "none; type a new one"))
    return box


def known_field(known: list[str]) -> QLineEdit:
    """Return a field that completes what is typed to something known."""
    field = QLineEdit()
    completer = QCompleter(known, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.setCompleter(completer)
    return field
