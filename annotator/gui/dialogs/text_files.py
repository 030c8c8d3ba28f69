"""Reports that are saved as text where the analyst wants them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.errors import UserError
from annotator.gui.dialogs.message import tell_error
from annotator.gui.wording.filling import filled


def save_as_text(parent: QWidget, text: str, offered: str) -> None:
    """Ask for a file, to be named as `offered`, and write a text to it, or say why it cannot be."""
    translate = QCoreApplication.translate
    kinds, title = translate("CrashDialog", "Text (*.txt)"), translate("CrashDialog", "Save")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, offered, kinds)
    if not chosen:
        return
    try:
        Path(chosen).write_text(text, "utf-8")
    except OSError as error:
        words = translate("CrashDialog", "%1 could not be written: %2.")
        sentence = filled(words, Path(chosen).name, error.strerror or str(error))
        tell_error(parent, UserError(sentence))
