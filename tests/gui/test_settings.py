import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.gui.settings import General, Reader, Settings, SettingsHome
from annotator.gui.settings.places import (
    keep_header,
    keep_shown,
    keep_splitter,
    keep_window,
    restore_header,
    restore_splitter,
    restore_window,
    was_shown,
)
from annotator.gui.theme import ThemeChoice
from annotator.gui.wording.translations import Language


@pytest.fixture
def home(qapp: QApplication) -> Iterator[SettingsHome]:
    home = SettingsHome(paths.settings_file())
    yield home
    home.deleteLater()


def again(home: SettingsHome) -> SettingsHome:
    return SettingsHome(home.file, home)


def test_first_start_has_the_defaults_and_writes_nothing(home: SettingsHome) -> None:
    assert home.settings == Settings()
    assert not home.file.exists()


def test_what_was_chosen_is_there_at_the_next_start(home: SettingsHome) -> None:
    general = General(language=Language.PERSIAN, theme=ThemeChoice.DARK, text_percent=120)
    home.change_general(general)
    home.change_reader(Reader(font_px=22, line_height=1.8))
    home.change_keys({"label.note": ("M",), "label.hedge": ()})
    assert again(home).settings == home.settings
    assert again(home).general == general
    assert again(home).settings.keys == {"label.note": ("M",), "label.hedge": ()}


def test_a_change_is_told_once_and_no_change_is_not_told(home: SettingsHome) -> None:
    heard: list[object] = []
    home.edited.connect(heard.append)
    home.change_reader(Reader(font_px=22))
    home.change_reader(Reader(font_px=22))
    assert heard == [Settings(reader=Reader(font_px=22))]


def test_remembering_a_place_does_not_count_as_a_change(home: SettingsHome) -> None:
    edited: list[object] = []
    remembered: list[object] = []
    home.edited.connect(edited.append)
    home.remembered.connect(remembered.append)
    home.remember(replace(home.memory, last_folder="/somewhere"))
    assert edited == []
    assert remembered == [home.memory]


def test_a_broken_value_costs_only_itself(
    home: SettingsHome, caplog: pytest.LogCaptureFixture
) -> None:
    raw = {
        "general": {"language": "fa", "theme": "pink", "text_percent": 5000},
        "reader": {"font_px": "large", "line_height": 2.0, "wings": 2},
        "export": "csv",
        "keys": {"label.note": ["M"]},
        "future": {},
    }
    home.file.parent.mkdir(parents=True)
    home.file.write_text(json.dumps(raw), encoding="utf-8")
    read = again(home).settings
    assert read.general == General(language=Language.PERSIAN)
    assert read.reader == Reader(line_height=2.0)
    assert read.export == Settings().export
    assert read.keys == {"label.note": ("M",)}
    for place in ("general.theme", "general.text_percent", "font_px", "wings", "export", "future"):
        assert place in caplog.text


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null"])
def test_a_broken_file_gives_the_defaults(home: SettingsHome, content: bytes) -> None:
    home.file.parent.mkdir(parents=True)
    home.file.write_bytes(content)
    assert again(home).settings == Settings()


def test_a_folder_that_cannot_be_written_stops_nobody(
    tmp_path: Path, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    home = SettingsHome(tmp_path / "file" / "settings.json")
    home.change_reader(Reader(font_px=30))
    assert home.reader.font_px == 30
    assert "cannot be written" in caplog.text


def test_recent_projects_are_those_still_there_the_latest_first(
    home: SettingsHome, tmp_path: Path
) -> None:
    projects = [tmp_path / f"{number}.annotator" for number in range(15)]
    for project in projects:
        project.touch()
        home.opened(project)
    home.opened(projects[7])
    projects[14].unlink()
    recent = again(home).recent_projects()
    assert recent[0] == projects[7]
    assert projects[14] not in recent
    assert len(recent) == 11
    home.forget(projects[7])
    assert projects[7] not in home.recent_projects()


def test_windows_splitters_and_columns_come_back(home: SettingsHome, qtbot: QtBot) -> None:
    window, splitter, table = QMainWindow(), QSplitter(), QTableWidget(1, 3)
    for widget in (window, splitter, table):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    assert not restore_window(home, "main", window)
    window.resize(700, 500)
    splitter.resize(400, 100)
    splitter.setSizes([300, 100])
    table.setColumnWidth(1, 77)
    sizes = splitter.sizes()
    keep_window(home, "main", window)
    keep_splitter(home, "reader", splitter)
    keep_header(home, "articles", table.horizontalHeader())
    keep_shown(home, "panel", shown=False)

    window.resize(300, 300)
    splitter.setSizes([100, 300])
    table.setColumnWidth(1, 20)
    home = again(home)
    assert restore_window(home, "main", window)
    assert restore_splitter(home, "reader", splitter)
    assert restore_header(home, "articles", table.horizontalHeader())
    assert (window.width(), window.height()) == (700, 500)
    assert splitter.sizes() == sizes
    assert table.columnWidth(1) == 77
    assert not was_shown(home.memory, "panel")
    assert was_shown(home.memory, "list")


def test_a_place_that_was_garbled_is_passed_over(home: SettingsHome, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    home.remember(replace(home.memory, windows={"main": "%%%", "other": "AAAA"}))
    assert not restore_window(home, "main", window)
    assert not restore_window(home, "other", window)
