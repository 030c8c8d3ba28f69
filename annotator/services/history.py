"""What was done in a project, or to one record of it: here, and by colleagues elsewhere."""

from collections.abc import Iterable
from itertools import islice

from annotator.domain.edit import Edit
from annotator.store.project import Project


def newest_edits(project: Project, most: int) -> list[Edit]:
    """Return the newest edits, also those that lost against another, the newest first."""
    return _together(project.journal.newest(), project.received.newest(most), most)


def edits_of(project: Project, record_id: str, most: int) -> list[Edit]:
    """Return the newest edits of one record, also those that lost, the newest first."""
    received = project.received.history(record_id)
    return _together(project.journal.history(record_id), received, most)


def _together(own: Iterable[Edit], received: Iterable[Edit], most: int) -> list[Edit]:
    edits = [*islice(own, most), *received]
    return sorted(edits, key=lambda edit: edit.made_at, reverse=True)[:most]
