"""Backups, restoring and rescues on disks that fail: one sentence, and nothing is lost."""

import errno
import fcntl
import os
import sqlite3
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.safekeeping.checking import check
from annotator.services.safekeeping.rescuing import rescue_project
from annotator.services.session import Session
from annotator.store.backup import back_up, backups_of
from annotator.store.project import Project
from annotator.store.restoring import restore


@pytest.fixture
def article(session: Session) -> str:
    return add_article(session, "They met and spoke and parted. " * 40)


def fails(error: int, after: int = 0) -> object:
    """Return what stands for a call of the system that fails, the first few times not."""
    calls = iter(range(10**6))

    def fail(*_: object) -> None:
        if next(calls) >= after:
            raise OSError(error, os.strerror(error))

    return fail


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_backup_that_does_not_reach_the_disk_is_said_and_leaves_nothing(
    session: Session, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    older = back_up(session.project, tmp_path / "backups")
    monkeypatch.setattr(os, call, fails(errno.EIO))
    with pytest.raises(UserError, match="could not be written"):
        back_up(session.project, tmp_path / "backups")
    monkeypatch.undo()
    assert list((tmp_path / "backups").iterdir()) == [older]
    assert check(session.project).sound


@pytest.mark.parametrize("after", range(4))
def test_a_restore_that_fails_anywhere_leaves_the_project_or_the_backup(
    session: Session, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    folder, path = tmp_path / "backups", session.project.path
    backup = back_up(session.project, folder)
    made = labelling.label(session, article, [(0, 20)])[1]
    session.project.close()
    monkeypatch.setattr(os, "fsync", fails(errno.EIO, after))
    try:
        restore(backup, path, folder)
    except UserError as error:
        assert "could not be written" in str(error)  # noqa: PT017
    monkeypatch.undo()
    known: set[str] = set()
    for file in (path, *(found.path for found in backups_of(folder, path))):
        project = Project.open(file)
        assert check(project).sound
        known.update(edit.id for edit in project.journal.edits())
        project.close()
    assert made.id in known


def test_a_restore_over_a_file_that_another_program_writes_is_refused(
    session: Session, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, path = back_up(session.project, tmp_path / "backups"), session.project.path
    session.project.close()
    other = Project.open(path)
    with pytest.raises(UserError, match="open in another window"):
        restore(backup, path, tmp_path / "backups")
    other.close()


def test_a_rescue_to_a_place_that_cannot_be_written_says_so(
    session: Session, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.project.close()
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="could not be written"):
        rescue_project(session.project.path, tmp_path / "file" / "out.annotator")
    monkeypatch.setattr(os, "fsync", fails(errno.ENOSPC))
    with pytest.raises(UserError, match="could not be written"):
        rescue_project(session.project.path, tmp_path / "out.annotator")
    assert not list(tmp_path.glob("*out*"))


def test_a_file_system_without_locks_does_not_keep_from_reading(
    session: Session, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.project.close()
    monkeypatch.setattr(fcntl, "flock", fails(errno.ENOSYS))
    project = Project.open(session.project.path)
    assert project.read_only
    assert project.articles.count() == 1
    project.close()


class Failing(sqlite3.Connection):
    """A connection on which the end of a transaction cannot be written."""

    broken = False

    def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:  # pyright: ignore
        if self.broken and sql == "COMMIT":
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *parameters)  # pyright: ignore


def test_an_edit_whose_end_is_not_written_is_refused_and_leaves_no_trace(
    session: Session, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.project.close()
    connect = sqlite3.connect

    def connect_failing(*arguments: object, **named: object) -> sqlite3.Connection:
        return connect(*arguments, factory=Failing, **named)  # pyright: ignore

    monkeypatch.setattr(sqlite3, "connect", connect_failing)
    project = Project.open(session.project.path)
    again = Session.join(project, session.annotator)
    before = project.journal.last_id
    monkeypatch.setattr(Failing, "broken", True)
    for start in range(3):
        with pytest.raises(UserError, match="disk could not be read or written"):
            labelling.label(again, article, [(start, start + 20)])
    monkeypatch.setattr(Failing, "broken", False)
    assert project.journal.last_id == before
    assert project.annotations.count() == 0
    labelling.label(again, article, [(0, 20)])
    assert check(project).sound
    project.close()
