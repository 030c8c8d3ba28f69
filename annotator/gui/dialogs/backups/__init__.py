"""Copies of a project that were made for safety, and the way back to one of them."""

from annotator.gui.dialogs.backups.dialog import BackupsDialog

__all__ = ["BackupsDialog"]
