"""The list of what will be read, and the buttons that fill it."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotator.gui.dialogs.importing.file_model import FileModel
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button, icon_button
from annotator.gui.widgets.section import SectionHeader


class FileList(QWidget):
    """Files to import; Delete takes the chosen ones off the list."""

    chosen = Signal(object)
    """The file (Path) that is current now, or none."""
    paths_requested = Signal(object)
    """Files and folders (list of Path) that are to be added."""
    edited = Signal()
    """There are other files on the list."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.model = FileModel(self)
        self.view = _View()
        self.view.setModel(self.model)
        self.heading = SectionHeader(self.tr("Files"))
        self.remark = label("", "small", wraps=True)
        self.remark.hide()
        self.add_files = button(self.tr("Files…"), "", "plus")
        self.add_folder = button(self.tr("Folder…"), "", "folder")
        self.removing = icon_button("trash-2", self.tr("Take off this list"))
        self._build()
        self.add_files.clicked.connect(self.choose_files)
        self.add_folder.clicked.connect(self.choose_folder)
        self.removing.clicked.connect(self.remove_chosen)
        self.view.removal_requested.connect(self.remove_chosen)
        self.view.selectionModel().currentChanged.connect(self._tell_chosen)
        self.model.rowsInserted.connect(self._follow)
        self.model.modelReset.connect(self._follow)

    def add(self, paths: list[Path]) -> None:
        """Put files on the list; the first of them becomes current where none was."""
        self.model.add(paths)
        if paths and not self.view.currentIndex().isValid():
            self._go_to(0)

    @property
    def current(self) -> Path | None:
        """The file that is current, or none."""
        return self.model.path(self.view.currentIndex().row())

    def say(self, words: str) -> None:
        """Say something about what was added last."""
        self.remark.setText(words)
        self.remark.setVisible(bool(words))

    def clear(self) -> None:
        """Take all files off the list."""
        self.model.remove(range(self.model.rowCount()))

    def choose_files(self) -> None:
        """Ask for files."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import articles"), str(self._folder)
        )
        if chosen:
            self.paths_requested.emit([Path(name) for name in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder, which is read with all that is below it."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Import a folder"), str(self._folder)
        )
        if chosen:
            self.paths_requested.emit([Path(chosen)])

    def remove_chosen(self) -> None:
        """Take the chosen files off the list."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        if rows:
            self.model.remove(rows)
            self._go_to(min(rows[0], self.model.rowCount() - 1))

    def _build(self) -> None:
        set_kind(self.view, "framed")
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.add_files)
        buttons.addWidget(self.add_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.removing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)
        column.addWidget(self.remark)
        column.addLayout(buttons)

    def _go_to(self, row: int) -> None:
        index = self.model.index(row)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)
        if not index.isValid():
            self.chosen.emit(None)

    def _tell_chosen(self, current: QModelIndex) -> None:
        self.chosen.emit(self.model.path(current.row()))

    def _follow(self) -> None:
        self.heading.set_detail(self.locale().toString(self.model.rowCount()))
        self.edited.emit()


class _View(QListView):
    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(16, 16))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(self.tr("Files to import"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the removal of the chosen files on Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)
