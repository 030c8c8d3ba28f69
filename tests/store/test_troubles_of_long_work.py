"""Import, merge, export, packets, backups, restoring and updating where the disk, the folder,
the clock or the locks are in the way: one sentence, and nothing is lost or half done."""

import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from annotator.domain import clock
from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.exporting import ExportOptions, export
from annotator.services.importing import ImportOptions, import_paths
from annotator.services.merging import bring_in, look_into, share
from annotator.services.safekeeping.backing_up import Keeping, back_up_if_changed
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store import opening
from annotator.store.backup import back_up, backups_of
from annotator.store.backup_note import Why
from annotator.store.project import Project
from annotator.store.restoring import restore
from tests.store.test_failures import ADA, TEXT, LastCentury, state_of
from tests.troubles import fill, locks_fail, small_disk

BEN = Annotator(id="ben", name="Ben")
LABELS = 400

__all__ = ["small_disk"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX means")


class Study:
    """A project in a folder of its own, and elsewhere what is to come into it or out of it."""

    def __init__(self, folder: Path, elsewhere: Path) -> None:
        self.folder, self.elsewhere = folder, elsewhere
        self.path = folder / "project.annotator"
        self.session = new_project(self.path, ADA)
        self.article = add_article(self.session, TEXT)
        labelling.label(self.session, self.article, [(0, 20)])
        self.backup = back_up(self.session.project, elsewhere / "older")
        labelling.label(self.session, self.article, [(5, 25)])
        self.files = self._files()
        self.packet = self._packet()
        self.state = state_of(self.session.project)

    def _files(self) -> list[Path]:
        folder = self.elsewhere / "new"
        folder.mkdir()
        for number in range(30):
            text = f"Report {number} said something new at length. " * 1_000
            (folder / f"{number}.txt").write_text(text, "utf-8")
        return sorted(folder.iterdir())

    def _packet(self) -> Path:
        ben = new_project(self.elsewhere / "ben.annotator", BEN)
        article = add_article(ben, TEXT)
        with ben.project.transaction():
            for number in range(LABELS):
                labelling.label(ben, article, [(number, number + 20)])
        share(ben.project, BEN.id, self.elsewhere / "ben.packet")
        ben.project.close()
        return self.elsewhere / "ben.packet"

    def import_all(self) -> None:
        import_paths(self.session, self.files, ImportOptions())

    def merge(self) -> None:
        bring_in(self.session, [self.packet])

    def is_as_before(self) -> None:
        """Hold that nothing was lost or half done, in the file and for who works on."""
        assert state_of(self.session.project) == self.state
        assert check(self.session.project).sound
        self.session.project.close()
        project = Project.open(self.path)
        assert state_of(project) == self.state
        assert check(project).sound
        self.session = Session.join(project, ADA)

    def goes_on(self) -> None:
        """Hold that all can be done once nothing is in the way any more."""
        self.merge()
        assert self.session.project.annotations.count() == 2 + LABELS
        self.import_all()
        assert self.session.project.articles.count() == 1 + len(self.files)
        assert check(self.session.project).sound


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    folder, elsewhere = tmp_path / "stick", tmp_path / "elsewhere"
    for each in (folder, elsewhere):
        each.mkdir()
    made = Study(folder, elsewhere)
    yield made
    made.session.project.close()


@pytest.fixture
def full(small_disk: Path, tmp_path: Path) -> Iterator[Study]:
    """A project on a disk that is all but full."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    made = Study(small_disk, elsewhere)
    yield made
    made.session.project.close()


def become_newer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be of a newer version than its files from now on."""
    step = "CREATE TABLE later (x TEXT NOT NULL) STRICT;"
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | {"9000_next": (step,)})


@pytest.mark.parametrize("deed", [Study.import_all, Study.merge])
def test_what_does_not_fit_on_the_disk_is_refused_as_a_whole(
    full: Study, deed: Callable[[Study], None]
) -> None:
    filler = fill(full.folder)
    with pytest.raises(UserError, match="full"):
        deed(full)
    filler.unlink()
    full.is_as_before()


