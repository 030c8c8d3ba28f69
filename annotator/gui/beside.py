"""Edits that take long: made beside the window, which shows how far they are and can stop them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from annotator.domain.article import Annotator
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.jobs import Job, Jobs
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project

FEW = 300
"""Up to so many records are changed on the window's thread, within a blink."""

SlowDeed = Callable[[Session, Progress], Edit | None]


def do_beside(desk: Desk, jobs: Jobs, window: QWidget, title: str, deed: SlowDeed) -> Job:
    """Do a deed with a session of its own in another thread, and tell every screen of its edit."""
    from annotator.gui.dialogs.progress import watch

    work = partial(_done, desk.project.path, desk.session.annotator, deed)
    job = watch(jobs.start(title, work), window)
    job.done.connect(desk.tell_if_any)
    return job


def _done(path: Path, annotator: Annotator, deed: SlowDeed, progress: Progress) -> Edit | None:
    project = Project.second_connection(path)
    try:
        edit = deed(Session(project, annotator), progress)
        return None if edit is None else _at_hand(edit)
    finally:
        project.close()


def _at_hand(edit: Edit) -> Edit:
    """Return an edit with what every screen goes through read already, which takes a while."""
    if not edit.is_large:
        edit = replace(edit, changes=tuple(edit.changes))
    _ = edit.kinds
    return edit
