"""How fast a project is: import, export, one edit, and the way to a usable window.

Each figure is a ratio to a bare program doing the same work, measured in turn with it in
one run, or to the limit in its name.
"""

import csv
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from annotator.domain import revising
from annotator.domain.annotation import Annotation, Segment, SegmentRole, Stance
from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change
from annotator.domain.ids import article_id, new_id
from annotator.services import codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.defaults import new_project
from annotator.services.exporting import ExportOptions, export
from annotator.services.importing import ImportOptions, import_paths
from annotator.services.session import Session
from tests.bench.figure import Figures, Setting, ratio
from tests.bench.prose import Writer
from tests.bench.window import window_vs_empty_window

WORDS_PER_ARTICLE = 600
EDIT_MS = 5.0


def named(setting: Setting) -> Figures:
    """Return the figures; a quick run takes a tenth of the articles."""
    count = 1_000 if setting.quick else 10_000
    return {
        "import_vs_bare_fts5": _in_folder(partial(_import, count=count)),
        "export_vs_csv_writer": _in_folder(partial(_export, articles=count)),
        "edit_vs_bare_commit": _in_folder(lambda folder: _edit(folder)[0]),
        "edit_vs_5ms": _in_folder(lambda folder: _edit(folder)[1] / EDIT_MS),
        "window_vs_empty_window": _in_folder(_window),
    }


def _in_folder(measure: Callable[[Path], float]) -> Callable[[], float]:
    def measured() -> float:
        with tempfile.TemporaryDirectory() as name:
            os.environ["ANNOTATOR_HOME"] = str(Path(name, "home"))
            return measure(Path(name))

    return measured


def _import(folder: Path, count: int) -> float:
    writer = Writer(1)
    files = folder / "articles"
    files.mkdir()
    for number in range(count):
        (files / f"{number:05}.txt").write_text(writer.article(WORDS_PER_ARTICLE), "utf-8")
    numbers = iter(range(1000))

    def ours() -> None:
        session = _new(folder / f"import-{next(numbers)}.annotator")
        report = import_paths(session, [files], ImportOptions())
        assert report.imported == count
        session.project.close()

    def bare() -> None:
        with sqlite3.connect(folder / f"bare-{next(numbers)}.db") as connection:
            connection.execute("CREATE TABLE article (number INTEGER PRIMARY KEY, body TEXT)")
            connection.execute("CREATE VIRTUAL TABLE search USING fts5 (body, content='article')")
            for file in sorted(files.iterdir()):
                body = file.read_text("utf-8")
                cursor = connection.execute("INSERT INTO article (body) VALUES (?)", (body,))
                connection.execute(
                    "INSERT INTO search (rowid, body) VALUES (?, ?)", (cursor.lastrowid, body)
                )
        connection.close()

    return ratio(ours, bare, clock=_Busier())


class _Busier:
    """The processor's time of this process or of those it started, whichever took more.

    An import has its files read by another process. Where there are two processors it takes as
    long as the one of the two that has more to do; what else the machine does counts for little.
    """

    def __init__(self) -> None:
        self._before = (0.0, 0.0)
        self._told = 0.0

    def __call__(self) -> float:
        now = (time.process_time(), _of_children())
        self._told += max(now[0] - self._before[0], now[1] - self._before[1])
        self._before = now
        return self._told


def _of_children() -> float:
    taken = os.times()
    return taken.children_user + taken.children_system


JOIN = """
SELECT n.*, t.*, s."start", s."end", s.quoted, v.name, r.name FROM annotation AS n
JOIN article AS t ON t.id = n.article_id JOIN annotator AS r ON r.id = n.annotator_id
JOIN segment AS s ON s.annotation = n.number AND s.role = 'content'
JOIN stance AS c ON c.annotation = n.number JOIN scale_value AS v ON v.id = c.value_id
"""


