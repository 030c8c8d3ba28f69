"""What the analyst chose and where things were."""

from annotator.gui.settings.home import SettingsHome
from annotator.gui.settings.values import Backups, Export, General, Reader, Remembered, Settings

__all__ = ["Backups", "Export", "General", "Reader", "Remembered", "Settings", "SettingsHome"]
