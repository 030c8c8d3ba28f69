"""How a big project behaves: against what eyes notice, and against bare SQL on the same file.

A quick run takes 2,000 articles, a full one as many as it is told, each with ten labels.
"""

import csv
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from pathlib import Path

from annotator import paths
from annotator.services.exporting import ExportOptions, export
from annotator.services.overview import overview
from annotator.services.safekeeping.checking import check
from annotator.services.searching import search
from annotator.services.session import Session
from annotator.store.database import Database
from annotator.store.project import Project
from annotator.store.queries.annotations import AnnotationFilter
from annotator.store.queries.articles import ArticleFilter, ArticleOrder
from tests.bench.big import ANNOTATOR, RARE, Size, big_project
from tests.bench.figure import Figures, Setting, measured_together, ratio
from tests.bench.project import JOIN

START_S, NEXT_MS, SEARCH_MS, MEMORY_MB, DEED_MS = 3.0, 50.0, 100.0, 400.0, 50.0
_WINDOW = ("big_window_vs_3s", "big_next_article_vs_50ms", "big_window_memory_vs_400mb")


def named(setting: Setting) -> Figures:
    """Return the figures; the project is made, or found in the cache, for the first of them."""
    found: dict[str, Callable[[], float]] = {}
    found |= measured_together(lambda: _window(big_one(setting)), list(_WINDOW))
    for name, measure in {
        "big_search_vs_100ms": _search,
        "big_tally_vs_50ms": _tally,
        "big_list_vs_bare_sort": _list,
        "big_filter_vs_bare_count": _filter,
        "big_labels_list_vs_bare_sort": _labels,
        "big_labels_of_speaker_vs_bare_count": _labels_of_speaker,
        "big_overview_vs_50ms": _overview,
        "big_export_vs_csv_writer": _export,
        "big_check_vs_integrity_check": _check,
        "big_undo_vs_bare_rows": _undo,
    }.items():
        found[name] = partial(_measured, measure, setting)
    found |= measured_together(
        lambda: _memory(big_one(setting)),
        ["big_export_memory_vs_400mb", "big_check_memory_vs_400mb"],
    )
    return found


@lru_cache(maxsize=1)
def big_one(setting: Setting) -> Path:
    """Return the big project of a run, made for whoever asks first."""
    size = Size(2_000 if setting.quick else setting.articles, annotations=10, words=60)
    folder = setting.cache or _folder_that_goes_away()
    sat_down_in(folder)
    return big_project(folder, size)


def sat_down_in(folder: Path) -> None:
    """Be the annotator whose labels are in the project, so that the window need not ask."""
    os.environ["ANNOTATOR_HOME"] = str(folder / "home")
    file = paths.config_folder() / "identity.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    known = {ANNOTATOR.name: {"id": ANNOTATOR.id, "created_at": ANNOTATOR.created_at}}
    file.write_text(json.dumps({"current": ANNOTATOR.name, "annotators": known}), "utf-8")


@lru_cache(maxsize=1)
def _gone() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def _folder_that_goes_away() -> Path:
    return Path(_gone().name)


def _measured(measure: Callable[[Project], float], setting: Setting) -> float:
    project = Project.open(big_one(setting))
    try:
        return measure(project)
    finally:
        project.close()


_OPEN_AND_GO_ON = """
import json, sys, time
from pathlib import Path
from tests.bench.memory import most_mb
from annotator.gui.application import create_application
from annotator.gui.windows import Windows
program = create_application()
windows = Windows(program)
windows.start(Path(sys.argv[1]))
room = windows.shown.label_room
while room.work.page is None:
    program.application.processEvents()
print(time.time(), flush=True)
while room.list.model.is_busy:
    program.application.processEvents()
taken = []
for _ in range(40):
    begun = time.perf_counter()
    room.open_article(room.list.next_article())
    program.application.processEvents()
    taken.append(1000 * (time.perf_counter() - begun))
print(json.dumps([sorted(taken)[len(taken) * 9 // 10], most_mb()]))
windows.shown.close()
"""


