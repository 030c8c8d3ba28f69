"""The export dialog: which labels, in which form, into which file."""

from annotator.gui.dialogs.exporting.dialog import ExportDialog

__all__ = ["ExportDialog"]
