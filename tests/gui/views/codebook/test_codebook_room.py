"""The room around the three parts: tabs, version, files, actions of the menu."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Speaker
from annotator.gui.desk import Desk
from annotator.gui.dialogs.message import Message
from annotator.gui.views.codebook import CodebookView
from annotator.services.session import Session
from annotator.store.project import Project

SpeakerNamed = Callable[[str], Speaker]


@pytest.fixture
def mirrored() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_version_grows_with_every_change(view: CodebookView, desk: Desk) -> None:
    version = desk.project.journal.codebook_version
    assert str(version) in view.version.text()
    view.speakers.editor.editing.revise(definition="New.")
    assert str(version + 1) in view.version.text()


def test_each_part_has_the_keyboard_when_it_is_entered(view: CodebookView) -> None:
    view.show_scale()
    assert view.scale.table.hasFocus()
    view.show_topics()
    assert view.topics.tree.hasFocus()
    view.show_speakers()
    assert view.speakers.list.hasFocus()
    view.focus_filter()
    assert view.speakers.filters.text.hasFocus()


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_a_codebook_goes_out_and_comes_in_as_one_step(
    view: CodebookView, desk: Desk, tmp_path: Path, ending: str, speaker: SpeakerNamed
) -> None:
    file = tmp_path / f"book.{ending}"
    view.exchange.export_to(file)
    assert "3 speakers" in view.notice.text
    view.exchange.import_from(file)
    assert "nothing new" in view.notice.text
    ana = speaker("Ana Ruiz")
    view.speakers.editor.editing.revise(definition="Old.")
    text = file.read_text("utf-8-sig").replace("Cela Union", "Cela League")
    file.write_text(text, "utf-8")
    view.exchange.import_from(file)
    assert "0 new entries, 1 changed" in view.notice.text
    assert speaker("Cela League")
    assert view.speakers.current == speaker("Ana Ruiz")
    desk.undo()
    assert speaker("Cela Union")
    assert ana.id == speaker("Ana Ruiz").id


def test_a_file_that_is_no_codebook_is_refused_in_words(
    view: CodebookView, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "other.json"
    file.write_text(json.dumps({"format": "other"}), "utf-8")
    version = desk.project.journal.codebook_version
    view.exchange.import_from(file)
    (message,) = view.findChildren(Message)
    assert "codebook" in message.text
    message.close()
    assert desk.project.journal.codebook_version == version


def test_stances_cannot_be_merged_and_the_room_says_so(view: CodebookView, desk: Desk) -> None:
    told: list[str] = []
    desk.refused.connect(told.append)
    view.show_scale()
    view.merge()
    assert told


@pytest.mark.usefixtures("mirrored")
def test_the_room_works_mirrored(view: CodebookView) -> None:
    view.show_topics()
    QTest.keyClick(view.topics.tree, Qt.Key.Key_Down)
    assert view.topics.editor.name.text() == "Border"
    assert not view.grab().isNull()


def test_the_room_fits_a_small_screen(view: CodebookView) -> None:
    for show in (view.show_speakers, view.show_scale, view.show_topics):
        show()
        assert view.minimumSizeHint().width() <= 1280
        assert view.minimumSizeHint().height() <= 640


def test_a_right_click_offers_what_keys_do(view: CodebookView, desk: Desk) -> None:
    menu = view.speakers.menu.open(QPoint(5, 5))
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    assert [s.name for s in desk.codebook.speakers if s.archived] == ["Ana Ruiz"]
    view.show_topics()
    menu = view.topics.menu.open(QPoint(5, 5))
    assert menu is not None
    menu.actions()[3].trigger()
    menu.close()
    assert next(t.name for _, t in desk.codebook.topic_tree()) == "Trade"


def test_a_project_that_is_only_read_offers_no_change(filled: Desk, qtbot: QtBot) -> None:
    project = Project.read(filled.project.path)
    reading = Desk(Session(project, filled.session.annotator))
    view = CodebookView(reading)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    assert view.speakers.editor.name.isReadOnly()
    assert not view.speakers.new.isEnabled()
    assert view.speakers.menu.open(QPoint(5, 5)) is None
    QTest.keyClick(view.speakers.list, Qt.Key.Key_Delete)
    assert not any(s.archived for s in reading.codebook.speakers)
    view.close()
    project.close()
