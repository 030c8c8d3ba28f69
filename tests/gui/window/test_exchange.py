import csv
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.gui.dialogs.exporting import ExportDialog
from annotator.gui.dialogs.importing import ImportDialog, PasteDialog
from annotator.gui.dialogs.merging import BringInDialog, ShareDialog
from annotator.gui.projects import Projects
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling, review
from annotator.services.merging import share
from annotator.services.session import Session
from annotator.store.project import Project
from tests.services.merging.conftest import begin

OpenWindow = Callable[[Session], ProjectWindow]
Press = Callable[..., None]
Shown = Callable[[type[QWidget]], QWidget]
Settle = Callable[[ProjectWindow], None]
AddArticles = Callable[..., list[str]]


def button(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible())


def drop_on(window: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, none))


def test_dropped_files_come_in_and_the_first_is_open_to_be_labelled(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    tmp_path: Path,
    settle: Settle,
    shown: Shown,
) -> None:
    window = open_window(session)
    assert window.label_room.first_steps.isVisible()
    file = tmp_path / "report.txt"
    file.write_text("“We will not move,” said the chair.", encoding="utf-8")
    drop_on(window, file)
    settle(window)
    settle(window)
    press("Return")
    settle(window)
    QTest.keyClick(shown(ImportDialog), Qt.Key.Key_Return)
    page = window.label_room.work.page
    assert page is not None
    assert page.text == file.read_text(encoding="utf-8")
    assert not window.label_room.first_steps.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.project.articles.count() == 0


def test_a_new_article_is_pasted_by_keys_alone(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    shown: Shown,
) -> None:
    window = open_window(session)
    QGuiApplication.clipboard().setText("“No,” he said.")
    press("Ctrl+Shift+V")
    shown(PasteDialog)
    press("Ctrl+Return")
    QGuiApplication.clipboard().clear()
    page = window.label_room.work.page
    assert page is not None
    assert page.text == "“No,” he said."


def test_labels_leave_by_keys_alone_and_the_notice_leads_to_the_folder(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    add_articles: AddArticles,
    monkeypatch: pytest.MonkeyPatch,
    settle: Settle,
    shown: Shown,
) -> None:
    (article,) = add_articles("“No,” he said.")
    labelling.label(session, article, [(1, 4)])
    window = open_window(session)
    press("Ctrl+E")
    shown(ExportDialog)
    press("Return")
    settle(window)
    path = session.project.path.with_suffix(".csv")
    with path.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["text"] == "No,"
    assert window.notice.text == "1 annotation is in project.csv."
    opened: list[QUrl] = []

    def note(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    QTest.mouseClick(button(window.notice, "Open folder"), Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in opened] == [path.parent]


def test_a_dropped_project_is_opened_unless_it_is_this_one(
    session: Session, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(session)
    asked: list[Path] = []

    def note(path: Path, parent: QWidget) -> None:
        assert parent is window
        asked.append(path)

    monkeypatch.setattr(window.projects, "open", note)
    drop_on(window, session.project.path)
    assert asked == []
    assert "open here already" in window.notice.text
    drop_on(window, tmp_path / "Other.annotator")
    assert asked == [tmp_path / "Other.annotator"]


def test_a_dropped_packet_is_looked_into_and_its_labels_can_be_shown(
    session: Session,
    open_window: OpenWindow,
    add_articles: AddArticles,
    tmp_path: Path,
    settle: Settle,
    shown: Shown,
) -> None:
    add_articles("He said no. She said yes.")
    bo = begin(tmp_path, "bo", ("He said no. She said yes.",))
    labelling.label(bo, bo.project.articles.ids([1])[0], [(0, 11)])
    share(bo.project, "bo", tmp_path / "bo.packet")
    bo.project.close()
    window = open_window(session)
    drop_on(window, tmp_path / "bo.packet")
    dialog = shown(BringInDialog)
    assert isinstance(dialog, BringInDialog)
    settle(window)
    dialog.accept()
    settle(window)
    dialog.reject()
    offered = [box for box in window.label_room.findChildren(QComboBox) if box.findData("bo") >= 0]
    assert [box.itemText(box.findData("bo")) for box in offered] == ["Labels of Bo"]


def test_a_packet_that_is_opened_says_what_it_is(session: Session, tmp_path: Path) -> None:
    share(session.project, "ada", tmp_path / "ada.packet")
    with pytest.raises(UserError, match="is a packet of labels, not a project"):
        Project.open(tmp_path / "ada.packet")


def test_nothing_comes_into_a_project_that_is_only_read(
    session: Session, open_window: OpenWindow, press: Press, tmp_path: Path
) -> None:
    reader = Session.join(Project.read(session.project.path), Annotator(id="bo", name="Bo"))
    window = open_window(reader)
    press("Ctrl+I")
    assert QApplication.activeModalWidget() is None
    assert not window.label_room.first_steps.importing.isEnabled()
    drop_on(window, tmp_path / "report.txt")
    assert QApplication.activeModalWidget() is None
    assert "reading only" in window.notice.text


def test_an_empty_project_offers_an_import_a_paste_the_sample_and_a_tour(
    session: Session,
    open_window: OpenWindow,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
    shown: Shown,
) -> None:
    asked: list[QWidget] = []

    def note(_: Projects, parent: QWidget) -> None:
        asked.append(parent)

    monkeypatch.setattr(Projects, "open_sample", note)
    window = open_window(session)
    steps = window.label_room.first_steps
    for made, kind in ((steps.importing, ImportDialog), (steps.pasting, PasteDialog)):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
        shown(kind)
        press("Escape")
    QTest.mouseClick(steps.sample, Qt.MouseButton.LeftButton)
    assert asked == [window]


def test_sharing_only_reviews_says_so(
    session: Session,
    open_window: OpenWindow,
    add_articles: AddArticles,
    settle: Settle,
    shown: Shown,
) -> None:
    (article_id,) = add_articles("“We will not move,” said the chair.")
    rae = Session.join(session.project, Annotator(id="rae", name="Rae"))
    label, _ = labelling.label(rae, article_id, [(1, 17)])
    review.accept(session, [label.id])
    window = open_window(session)
    window.commands["review.share"].trigger()
    dialog = cast("ShareDialog", shown(ShareDialog))
    assert any(label.text().startswith("1 review") for label in dialog.findChildren(QLabel))
    dialog.accept()
    settle(window)
    assert ": 1 review" in window.notice.text
    assert "label" not in window.notice.text
