"""The import itself, as a job with a connection of its own."""

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.article import Annotator
from annotator.gui.dialogs.importing.reading import Wishes
from annotator.services.importing import (
    ImportOptions,
    ImportReport,
    ImportRow,
    RowOutcome,
    import_paths,
)
from annotator.services.importing.draft import Refusal
from annotator.services.progress import Progress
from annotator.services.safekeeping.backing_up import are_many, back_up_before
from annotator.services.session import Session
from annotator.store.backup_note import Why
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be imported, and how."""

    paths: tuple[Path, ...]
    refusals: tuple[Refusal, ...]
    """What was left out already, to be told of at the end."""
    wishes: Wishes
    for_all: ImportOptions


def run_import(
    project_path: Path, annotator: Annotator, order: Order, progress: Progress
) -> ImportReport:
    """Import files as one undo step, all or nothing. Raises `Cancelled` and `UserError`."""
    wishes = order.wishes
    options = replace(
        order.for_all,
        encodings=wishes.encodings,
        mappings=wishes.mappings_of(order.paths, progress),
    )
    project = Project.second_connection(project_path)
    try:
        if are_many(order.paths):
            back_up_before(project, Why.IMPORT, progress)
        session = Session(project, annotator)
        report = import_paths(session, order.paths, options, progress)
    finally:
        project.close()
    left_out = tuple(
        ImportRow(refusal.source_name, RowOutcome.REFUSED, refusal.sentence)
        for refusal in order.refusals
    )
    return report.with_refused(left_out)