def _window(path: Path) -> dict[str, float]:
    """Return start to first article, a later article in all but the slowest tenth, and memory."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    starts: list[float] = []
    nexts: list[float] = []
    memory: list[float] = []
    for _ in range(3):
        begun = time.time()
        command = [sys.executable, "-c", _OPEN_AND_GO_ON, str(path)]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        shown, rest = done.stdout.split("\n", 1)
        starts.append(float(shown) - begun)
        next_ms, most = json.loads(rest)
        nexts.append(next_ms)
        memory.append(most)
    values = (min(starts) / START_S, min(nexts) / NEXT_MS, max(memory) / MEMORY_MB)
    return dict(zip(_WINDOW, values, strict=True))


def _search(project: Project) -> float:
    """Return the median time to the first screen of what one article in a thousand holds."""
    words = [RARE, f'"{RARE} 500"', f"{RARE[:-1]}*"]
    return (
        _median_ms(
            [partial(search, project, word, 20, annotator_id=ANNOTATOR.id) for word in words * 5]
        )
        / SEARCH_MS
    )


def _tally(project: Project) -> float:
    """Return the time to say how far the work is, which the status bar does after each deed."""
    return _median_ms([partial(project.articles.tally, ANNOTATOR.id)] * 9) / DEED_MS


def _median_ms(deeds: Sequence[Callable[[], object]]) -> float:
    taken: list[float] = []
    for deed in deeds:
        begun = time.perf_counter()
        deed()
        taken.append(1000 * (time.perf_counter() - begun))
    return statistics.median(taken)


def _list(project: Project) -> float:
    bare = "SELECT number FROM article ORDER BY title COLLATE NOCASE, number"
    return ratio(
        lambda: project.articles.numbers(ANNOTATOR.id, order=ArticleOrder.TITLE),
        lambda: list(project.database.rows(bare)),
    )


def _filter(project: Project) -> float:
    asked = ArticleFilter(outlet="Outlet 7", unfinished=True)
    bare = "SELECT count(*) FROM article WHERE outlet = 'Outlet 7'"
    return ratio(
        lambda: project.articles.numbers(ANNOTATOR.id, asked),
        lambda: project.database.value(bare),
    )


def _labels(project: Project) -> float:
    bare = """SELECT n.number FROM annotation AS n JOIN article AS t ON t.id = n.article_id
        JOIN segment AS s ON s.annotation = n.number AND s.position = 0
        ORDER BY t.number, s."start", n.number"""
    return ratio(project.annotations.numbers, lambda: list(project.database.rows(bare)))


def _labels_of_speaker(project: Project) -> float:
    speaker = project.tables.speakers.all()[7].id
    asked = AnnotationFilter(speaker_ids=(speaker,))
    bare = """SELECT n.number FROM annotation AS n JOIN article AS t ON t.id = n.article_id
        WHERE n.speaker_id = ? ORDER BY t.number"""
    return ratio(
        lambda: project.annotations.numbers(asked),
        lambda: list(project.database.rows(bare, (speaker,))),
    )


def _overview(project: Project) -> float:
    return _median_ms([partial(overview, project)] * 9) / DEED_MS


def _export(project: Project) -> float:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def bare() -> None:
            with (folder / "bare.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(project.database.rows(JOIN))

        ours = partial(export, project, folder / "ours.csv", ExportOptions())
        return ratio(ours, bare, tries=1 if project.annotations.bound() > 100_000 else 3)


def _check(project: Project) -> float:
    """Return the time of a check over that of SQLite's own, which is a part of it."""

    def ours() -> None:
        assert check(project).sound

    return ratio(ours, lambda: list(project.database.rows("PRAGMA integrity_check")), tries=1)


def _undo(project: Project) -> float:
    """Return the time to take back 10,000 labels and put them there again, over bare SQL.

    That deletes as many rows with their pieces, and puts back a copy of them.
    """
    session = Session(project, ANNOTATOR)

    def ours() -> None:
        assert session.undo() is not None
        assert session.redo() is not None

    def bare() -> None:
        with project.transaction():
            _take_out_and_put_back(project.database, 10_000)

    return ratio(ours, bare, tries=1)


_PIECES = ("segment", "stance", "annotation_topic")


def _take_out_and_put_back(database: Database, count: int) -> None:
    first = database.value("SELECT max(number) FROM annotation") - count
    for table in ("annotation", *_PIECES):
        number = "number" if table == "annotation" else "annotation"
        which = f"SELECT * FROM {table} WHERE {number} > {first:d}"
        database.run(f"CREATE TEMP TABLE kept_{table} AS {which}")
    database.run("DELETE FROM annotation WHERE number > ?", (first,))
    for table in ("annotation", *_PIECES):
        database.run(f"INSERT INTO main.{table} SELECT * FROM kept_{table}")
        database.run(f"DROP TABLE kept_{table}")


_MEMORY = """
import sys
from pathlib import Path
from tests.bench.memory import most_mb
from annotator import paths
from annotator.services.safekeeping.checking import check
from annotator.services.exporting import ExportOptions, export
from annotator.store.project import Project
project = Project.open(Path(sys.argv[1]))
if sys.argv[2] == "check":
    assert check(project).sound
else:
    export(project, Path(sys.argv[3]), ExportOptions())
project.close()
print(most_mb())
"""


def _memory(path: Path) -> dict[str, float]:
    """Return how much memory a whole export and a whole check take at most."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        for deed in ("export", "check"):
            command = [sys.executable, "-c", _MEMORY, str(path), deed, str(Path(name, "all.csv"))]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            found[f"big_{deed}_memory_vs_400mb"] = float(done.stdout) / MEMORY_MB
    return found
