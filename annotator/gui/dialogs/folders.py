"""Where a file that leaves the project is offered to go."""

from pathlib import Path

from annotator import paths
from annotator.gui.settings import SettingsHome


def outgoing_folder(settings: SettingsHome, project: Path) -> Path:
    """Return the folder of the last export, or that of the project, whichever is there."""
    folder = Path(settings.memory.export_folder or project.parent)
    if folder.is_dir():
        return folder
    return project.parent if project.parent.is_dir() else paths.projects_folder()
