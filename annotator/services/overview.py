"""A project at a glance."""

from dataclasses import dataclass
from pathlib import Path

from annotator.store.project import Project
from annotator.store.queries.overview import Counts, OverviewQueries, Step, Work


@dataclass(frozen=True, slots=True)
class Overview:
    """Where a project is, how much is in it, who works in it and what was done last."""

    path: Path
    size: int
    """Of the file and what SQLite keeps beside it, in bytes."""
    codebook_version: int
    counts: Counts
    work: tuple[Work, ...]
    latest: tuple[Step, ...]
    """The last edits, the newest first."""


def overview(project: Project, steps: int = 20) -> Overview:
    """Return a project at a glance, with its last `steps` edits."""
    queries = OverviewQueries(project.database)
    return Overview(
        project.path,
        _size(project.path),
        project.journal.codebook_version,
        queries.counts(),
        tuple(queries.work()),
        tuple(queries.latest(steps)),
    )


def _size(path: Path) -> int:
    files = (path, path.with_name(f"{path.name}-wal"))
    return sum(file.stat().st_size for file in files if file.exists())
