from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.gui.actions.spec import Menu
from annotator.gui.application import Program
from annotator.gui.dialogs.palette.palette import Palette
from annotator.gui.theme import ThemeChoice
from annotator.gui.views.annotations import AnnotationsView
from annotator.gui.views.articles.articles_table import ArticlesView
from annotator.gui.window.window import ROOMS, ProjectWindow
from annotator.services.session import Session
from annotator.store.project import Project

Press = Callable[..., None]
Write = Callable[[str], None]
OpenWindow = Callable[[Session], ProjectWindow]


def table_of(window: ProjectWindow, name: str) -> ArticlesView | AnnotationsView:
    window.rooms.enter(name)
    room = window.rooms.room(name)
    assert isinstance(room, ArticlesView | AnnotationsView)
    return room


def annotations(project: Project) -> list[Annotation]:
    found = project.tables.annotations.read(list(project.tables.annotations.all_ids()))
    return sorted(found.values(), key=lambda annotation: annotation.id)


@pytest.fixture
def reopened(
    window: ProjectWindow, open_window: OpenWindow
) -> Callable[[], tuple[ProjectWindow, Project]]:
    """Close the window and open its project in a new one."""

    def work() -> tuple[ProjectWindow, Project]:
        path, annotator = window.desk.project.path, window.desk.session.annotator
        window.close()
        project = Project.open(path)
        return open_window(Session.join(project, annotator)), project

    return work


def test_everything_in_the_menus_does_something(window: ProjectWindow) -> None:
    disabled = {spec.id for spec in window.commands if not window.commands[spec.id].isEnabled()}
    assert disabled <= {"edit.undo", "edit.redo"}


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_takes_the_keyboard(window: ProjectWindow, room: str, press: Press) -> None:
    window.commands[ROOMS[room]].trigger()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.rooms.room(room).isAncestorOf(focus)
    assert window.commands[ROOMS[room]].isChecked()
    press("Ctrl+1")
    assert window.rooms.name == "label"
    assert QApplication.focusWidget() is window.label_room.reader.viewport().parent()


def test_nothing_out_of_sight_is_labelled_or_submitted(window: ProjectWindow) -> None:
    window.rooms.enter("annotations")
    of_menus = [s.id for s in window.commands if s.menu in (Menu.LABEL, Menu.ARTICLE)]
    assert not any(window.commands[id].isEnabled() for id in of_menus)
    window.rooms.enter("label")
    assert all(window.commands[id].isEnabled() for id in of_menus)


def test_articles_selected_in_the_table_are_said_to_hold_nothing(
    window: ProjectWindow, press: Press
) -> None:
    window.rooms.enter("articles")
    press("Ctrl+A", "Ctrl+Shift+Return")
    tally = window.desk.project.articles.tally("ada")
    assert (tally.submitted, tally.total) == (2, 2)


def test_find_filters_the_list_of_other_rooms(window: ProjectWindow, press: Press) -> None:
    window.rooms.enter("articles")
    press("Ctrl+F")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.rooms.room("articles").isAncestorOf(focus)
    assert focus.inherits("QLineEdit")


def test_theme_changes_at_run_time(window: ProjectWindow, dressed: Program, press: Press) -> None:
    def paper() -> QColor:
        viewport = window.label_room.reader.viewport()
        return viewport.grab().toImage().pixelColor(2, viewport.height() - 2)

    assert paper().lightness() > 200
    press("Ctrl+Shift+L")
    assert dressed.settings.general.theme is ThemeChoice.DARK
    assert paper().lightness() < 60
    press("Ctrl+Shift+L")
    assert paper().lightness() > 200


def test_half_typed_note_is_kept_when_the_window_closes(
    reopened: Callable[[], tuple[ProjectWindow, Project]], press: Press, write: Write
) -> None:
    press("Return", "Escape", "N")
    write("half a tho")
    _, project = reopened()
    assert [a.note for a in annotations(project)] == ["half a tho"]


def test_undo_goes_back_beyond_a_restart_step_by_step(
    window: ProjectWindow,
    reopened: Callable[[], tuple[ProjectWindow, Project]],
    press: Press,
    write: Write,
) -> None:
    press("Return")
    write("outlet")
    states = [annotations(window.desk.project)]
    for key in ("Return", "1", "3", "D"):
        press(key)
        states.append(annotations(window.desk.project))
    again, project = reopened()
    assert again.commands["edit.undo"].isEnabled()
    assert annotations(project) == states.pop()
    while states:
        press("Ctrl+Z")
        assert annotations(project) == states.pop()
    press("Ctrl+Z")
    assert annotations(project) == []
    press(*["Ctrl+Y"] * 9)
    assert [a.discuss for a in annotations(project)] == [True]
    assert not again.commands["edit.redo"].isEnabled()


def test_menu_says_what_undo_would_do(window: ProjectWindow, press: Press) -> None:
    assert not window.commands["edit.undo"].isEnabled()
    press("Return", "Escape")
    assert window.commands["edit.undo"].text() == "Undo: Labelled"
    press("Ctrl+Z")
    assert window.commands["edit.redo"].text() == "Redo: Labelled"


