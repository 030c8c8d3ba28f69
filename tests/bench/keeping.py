"""What keeps a large project safe, and what changes all of it, beside a copy of the same file.

`…_vs_vacuum` is beside `VACUUM INTO`, which reads every row and writes a new file of them: no
rescue and no update can be had for less. A quick run takes 2,000 articles.
"""

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from annotator.services.codebook import codebook_of
from annotator.services.measuring import AgreementOptions, agreement_report
from annotator.store.project import Project
from annotator.store.schema import STEPS
from annotator.store.schema.counts import USES
from tests.bench.big import Size, big_project
from tests.bench.figure import Figures, Setting, measured_together, ratio
from tests.bench.size import MEMORY_MB, big_one, sat_down_in

_PAGE = 4_096
_DEEDS = ("rescue", "rescue_bent", "update", "restore", "change_many")


def named(setting: Setting) -> Figures:
    """Return the figures."""
    found: dict[str, Callable[[], float]] = {}
    for deed in _DEEDS:
        names = [f"big_{deed}_vs_vacuum", f"big_{deed}_memory_vs_400mb"]
        found |= measured_together(partial(_measured, deed, setting, names), names)
    return {**found, "big_agreement_intervals_vs_report": partial(_intervals, setting)}


_WORK = """
import json, sys, time
from pathlib import Path
from tests.bench import keeping
from tests.bench.memory import most_mb
begun = time.process_time()
getattr(keeping, sys.argv[1])(Path(sys.argv[2]))
print(json.dumps([time.process_time() - begun, most_mb()]))
"""


def _measured(deed: str, setting: Setting, names: list[str]) -> dict[str, float]:
    """Return time and memory of a deed, done once by a process of its own to a copy."""
    source = big_one(setting)
    with tempfile.TemporaryDirectory(dir=source.parent) as name:
        path = Path(name, "copy.annotator")
        bare = _vacuum(source, Path(name, "bare.annotator"))
        shutil.copyfile(source, path)
        _PREPARED.get(deed, _nothing)(path)
        command = [sys.executable, "-c", _WORK, deed, str(path)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        seconds, most = json.loads(done.stdout)
    return dict(zip(names, (seconds / bare, most / MEMORY_MB), strict=True))


def _vacuum(source: Path, target: Path) -> float:
    begun = time.process_time()
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    taken = time.process_time() - begun
    target.unlink()
    return taken


def _nothing(_path: Path) -> None:
    """Take the copy as it is."""


def _tear(path: Path) -> None:
    """Lose the last three tenths of a file."""
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size * 7 // 10)


def _bend(path: Path) -> None:
    """Flip a bit of every thousandth page."""
    with path.open("rb+") as file:
        for start in range(7 * _PAGE, path.stat().st_size, 1_000 * _PAGE):
            file.seek(start + 2_000)
            (byte,) = file.read(1)
            file.seek(start + 2_000)
            file.write(bytes((byte ^ 4,)))


def _make_older(path: Path) -> None:
    """Take back the step that counts how often everything is used."""
    (name,) = (name for name, scripts in STEPS.items() if USES in scripts)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute('DROP TABLE "use"')
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (name,))
        connection.commit()


_PREPARED = {"rescue": _tear, "rescue_bent": _bend, "update": _make_older}


def rescue(path: Path) -> None:
    """Save what can be read."""
    from annotator.services.safekeeping.rescuing import rescue_project

    assert rescue_project(path, path.with_name("rescued.annotator")).sound


rescue_bent = rescue


def update(path: Path) -> None:
    """Open a project of an older version."""
    Project.open(path).close()


def restore(path: Path) -> None:
    """Put a copy of a project in its place."""
    from annotator.store.restoring import restore as put_back

    backup = path.with_name("backup.annotator")
    shutil.copyfile(path, backup)
    put_back(backup, path, path.parent)


def change_many(path: Path) -> None:
    """Give all labels another speaker and another topic."""
    from annotator.services.labelling.many import Wishes
    from annotator.services.labelling.very_many import change_very_many
    from annotator.services.progress import Progress
    from annotator.services.session import Session
    from tests.bench.big import ANNOTATOR

    project = Project.open(path)
    session = Session.join(project, ANNOTATOR)
    speaker, topic = project.tables.speakers.all()[0].id, project.tables.topics.all()[0].id
    wishes = Wishes(speaker_id=speaker, topics_added=(topic,))
    change_very_many(session, project.annotations.numbers(), wishes, Progress())
    project.close()


def _intervals(setting: Setting) -> float:
    """Return the time for a report with 1,000 draws of each figure over one without."""
    with tempfile.TemporaryDirectory(dir=setting.cache) as name:
        folder = setting.cache or Path(name)
        sat_down_in(folder)
        size = Size(500 if setting.quick else setting.articles // 5, 5, 60, annotators=2)
        project = Project.read(big_project(folder, size))
        book = codebook_of(project)
        found = ratio(
            lambda: agreement_report(project, book, AgreementOptions(repeats=1_000)),
            lambda: agreement_report(project, book, AgreementOptions(repeats=0)),
            tries=1,
        )
        project.close()
    return found
