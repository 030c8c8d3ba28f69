"""Scenes in which rolling backups are made, thinned out, restored, and files are rescued."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.safekeeping.backing_up import Keeping, back_up_if_changed
from annotator.services.safekeeping.checking import check
from annotator.services.safekeeping.rescuing import rescue_project
from annotator.services.session import Session
from annotator.store.backup import backups_of
from annotator.store.backup_note import Why
from annotator.store.project import Project
from annotator.store.restoring import restore
from tests.fuzz.scene import ADA, Scene, Tell, project_at


def keep(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Label, and back up; old backups go."""
    session = Session.join(Project.open(project_at(folder)), ADA)
    while True:
        _label(session, tell, chance)
        back_up_if_changed(session.project, folder / "backups", Why.WORK, Keeping(3, 0))
        tell("backed up")


def keep_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """Every backup can be opened, and there is one as soon as one was made."""
    found = backups_of(folder / "backups", project_at(folder))
    if "backed up" in told and not found:
        yield "no backup is left"
    for backup in found:
        project = Project.read(backup.path)
        yield from check(project).findings
        project.close()
    yield from _lost(folder, [word for word in told if word != "backed up"])


def put_back(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Label, back up, and restore one backup or another."""
    path, backups = project_at(folder), folder / "backups"
    while True:
        session = Session.join(Project.open(path), ADA)
        _label(session, tell, chance)
        back_up_if_changed(session.project, backups, Why.OPEN)
        _label(session, tell, chance)
        session.project.close()
        restore(chance.choice(backups_of(backups, path)).path, path, backups)


def put_back_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """The project is sound, and every edit is in it or in a backup."""
    path = project_at(folder)
    project = Project.open(path)
    yield from check(project).findings
    project.close()
    yield from _lost(folder, told)
    found = backups_of(folder / "backups", path)
    for backup in found if len(found) > 30 else ():
        backup.path.unlink()


def save(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Rescue a project that is torn, into one new file after another."""
    path = folder / "torn.annotator"
    content = bytearray(project_at(folder, "one").read_bytes())
    start = chance.randrange(4_096, len(content))
    content[start : start + 4_096] = bytes(4_096)
    path.write_bytes(content)
    for number in range(1_000):
        out = folder / f"saved {number}.annotator"
        rescue_project(path, out)
        tell(out.name)


def save_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """What is there is whole and sound."""
    yield from (f"{name} is gone" for name in told if not (folder / name).exists())
    for path in folder.glob("saved *.annotator"):
        project = Project.open(path)
        yield from check(project).findings
        project.close()
        path.unlink()


def _label(session: Session, tell: Tell, chance: random.Random) -> None:
    article = session.project.articles.ids([1])[0]
    start = chance.randrange(1_000)
    tell(labelling.label(session, article, [(start, start + 2 + chance.randrange(28))])[1].id)


def _lost(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """Yield each edit that is neither in the project nor in a backup of it."""
    path = project_at(folder)
    known: set[str] = set()
    for file in (path, *(backup.path for backup in backups_of(folder / "backups", path))):
        try:
            project = Project.read(file)
        except UserError as error:
            yield f"{file.name} could not be opened: {error}"
            continue
        known.update(edit.id for edit in project.journal.edits())
        project.close()
    yield from (f"edit {id} is lost" for id in told if id not in known)


SCENES = {
    "rolling": Scene(keep, keep_faults, 0.15, 2),
    "restore": Scene(put_back, put_back_faults, 0.3, 3),
    "rescue": Scene(save, save_faults, 0.6, 1, needs=("one",)),
}
