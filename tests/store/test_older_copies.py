"""Projects of an older version: read from one copy, or brought up to date, or left as they are."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.article import Annotator
from annotator.domain.errors import Cancelled
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.store import older_copies, opening
from annotator.store.project import Project

LATER = {
    "9000_next": ("CREATE TABLE later (x TEXT NOT NULL) STRICT;",),
    "9001_after": ("INSERT INTO later SELECT after FROM change WHERE after IS NOT NULL;",),
}


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A project that lacks two steps."""
    path = tmp_path / "projects" / "older.annotator"
    session = new_project(path, Annotator(id="ada", name="Ada"))
    for number in range(20):
        article = add_article(session, f"They met {number} and spoke. " * 200)
        labelling.label(session, article, [(0, 9)])
    session.project.close()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | LATER)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    monkeypatch.setattr("annotator.store.queries.stopping._EVERY", 1)
    yield path
    for folder in older_copies._copies.values():  # pyright: ignore[reportPrivateUsage]
        folder.cleanup()
    older_copies._copies.clear()  # pyright: ignore[reportPrivateUsage]


def stop_at_the_end(done: int, total: int) -> None:
    """Stop while the steps are taken, of which nobody knows how long they are."""
    if total == 0:
        raise Cancelled


def stop_at_once(done: int, total: int) -> None:
    raise Cancelled


def test_one_copy_serves_all_who_read_an_older_project(older: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    first = Project.read(older, lambda done, total: told.append((done, total)))
    assert any(0 < done == total for done, total in told)
    second = Project.read(older, stop_at_once)
    assert len(list((tmp_path / "temporary").iterdir())) == 1
    for project in (first, second):
        assert project.database.value("SELECT count(*) FROM later") > 0
        assert project.read_only
        project.close()


def test_what_was_written_to_an_older_project_meanwhile_is_read(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Project.read(older).close()
    monkeypatch.setattr(
        opening, "STEPS", {k: v for k, v in opening.STEPS.items() if k not in LATER}
    )
    project = Project.open(older)
    project.settings.set("note", "new")
    project.close()
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | LATER)
    project = Project.read(older)
    assert project.settings.get("note") == "new"
    project.close()


@pytest.mark.parametrize("told", [stop_at_once, stop_at_the_end])
def test_reading_an_older_project_can_be_stopped(older: Path, tmp_path: Path, told: object) -> None:
    with pytest.raises(Cancelled):
        Project.read(older, told)  # pyright: ignore[reportArgumentType]
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize("told", [stop_at_once, stop_at_the_end])
def test_bringing_a_project_up_to_date_can_be_stopped_and_leaves_it_as_it_was(
    older: Path, tmp_path: Path, told: object
) -> None:
    before = older.read_bytes()
    with pytest.raises(Cancelled):
        Project.open(older, tmp_path / "backups", told)  # pyright: ignore[reportArgumentType]
    assert older.read_bytes() == before
    assert list((tmp_path / "backups").iterdir()) == []
    project = Project.open(older, tmp_path / "backups")
    assert project.database.value("SELECT count(*) FROM later") > 0
    project.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1