def _export(folder: Path, articles: int) -> float:
    session = _new(folder / "export.annotator")
    _fill(session, articles, 8)

    def ours() -> None:
        report = export(session.project, folder / "ours.csv", ExportOptions())
        assert report.rows == articles * 8

    def bare() -> None:
        with (folder / "bare.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(session.project.database.rows(JOIN))

    found = ratio(ours, bare)
    session.project.close()
    return found


def _fill(session: Session, articles: int, annotations: int) -> None:
    chance = random.Random(2)
    speaker, _ = codebook.add_speaker(session, "Ana Ruiz")
    topic, _ = codebook.add_topic(session, "Security")
    scale = codebook_of(session.project).scale_choices()
    writer = Writer(2)
    texts = [writer.article(WORDS_PER_ARTICLE) for _ in range(articles)]
    ids = [article_id(text) for text in texts]
    with session.project.transaction():
        session.project.articles.add_texts(list(zip(ids, texts, strict=True)))
        session.perform("import", [Change(None, Article(id=id, title=id)) for id in ids])
    moment = session.now()

    def annotation(id: str, text: str) -> Annotation:
        start = chance.randrange(len(text) - 200)
        end = start + chance.randrange(40, 180)
        return Annotation(
            id=new_id(),
            article_id=id,
            annotator_id=session.annotator_id,
            segments=(
                Segment(start, end, text[start:end]),
                Segment(end + 1, end + 8, text[end + 1 : end + 8], SegmentRole.CUE),
            ),
            speaker_id=speaker.id,
            stances=(Stance(chance.choice(scale).id, speaker.id),),
            topics=(topic.id,),
            primary_topic=topic.id,
            created_at=moment,
            updated_at=moment,
        )

    made = [
        annotation(id, text)
        for id, text in zip(ids, texts, strict=True)
        for _ in range(annotations)
    ]
    session.perform("label", [Change(None, record) for record in made])


def _edit(folder: Path) -> tuple[float, float]:
    """Return how long giving a stance takes in the median, journal and disk included.

    Once over a bare program that keeps one change of a row and a line of a journal as
    safely, both in time of the processor; once in milliseconds by the clock on the wall.
    """
    session = _new(folder / "edit.annotator")
    _fill(session, 50, 8)
    scale = codebook_of(session.project).scale_choices()
    id = next(session.project.tables.annotations.all_ids())
    bare = _bare_table(folder / "bare.db")
    taken: tuple[list[float], list[float]] = ([], [])
    waited: list[float] = []
    for turn in range(200):
        value = scale[turn % 5].id
        begun, on_the_wall = time.process_time(), time.perf_counter()
        labelling.revise(session, "set_stance", [id], lambda a: revising.with_stance(a, value))  # noqa: B023
        waited.append(1000 * (time.perf_counter() - on_the_wall))
        between = time.process_time()
        with bare:
            bare.execute("UPDATE label SET value = ? WHERE id = ?", (value, id))
            bare.execute("INSERT INTO journal (id, value) VALUES (?, ?)", (id, value))
        taken[0].append(between - begun)
        taken[1].append(time.process_time() - between)
    bare.close()
    session.project.close()
    ours, theirs = map(statistics.median, taken)
    return ours / theirs, statistics.median(waited)


def _bare_table(path: Path) -> sqlite3.Connection:
    bare = sqlite3.connect(path)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE label (id TEXT PRIMARY KEY, value TEXT)")
    bare.execute("CREATE TABLE journal (sequence INTEGER PRIMARY KEY, id TEXT, value TEXT)")
    return bare


def _window(folder: Path) -> float:
    """Return the time to a window that shows an article over that to an empty one."""
    from annotator.services.identity import identity_named
    from annotator.services.sample import fill_with_sample

    path = folder / "window.annotator"
    session = new_project(path, identity_named("Ada"))
    fill_with_sample(session)
    session.project.close()
    return window_vs_empty_window(path)


def _new(path: Path) -> Session:
    return new_project(path, Annotator(id="ada", name="Ada"))
