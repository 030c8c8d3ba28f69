"""What every scene of the kills is made of: see `tests.fuzz.kills`."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.article import Annotator
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.safekeeping.checking import check
from annotator.store.project import Project

ADA = Annotator(id="ada", name="Ada")
BEN = Annotator(id="ben", name="Ben")
"""Who made the projects: what he did, Ada cannot undo."""

Tell = Callable[[str], None]


@dataclass(slots=True)
class Scene:
    """One kind of work that is killed."""

    work: Callable[[Path, Tell, random.Random], None]
    """Works for ever, and tells what has come back."""
    faults: Callable[[Path, Sequence[str]], Iterator[str]]
    """Yields a sentence for everything that is wrong afterwards."""
    longest: float
    """After how many seconds at most it is killed, where the machine is not too slow for that."""
    share: int
    """How many of some twenty kills are spent on it."""
    needs: tuple[str, ...] = ("project",)
    """The projects that are there before the work begins."""


def project_at(folder: Path, name: str = "project") -> Path:
    """Return the path of a project with an article, made where it is missing."""
    path = folder / f"{name}.annotator"
    if not path.exists():
        session = new_project(path, BEN)
        add_article(session, "They met and spoke and parted. " * 40)
        article = session.project.articles.ids([1])[0]
        for n in range({"one": 40, "two": 80}.get(name, 0)):
            labelling.label(session, article, [(n, n + 20)])
        session.project.close()
    return path


def edit_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """Every edit that was told is in the journal, and the tables are what it says."""
    project = Project.open(project_at(folder))
    journal = {edit.id for edit in project.journal.edits()}
    yield from (f"edit {id} is lost" for id in told if id not in journal)
    yield from check(project).findings
    project.close()
