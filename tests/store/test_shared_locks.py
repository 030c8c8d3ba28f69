"""What is written stays in the file, whatever else opens and closes it meanwhile."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.services import codebook
from annotator.services.defaults import new_project
from annotator.services.session import Session
from annotator.store.project import Project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="only Unix loses locks so")

_VISIT = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM speaker").fetchone()
connection.close()
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = new_project(tmp_path / "study.annotator", Annotator(id="ada", name="Ada"))
    yield session
    session.project.close()


def show_in_a_file_dialog(path: Path) -> None:
    """Do what a file dialog does to learn which kind of file it is to show."""
    for end in ("", "-shm", "-wal"):
        path.with_name(path.name + end).read_bytes()


def visit(path: Path) -> None:
    """Let another program open the file, read it, and close it."""
    subprocess.run([sys.executable, "-c", _VISIT, path], check=True, timeout=60)


def speakers_in_the_file(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM speaker ORDER BY name")]


def test_edits_after_a_file_dialog_and_another_programs_visit_are_in_the_file(
    session: Session,
) -> None:
    path = session.project.path
    codebook.add_speaker(session, "Before")
    show_in_a_file_dialog(path)
    session.project.hold_locks()
    visit(path)
    codebook.add_speaker(session, "After")
    visit(path)
    assert speakers_in_the_file(path) == ["After", "Before"]


def test_an_edit_takes_the_locks_again_by_itself(session: Session) -> None:
    path = session.project.path
    show_in_a_file_dialog(path)
    codebook.add_speaker(session, "After")
    visit(path)
    codebook.add_speaker(session, "Later")
    assert speakers_in_the_file(path) == ["After", "Later"]


def test_nothing_is_written_where_it_would_be_lost(session: Session) -> None:
    path = session.project.path
    codebook.add_speaker(session, "Before")
    show_in_a_file_dialog(path)
    visit(path)
    with pytest.raises(UserError, match="Another program closed the project file"):
        codebook.add_speaker(session, "After")
    assert speakers_in_the_file(path) == ["Before"]
    session.project.close()
    again = Session(Project.open(path), session.annotator)
    codebook.add_speaker(again, "After")
    again.project.close()
    assert speakers_in_the_file(path) == ["After", "Before"]


def test_a_job_that_ends_leaves_the_locks_alone(session: Session) -> None:
    path = session.project.path
    Project.second_connection(path).close()
    Project.read(path).close()
    visit(path)
    codebook.add_speaker(session, "After")
    assert speakers_in_the_file(path) == ["After"]


def test_a_closed_project_is_let_go(session: Session) -> None:
    path = session.project.path
    session.project.close()
    session.project.hold_locks()
    visit(path)
    assert [each.name for each in path.parent.glob("study.annotator-*")] == ["study.annotator-lock"]
