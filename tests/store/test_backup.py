import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled, UserError
from annotator.services.articles import add_article
from annotator.services.codebook.entries import codebook_of
from annotator.services.codebook_files import write_codebook
from annotator.services.exporting import ExportOptions, export
from annotator.services.merging import share
from annotator.services.session import Session
from annotator.store.backup import back_up, backups_of, save_copy
from annotator.store.project import Project


def test_a_backup_is_the_whole_project_as_it_was(session: Session, tmp_path: Path) -> None:
    add_article(session, "First.")
    path = back_up(session.project, tmp_path / "backups")
    add_article(session, "Second.")
    copy = Project.open(path)
    assert copy.articles.count() == 1
    assert copy.journal.next_undo(session.annotator_id) is not None
    copy.close()
    assert session.project.articles.count() == 2


def test_backups_are_listed_newest_first_and_only_those_of_the_project(
    session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    made = back_up(session.project, folder)
    older = folder / "project 20200101T000000.annotator"
    older.write_bytes(b"x")
    os.utime(older, (1, 1))
    (folder / "projects of others 2020.annotator").write_bytes(b"x")
    (folder / "project notes.txt").write_bytes(b"x")
    found = backups_of(folder, session.project.path)
    assert [backup.path for backup in found] == [made, older]
    assert found[0].size == made.stat().st_size
    assert found[1].made_at == "1970-01-01T00:00:01Z"
    assert backups_of(tmp_path / "nowhere", session.project.path) == []


def test_a_copy_replaces_a_file_but_never_the_project(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "copy.annotator"
    path.write_bytes(b"something older")
    save_copy(session.project, path)
    Project.read(path).close()
    with pytest.raises(UserError, match="itself"):
        save_copy(session.project, session.project.path)
    assert session.project.articles.count() == 0


def test_a_copy_that_is_stopped_leaves_nothing_behind(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "out" / "copy.annotator"

    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise Cancelled

    with pytest.raises(Cancelled):
        save_copy(session.project, path, stop)
    assert list(path.parent.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=r"copy\.annotator could not be written"):
        save_copy(session.project, tmp_path / "file" / "copy.annotator")


@pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX means")
def test_a_pipe_or_a_device_never_loses_its_name_to_a_file(
    session: Session, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    deeds: list[Callable[[], object]] = [
        lambda: save_copy(session.project, pipe),
        lambda: export(session.project, pipe, ExportOptions()),
        lambda: share(session.project, session.annotator_id, pipe),
        lambda: write_codebook(codebook_of(session.project), pipe),
    ]
    for deed in deeds:
        with pytest.raises(UserError, match="it is not a file"):
            deed()
        assert pipe.is_fifo()
        assert list(tmp_path.glob(".pipe*")) == []
