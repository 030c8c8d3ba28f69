"""What a project is, and what is wrong with it."""

from annotator.gui.dialogs.details.dialog import DetailsDialog
from annotator.gui.dialogs.details.findings import FindingsDialog

__all__ = ["DetailsDialog", "FindingsDialog"]
