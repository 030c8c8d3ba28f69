"""Long work that reads the project while its window stays open."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from annotator.services.progress import Progress
from annotator.store.project import Project

ResultT = TypeVar("ResultT")


def reading(
    path: Path, deed: Callable[[Project, Progress], ResultT]
) -> Callable[[Progress], ResultT]:
    """Return work for `Jobs.start`: `deed`, with a connection of its own that only reads."""

    def work(progress: Progress) -> ResultT:
        project = Project.read(path, progress.report)
        try:
            return deed(project, progress)
        finally:
            project.close()

    return work
