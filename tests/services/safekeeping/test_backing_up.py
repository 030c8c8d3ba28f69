import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.errors import Cancelled, UserError
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.progress import Progress
from annotator.services.safekeeping.backing_up import (
    Keeping,
    back_up_if_changed,
    superfluous,
    thin_out,
)
from annotator.services.safekeeping.checking import check
from annotator.services.safekeeping.differing import Where, differences
from annotator.services.session import Session
from annotator.store.backup import Backup, back_up, backups_of
from annotator.store.backup_note import Why
from annotator.store.project import InUse, Project
from annotator.store.restoring import restore

NOW = datetime(2031, 5, 1, 12, tzinfo=UTC)
BEN = Annotator(id="ben", name="Ben")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def made(*days_ago: float, why: Why = Why.OPEN) -> list[Backup]:
    return [
        Backup(Path(str(days)), (NOW - timedelta(days=days)).isoformat(), 1, why, "/p")
        for days in days_ago
    ]


def days_of(backups: list[Backup]) -> set[float]:
    return {float(str(backup.path)) for backup in backups}


def test_a_backup_is_made_only_where_something_is_new(session: Session, folder: Path) -> None:
    article = add_article(session, "They met and parted.")
    first = back_up_if_changed(session.project, folder, Why.OPEN)
    assert first is not None
    assert back_up_if_changed(session.project, folder, Why.CLOSE) is None
    labelling.label(session, article, [(0, 8)])
    assert back_up_if_changed(session.project, folder, Why.CLOSE) is not None
    newest, oldest = backups_of(folder, session.project.path)
    assert (newest.why, oldest.why) == (Why.CLOSE, Why.OPEN)
    assert oldest.path == first


