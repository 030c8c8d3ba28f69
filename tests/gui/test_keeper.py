import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.domain.errors import UserError
from annotator.gui import keeper as keeping
from annotator.gui.jobs import Jobs, JobState
from annotator.gui.keeper import Keeper
from annotator.gui.settings import Backups, SettingsHome
from annotator.services.articles import add_article
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.backup import backups_of
from annotator.store.backup_note import Why


@pytest.fixture
def settings(qapp: QApplication) -> Iterator[SettingsHome]:
    made = SettingsHome(paths.settings_file())
    before = made.settings
    yield made
    made.change(before)
    made.deleteLater()


@pytest.fixture
def keeper(
    jobs: Jobs, settings: SettingsHome, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> Iterator[Keeper]:
    monkeypatch.setattr(keeping, "FIRST_MS", 1)
    monkeypatch.setattr(keeping, "EVERY_MS", 20)
    made = Keeper(settings, jobs, jobs)
    yield made
    made.deleteLater()


def reasons(session: Session) -> list[Why]:
    return [b.why for b in backups_of(paths.backups_folder(), session.project.path)][::-1]


def test_a_project_is_backed_up_on_opening_and_at_work(
    keeper: Keeper, session: Session, qtbot: QtBot
) -> None:
    add_article(session, "They met.")
    keeper.opened(session.project.path)
    qtbot.waitUntil(lambda: reasons(session) == [Why.OPEN])
    qtbot.wait(60)
    assert reasons(session) == [Why.OPEN]
    add_article(session, "They met again.")
    qtbot.waitUntil(lambda: reasons(session) == [Why.OPEN, Why.WORK])


def test_a_project_is_backed_up_on_closing(keeper: Keeper, session: Session, qtbot: QtBot) -> None:
    add_article(session, "They met.")
    session.project.close()
    keeper.closed(session.project.path)
    qtbot.waitUntil(lambda: reasons(session) == [Why.CLOSE])


def test_nothing_is_backed_up_by_itself_where_that_is_switched_off(
    keeper: Keeper, settings: SettingsHome, session: Session, qtbot: QtBot
) -> None:
    settings.change_backups(replace(Backups(), automatic=False))
    keeper.opened(session.project.path)
    qtbot.wait(60)
    assert reasons(session) == []


def test_only_as_many_are_kept_as_the_settings_say(
    keeper: Keeper, settings: SettingsHome, session: Session, qtbot: QtBot
) -> None:
    settings.change_backups(Backups(count=2))
    keeper.opened(session.project.path)
    for number in range(4):
        last = session.project.journal.last_id
        add_article(session, f"They met for the {number}th time.")
        qtbot.waitUntil(lambda last=last: newest(session) not in ("", last))
    qtbot.waitUntil(lambda: len(reasons(session)) == 2)


def newest(session: Session) -> str:
    found = backups_of(paths.backups_folder(), session.project.path)
    return found[0].last_edit if found else ""


def test_why_there_is_no_backup_is_told_once(
    keeper: Keeper, session: Session, qtbot: QtBot
) -> None:
    paths.backups_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.backups_folder().write_text("in the way", "utf-8")
    told: list[UserError] = []
    keeper.refused.connect(told.append)
    keeper.opened(session.project.path)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(100)
    assert len(told) == 1
    assert "could not be written" in str(told[0])


def slow(progress: Progress) -> None:
    for n in range(10_000):
        progress.report(n)
        time.sleep(0.005)


def test_a_backup_gives_way_to_what_somebody_asked_for(jobs: Jobs, qtbot: QtBot) -> None:
    aside = jobs.start_aside("Backing up", slow)
    asked = jobs.start("Importing", lambda _: 3)
    with qtbot.waitSignals([aside.ended, asked.done]):
        pass
    assert aside.state is JobState.CANCELLED


def test_the_end_of_the_program_waits_a_moment_for_a_backup(jobs: Jobs) -> None:
    done: list[int] = []

    def work(progress: Progress) -> None:
        time.sleep(0.2)
        progress.report(1)
        done.append(1)

    jobs.start_aside("Backing up", work)
    jobs.close()
    assert done == [1]
