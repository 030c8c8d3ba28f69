"""The settings dialog, one file per page."""

from annotator.gui.dialogs.settings.dialog import Page, SettingsDialog

__all__ = ["Page", "SettingsDialog"]