def test_two_projects_of_one_name_keep_their_own_backups(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    other = Project.create(tmp_path / "elsewhere" / session.project.path.name)
    theirs = Session.join(other, BEN)
    mine = back_up(session.project, folder)
    yours = back_up(theirs.project, folder)
    assert [b.path for b in backups_of(folder, session.project.path)] == [mine]
    assert [b.path for b in backups_of(folder, other.path)] == [yours]
    other.close()


def test_backups_follow_a_project_that_was_moved(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    made_here = back_up(session.project, folder)
    session.project.close()
    moved = tmp_path / "moved.annotator"
    session.project.path.rename(moved)
    assert [b.path for b in backups_of(folder, moved)] == [made_here]


def test_a_backup_of_a_project_that_cannot_be_read_is_found_by_its_place(
    session: Session, folder: Path
) -> None:
    kept = back_up(session.project, folder)
    session.project.close()
    session.project.path.write_bytes(b"nonsense")
    assert [b.path for b in backups_of(folder, session.project.path)] == [kept]


def test_a_backup_that_is_stopped_leaves_nothing_behind(session: Session, folder: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        back_up_if_changed(session.project, folder, Why.OPEN, progress=progress)
    assert list(folder.iterdir()) == []


def test_a_backup_that_would_fill_the_disk_is_refused(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", _disk_that_is_full)
    with pytest.raises(UserError, match="no room for a backup"):
        back_up_if_changed(session.project, folder, Why.OPEN)


class _Full:
    free = 1_000


def _disk_that_is_full(_place: Path) -> _Full:
    return _Full()


def test_old_backups_go_but_the_newest_and_those_asked_for_stay() -> None:
    backups = made(1, 40, 200, 300) + made(400, why=Why.ASKED) + made(500, why=Why.RESTORE)
    assert days_of(superfluous(backups, Keeping(20, 180), NOW)) == {200, 300}
    assert superfluous(made(900), Keeping(20, 180), NOW) == []
    assert superfluous(backups, Keeping(20, 0), NOW) == []


def test_of_too_many_backups_those_stay_that_reach_far_back() -> None:
    hours = [n / 24 for n in range(1, 11)]
    staying = days_of(made(*hours, 10, 20, 40)) - days_of(
        superfluous(made(*hours, 10, 20, 40), Keeping(7, 0), NOW)
    )
    assert {hours[0], 10, 20, 40} <= staying
    assert len(staying) == 7


@given(st.lists(st.floats(0, 4000), max_size=60, unique=True), st.integers(1, 30))
def test_as_many_stay_as_are_asked_for_and_newest_and_oldest_among_them(
    ages: list[float], count: int
) -> None:
    backups = made(*ages)
    gone = superfluous(backups, Keeping(count, 0), NOW)
    staying = [backup for backup in backups if backup not in gone]
    assert len(staying) == min(count, len(backups))
    if staying:
        by_time = sorted(backups, key=lambda b: b.made_at)
        assert by_time[-1] in staying
        assert count == 1 or by_time[0] in staying


def test_backups_that_take_too_much_of_the_disk_together_go_but_for_two() -> None:
    backups = made(1, 2, 3, 20, 40, 80)
    assert superfluous(backups, Keeping(20, 0), NOW, most_bytes=6) == []
    staying = days_of(backups) - days_of(superfluous(backups, Keeping(20, 0), NOW, most_bytes=4))
    assert {1, 80} <= staying
    assert len(staying) == 4
    gone = days_of(superfluous(backups, Keeping(20, 0), NOW, most_bytes=0))
    assert days_of(backups) - gone == {1, 80}


def test_thinning_deletes_no_backup_of_another_project(session: Session, folder: Path) -> None:
    path = back_up(session.project, folder, why=Why.OPEN)
    thin_out(backups_of(folder, session.project.path), "/another/project", Keeping(1, 1))
    assert path.exists()


def test_restoring_keeps_what_was_there_aside(session: Session, folder: Path) -> None:
    article = add_article(session, "They met and parted.")
    backup = back_up(session.project, folder)
    labelling.label(session, article, [(0, 8)])
    path = session.project.path
    session.project.close()
    aside = restore(backup, path, folder)
    assert aside is not None
    again, older = Project.open(path), Project.read(aside)
    assert (again.annotations.count(), older.annotations.count()) == (0, 1)
    assert again.settings.get("backup") == ""
    assert check(again).sound
    assert [b.why for b in backups_of(folder, path)] == [Why.RESTORE, Why.ASKED]
    for project in (again, older):
        project.close()
    restore(aside, path, folder)
    back = Project.read(path)
    assert back.annotations.count() == 1
    back.close()


def test_restoring_over_a_damaged_file_keeps_its_bytes(session: Session, folder: Path) -> None:
    backup = back_up(session.project, folder)
    path = session.project.path
    session.project.close()
    path.write_bytes(b"SQLite format 3\0" + b"nonsense" * 900)
    path.with_name(path.name + "-wal").write_bytes(b"more")
    aside = restore(backup, path, folder)
    assert aside is not None
    assert aside.read_bytes().endswith(b"nonsense")
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"more"
    again = Project.open(path)
    assert check(again).sound
    again.close()


def test_restoring_over_a_damaged_file_can_be_stopped_while_that_is_kept_aside(
    session: Session, folder: Path
) -> None:
    backup = back_up(session.project, folder)
    path = session.project.path
    session.project.close()
    content = b"SQLite format 3\0" + b"nonsense" * 900
    path.write_bytes(content)

    def stop_at_bytes(done: int, total: int) -> None:
        if total:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(backup, path, folder, stop_at_bytes)
    assert path.read_bytes() == content
    assert list(folder.iterdir()) == [backup]


def test_a_project_that_is_gone_comes_back(session: Session, folder: Path) -> None:
    backup = back_up(session.project, folder)
    path = session.project.path
    session.project.close()
    path.unlink()
    assert restore(backup, path, folder) is None
    Project.open(path).close()


def test_nothing_is_restored_while_somebody_works_nor_from_a_damaged_backup(
    session: Session, folder: Path
) -> None:
    backup = back_up(session.project, folder)
    with pytest.raises(InUse):
        restore(backup, session.project.path, folder)
    session.project.close()
    content = bytearray(backup.read_bytes())
    content[8192:40000] = bytes(40000 - 8192)
    backup.write_bytes(content)
    before = session.project.path.read_bytes()
    with pytest.raises(UserError, match="damaged"):
        restore(backup, session.project.path, folder)
    assert session.project.path.read_bytes() == before


def test_differences_say_what_would_go_and_what_would_come_back(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    article = add_article(session, "They met and parted. " * 5)
    kept = [labelling.label(session, article, [(n, n + 8)])[0].id for n in range(3)]
    backup = back_up(session.project, folder)
    moment = session.project.journal.last_made_at
    labelling.delete(session, [kept[0]])
    labelling.revise(session, "set_note", [kept[1]], labelling_note)
    ben = Session.join(session.project, BEN)
    labelling.label(ben, article, [(30, 34)])
    labelling.label(session, article, [(50, 54)])
    session.undo()
    found = differences(session.project.path, backup)
    assert found.akin
    assert found.counts["annotation", Where.BACKUP] == 1
    assert found.counts["annotation", Where.BOTH] == 1
    assert found.counts["annotation", Where.HERE] == 1
    assert found.work["Ada", Where.BACKUP] == 1
    assert found.work["Ben", Where.HERE] >= 1
    assert found.since > moment
    assert {row.words for row in found.rows if row.where is Where.HERE} >= {"and"}


def test_the_state_of_an_article_that_differs_is_told_by_its_title(
    session: Session, folder: Path
) -> None:
    article = add_article(session, "They met and parted.", title="A short meeting")
    backup = back_up(session.project, folder)
    labelling.submit(session, article, nothing_to_label=True)
    (found,) = differences(session.project.path, backup).rows
    assert (found.kind, found.words) == ("progress", "A short meeting")


def labelling_note(annotation: Annotation) -> Annotation:
    return replace(annotation, note="look again")


def test_a_backup_of_the_same_state_differs_in_nothing(session: Session, folder: Path) -> None:
    add_article(session, "They met.")
    found = differences(session.project.path, back_up(session.project, folder))
    assert (found.total, found.rows, found.since) == (0, [], "")


def test_two_projects_of_their_own_are_not_akin(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    other = Session.join(Project.create(tmp_path / "other.annotator"), BEN)
    found = differences(session.project.path, other.project.path)
    assert not found.akin
    assert found.total > 0
    other.project.close()
