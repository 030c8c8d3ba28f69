"""The import dialog: choose files, see how they read, import them, see what came in."""

from annotator.gui.dialogs.importing.dialog import ImportDialog

__all__ = ["ImportDialog"]