def test_nothing_half_written_is_left_on_a_full_disk(full: Study) -> None:
    filler = fill(full.folder)
    before = sorted(full.folder.iterdir())
    project, out = full.session.project, full.folder
    for deed in (
        lambda: back_up(project, out),
        lambda: back_up_if_changed(project, out, Why.WORK, Keeping()),
        lambda: share(project, ADA.id, out / "ada.packet"),
        lambda: export(project, out / "labels.csv", ExportOptions()),
    ):
        with pytest.raises(UserError, match=r"could not be written|no room"):
            deed()
        assert sorted(out.iterdir()) == before
    filler.unlink()
    full.is_as_before()


def test_a_backup_that_does_not_fit_is_not_put_in_the_place_of_the_project(full: Study) -> None:
    larger = Project.open(full.backup)
    add_article(Session(larger, ADA), TEXT * 800)
    larger.close()
    full.session.project.close()
    fill(full.folder)
    with pytest.raises(UserError, match="could not be written"):
        restore(full.backup, full.path, full.elsewhere / "aside")
    (full.folder / "filler").unlink()
    full.session = Session(Project.open(full.path), ADA)
    full.is_as_before()


def test_an_older_file_stays_as_it_is_where_its_backup_does_not_fit(
    full: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.session.project.close()
    become_newer(monkeypatch)
    filler = fill(full.folder)
    content = full.path.read_bytes()
    with pytest.raises(UserError, match=r"disk|could not be written"):
        Project.open(full.path, full.folder)
    assert full.path.read_bytes() == content
    filler.unlink()
    project = Project.open(full.path, full.elsewhere / "backups")
    assert state_of(project) == full.state
    full.session = Session(project, ADA)


@pytest.mark.parametrize("deed", [Study.import_all, Study.merge])
def test_what_comes_in_while_the_folder_is_gone_is_refused_as_a_whole(
    study: Study, deed: Callable[[Study], None]
) -> None:
    gone = study.folder.with_name("gone")
    study.folder.rename(gone)
    with pytest.raises(UserError, match="no longer there"):
        deed(study)
    assert state_of(study.session.project) == study.state
    gone.rename(study.folder)
    study.is_as_before()
    study.goes_on()


def test_what_goes_out_does_not_need_the_folder_of_the_project(study: Study) -> None:
    gone, project, out = study.folder.with_name("gone"), study.session.project, study.elsewhere
    study.folder.rename(gone)
    assert export(project, out / "labels.csv", ExportOptions()).annotations == 2
    assert share(project, ADA.id, out / "ada.packet").labels == 2
    copy = Project.open(back_up(project, out / "backups"))
    assert state_of(copy) == study.state
    copy.close()
    gone.rename(study.folder)
    study.is_as_before()


def test_a_folder_that_cannot_be_made_any_more_takes_no_backup_and_no_export(study: Study) -> None:
    project, gone = study.session.project, study.elsewhere / "gone"
    gone.write_text("a file where a folder was")
    for deed in (
        lambda: back_up(project, gone / "backups"),
        lambda: export(project, gone / "labels.csv", ExportOptions()),
        lambda: share(project, ADA.id, gone / "ada.packet"),
    ):
        with pytest.raises(UserError, match="could not be written"):
            deed()
    study.is_as_before()


def test_a_backup_comes_back_where_the_folder_of_the_project_is_gone(study: Study) -> None:
    study.session.project.close()
    shutil.rmtree(study.folder)
    with pytest.raises(UserError, match="could not be made"):
        restore(study.backup, study.path, study.elsewhere / "aside")
    study.folder.mkdir()
    assert restore(study.backup, study.path, study.elsewhere / "aside") is None
    project = Project.open(study.path)
    assert project.annotations.count() == 1
    assert check(project).sound
    project.close()


def test_an_older_file_stays_as_it_is_where_the_folder_for_backups_is_gone(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    study.session.project.close()
    become_newer(monkeypatch)
    content, gone = study.path.read_bytes(), study.elsewhere / "gone"
    gone.write_text("a file where a folder was")
    with pytest.raises(UserError, match="could not be written"):
        Project.open(study.path, gone / "backups")
    assert study.path.read_bytes() == content


def test_a_clock_that_jumps_back_does_not_turn_what_comes_in_around(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "datetime", LastCentury)
    study.goes_on()
    moments = [edit.made_at for edit in study.session.project.journal.edits()]
    assert moments == sorted(set(moments))
    assert study.session.undo() is not None
    assert study.session.undo() is not None
    assert study.session.project.annotations.count() == 2
    assert check(study.session.project).sound
    assert look_into(study.session, [study.packet]).people[0].labels.new == LABELS


def test_a_clock_that_jumps_back_takes_no_backup_away(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, project = study.elsewhere / "rolling", study.session.project
    first = back_up_if_changed(project, folder, Why.OPEN, Keeping())
    monkeypatch.setattr(clock, "datetime", LastCentury)
    made = {first}
    for start in range(3):
        labelling.label(study.session, study.article, [(start, start + 9)])
        made.add(back_up_if_changed(project, folder, Why.WORK, Keeping(days=0)))
    kept = {backup.path for backup in backups_of(folder, study.path)}
    assert kept == made
    study.session.project.close()
    aside = restore(study.backup, study.path, folder)
    assert aside is not None
    study.session = Session.join(Project.open(study.path), ADA)
    labelling.label(study.session, study.article, [(2, 12)])
    assert check(study.session.project).sound
    study.session.project.close()
    assert restore(aside, study.path, folder) is not None
    project = Project.open(study.path)
    assert project.annotations.count() == 5
    study.session = Session(project, ADA)


def test_a_clock_that_jumps_back_does_not_keep_from_bringing_a_file_up_to_date(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    study.session.project.close()
    become_newer(monkeypatch)
    monkeypatch.setattr(clock, "datetime", LastCentury)
    backups = study.elsewhere / "backups"
    project = Project.open(study.path, backups)
    assert state_of(project) == study.state
    assert len(list(backups.iterdir())) == 1
    study.session = Session.join(project, ADA)
    labelling.label(study.session, study.article, [(2, 12)])
    moments = [edit.made_at for edit in project.journal.edits()]
    assert moments == sorted(set(moments))


@pytest.fixture
def in_any_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a connection be used in another thread than the one that opened it, and wait little."""
    monkeypatch.setattr(opening, "BUSY_MILLISECONDS", 20)
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, check_same_thread=False))


@pytest.mark.usefixtures("in_any_thread")
def test_without_locks_a_project_can_be_read_and_let_out_and_not_changed(study: Study) -> None:
    study.session.project.close()
    content, out = study.path.read_bytes(), study.elsewhere

    def work() -> None:
        project = Project.open(study.path, out / "backups")
        study.session = Session.join(project, ADA)
        assert project.read_only
        assert state_of(project) == study.state
        assert check(project).sound
        assert export(project, out / "labels.csv", ExportOptions()).annotations == 2
        for deed in (study.import_all, study.merge):
            with pytest.raises(UserError, match="reading only"):
                deed()
        project.close()
        with pytest.raises(UserError, match="could not be made"):
            restore(study.backup, study.path, out / "aside")

    locks_fail(work)
    assert study.path.read_bytes() == content
    study.session = Session.join(Project.open(study.path), ADA)
    study.goes_on()


@pytest.mark.usefixtures("in_any_thread")
def test_without_locks_an_older_file_is_read_and_left_as_it_is(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    study.session.project.close()
    become_newer(monkeypatch)
    content = study.path.read_bytes()

    def work() -> None:
        project = Project.open(study.path, study.elsewhere / "backups")
        assert project.read_only
        assert state_of(project) == study.state
        project.close()

    locks_fail(work)
    assert study.path.read_bytes() == content
