"""How fast a project is: import, export, one edit, and the way to a usable window.

Each figure is a ratio to a bare program doing the same work, measured in turn with it in
one run; only the edit is in milliseconds.
"""

import csv
import itertools
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
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
from tests.bench.window import window_vs_empty_window

VOCABULARY = 40_000
"""How many words there are; the nth is met 1/(n + 2.7) as often as the first (Zipf–Mandelbrot)."""

WORDS_PER_ARTICLE = 600
TRIES = 3


def figures(quick: bool) -> dict[str, float]:
    """Return the figures; `quick` takes a tenth of the articles."""
    count = 1_000 if quick else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["ANNOTATOR_HOME"] = str(folder / "home")
        return {
            "import_vs_bare_fts5": _import(folder, count),
            "export_vs_csv_writer": _export(folder, count),
            "edit_median_ms": _edit(folder),
            "window_vs_empty_window": _window(folder),
        }


def _ratio(ours: Callable[[], object], bare: Callable[[], object]) -> float:
    """Return the least time of ours over the least of the other, tried in turn."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(TRIES):
        for deed, taken in zip((ours, bare), times, strict=True):
            begun = time.perf_counter()
            deed()
            taken.append(time.perf_counter() - begun)
    return min(times[0]) / min(times[1])


class Writer:
    """Writes articles of invented words, as often as words are met in news."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        syllables = ["ka", "ri", "to", "men", "sal", "dor", "vi", "ne", "lu", "pas", "ter", "on"]
        self._words = [
            "".join(self._chance.choices(syllables, k=1 + rank % 4)) + "tsndre"[rank % 6]
            for rank in range(VOCABULARY)
        ]
        weights = (1 / (rank + 2.7) for rank in range(1, VOCABULARY + 1))
        self._weights = list(itertools.accumulate(weights))

    def article(self) -> str:
        """Return an article of `WORDS_PER_ARTICLE` words in quoted sentences."""
        words = self._chance.choices(self._words, cum_weights=self._weights, k=WORDS_PER_ARTICLE)
        sentences = [words[i : i + 20] for i in range(0, len(words), 20)]
        lines = [f"“{' '.join(words).capitalize()},” he said." for words in sentences]
        return "\n\n".join(lines) + "\n"


def _import(folder: Path, count: int) -> float:
    writer = Writer(1)
    files = folder / "articles"
    files.mkdir()
    for number in range(count):
        (files / f"{number:05}.txt").write_text(writer.article(), "utf-8")
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

    return _ratio(ours, bare)


_JOIN = """
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
            csv.writer(file).writerows(session.project.database.rows(_JOIN))

    ratio = _ratio(ours, bare)
    session.project.close()
    return ratio


def _fill(session: Session, articles: int, annotations: int) -> None:
    chance = random.Random(2)
    speaker, _ = codebook.add_speaker(session, "Ana Ruiz")
    topic, _ = codebook.add_topic(session, "Security")
    scale = codebook_of(session.project).scale_choices()
    writer = Writer(2)
    texts = [writer.article() for _ in range(articles)]
    ids = [article_id(text) for text in texts]
    with session.project.transaction():
        session.project.tables.texts.add(list(zip(ids, texts, strict=True)))
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


def _edit(folder: Path) -> float:
    """Return the median milliseconds of giving a stance, journal and disk included."""
    session = _new(folder / "edit.annotator")
    _fill(session, 50, 8)
    scale = codebook_of(session.project).scale_choices()
    id = next(session.project.tables.annotations.all_ids())
    taken: list[float] = []
    for turn in range(200):
        value = scale[turn % 5].id
        begun = time.perf_counter()
        labelling.revise(session, "set_stance", [id], lambda a: revising.with_stance(a, value))  # noqa: B023
        taken.append(1000 * (time.perf_counter() - begun))
    session.project.close()
    return statistics.median(taken)


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
