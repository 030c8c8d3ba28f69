"""The work behind the dialogs, as jobs with connections of their own."""

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.article import Annotator
from annotator.services.merging import Merged, Outlook, bring_in, look_into_each
from annotator.services.progress import Progress
from annotator.services.safekeeping.backing_up import back_up_before
from annotator.services.session import Session
from annotator.store.backup_note import Why
from annotator.store.project import Project


def look(
    annotator: Annotator,
    paths: Sequence[Path],
    mine: bool,
    project: Project,
    progress: Progress,
) -> Outlook:
    """Say what some files would change."""
    return look_into_each(Session(project, annotator), paths, mine=mine, progress=progress)


def bring(
    project_path: Path,
    annotator: Annotator,
    paths: Sequence[Path],
    mine: bool,
    progress: Progress,
) -> Merged:
    """Bring some files in, after a backup. Raises `Cancelled` and `UserError`."""
    project = Project.second_connection(project_path)
    try:
        back_up_before(project, Why.MERGE, progress)
        return bring_in(Session(project, annotator), paths, mine=mine, progress=progress)
    finally:
        project.close()
