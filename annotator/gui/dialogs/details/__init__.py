"""Project details, the check of a project, and its backups."""

from annotator.gui.dialogs.details.backups import BackupsDialog
from annotator.gui.dialogs.details.dialog import DetailsDialog
from annotator.gui.dialogs.details.findings import FindingsDialog

__all__ = ["BackupsDialog", "DetailsDialog", "FindingsDialog"]