def test_refusal_goes_away_with_the_next_edit_and_by_escape(
    window: ProjectWindow, press: Press
) -> None:
    press("C")
    assert window.notice.isVisible()
    press("Return", "Escape")
    assert not window.notice.isVisible()
    press("C")
    assert window.notice.isVisible()
    press("Escape")
    assert not window.notice.isVisible()
    assert window.label_room.work.current is not None


def test_zoom_is_remembered(
    window: ProjectWindow,
    dressed: Program,
    reopened: Callable[[], tuple[ProjectWindow, Project]],
    press: Press,
) -> None:
    press("Ctrl++", "Ctrl++")
    zoom = window.label_room.reader.zoom.value()
    assert zoom > 1.1
    dressed.settings.change_reader(replace(dressed.settings.reader, line_height=2.0))
    assert window.label_room.reader.zoom.value() == zoom
    again, _ = reopened()
    assert again.label_room.reader.zoom.value() == zoom


def test_parts_that_were_put_away_stay_away(
    window: ProjectWindow,
    reopened: Callable[[], tuple[ProjectWindow, Project]],
    press: Press,
) -> None:
    press("Ctrl+B", "Ctrl+M")
    assert not window.label_room.list.isVisible()
    assert not window.label_room.reader.margin().isVisible()
    again, _ = reopened()
    assert not again.label_room.list.isVisible()
    assert not again.commands["view.list"].isChecked()
    assert not again.commands["view.margin"].isChecked()
    press("Ctrl+B")
    assert again.label_room.list.isVisible()


def test_readers_can_read_and_are_told_why_nothing_else(
    window: ProjectWindow, open_window: OpenWindow, press: Press, qtbot: QtBot
) -> None:
    press("Return", "Escape")
    path = window.desk.project.path
    reading = Session.join(Project.read(path), Annotator(id="bo", name="Bo"))
    second = open_window(reading)
    refused: list[str] = []
    second.desk.refused.connect(refused.append)
    holder = window.desk.project.settings.holder
    assert holder
    assert second.notice.text.endswith(f"Ada has it open on {holder.host}.")
    press("Tab")
    assert second.label_room.work.current is not None
    for key in ("Return", "1", "Delete", "F", "Ctrl+Return", "Ctrl+Shift+Return", "S"):
        press(key)
    assert len(refused) == 7
    assert len(annotations(window.desk.project)) == 1
    second.close()


def test_window_opens_where_it_was(
    window: ProjectWindow, reopened: Callable[[], tuple[ProjectWindow, Project]], tmp_path: Path
) -> None:
    window.resize(1100, 640)
    again, _ = reopened()
    assert (again.width(), again.height()) != (0, 0)


@pytest.mark.parametrize("name", ["articles", "annotations"])
def test_columns_are_found_as_they_were_left(
    window: ProjectWindow, name: str, reopened: Callable[[], tuple[ProjectWindow, Project]]
) -> None:
    header = table_of(window, name).header
    header.resizeSection(0, 321)
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    shown, _ = reopened()
    header = table_of(shown, name).header
    assert header.sectionSize(0) == 321
    assert header.sortIndicatorSection() == 0
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_articles_are_listed_in_the_order_that_was_left(
    window: ProjectWindow,
    reopened: Callable[[], tuple[ProjectWindow, Project]],
    qtbot: QtBot,
) -> None:
    def titles(table: ArticlesView | AnnotationsView) -> list[str]:
        qtbot.waitUntil(lambda: table.model.rowCount() == 2 and not table.model.is_busy)
        return [str(table.model.index(row, 0).data()) for row in range(2)]

    before = table_of(window, "articles")
    before.header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    wanted = titles(before)
    assert wanted == sorted(wanted, reverse=True) != sorted(wanted)
    shown, _ = reopened()
    assert titles(table_of(shown, "articles")) == wanted


@pytest.mark.parametrize("at_once", [20_000, 0])
def test_an_article_is_opened_by_its_title_from_the_palette(
    window: ProjectWindow,
    press: Press,
    qtbot: QtBot,
    add_articles: Callable[..., list[str]],
    at_once: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("annotator.gui.models.asking.AT_ONCE", at_once)
    (wanted,) = add_articles(
        "Nothing was said.\n", titles=["Silence at the pier"], outlet="Tarn Post"
    )
    press("Ctrl+4", "Ctrl+K")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    palette = field.parent()
    assert isinstance(palette, Palette)
    QTest.keyClicks(field, "silence pi")
    assert len(palette.entries()) == (1 if at_once else 0), "typing does not wait for many"
    qtbot.waitUntil(lambda: len(palette.entries()) == 1)
    press("Return")

    def is_open() -> bool:
        page = window.label_room.work.page
        return page is not None and page.article.id == wanted

    qtbot.waitUntil(is_open)
    assert window.rooms.name == "label"
