from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.actions.keymap import Keymap
from annotator.gui.actions.specs import ALL
from annotator.gui.views.start import StartPage
from annotator.gui.views.start.recent_row import RecentRow

MakePage = Callable[..., StartPage]


@pytest.fixture
def make_page(qtbot: QtBot) -> MakePage:
    def make(*recent: Path, keys: dict[str, tuple[str, ...]] | None = None) -> StartPage:
        page = StartPage(list(recent), Keymap(ALL, keys))
        qtbot.addWidget(page)
        page.resize(1000, 720)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "Study.annotator"
    path.touch()
    return path


def card(page: StartPage, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name)


def drop_on(page: StartPage, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, data, left, none))
    return enter.isAccepted()


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Open the sample", "sample_requested"),
        ("New project", "new_requested"),
        ("Open a project", "open_requested"),
    ],
)
def test_each_way_in_is_a_large_button_for_mouse_and_keys(
    make_page: MakePage, qtbot: QtBot, name: str, signal: str
) -> None:
    page = make_page()
    made = card(page, name)
    inside = made.findChildren(QLabel)
    assert all(made.rect().contains(label.geometry()) for label in inside)
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal)):
        made.setFocus()
        QTest.keyClick(made, Qt.Key.Key_Space)


def test_a_recent_project_is_opened(make_page: MakePage, study: Path) -> None:
    page = make_page(study)
    asked: list[Path] = []
    page.project_requested.connect(asked.append)
    (row,) = page.findChildren(RecentRow)
    QTest.mouseClick(row.opening, Qt.MouseButton.LeftButton)
    assert asked == [study]


def test_the_whole_row_of_a_recent_project_opens_it(make_page: MakePage, study: Path) -> None:
    page = make_page(study)
    asked: list[Path] = []
    page.project_requested.connect(asked.append)
    (row,) = page.findChildren(RecentRow)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert asked == [study]


def test_the_keyboard_begins_at_the_last_project_or_at_the_sample(
    make_page: MakePage, qtbot: QtBot, study: Path, tmp_path: Path
) -> None:
    page = make_page(tmp_path / "Gone.annotator", study)
    _, second = page.findChildren(RecentRow)
    assert page.focusWidget() is second.opening
    page = make_page()
    assert page.focusWidget() is card(page, "Open the sample")


def test_a_project_that_is_gone_is_greyed_and_can_be_taken_off(
    make_page: MakePage, study: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "Gone.annotator"
    page = make_page(gone, study)
    asked: list[Path] = []
    page.project_requested.connect(asked.append)
    page.forget_requested.connect(asked.append)
    first, second = page.findChildren(RecentRow)
    assert not first.opening.isEnabled()
    assert second.opening.isEnabled()
    QTest.mouseClick(first.opening, Qt.MouseButton.LeftButton)
    assert asked == []
    QTest.mouseClick(first.forgetting, Qt.MouseButton.LeftButton)
    assert asked == [gone]


def test_a_dropped_project_is_opened_and_other_files_are_not_taken(
    make_page: MakePage, study: Path, tmp_path: Path
) -> None:
    page = make_page()
    asked: list[Path] = []
    page.project_requested.connect(asked.append)
    assert not drop_on(page, tmp_path / "report.txt")
    assert drop_on(page, tmp_path / "report.txt", study)
    assert asked == [study]


def test_the_three_steps_show_the_keys_as_they_are_set(make_page: MakePage) -> None:
    page = make_page(keys={"file.import": ("F8",)})
    caps = [label.text() for label in page.findChildren(QLabel) if label.property("kind") == "key"]
    assert caps == ["F8", "Enter", "S", "1", "G", "T", "Ctrl+E"]
