"""Disks that are full, folders that vanish, files that others hold: one sentence, nothing lost."""

import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path

import pytest

from annotator.domain import clock
from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.codebook import codebook_of
from annotator.services.codebook_files import write_codebook
from annotator.services.defaults import new_project
from annotator.services.exporting import ExportFormat, ExportOptions, export
from annotator.services.importing import ImportOptions, import_paths
from annotator.services.merging import share
from annotator.services.safekeeping.checking import check
from annotator.services.safekeeping.rescuing import rescue_project
from annotator.services.session import Session
from annotator.store import opening
from annotator.store.backup import back_up, save_copy
from annotator.store.lock import lock_path
from annotator.store.project import InUse, Project
from tests.troubles import (
    bound_by_permissions,
    files_no_larger_than,
    fill,
    fsync_fails,
    open_folder,
    small_disk,
)

ADA = Annotator(id="ada", name="Ada")
TEXT = "They met and spoke and parted. " * 40

__all__ = ["open_folder", "small_disk"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX means")


def made(folder: Path) -> tuple[Session, str]:
    session = new_project(folder / "project.annotator", ADA)
    return session, add_article(session, TEXT)


def state_of(project: Project) -> tuple[int, int, int]:
    database = project.database
    journal = database.value("SELECT count(*) FROM journal")
    changes = database.value("SELECT count(*) FROM change")
    return project.annotations.count(), journal, changes


def label_until_refused(session: Session, article: str) -> tuple[str, int]:
    """Label until the disk is full; return the sentence and how many labels came back."""
    done = session.project.annotations.count()
    for start in range(1000):
        try:
            labelling.label(session, article, [(start, start + 20)])
        except UserError as error:
            return str(error), done
        done += 1
    raise AssertionError("never full")


def test_a_full_disk_is_said_and_loses_nothing(small_disk: Path) -> None:
    session, article = made(small_disk)
    labelling.label(session, article, [(0, 20)])
    filler = fill(small_disk)
    sentence, done = label_until_refused(session, article)
    assert "full" in sentence
    assert session.project.annotations.count() == done
    assert check(session.project).sound
    with pytest.raises(UserError, match="full"):
        add_article(session, "Another text. " * 5000)
    filler.unlink()
    labelling.label(session, article, [(3, 30)])
    assert session.undo() is not None
    session.project.close()
    again = Project.open(small_disk / "project.annotator")
    assert again.annotations.count() == done
    assert check(again).sound
    again.close()


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_an_export_to_a_full_disk_leaves_the_older_file(
    small_disk: Path, session: Session, kind: ExportFormat
) -> None:
    article = add_article(session, TEXT)
    for start in range(50):
        labelling.label(session, article, [(start, start + 20)])
    out = small_disk / f"labels.{kind}"
    out.write_bytes(b"older")
    filler = fill(small_disk)
    with pytest.raises(UserError, match=r"labels\.\w+ could not be written"):
        export(session.project, out, ExportOptions(format=kind))
    with pytest.raises(UserError, match=r"copy\.annotator could not be written"):
        save_copy(session.project, small_disk / "copy.annotator")
    assert sorted(small_disk.iterdir()) == [filler, out]
    assert out.read_bytes() == b"older"


def test_a_project_on_a_full_disk_can_be_read(small_disk: Path) -> None:
    session, article = made(small_disk)
    labelling.label(session, article, [(0, 20)])
    session.project.close()
    fill(small_disk)
    project = Project.read(small_disk / "project.annotator")
    assert project.annotations.count() == 1
    project.close()


def test_a_new_project_on_a_full_disk_leaves_nothing_behind(small_disk: Path) -> None:
    filler = fill(small_disk)
    with pytest.raises(UserError, match="could not be made"):
        Project.create(small_disk / "new.annotator")
    assert list(small_disk.iterdir()) == [filler]


def test_a_write_that_fails_is_said_and_leaves_no_trace(tmp_path: Path) -> None:
    session, article = made(tmp_path)
    labelling.label(session, article, [(0, 20)])
    before = state_of(session.project)
    size = (tmp_path / "project.annotator-wal").stat().st_size
    with files_no_larger_than(size):
        sentence, _ = label_until_refused(session, article)
    assert "disk" in sentence
    assert state_of(session.project) == before
    assert check(session.project).sound
    labelling.label(session, article, [(5, 25)])
    session.project.close()


@pytest.fixture
def in_any_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a connection be used in another thread than the one that opened it."""
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, check_same_thread=False))


@pytest.mark.usefixtures("in_any_thread")
def test_an_edit_that_may_not_stay_on_the_disk_is_refused_and_work_goes_on(tmp_path: Path) -> None:
    session, article = made(tmp_path)
    labelling.label(session, article, [(0, 20)])
    before = state_of(session.project)
    for start in range(3):
        with pytest.raises(UserError, match="disk could not be read or written"):
            fsync_fails(lambda start=start: labelling.label(session, article, [(start, 30)]))
    assert state_of(session.project) == before
    assert check(session.project).sound
    torn = tmp_path / "as it lies on the disk"
    shutil.copytree(tmp_path, torn, ignore=shutil.ignore_patterns(torn.name))
    labelling.label(session, article, [(5, 25)])
    assert session.undo() is not None
    session.project.close()
    for folder in (tmp_path, torn):
        project = Project.open(folder / "project.annotator")
        assert project.annotations.count() == 1
        assert check(project).sound
        project.close()


@pytest.mark.usefixtures("in_any_thread")
def test_nothing_that_may_not_stay_on_the_disk_counts_as_done(tmp_path: Path) -> None:
    session, article = made(tmp_path)
    labelling.label(session, article, [(0, 20)])
    (tmp_path / "new.txt").write_text("Something new was said.", "utf-8")
    before, there = state_of(session.project), sorted(tmp_path.iterdir())
    project, out = session.project, tmp_path / "out"
    deeds: list[Callable[[], object]] = [
        lambda: import_paths(session, [tmp_path / "new.txt"], ImportOptions()),
        lambda: export(project, out / "labels.csv", ExportOptions()),
        lambda: save_copy(project, out / "copy.annotator"),
        lambda: back_up(project, out),
        lambda: share(project, ADA.id, out / "ada.packet"),
        lambda: Project.create(out / "new.annotator"),
        lambda: write_codebook(codebook_of(project), out / "codebook.json"),
        lambda: rescue_project(project.path, out / "rescued.annotator"),
    ]
    out.mkdir()
    for deed in deeds:
        with pytest.raises(UserError):
            fsync_fails(deed)
        assert list(out.iterdir()) == []
    out.rmdir()
    assert state_of(project) == before
    assert sorted(tmp_path.iterdir()) == there
    assert check(project).sound
    fsync_fails(project.close)
    again = Project.open(tmp_path / "project.annotator")
    assert state_of(again) == before
    again.close()


def test_a_file_that_may_only_be_read_is_opened_for_reading(open_folder: Path) -> None:
    session, article = made(open_folder)
    labelling.label(session, article, [(0, 20)])
    session.project.close()
    path = open_folder / "project.annotator"
    path.chmod(0o444)
    before = path.read_bytes()
    with bound_by_permissions():
        project = Project.open(path)
        assert project.read_only
        reader = Session.join(project, ADA)
        assert project.annotations.count() == 1
        assert check(project).sound
        with pytest.raises(UserError, match="reading only"):
            labelling.label(reader, article, [(0, 20)])
        project.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("bound", ["file", "folder"])
def test_an_older_file_that_may_only_be_read_is_read_and_not_backed_up(
    open_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    session, article = made(open_folder)
    labelling.label(session, article, [(0, 20)])
    session.project.close()
    path, backups = open_folder / "project.annotator", tmp_path / "backups"
    lock_path(path).unlink(missing_ok=True)
    later = {"9000_next": ("CREATE TABLE later (x TEXT NOT NULL) STRICT;",)}
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | later)
    if bound == "file":
        path.chmod(0o444)
    else:
        open_folder.chmod(0o555)
    before = path.read_bytes()
    with bound_by_permissions():
        project = Project.open(path, backups)
        assert project.read_only
        assert project.is_unwritable
        assert project.annotations.count() == 1
        project.close()
    assert path.read_bytes() == before
    assert not backups.exists()


def test_a_folder_that_cannot_be_written_does_not_keep_from_reading(open_folder: Path) -> None:
    session, article = made(open_folder)
    labelling.label(session, article, [(0, 20)])
    session.project.close()
    lock_path(open_folder / "project.annotator").unlink(missing_ok=True)
    open_folder.chmod(0o555)
    before = sorted(open_folder.iterdir())
    with bound_by_permissions():
        project = Project.open(open_folder / "project.annotator")
        assert project.read_only
        assert project.annotations.count() == 1
        with pytest.raises(UserError, match="could not be written"):
            export(project, open_folder / "labels.csv", ExportOptions())
        project.close()
        with pytest.raises(UserError, match="could not be made"):
            Project.create(open_folder / "new.annotator")
    assert sorted(open_folder.iterdir()) == before


def test_edits_that_lie_beside_a_file_are_never_passed_over(open_folder: Path) -> None:
    session, article = made(open_folder)
    labelling.label(session, article, [(0, 20)])
    other = open_folder / "other"
    other.mkdir()
    for end in ("", "-wal"):
        shutil.copy(open_folder / f"project.annotator{end}", other)
    session.project.close()
    other.chmod(0o555)
    with bound_by_permissions(), pytest.raises(UserError, match="last edits"):
        Project.open(other / "project.annotator")
    other.chmod(0o755)
    project = Project.open(other / "project.annotator")
    assert project.annotations.count() == 1
    project.close()


def test_a_folder_that_vanishes_is_said_and_the_rest_can_still_be_copied(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    session, article = made(folder)
    labelling.label(session, article, [(0, 20)])
    before = state_of(session.project)
    folder.rename(tmp_path / "gone")
    with pytest.raises(UserError, match="no longer there"):
        labelling.label(session, article, [(3, 30)])
    assert state_of(session.project) == before
    save_copy(session.project, tmp_path / "rescued.annotator")
    (tmp_path / "gone").rename(folder)
    labelling.label(session, article, [(3, 30)])
    session.project.close()
    project = Project.open(folder / "project.annotator")
    assert project.annotations.count() == 2
    project.close()


def test_another_programs_lock_is_said_and_work_goes_on_after_it(tmp_path: Path) -> None:
    session, article = made(tmp_path)
    session.project.database.run("PRAGMA busy_timeout = 20")
    before = state_of(session.project)
    other = sqlite3.connect(tmp_path / "project.annotator", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for attempt in (
        lambda: labelling.label(session, article, [(0, 20)]),
        lambda: session.project.hold("Ada"),
    ):
        with pytest.raises(UserError, match="Another program is writing"):
            attempt()
    assert state_of(session.project) == before
    other.execute("ROLLBACK")
    other.close()
    labelling.label(session, article, [(0, 20)])
    assert session.project.annotations.count() == 1
    session.project.close()


def test_a_clock_that_jumps_back_does_not_turn_the_order_of_edits(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = add_article(session, TEXT)
    labelling.label(session, article, [(0, 20)])
    monkeypatch.setattr(clock, "datetime", LastCentury)
    for start in range(5):
        labelling.label(session, article, [(start, start + 20)])
    assert session.undo() is not None
    moments = [edit.made_at for edit in session.project.journal.edits()]
    assert moments == sorted(set(moments))
    assert session.project.annotations.count() == 5
    assert check(session.project).sound


class LastCentury(datetime):
    """A clock that has jumped back."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "LastCentury":
        return cls(1999, 12, 31, tzinfo=tz)


def test_a_lock_file_that_was_left_behind_keeps_nobody_out(tmp_path: Path) -> None:
    session, _ = made(tmp_path)
    path = session.project.path
    session.project.close()
    lock_path(path).write_text("12345\nelsewhere\n")
    project = Project.open(path)
    assert not project.read_only
    project.close()


def test_of_many_windows_that_open_at_once_one_may_write(tmp_path: Path) -> None:
    session, _ = made(tmp_path)
    path = session.project.path
    session.project.close()
    begin, outcomes = threading.Barrier(8), list[str]()
    end = threading.Barrier(8)

    def open_it() -> None:
        begin.wait()
        try:
            project = Project.open(path)
        except InUse:
            outcomes.append("in use")
            end.wait()
        else:
            outcomes.append("open")
            end.wait()
            project.close()

    threads = [threading.Thread(target=open_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["in use"] * 7 + ["open"]


def test_of_two_who_make_the_same_project_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "same.annotator"
    begin, outcomes = threading.Barrier(4), list[str]()

    def make_it() -> None:
        begin.wait()
        try:
            Project.create(path).close()
            outcomes.append("made")
        except UserError:
            outcomes.append("told")

    threads = [threading.Thread(target=make_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("made") == 1
    assert list(tmp_path.glob("*.annotator")) == [path]
    assert not list(tmp_path.glob(".*"))
    Project.open(path).close()


def test_a_check_and_an_export_see_one_moment_while_a_window_writes(tmp_path: Path) -> None:
    session, article = made(tmp_path)
    found: list[object] = []

    def look() -> None:
        project = Project.read(session.project.path)
        for _ in range(10):
            found.append(check(project).findings)
            report = export(project, tmp_path / "labels.csv", ExportOptions())
            found.append(() if report.rows == report.annotations else report)
        project.close()

    thread = threading.Thread(target=look)
    thread.start()
    while thread.is_alive():
        mine = session.project.annotations.of_article(article)
        if len(mine) > 20:
            labelling.delete(session, [a.id for a in mine])
        labelling.label(session, article, [(len(mine), len(mine) + 20)])
    thread.join()
    assert found == [()] * 20
    session.project.close()


def test_an_import_into_a_project_that_can_only_be_read_is_refused(tmp_path: Path) -> None:
    session, _ = made(tmp_path)
    session.project.close()
    (tmp_path / "new.txt").write_text("Something new was said.", "utf-8")
    project = Project.read(tmp_path / "project.annotator")
    reader = Session.join(project, ADA)
    with pytest.raises(UserError, match="reading only"):
        import_paths(reader, [tmp_path / "new.txt"], ImportOptions())
    assert project.articles.count() == 1
    project.close()
