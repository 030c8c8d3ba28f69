"""Kill the program again and again, and look at what is left: `python -m tests.fuzz.kills`.

Each child process works on a project and tells, over a pipe, every piece of work that has
come back to its caller. It is killed with SIGKILL at a random moment. Then every piece
that was told must be in the file, and nothing half-done. Ends with 1 where that fails.
"""

import argparse
import json
import os
import random
import select
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.defaults import new_project
from annotator.services.exporting import ExportOptions, export
from annotator.services.importing import ImportOptions, import_paths
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store import opening
from annotator.store.backup import save_copy
from annotator.store.project import Project
from tests.fuzz import kills_of_backups as backups
from tests.fuzz import kills_of_merging as merging
from tests.fuzz import kills_of_the_window as window
from tests.fuzz.scene import ADA, Scene, Tell, edit_faults, project_at

_PAST_THE_FIRST = 1.5
"""How many times as long as until something was told a child may work."""
_PATIENCE_S = 30.0
"""How long anybody waits for the first that is told."""
ROWS = 900
"""How many articles one import brings in: more than are written at a time."""


@dataclass(slots=True)
class Figures:
    """What a run has found."""

    kills: dict[str, int] = field(default_factory=dict[str, int])
    told: dict[str, int] = field(default_factory=dict[str, int])
    faults: list[str] = field(default_factory=list[str])


