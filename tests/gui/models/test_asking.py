import threading
import time

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UserError
from annotator.gui.desk import Desk
from annotator.gui.models.asking import AT_ONCE, Asker, stop_asking
from annotator.store.project import Project

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
MANY = AT_ONCE + 1


@pytest.fixture
def asker(desk: Desk) -> Asker:
    return Asker(desk)


def thread_name(project: Project) -> str:
    project.articles.count()
    return threading.current_thread().name


def test_little_is_answered_at_once(asker: Asker) -> None:
    heard: list[str] = []
    asker.ask(thread_name, heard.append, rows=1)
    assert heard == [threading.current_thread().name]


def test_much_is_answered_in_another_thread_and_heard_in_this_one(
    asker: Asker, qtbot: QtBot
) -> None:
    heard: list[tuple[str, str]] = []

    def hear(name: str) -> None:
        heard.append((name, threading.current_thread().name))

    asker.ask(thread_name, hear, rows=MANY)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0].startswith("asking")
    assert heard[0][1] == threading.current_thread().name


def test_new_question_stops_the_one_before_it(asker: Asker, qtbot: QtBot) -> None:
    heard: list[object] = []
    asker.ask(lambda project: project.database.value(ENDLESS), heard.append, rows=MANY)
    time.sleep(0.05)
    asker.ask(lambda project: "second", heard.append, rows=MANY)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["second"]
    assert not asker.is_busy


def test_end_of_the_desk_stops_an_endless_question(desk: Desk, asker: Asker, qtbot: QtBot) -> None:
    heard: list[object] = []
    asker.ask(lambda project: project.database.value(ENDLESS), heard.append, rows=MANY)
    time.sleep(0.05)
    stop_asking(desk)
    qtbot.wait(20)
    assert heard == []


def test_answer_that_is_under_way_when_the_desk_ends_is_not_heard(
    desk: Desk, asker: Asker, qtbot: QtBot
) -> None:
    heard: list[object] = []
    asker.ask(lambda project: project.articles.count(), heard.append, rows=MANY)
    time.sleep(0.1)
    stop_asking(desk)
    qtbot.wait(20)
    assert heard == []


def test_refusal_is_told_and_a_bug_is_not_swallowed(desk: Desk, asker: Asker, qtbot: QtBot) -> None:
    def refuse(project: Project) -> None:
        raise UserError("Not today.")

    def fail(project: Project) -> None:
        raise RuntimeError("a bug")

    told: list[str] = []
    desk.refused.connect(told.append)
    asker.ask(refuse, told.append, rows=MANY)  # pyright: ignore[reportArgumentType]
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Not today."]
    with capture_exceptions() as bugs:  # pyright: ignore[reportUnknownVariableType]
        asker.ask(fail, told.append, rows=MANY)  # pyright: ignore[reportArgumentType]
        qtbot.waitUntil(lambda: not asker.is_busy)
    assert "a bug" in repr(bugs)  # pyright: ignore[reportUnknownArgumentType]


def test_what_is_written_here_is_read_there(desk: Desk, asker: Asker, qtbot: QtBot) -> None:
    heard: list[str] = []
    desk.project.settings.set("colour", "blue")
    asker.ask(lambda project: project.settings.get("colour"), heard.append, rows=MANY)
    qtbot.waitUntil(lambda: bool(heard))
    desk.project.settings.set("colour", "red")
    asker.ask(lambda project: project.settings.get("colour"), heard.append, rows=MANY)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["blue", "red"]
