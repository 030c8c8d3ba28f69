"""Opening project files, whatever they are."""

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.services.codebook import add_speaker
from annotator.services.defaults import new_project
from annotator.services.safekeeping.checking import check
from annotator.services.safekeeping.rescuing import rescue_project
from annotator.services.session import Session
from annotator.store import opening
from annotator.store.opening import is_older
from annotator.store.project import InUse, Project
from annotator.store.schema import APPLICATION_ID
from tests.troubles import bound_by_permissions


def test_a_project_file_says_what_it_is(session: Session) -> None:
    path = session.project.path
    session.project.close()
    header = path.read_bytes()[:100]
    assert header.startswith(b"SQLite format 3")
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID


def test_every_table_is_strict_and_constrained(session: Session) -> None:
    tables = dict(
        session.project.database.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE '%search%' AND name NOT LIKE '\\_%' ESCAPE '\\'"
        )
    )
    assert len(tables) >= 15
    for name, sql in tables.items():
        assert "STRICT" in sql, name
        assert "NOT NULL" in sql, name


def test_each_commit_is_on_the_disk_when_it_returns(session: Session) -> None:
    assert session.project.database.value("PRAGMA synchronous") == 2
    assert session.project.database.value("PRAGMA journal_mode") == "wal"
    assert session.project.database.value("PRAGMA foreign_keys") == 1


def test_a_file_of_a_newer_version_is_refused_with_a_sentence(session: Session) -> None:
    path = session.project.path
    session.project.close()
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('annotator', '9999_from_the_future', '2999')"
        )
    connection.close()
    with pytest.raises(UserError, match="newer version"):
        Project.open(path)
    assert not list(path.parent.glob("*before update*"))


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all", b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_file_that_is_no_project_is_refused_with_a_sentence(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other.annotator"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"not an Annotator project|damaged"):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.annotator"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="not an Annotator project"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_missing_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        Project.open(tmp_path / "gone.annotator")


def test_an_existing_file_is_never_overwritten(session: Session) -> None:
    with pytest.raises(UserError, match="is there already"):
        Project.create(session.project.path)


def test_an_older_file_is_backed_up_before_it_is_brought_up_to_date(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = session.project.path
    session.project.close()
    later = {"9000_next": ("CREATE TABLE later (x TEXT NOT NULL) STRICT;",)}
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | later)
    backups = tmp_path / "backups"
    project = Project.open(path, backups)
    assert project.database.value("SELECT count(*) FROM later") == 0
    project.close()
    (copy,) = backups.iterdir()
    with sqlite3.connect(copy) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert "annotation" in names
    assert "later" not in names


def test_an_older_file_can_be_read_and_stays_as_it_is(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = session.project.path
    session.project.close()
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    later = {"9000_next": ("CREATE TABLE later (x TEXT NOT NULL) STRICT;",)}
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | later)
    project = Project.read(path)
    assert project.database.value("SELECT count(*) FROM later") == 0
    assert list(project.tables.annotators.all_ids()) == [session.annotator_id]
    assert check(project).sound
    assert project.read_only
    assert project.path == path
    project.close()
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def test_a_second_window_is_told_who_has_the_project_open_and_may_read(session: Session) -> None:
    with pytest.raises(InUse, match="Ada") as refusal:
        Project.open(session.project.path)
    assert refusal.value.holder is not None
    reader = Project.read(session.project.path)
    assert reader.read_only
    assert reader.articles.tally("ada").total == 0
    reader.close()


def test_where_nobody_knows_who_has_it_open_no_name_is_made_up(session: Session) -> None:
    session.project.settings.set("holder", "")
    with pytest.raises(InUse) as refusal:
        Project.open(session.project.path)
    assert str(refusal.value) == f"{session.project.path.name} is open in another window."


def test_a_project_can_be_opened_again_when_it_was_closed(session: Session) -> None:
    session.project.close()
    again = Project.open(session.project.path)
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX means")
def test_what_is_no_file_is_refused_as_a_project(tmp_path: Path) -> None:
    pipe, folder, circle = (tmp_path / f"{name}.annotator" for name in ("pipe", "folder", "circle"))
    os.mkfifo(pipe)
    folder.mkdir()
    circle.symlink_to(circle.name)

    def rescue(path: Path) -> None:
        rescue_project(path, tmp_path / "out.annotator")

    for deed in (Project.open, Project.read, rescue):
        for path, why in ((pipe, "not a file"), (folder, "not a file"), (circle, "symbolic")):
            with pytest.raises(UserError, match=why):
                deed(path)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions do not bind there")
def test_a_project_in_a_closed_folder_is_refused(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    path = closed / "study.annotator"
    Project.create(path).close()
    closed.chmod(0)
    try:
        with bound_by_permissions():
            for deed in (Project.open, Project.read):
                with pytest.raises(UserError, match="Permission denied"):
                    deed(path)
            assert not is_older(path)
    finally:
        closed.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions do not bind there")
def test_an_edit_is_refused_once_its_folder_was_closed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    session = new_project(folder / "study.annotator", Annotator(id="ada", name="Ada"))
    folder.chmod(0)
    try:
        with bound_by_permissions(), pytest.raises(UserError):
            add_speaker(session, "Ana Ruiz")
    finally:
        folder.chmod(0o755)
    assert session.project.tables.speakers.all() == []
    add_speaker(session, "Ana Ruiz")
    session.project.close()