def edit(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Label, revise, delete, undo and redo."""
    session = Session.join(Project.open(project_at(folder)), ADA)
    article = session.project.articles.ids([1])[0]
    length = len(session.project.articles.body(article))
    while True:
        mine = [a.id for a in session.project.annotations.of_article(article, ADA.id)]
        deed = chance.choice(("label", "label", "speaker", "delete", "undo", "redo"))
        if deed == "label" or (deed in ("speaker", "delete") and not mine):
            start = chance.randrange(length - 30)
            done = labelling.label(session, article, [(start, start + 2 + chance.randrange(28))])[1]
        elif deed == "speaker":
            some = chance.sample(mine, min(len(mine), 5))
            speaker = chance.choice(("outlet", "implicit", "unknown"))
            done = labelling.revise(session, "set_speaker", some, _said_by(speaker))
        elif deed == "delete":
            done = labelling.delete(session, chance.sample(mine, min(len(mine), 3)))
        else:
            done = session.undo() if deed == "undo" else session.redo()
        if done is not None and done.changes:
            tell(done.id)


def _said_by(speaker: str) -> labelling.Revision:
    return lambda annotation: replace(annotation, speaker_id=speaker)


def bring_in(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Import one table after another."""
    session = Session.join(Project.open(project_at(folder)), ADA)
    while True:
        table = folder / "table.jsonl"
        stamp = chance.random()
        lines = (json.dumps({"text": f"They met again, {stamp} {n}."}) for n in range(ROWS))
        table.write_text("\n".join(lines), "utf-8")
        tell(import_paths(session, [table], ImportOptions()).edit.id)


def import_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """Each import is there as a whole or not at all, without a text that has no article."""
    yield from edit_faults(folder, told)
    project = Project.open(project_at(folder))
    imports = [edit for edit in project.journal.edits() if edit.name == "import"][1:]
    yield from (f"{len(e.changes)} articles came in" for e in imports if len(e.changes) != ROWS)
    expected = 1 + ROWS * len(imports)
    for table in ("article", "text"):
        found = project.database.value(f"SELECT count(*) FROM {table}")
        if found != expected:
            yield f"{found} rows of {table}, not {expected}"
    project.close()
    if expected > 5 * ROWS:
        for file in folder.iterdir():
            file.unlink()


def write_out(folder: Path, tell: Tell, _chance: random.Random) -> None:
    """Export two projects to the same file in turn."""
    projects = [Project.read(project_at(folder, name)) for name in ("one", "two")]
    while True:
        for project in projects:
            export(project, folder / "labels.csv", ExportOptions())
            tell(project.path.stem)


def export_faults(folder: Path, _told: Sequence[str]) -> Iterator[str]:
    """The file is one whole export or the other."""
    whole: list[tuple[bytes, bytes]] = []
    for name in ("one", "two"):
        project = Project.read(project_at(folder, name))
        expected = folder / f"expected-{name}.csv"
        export(project, expected, ExportOptions())
        dictionary = expected.with_name(f"{expected.stem}-dictionary.csv")
        whole.append((expected.read_bytes(), dictionary.read_bytes()))
        project.close()
    found = folder / "labels.csv"
    if found.exists() and found.read_bytes() not in [labels for labels, _ in whole]:
        yield "half an export"
    dictionary = folder / "labels-dictionary.csv"
    if dictionary.exists() and dictionary.read_bytes() != whole[0][1]:
        yield "half a data dictionary"


def copy(folder: Path, tell: Tell, _chance: random.Random) -> None:
    """Back up two projects to the same file in turn."""
    projects = [Project.read(project_at(folder, name)) for name in ("one", "two")]
    while True:
        for project in projects:
            save_copy(project, folder / "copy.annotator")
            tell(project.path.stem)


def copy_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """The copy is one project or the other, whole and sound."""
    path = folder / "copy.annotator"
    if told and not path.exists():
        yield "the copy is gone"
    if path.exists():
        project = Project.open(path)
        yield from check(project).findings
        if project.annotations.count() not in (40, 80):
            yield "half a copy"
        project.close()


_LATER = {
    "9000_later": (
        "CREATE TABLE later (n INTEGER PRIMARY KEY, x TEXT NOT NULL) STRICT;"
        "\nINSERT INTO later WITH RECURSIVE c (n) AS"
        " (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 20000)"
        " SELECT n, hex(randomblob(20)) FROM c;",
        "CREATE INDEX later_x ON later (x);",
    )
}


def migrate(folder: Path, tell: Tell, _chance: random.Random) -> None:
    """Bring one old project after another up to date."""
    olds = [project_at(folder, f"old {n}") for n in range(4)]
    opening.STEPS = opening.STEPS | _LATER  # pyright: ignore[reportConstantRedefinition]
    tell("ready")
    for path in olds:
        Project.open(path, folder / "backups").close()
        tell(path.name)
    time.sleep(10)


def migrate_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """Each file is old or new, and each backup a whole old one."""
    for path in folder.glob("old *.annotator"):
        connection = sqlite3.connect(path)
        query = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'later%'"
        parts = connection.execute(query).fetchone()[0]
        rows = connection.execute("SELECT count(*) FROM later").fetchone()[0] if parts else 0
        steps = {name for (name,) in connection.execute("SELECT name FROM _sqlite_migrations")}
        connection.close()
        if (parts, rows, bool(steps & _LATER.keys())) not in ((0, 0, False), (2, 20_000, True)):
            yield f"{path.name} is half migrated: {parts} parts, {rows} rows"
        if path.name in told and not parts:
            yield f"{path.name} was said to be migrated"
    for path in (folder / "backups").glob("*.annotator"):
        project = Project.read(path)
        yield from check(project).findings
        project.close()
    for file in [*folder.glob("old *"), *folder.glob("backups/*")]:
        file.unlink()


def make(folder: Path, tell: Tell, _chance: random.Random) -> None:
    """Make one project after another."""
    for number in range(1_000):
        path = folder / f"new {number}.annotator"
        new_project(path, ADA).project.close()
        tell(path.name)


def make_faults(folder: Path, told: Sequence[str]) -> Iterator[str]:
    """Whatever was made can be opened, and its name is there only when it can."""
    yield from (f"{name} is gone" for name in told if not (folder / name).exists())
    for path in folder.glob("new *.annotator"):
        project = Project.open(path)
        yield from check(project).findings
        if path.name in told and not project.tables.scale_values.all():
            yield f"{path.name} is half made"
        project.close()
    for file in folder.iterdir():
        file.unlink()


SCENES = {
    "edit": Scene(edit, edit_faults, 0.15, 8),
    "import": Scene(bring_in, import_faults, 0.6, 3),
    "export": Scene(write_out, export_faults, 0.1, 2, needs=("one", "two")),
    "backup": Scene(copy, copy_faults, 0.1, 2, needs=("one", "two")),
    "migration": Scene(migrate, migrate_faults, 0.25, 3, needs=tuple(f"old {n}" for n in range(4))),
    "new": Scene(make, make_faults, 0.15, 2, needs=()),
    **backups.SCENES,
    **merging.SCENES,
    **window.SCENES,
}
"""What is killed: another operation is one more scene here."""


def run(count: int, seed: int, folder: Path) -> Figures:
    """Kill so many children, spread over the scenes.

    The first of a scene may work until it has told something, so that the others are killed
    at moments before and after that, however slow the machine is.
    """
    figures, chance = Figures(), random.Random(seed)
    names = [name for name, scene in SCENES.items() for _ in range(scene.share)]
    chance.shuffle(names)
    longest: dict[str, float] = {}
    for number in range(count):
        name = names[number % len(names)]
        scene, place = SCENES[name], folder / f"{name} {number // 300}"
        place.mkdir(exist_ok=True)
        for need in scene.needs:
            project_at(place, need)
        began = time.monotonic()
        moment = chance.uniform(0, longest[name]) if name in longest else None
        told = _kill_one(scene, place, chance.random(), moment)
        longest.setdefault(name, max(scene.longest, _PAST_THE_FIRST * (time.monotonic() - began)))
        figures.kills[name] = figures.kills.get(name, 0) + 1
        figures.told[name] = figures.told.get(name, 0) + len(told)
        try:
            faults = list(scene.faults(place, told))
        except (UserError, sqlite3.Error) as error:
            faults = [f"could not be opened: {error}"]
        figures.faults += [f"kill {number}, {name}: {fault}" for fault in faults]
    return figures


def _kill_one(scene: Scene, folder: Path, seed: float, moment: float | None) -> list[str]:
    """Let a child work, kill it at a moment or once it told something, and return what it told."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            os.write(writing, b"\n")
            scene.work(folder, lambda word: _write(writing, word), random.Random(seed))
        except BaseException as error:
            _write(writing, f"! {type(error).__name__}: {error}")
            time.sleep(scene.longest)
        os._exit(0)
    os.close(writing)
    os.read(reading, 1)
    if moment is None:
        select.select([reading], [], [], _PATIENCE_S)
    else:
        time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with open(reading, encoding="utf-8") as pipe:  # noqa: PTH123
        words = pipe.read().splitlines()
    for word in words:
        if word.startswith("!"):
            raise RuntimeError(f"the child failed by itself: {word}")
    return words


def _write(pipe: int, word: str) -> None:
    os.write(pipe, f"{word}\n".encode())


def main(arguments: Sequence[str]) -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.kills")
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**9))
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    in_memory = Path("/dev/shm")  # a killed process loses nothing that a file system took
    with tempfile.TemporaryDirectory(dir=in_memory if in_memory.is_dir() else None) as folder:
        figures = run(asked.count, asked.seed, Path(folder))
    found = {
        "seed": asked.seed,
        "kills": sum(figures.kills.values()),
        "told": sum(figures.told.values()),
        "seconds": round(time.monotonic() - began, 1),
        "kills_by_scene": figures.kills,
        "told_by_scene": figures.told,
        "faults": figures.faults,
    }
    print(json.dumps(found, indent=1))  # noqa: T201
    return 1 if figures.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
