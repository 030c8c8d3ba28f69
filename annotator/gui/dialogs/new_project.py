"""Asking what a new project is to be called and where it is to be."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.elided import ElidedLabel
from annotator.gui.wording.filling import filled
from annotator.paths import is_there
from annotator.store.project import SUFFIX

_FORBIDDEN = '\\/:*?"<>|'


class NewProjectDialog(BaseDialog):
    """A name, a folder, and whether the sample is to be in it."""

    project_requested = Signal(object, object)
    """The path of the project to make, and whether (bool) it gets the sample."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("New project"))
        self._folder = folder
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("For example: Port strike 2024"))
        self._place = ElidedLabel("muted")
        self._problem = label("", "danger", wraps=True)
        self._sample = QCheckBox(self.tr("Fill it with sample articles and labels"))
        choose = button(self.tr("Other folder…"))
        choose.clicked.connect(self._choose_folder)
        place = QHBoxLayout()
        place.setSpacing(GAP)
        place.addWidget(self._place, 1)
        place.addWidget(choose)
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Folder"), place)
        form.addRow("", self._sample)
        self.body.addWidget(label(self.tr("New project"), "heading"))
        self.body.addWidget(
            label(self.tr("Everything is kept in this one file."), "muted", wraps=True)
        )
        self.body.addLayout(form)
        self.body.addWidget(self._problem)
        self._make = self.add_button(self.tr("Make project"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self._name.textChanged.connect(self._check)
        self._check()
        self.setMinimumWidth(520)

    @property
    def path(self) -> Path:
        """The file that the fields ask for."""
        return self._folder / f"{self._name.text().strip()}{SUFFIX}"

    def accept(self) -> None:
        """Hand the wish on."""
        path, sample = self.path, self._sample.isChecked()
        super().accept()
        self.project_requested.emit(path, sample)

    def _check(self) -> None:
        name = self._name.text().strip()
        self._place.set_text(str(self._folder))
        problem = ""
        if set(name) & set(_FORBIDDEN) or name.startswith("."):
            problem = filled(
                self.tr("A name cannot begin with a dot or hold any of %1"), " ".join(_FORBIDDEN)
            )
        elif name and is_there(self.path):
            problem = self.tr("There is a project of this name in this folder already.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._make.setEnabled(bool(name) and not problem)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._check()
