"""The scene in which a colleague's labels are brought in."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.domain.article import Annotator
from annotator.services import labelling
from annotator.services.merging import bring_in, share
from annotator.services.session import Session
from annotator.store.project import Project
from tests.fuzz.scene import ADA, Scene, Tell, edit_faults, project_at

CARA = Annotator(id="cara", name="Cara")
LABELS = 30
"""How many new labels each packet brings."""


def merge(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Bring in one packet of a colleague's after another."""
    session = Session.join(Project.open(project_at(folder)), ADA)
    theirs = Session.join(Project.open(project_at(folder, f"theirs {chance.random()}")), CARA)
    article = theirs.project.articles.ids([1])[0]
    while True:
        for _ in range(LABELS):
            start = chance.randrange(1_000)
            labelling.label(theirs, article, [(start, start + 2 + chance.randrange(28))])
        packet = folder / f"{chance.random()}.packet"
        share(theirs.project, CARA.id, packet)
        merged = bring_in(session, [packet])
        packet.unlink()
        if merged.edit is not None:
            tell(merged.edit.id)


def merge_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """Each packet is in the project as a whole or not at all."""
    yield from edit_faults(folder, told)
    project = Project.open(project_at(folder))
    labels = project.database.value("SELECT count(*) FROM annotation WHERE annotator_id = 'cara'")
    project.close()
    if labels % LABELS:
        yield f"{labels} labels came in, of packets of {LABELS}"
    for file in (*folder.glob("theirs *"), *folder.glob("*.packet*")):
        file.unlink()


SCENES = {"merge": Scene(merge, merge_faults, 0.8, 2)}
