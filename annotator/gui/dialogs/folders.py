"""Where a file that leaves the project is offered to go."""

from pathlib import Path

from annotator import paths
from annotator.gui.settings import SettingsHome
from annotator.paths import is_folder


def outgoing_folder(settings: SettingsHome, project: Path) -> Path:
    """Return the folder of the last export, or that of the project, whichever is there."""
    folder = Path(settings.memory.export_folder or project.parent)
    if is_folder(folder):
        return folder
    return project.parent if is_folder(project.parent) else paths.projects_folder()
