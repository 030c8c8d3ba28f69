"""Files that another process reads are read as they would be here, whatever becomes of it."""

import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled
from annotator.services.importing import ImportOptions, import_paths, reading_ahead
from annotator.services.importing.draft import Options, Outcome, Refusal
from annotator.services.importing.reading import read
from annotator.services.importing.reading_ahead import Found, ReadingAhead
from annotator.services.importing.walking import walk
from annotator.services.progress import Progress
from annotator.services.session import Session

OPTIONS = Options()
COUNT = 300


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with files of several kinds, some of which cannot be read."""
    made = tmp_path_factory.mktemp("articles")
    for number in range(COUNT):
        name = made / f"{number:04}"
        if number % 50 == 7:
            name.with_suffix(".csv").write_text(f"text\nRow a of {number}\nRow b of {number}\n")
        elif number % 50 == 13:
            name.with_suffix(".txt").write_bytes(bytes(range(1, 32)) * 90)
        elif number % 50 == 19:
            page = f"<html><head><title>N {number}</title></head><body><p>They met.</p></body>"
            name.with_suffix(".html").write_text(page)
        elif number % 50 == 21:
            name.with_suffix(".txt").write_bytes(f"Der Fährmann {number} 😀".encode("utf-16"))
        else:
            name.with_suffix(".txt").write_text(f"“We met {number},” she said.\n\nAdvertisement\n")
    return made


def files_of(folder: Path) -> list[Found]:
    return [*walk([folder]), Refusal("x.bin", "No."), folder / "gone.txt", folder / "0000.txt"]


def read_here(folder: Path) -> list[Outcome]:
    files = files_of(folder)
    return [o for f in files for o in ([f] if isinstance(f, Refusal) else read(f, OPTIONS))]


def read_ahead(folder: Path, break_after: int = COUNT * 2) -> Iterator[Outcome]:
    with ReadingAhead(OPTIONS) as ahead:
        wait_for_start(ahead)
        for place, (_, outcomes) in enumerate(ahead.read(files_of(folder), lambda _: OPTIONS)):
            if place == break_after:
                _workers[-1].kill()
            yield from outcomes


def wait_for_start(ahead: ReadingAhead) -> None:
    """Wait until the other process can be asked, or is known not to start."""
    until = time.monotonic() + 20
    while _workers and ahead._answers.empty() and time.monotonic() < until:  # pyright: ignore[reportPrivateUsage]
        time.sleep(0.01)


_workers: list[subprocess.Popen[bytes]] = []


@pytest.fixture(autouse=True)
def workers(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Return the processes that are started."""
    _workers.clear()
    start = subprocess.Popen[bytes]

    def noted(*given: object, **named: object) -> subprocess.Popen[bytes]:
        _workers.append(start(*given, **named))  # pyright: ignore[reportArgumentType, reportCallIssue]
        return _workers[-1]

    monkeypatch.setattr(reading_ahead.subprocess, "Popen", noted)
    return _workers


def test_what_is_read_ahead_is_what_is_read_here(
    folder: Path, workers: list[subprocess.Popen[bytes]]
) -> None:
    assert list(read_ahead(folder)) == read_here(folder)
    assert [worker.poll() is None for worker in workers] == [False]


@pytest.mark.parametrize("after", [0, 20, 150])
def test_what_a_process_that_died_owed_is_read_here(folder: Path, after: int) -> None:
    assert list(read_ahead(folder, after)) == read_here(folder)


def test_before_the_other_process_has_started_files_are_read_here(folder: Path) -> None:
    with ReadingAhead(OPTIONS) as ahead:
        read = ahead.read(files_of(folder)[:40], lambda _: OPTIONS)
        found = [outcome for _, outcomes in read for outcome in outcomes]
    assert found == read_here(folder)[: len(found)]


def test_without_another_process_all_is_read_here(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_ahead.sys, "executable", str(folder / "nowhere"))
    assert list(read_ahead(folder)) == read_here(folder)


def test_files_that_are_read_in_another_way_are_read_so(folder: Path) -> None:
    other = replace(OPTIONS, guess=False)
    chosen = folder / "0001.txt"
    with ReadingAhead(OPTIONS) as ahead:
        read = ahead.read(
            [folder / "0000.txt", chosen], lambda p: other if p == chosen else OPTIONS
        )
        languages = [getattr(o, "title", None) for _, outcomes in read for o in outcomes]
    assert len(languages) == 2


def test_an_import_reads_many_files_ahead_and_ends_the_process_when_stopped(
    session: Session,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    workers: list[subprocess.Popen[bytes]],
) -> None:
    monkeypatch.setattr("annotator.services.importing.into_project.ENOUGH", 10)

    class Impatient(Progress):
        def report(self, done: int, total: int = 0, doing: str = "") -> None:
            super().report(done, total, doing)
            if total and done > COUNT // 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        import_paths(session, [folder], ImportOptions(), Impatient())
    assert session.project.articles.count() == 0
    assert workers[0].poll() is not None
    report = import_paths(session, [folder], ImportOptions())
    assert len(workers) == 2
    assert report.imported + report.already_there + report.refused == len(report.rows)
    assert session.project.articles.count() == report.imported > COUNT - 20
