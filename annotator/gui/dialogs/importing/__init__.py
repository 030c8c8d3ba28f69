"""The import dialogs: choose files or paste text, see how it reads, see what came in."""

from annotator.gui.dialogs.importing.dialog import ImportDialog
from annotator.gui.dialogs.importing.paste import PasteDialog

__all__ = ["ImportDialog", "PasteDialog"]
