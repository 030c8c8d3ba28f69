"""Keys and clicks are counted while labels are made, kept in the project, and shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.statistics import StatisticsDialog
from annotator.gui.models import asking
from annotator.gui.window.window import ProjectWindow
from annotator.services.codebook import add_speaker, codebook_of
from annotator.services.session import Session
from annotator.services.statistics import By, statistics_of

TEXT = "“The tide will turn,” said Mira Okonjo.\n\n“It always does,” Mira Okonjo added.\n"
Press = Callable[..., None]


@pytest.fixture
def window(open_suggesting: Callable[..., ProjectWindow], session: Session) -> ProjectWindow:
    add_speaker(session, "Mira Okonjo")
    window = open_suggesting(TEXT, "Nothing here.", shown=2, outlet="Tarn Post")
    window.deeds.begin_counting(window.keys)
    return window


def counted(session: Session) -> list[tuple[bool, int, int, int]]:
    days = statistics_of(session.project, "ada", codebook_of(session.project)).days
    return [(day.suggesting, day.annotations, day.keys, day.clicks) for day in days]


def test_keys_are_counted_for_the_label_they_made(
    window: ProjectWindow, press: Press, session: Session
) -> None:
    press("Tab", "Space", "A", "2", "Ctrl+Return")
    assert counted(session) == [(True, 2, 5, 0)]


def test_counting_begins_by_itself_soon_after_the_window_is_there(
    open_window: Callable[[Session], ProjectWindow], session: Session, qtbot: QtBot
) -> None:
    window = open_window(session)
    assert window.deeds.counting is None
    qtbot.waitUntil(lambda: window.deeds.counting is not None)


def test_nothing_stands_there_before_an_article_is_submitted(
    window: ProjectWindow, press: Press, session: Session
) -> None:
    press("Tab", "A", "Ctrl+Down")
    assert counted(session) == []


def test_labels_made_without_suggestions_are_counted_apart(
    window: ProjectWindow, press: Press, session: Session
) -> None:
    press("Shift+A")
    window.label_room.reader.select(1, 20)
    press("Return", "Return", "Ctrl+Return")
    assert counted(session) == [(False, 1, 4, 0)]


def test_clicks_are_counted_too_and_letters_in_other_rooms_are_not(
    window: ProjectWindow, press: Press, session: Session
) -> None:
    handle = window.windowHandle()
    assert handle
    place = window.label_room.reader.mapTo(window, QPoint(40, 40))
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    press("Ctrl+3", "Ctrl+1")
    window.label_room.return_to_text()
    press("Tab", "A", "Ctrl+Return")
    ((_, labels, keys, clicks),) = counted(session)
    assert (labels, clicks) == (1, 1)
    assert keys == 4


def test_what_is_counted_is_in_no_export_and_no_edit(
    window: ProjectWindow, press: Press, session: Session
) -> None:
    before = session.project.journal.last_made_at
    press("Tab", "A")
    assert window.deeds.counting
    edits = session.project.database.value("SELECT count(*) FROM journal")
    window.deeds.counting.keep()
    assert session.project.database.value("SELECT count(*) FROM journal") == edits
    assert session.project.database.value("SELECT count(*) FROM effort") == 1
    assert session.project.journal.last_made_at != before


def test_labels_are_counted_by_what_they_hold(
    window: ProjectWindow, press: Press, session: Session
) -> None:
    press("Tab", "4", "Tab", "A")
    statistics = statistics_of(session.project, "ada", codebook_of(session.project))
    assert statistics.counts[By.OUTLET] == [("Tarn Post", 2)]
    assert statistics.counts[By.ANNOTATOR] == [("ada", 2)]
    assert [count for _, count in statistics.counts[By.SPEAKER]] == [2]


def test_the_dialog_shows_figures_a_chart_and_the_same_as_a_table(
    window: ProjectWindow, press: Press
) -> None:
    press("Tab", "Space", "A", "Ctrl+Return", "Ctrl+Alt+T")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StatisticsDialog)
    assert dialog.days.rowCount() == 1
    assert dialog.days.item(0, 3).text().startswith("2")  # pyright: ignore[reportOptionalMemberAccess]
    assert "with suggestions" in dialog.chart.accessibleDescription()
    assert not dialog.chart.grab().isNull()
    dialog.pages.setCurrentIndex(1)
    assert dialog.counts.item(0, 0).text() == "Mira Okonjo"  # pyright: ignore[reportOptionalMemberAccess]
    dialog.by.setCurrentIndex(dialog.by.findData(By.OUTLET))
    assert dialog.counts.item(0, 0).text() == "Tarn Post"  # pyright: ignore[reportOptionalMemberAccess]
    dialog.reject()


def test_of_a_large_project_the_window_does_not_wait_for_the_count(
    window: ProjectWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, press: Press
) -> None:
    press("Tab", "Space", "A", "2", "Ctrl+Return")
    monkeypatch.setattr(asking, "AT_ONCE", 0)
    dialog = StatisticsDialog(window.desk, window)
    dialog.open()
    assert not dialog.pages.isVisible()
    qtbot.waitUntil(dialog.pages.isVisible)
    assert dialog.statistics.counts[By.OUTLET] == [("Tarn Post", 2)]
    dialog.close()
