"""What goes through a whole project holds no more of a large one in memory than of a small one."""

import gc
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.article import Annotator
from annotator.services import labelling
from annotator.services.defaults import new_project
from annotator.services.importing import ImportOptions, import_paths
from annotator.services.merging import bring_in, look_into, share
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.safekeeping.differing import differences
from annotator.services.safekeeping.rescuing import rescue_project
from annotator.services.session import Session
from annotator.services.suggestion_rows import suggestion_rows
from annotator.store.backup import back_up
from annotator.store.project import Project
from tests.bench.big import ANNOTATOR, Size, make

LABELS = 5
ARTICLES = (200, 1_600)
GROWTH = 3.0
"""Eight times as much takes less than this many times the memory; what is held once, as some
thousand rows at a time are, is not yet full in the smaller one."""

Deed = Callable[[Project, Path], object]


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("sizes")
    paths = [folder / f"{articles}.annotator" for articles in ARTICLES]
    for path, articles in zip(paths, ARTICLES, strict=True):
        make(path, Size(articles, LABELS, 30))
    return paths


def peak(deed: Callable[[], object]) -> int:
    """Return how many bytes a deed has in memory at most."""
    gc.collect()
    tracemalloc.start()
    try:
        deed()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def packet_of_all(project: Project, folder: Path) -> None:
    report = share(project, ANNOTATOR.id, folder / "all.packet")
    assert report.labels == LABELS * project.articles.count()


def sound(project: Project, _: Path) -> None:
    assert check(project).sound


def rescue(project: Project, folder: Path) -> None:
    report = rescue_project(project.path, folder / "rescued.annotator")
    assert report.kept["annotation"] == LABELS * project.articles.count()


def compare_with_a_backup(project: Project, folder: Path) -> None:
    assert differences(project.path, back_up(project, folder / "backups")).total == 0


def suggest(project: Project, _: Path) -> None:
    newcomer = Annotator(id="cyd", name="Cyd")  # whose labels teach nothing yet
    assert (
        sum(1 for _ in suggestion_rows(project, newcomer, Progress()))
        == 2 * project.articles.count()
    )


@pytest.mark.parametrize("deed", [packet_of_all, sound, compare_with_a_backup, rescue, suggest])
def test_memory_does_not_grow_with_the_project(
    projects: list[Path], tmp_path: Path, deed: Deed
) -> None:
    def done(path: Path, folder: str) -> int:
        project = Project.read(path)
        (tmp_path / folder).mkdir()
        try:
            return peak(lambda: deed(project, tmp_path / folder))
        finally:
            project.close()

    done(projects[0], "first")  # what is loaded or made once
    small, large = done(projects[0], "small"), done(projects[1], "large")
    assert large < GROWTH * small


def test_memory_does_not_grow_with_the_project_that_labels_come_into(
    projects: list[Path], tmp_path: Path
) -> None:
    packet = packet_about(projects[0], tmp_path)
    peaks: list[int] = []
    for path in (projects[0], *projects):
        project = Project.open(path)
        session = Session(project, ANNOTATOR)
        peaks.append(peak(lambda session=session: look_into(session, [packet])))
        project.close()
    _, small, large = peaks
    assert large < 1.2 * small


def packet_about(path: Path, folder: Path) -> Path:
    """Return a packet of a colleague's few labels on texts of both projects."""
    reader = Project.read(path)
    texts = [reader.articles.body(id) for id in reader.articles.ids(range(1, 20))]
    reader.close()
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, "utf-8")
    ben = new_project(folder / "ben.annotator", Annotator(id="ben", name="Ben"))
    import_paths(ben, sorted(folder.glob("*.txt")), ImportOptions())
    for id in ben.project.articles.ids(range(1, 20)):
        labelling.label(ben, id, [(3, 12)])
    share(ben.project, "ben", folder / "ben.packet", with_texts=False)
    ben.project.close()
    return folder / "ben.packet"


def test_memory_does_not_grow_with_a_packet_that_comes_in_parts(
    projects: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.merging.merge.MUCH", 0)
    monkeypatch.setattr("annotator.services.merging.merge.PART", 100_000)
    monkeypatch.setattr("annotator.store.strangers.file.BATCH", 200)
    peaks: list[int] = []
    for place, path in enumerate((projects[0], *projects)):
        ada = Project.read(path)
        packet = tmp_path / f"{place}.packet"
        share(ada, ANNOTATOR.id, packet)
        count = ada.articles.count()
        ada.close()
        ben = new_project(tmp_path / f"{place}.annotator", Annotator(id="ben", name="Ben"))
        peaks.append(peak(lambda ben=ben, packet=packet: bring_in(ben, [packet])))
        assert ben.project.annotations.count() == LABELS * count
        ben.project.close()
    _, small, large = peaks
    assert large < GROWTH * small
