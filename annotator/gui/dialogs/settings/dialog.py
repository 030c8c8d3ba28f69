"""The settings dialog."""

from enum import IntEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from annotator.gui.actions.registry import Actions
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.keys.editor import KeyEditor
from annotator.gui.dialogs.settings.backups import BackupsPage
from annotator.gui.dialogs.settings.export import ExportPage
from annotator.gui.dialogs.settings.files import FilesPage
from annotator.gui.dialogs.settings.general import GeneralPage
from annotator.gui.dialogs.settings.reader import ReaderPage
from annotator.gui.icons import icon
from annotator.gui.settings import SettingsHome
from annotator.gui.widgets.basic import GAP, MARGIN


class Page(IntEnum):
    """The pages, in their order."""

    GENERAL = 0
    READER = 1
    KEYS = 2
    EXPORT = 3
    BACKUPS = 4
    FILES = 5


class SettingsDialog(BaseDialog):
    """A list of pages; what is changed on them is taken on at once."""

    def __init__(
        self,
        settings: SettingsHome,
        actions: Actions,
        parent: QWidget | None,
        page: Page = Page.GENERAL,
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Settings"))
        self.general = GeneralPage(settings)
        self.reader = ReaderPage(settings)
        self.keys = KeyEditor(actions)
        self.export = ExportPage(settings)
        self.backups = BackupsPage(settings)
        self.files = FilesPage()
        self.pages = QListWidget()
        self._stack = QStackedWidget()
        named = (
            (self.general, self.tr("General"), "settings"),
            (self.reader, self.tr("Reader"), "book-open-text"),
            (self.keys, self.tr("Keys"), "keyboard"),
            (self.export, self.tr("Export"), "file-up"),
            (self.backups, self.tr("Backups"), "database"),
            (self.files, self.tr("Files"), "folder"),
        )
        for widget, name, icon_name in named:
            self._stack.addWidget(widget)
            self.pages.addItem(QListWidgetItem(icon(icon_name), name))
        self._build()
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(page)

    def _build(self) -> None:
        self.pages.setFixedWidth(150)
        self.pages.setIconSize(QSize(16, 16))
        self.pages.setStyleSheet("QListWidget { background: transparent; }")
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        row = QHBoxLayout()
        row.setSpacing(MARGIN + GAP)
        row.addWidget(self.pages)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(900, 580)
