"""Where the program keeps its files."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator import paths
from annotator.gui.dialogs.message import open_folder
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.section import SectionHeader


class FilesPage(QWidget):
    """Shows each folder, with a button that opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        places = (
            (
                self.tr("New projects"),
                self.tr("Offered first; a project can be anywhere."),
                paths.projects_folder(),
            ),
            (
                self.tr("Backups"),
                self.tr("Copies of your projects, made for safety."),
                paths.backups_folder(),
            ),
            (
                self.tr("Log"),
                self.tr("What went wrong, without any text of an article."),
                paths.log_folder(),
            ),
            (self.tr("Settings"), self.tr("What you chose here."), paths.config_folder()),
        )
        for title, sentence, folder in places:
            layout.addWidget(_Place(title, sentence, folder))
        layout.addStretch(1)


class _Place(QWidget):
    def __init__(self, title: str, sentence: str, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        path = QLineEdit(str(folder))
        path.setReadOnly(True)
        path.setAccessibleName(title)
        path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        path.setCursorPosition(0)
        opener = button(self.tr("Open folder"), "", "folder-open")
        opener.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(path, 1)
        row.addWidget(opener)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GAP)
        layout.setSpacing(2)
        layout.addWidget(SectionHeader(title))
        layout.addLayout(row)
        layout.addWidget(label(sentence, "small", wraps=True))

    def _open(self) -> None:
        open_folder(self._folder)
