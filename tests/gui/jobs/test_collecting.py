"""Garbage that goes in circles is taken apart on the window's thread, also during long work."""

import gc
import threading
import time
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.jobs import Jobs, collecting
from annotator.services.progress import Progress


class Circle:
    """Refers to itself, and notes in which thread it is taken apart."""

    def __init__(self, heard: list[int]) -> None:
        self.itself = self
        self.heard = heard

    def __del__(self) -> None:
        self.heard.append(threading.get_ident())


def make_garbage(heard: list[int]) -> None:
    for _ in range(5_000):
        Circle(heard)


def test_a_job_never_collects_in_its_own_thread(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[int] = []

    def work(_progress: Progress) -> None:
        make_garbage(heard)

    job = jobs.start("Making garbage", work)
    with qtbot.waitSignal(job.done):
        pass
    qtbot.waitUntil(lambda: bool(heard))
    assert set(heard) == {threading.get_ident()}


def test_after_a_long_collection_the_collector_rests_long(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []

    def collect_slowly(generation: int) -> None:
        begun.append(generation)
        time.sleep(0.05)

    monkeypatch.setattr("annotator.gui.jobs.collecting._Threads.rests_until", {})
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 0, 0))
    monkeypatch.setattr(gc, "collect", collect_slowly)
    collecting.collect()
    collecting.collect()
    assert begun == [0]
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 10_000, 0))
    collecting.collect()
    assert begun == [0, 1]


def test_very_many_new_things_are_left_to_long_work_for_a_minute(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[int] = []
    now = [1_000.0]
    monkeypatch.setattr("annotator.gui.jobs.collecting._Threads.rests_until", {})
    monkeypatch.setattr("annotator.gui.jobs.collecting._Threads.many_since", None)
    monkeypatch.setattr(collecting, "time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr(gc, "get_count", lambda: (500_000, 0, 0))
    monkeypatch.setattr(gc, "collect", begun.append)
    for now[0] in (1_000.0, 1_030.0, 1_059.0):
        collecting.collect()
    assert begun == []
    now[0] = 1_061.0
    collecting.collect()
    assert begun == [0]


def test_what_outlived_a_whole_collection_is_left_alone_until_the_last_thread_has_ended(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.jobs.collecting._Threads.rests_until", {})
    gc.unfreeze()  # what other tests left
    collecting.keep()
    assert gc.get_freeze_count() == 0
    collecting.hold()
    collecting.keep()
    kept = gc.get_freeze_count()
    assert kept > 0
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 1_000))
    collecting.collect()
    assert gc.get_freeze_count() >= kept
    collecting.release()
    assert gc.get_freeze_count() == 0


def test_the_collector_works_again_when_the_last_thread_has_ended(qtbot: QtBot) -> None:
    before = gc.isenabled()
    one, other = Jobs(), Jobs()
    for jobs in (one, other):
        with qtbot.waitSignal(jobs.start("Nothing", lambda _progress: None).done):
            pass
    assert not gc.isenabled()
    one.close()
    assert not gc.isenabled()
    collecting.go_on()
    assert not gc.isenabled()
    other.close()
    other.close()
    assert gc.isenabled() is before
