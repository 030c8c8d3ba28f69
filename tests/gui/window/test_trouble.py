"""What the window says when the disk, the folder or another program is in the way; it goes on."""

import errno
import sqlite3
import sys
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from annotator.domain.article import Annotator
from annotator.gui.window.window import ProjectWindow
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.project import Project
from tests.troubles import files_no_larger_than, fill, small_disk

__all__ = ["small_disk"]

OpenWindow = Callable[[Session], ProjectWindow]
Press = Callable[..., None]
Trouble = Callable[[Path], AbstractContextManager[None]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX means")


@contextmanager
def full_disk(project: Path) -> Generator[None]:
    filler = fill(project.parent)
    yield
    filler.unlink()


@contextmanager
def failing_writes(project: Path) -> Generator[None]:
    with files_no_larger_than(project.with_name(f"{project.name}-wal").stat().st_size):
        yield


@contextmanager
def vanished_folder(project: Path) -> Generator[None]:
    away = project.parent.with_name("away")
    project.parent.rename(away)
    yield
    away.rename(project.parent)


@contextmanager
def other_programs_lock(project: Path) -> Generator[None]:
    other = sqlite3.connect(project, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def said_in_trouble(
    folder: Path, trouble: Trouble, open_window: OpenWindow, press: Press
) -> tuple[str, ProjectWindow]:
    """Label, and label again in trouble; return what is said then, with the trouble over."""
    folder.mkdir(exist_ok=True)
    session = new_project(folder / "study.annotator", Annotator(id="ada", name="Ada"))
    session.project.database.run("PRAGMA busy_timeout = 20")
    add_article(session, "“It opens in May,” he said. Nobody was there. " * 20)
    window = open_window(session)
    press("Return", "Escape")
    assert labels(window) == (1, 1)
    with trouble(session.project.path):
        for _ in range(300):  # a full disk has room for a few more in what is open already
            before = labels(window)
            press("Down", "Return")
            assert labels(window)[0] == labels(window)[1]
            if labels(window) == before:
                break
            press("Escape")  # from the speaker of the new label back to the text
        assert window.notice.isVisible()
        sentence = window.notice.text
    return sentence, window


def labels(window: ProjectWindow) -> tuple[int, int]:
    """Return how many labels lie in the file, and how many the window shows."""
    page = window.label_room.work.page
    assert page is not None
    return window.desk.project.annotations.count(), len(page.annotations)


def goes_on(window: ProjectWindow, press: Press) -> None:
    """Label, and take it back, as if nothing had been; the file is sound afterwards."""
    before = labels(window)
    press("Down", "Down", "Return", "Escape")
    assert labels(window) == (before[0] + 1, before[1] + 1)
    assert window.notice.isHidden()
    press("Ctrl+Z")
    assert labels(window) == before
    path = window.desk.project.path
    window.close()
    project = Project.open(path)
    assert project.annotations.count() == before[0]
    assert check(project).sound
    project.close()


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        (failing_writes, "disk"),
        (vanished_folder, "no longer there"),
        (other_programs_lock, "Another program is writing"),
    ],
)
def test_the_window_says_what_is_in_the_way_and_goes_on_after_it(
    tmp_path: Path, open_window: OpenWindow, press: Press, trouble: Trouble, says: str
) -> None:
    sentence, window = said_in_trouble(tmp_path / "stick", trouble, open_window, press)
    assert says in sentence
    goes_on(window, press)


def test_the_window_says_that_the_disk_is_full_and_goes_on_after_it(
    small_disk: Path, open_window: OpenWindow, press: Press
) -> None:
    sentence, window = said_in_trouble(small_disk, full_disk, open_window, press)
    assert "disk is full" in sentence
    goes_on(window, press)


def test_the_window_says_why_a_project_can_only_be_read(
    session: Session, open_window: OpenWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system without locks stands for all that keeps a project from being written."""
    add_article(session, "“It opens in May,” he said.")
    session.project.close()

    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr("fcntl.flock", no_locks)
    project = Project.open(session.project.path)
    window = open_window(Session.join(project, session.annotator))
    assert window.notice.isVisible()
    assert "cannot be written" in window.notice.text
    press("Return")
    assert "reading only" in window.notice.text
    assert project.annotations.count() == 0
    window.close()
