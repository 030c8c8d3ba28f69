"""A file that is to be written: typed, or chosen in a dialog."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from annotator.domain.errors import UserError
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.buttons import button
from annotator.gui.wording.filling import filled
from annotator.paths import is_folder


class FileLine(QWidget):
    """A path that can be typed or chosen; what has no ending gets the one asked for."""

    edited = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        """Of the dialog in which a file is chosen."""
        self.kinds = ""
        """What can be chosen there, as Qt's filter."""
        self.suffix = path.suffix
        """The ending of files without one."""
        self.field = QLineEdit(str(path))
        self.field.setAccessibleName(self.tr("File"))
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.choose = button(self.tr("Choose…"), "", "folder-open")
        self.choose.clicked.connect(self._choose)
        self.field.textChanged.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(label(self.tr("File")))
        row.addWidget(self.field, 1)
        row.addWidget(self.choose)

    def path(self) -> Path:
        """Return the file to write. Raises `UserError` where it cannot be there."""
        text = self.field.text().strip()
        if not text:
            raise UserError(self.tr("Type the name of the file to write."))
        path = Path(text).expanduser()
        if not path.is_absolute():
            raise UserError(self.tr("Type the whole path of the file, or choose it."))
        if is_folder(path):
            raise UserError(self.tr("This is a folder; add the name of a file."))
        if not path.suffix:
            path = path.with_suffix(self.suffix)
        if not is_folder(path.parent):
            sentence = self.tr("There is no folder %1; choose another one.")
            raise UserError(filled(sentence, str(path.parent)))
        return path

    def _choose(self) -> None:
        without_question = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.title, self.field.text(), self.kinds, options=without_question
        )
        if chosen:
            self.field.setText(chosen)
