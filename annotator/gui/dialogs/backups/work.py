"""What the dialog of the backups does beside the window."""

from pathlib import Path

from annotator.services.progress import Progress
from annotator.services.safekeeping.backing_up import free_name
from annotator.store.backup import back_up
from annotator.store.project import Project
from annotator.store.restoring import copy_as_project


def make_backup(folder: Path, project: Project, progress: Progress) -> Path:
    """Back a project up because somebody asked for it."""
    return back_up(project, folder, progress.report)


def copy_of(backup: Path, folder: Path, progress: Progress) -> Path:
    """Make a project of a backup, in a folder, under a name that is free there."""
    path = free_name(folder, backup.name)
    copy_as_project(backup, path, progress.report)
    return path
